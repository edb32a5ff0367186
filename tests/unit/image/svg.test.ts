import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fromXml} from 'xast-util-from-xml'
import {sanitiseSvg} from '../../../src/image/index.js'

const clean = (svg: string): string => sanitiseSvg(new TextEncoder().encode(svg))
const inside = (content: string): string =>
  clean(
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">' + content + '</svg>'
  )
    .replace('<svg xmlns="http://www.w3.org/2000/svg">', '')
    .replace('<svg xmlns="http://www.w3.org/2000/svg" />', '')
    .replace('</svg>', '')

describe('sanitiseSvg', () => {
  it('keeps a drawing as it is: shapes, gradients, clips, text, uses', () => {
    const drawing =
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#123456" /></linearGradient></defs>' +
      '<g transform="scale(2)" style="fill:url(#g)"><path d="M0 0h9" fill="url(#g)" clip-path="url(\'#c\')" /></g>' +
      '<text x="1" y="2" font-family="serif">A &#x26; B ]]&gt;</text><use href="#g" />'
    expect(inside(drawing)).toBe(drawing)
  })

  it.each([
    ['script', '<script>alert(1)</script><script href="data:text/javascript,alert(1)"/>'],
    ['handlers', '<g onload="alert(1)" onclick="alert(1)"/>', '<g />'],
    [
      'foreign content',
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"/></foreignObject>'
    ],
    ['links', '<a xlink:href="javascript:alert(1)"><text>x</text></a>'],
    [
      'animation',
      '<animate attributeName="href" values="javascript:alert(1)"/><set attributeName="onload" to="alert(1)"/>'
    ],
    ['style sheets', '<style>@import "https://evil.example/x.css";</style>'],
    [
      'pictures from outside',
      '<image href="https://evil.example/x.png"/><feImage href="https://evil.example"/>',
      '<image />'
    ],
    ['uses from outside', '<use xlink:href="https://evil.example/x.svg#a"/>', '<use />'],
    ['drawings inside pictures', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', '<image />'],
    ['paint from outside', '<path fill="url(https://evil.example/#a)" d="M0 0"/>', '<path d="M0 0" />'],
    [
      'paint that hides',
      '<path style="fill:u\\72l(//evil.example);stroke:red" d="M0 0"/>',
      '<path style="stroke:red" d="M0 0" />'
    ],
    [
      'elements of other names',
      '<inkscape:path xmlns:inkscape="x"/><metadata/><sodipodi:namedview xmlns:sodipodi="y"/>'
    ]
  ])('drops %s', (_name, given, expected = '') => {
    expect(inside(given)).toBe(expected)
  })

  it('drops doctype, entities, comments and instructions', () => {
    expect(
      clean(
        '<?xml version="1.0"?><?xml-stylesheet href="x.css"?><!DOCTYPE svg><!-- x --><svg><!-- y --><g/></svg>'
      )
    ).toBe('<svg xmlns="http://www.w3.org/2000/svg"><g /></svg>')
  })

  it('refuses what is no drawing, is not well-formed, or is a flood', () => {
    expect(() => clean('<html/>')).toThrow('expected an SVG drawing')
    expect(() => clean('<svg><g></svg>')).toThrow('not well-formed XML')
    expect(() => clean('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>')).toThrow()
    expect(() => sanitiseSvg(new Uint8Array(5_000_000))).toThrow('expected at most')
    expect(() => clean('<svg>' + '<g>'.repeat(60_000) + '</g>'.repeat(60_000) + '</svg>')).toThrow()
  })

  it('writes well-formed XML without a way out, whatever it is given', () => {
    const name = fc.constantFrom(
      'svg',
      'g',
      'path',
      'script',
      'a',
      'image',
      'use',
      'style',
      'text',
      'animate'
    )
    const attribute = fc.tuple(
      fc.constantFrom('href', 'xlink:href', 'style', 'fill', 'onload', 'd', 'src'),
      fc.constantFrom(
        'javascript:alert(1)',
        'url(//x)',
        '#a',
        'data:text/html,x',
        'fill:url( "//x")',
        'u\\rl(x)',
        '<&">'
      )
    )
    const quoted = (value: string): string => value.replace(/[<&"]/g, (one) => '&#' + one.charCodeAt(0) + ';')
    const nodeOf = (depth: number): fc.Arbitrary<string> =>
      fc
        .tuple(
          name,
          fc.uniqueArray(attribute, {selector: ([key]) => key, maxLength: 4}),
          depth > 0 ? fc.array(nodeOf(depth - 1), {maxLength: 3}) : fc.constant([]),
          fc.constantFrom('', ']]&gt;', 'x')
        )
        .map(([tag, attributes, children, text]) => {
          const given = attributes.map(([key, value]) => ' ' + key + '="' + quoted(value) + '"').join('')
          return '<' + tag + given + '>' + text + children.join('') + '</' + tag + '>'
        })
    fc.assert(
      fc.property(nodeOf(3), (content) => {
        const svg = clean('<svg xmlns:xlink="http://www.w3.org/1999/xlink">' + content + '</svg>')
        expect(fromXml(svg).children).toHaveLength(1)
        expect(svg).not.toMatch(
          /<script|<a\b|<style|<animate|onload|javascript:|href="data:text|url\(\s*["']?\/|src=/
        )
      }),
      {numRuns: 200}
    )
  })
})
