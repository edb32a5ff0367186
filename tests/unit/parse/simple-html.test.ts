import fc from 'fast-check'
import type {Node} from 'hast'
import {describe, expect, it} from 'vitest'
import {attributesOf, plainAttributes, standardFragment} from '../../../src/parse/html/fragment.js'
import {simpleFragment} from '../../../src/parse/html/simple-fragment.js'
import {offsets} from '../../support/markdown.js'

const names =
  'a b cite code em i s small span strong sub sup u article blockquote div section li ol ul h1 h3 p table tbody thead tr td th br hr img'.split(
    ' '
  )
const attributes = fc.constantFrom(
  '',
  '',
  ' class="lead"',
  ' class="a  b"',
  ' href="https://example.org/?a=b"',
  ' id="x" lang="fr"',
  '\n title=""',
  ' alt="" src="a.png"',
  ' width="3"',
  ' style="color: red"',
  ' id="x" id="y"',
  " title='x'",
  ' /'
)
const words = fc.constantFrom(
  'words',
  ' ',
  '\n',
  '\n\n',
  'a &amp; b',
  '&nbsp;',
  'R&D',
  '&copy;',
  '<',
  'x > y',
  '&',
  '“é”',
  ''
)

/** An element, most of the time whole, and what stands in it. */
const {element} = fc.letrec<{element: string; inside: string}>((tie) => ({
  inside: fc
    .array(fc.oneof({depthSize: 'small'}, words, tie('element')), {maxLength: 4})
    .map((parts) => parts.join('')),
  element: fc
    .record({
      name: fc.constantFrom(...names),
      attributes,
      inside: tie('inside'),
      isWhole: fc.integer({min: 0, max: 19})
    })
    .map(({name, attributes: typed, inside, isWhole}) => {
      const start = '<' + name + typed + '>'
      if (/^(?:br|hr|img)$/.test(name)) return start
      return start + inside + (isWhole > 0 ? '</' + name + '>' : '')
    })
}))

const list = fc
  .array(element, {maxLength: 3})
  .map((items) => '<ul>\n<li>' + items.join('</li>\n<li>') + '</li>\n</ul>')
const table = fc
  .array(fc.array(element, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 3})
  .map(
    (rows) =>
      '<table>\n' +
      rows.map((row) => '<tr><td>' + row.join('</td> <td>') + '</td></tr>').join('\n') +
      '\n</table>'
  )
const html = fc
  .array(fc.oneof(element, words, list, table), {minLength: 1, maxLength: 4})
  .map((parts) => parts.join(''))

describe('simple HTML', () => {
  it.each([
    '<p class="lead">The <b>council</b> said <a href="https://example.org">today</a>&nbsp;&amp; so on.</p>',
    '<table>\n<tr><td>Leeds</td><td>1,200</td></tr>\n<tr> <th>York<br/>x</th></tr>\n</table>',
    '<table><thead><tr><th>a</th></tr></thead>\n<tbody><tr><td><p>b</p></td></tr></tbody></table> tail',
    '<div>\n<ul>\n<li>one <ol><li>two</li></ol></li>\n</ul><hr><img src="a.png" alt=""></div>'
  ])('is read here: %s', (text) => {
    const children = simpleFragment(text)
    expect(children).toBeDefined()
    expect(children?.map(offsets)).toEqual(standardFragment(text).root.children.map(offsets))
  })

  it.each([
    '<p>one<p>two',
    '<b>a<i>b</b></i>',
    '<tr><td>x</td></tr>',
    '<p><div>x</div></p>',
    '<!-- note -->',
    '&copy;'
  ])('is left to the standard where that does more than is typed: %s', (text) => {
    expect(simpleFragment(text)).toBeUndefined()
  })

  it('has the tree that the standard makes of it, node by node', () => {
    fc.assert(
      fc.property(html, (text) => {
        const children = simpleFragment(text)
        fc.pre(children !== undefined)
        const {root, brokenAt, malformed} = standardFragment(text)
        expect(children?.map(offsets)).toEqual((root.children as Node[]).map(offsets))
        expect([brokenAt, malformed]).toEqual([undefined, []])
      }),
      {numRuns: 500, endOnFailure: true}
    )
  })

  it('has the attributes that the standard reads in a tag', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), attributes, (name, typed) => {
        const tag = '<' + name + typed + '>'
        const first = standardFragment(tag).root.children.find((node) => node.type === 'element')
        expect({...attributesOf(tag)}).toEqual(first ? {...plainAttributes(first)} : {})
      }),
      {numRuns: 300, endOnFailure: true}
    )
  })
})
