import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/parse/index.js'
import {messagesOf, outline, treeOf} from './outline.js'

describe('HTML in copy', () => {
  it.each([
    [
      'H<sub>2</sub>O, <b>bold *and*</b> x<sup>2</sup>',
      '(paragraph("H" subscript("2") "O, " strong("bold " emphasis("and")) " x" superscript("2")))'
    ],
    ['Un <span lang="fr">mot</span>', '(paragraph("Un " foreign("mot")))'],
    ['One<br>two', '(paragraph("One" break "two"))'],
    ['<p class="lead">A <a href="https://example.org">link</a></p>', '(paragraph("A " link("link")))'],
    ['<center>**BERN**</center>', '(paragraph(strong("BERN")))'],
    [
      '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>',
      '(list(listItem(paragraph("a")) listItem(paragraph("b") list(listItem(paragraph("c"))))))'
    ],
    ['<blockquote>\n\nSaid *so*\n\n</blockquote>', '(blockquote(paragraph("Said " emphasis("so"))))'],
    [
      '<figure><img src="a.png" alt="A"><figcaption>Cap</figcaption></figure>',
      '(paragraph(image:a.png) paragraph("Cap"))'
    ],
    ['<a href="javascript:x">Go</a>', '(paragraph("Go"))'],
    ['Said <cite>Jane Doe</cite>', '(paragraph("Said " emphasis("Jane Doe")))'],
    ['Ruth Amesruth@acme.example', '(paragraph("Ruth Ames" link("ruth@acme.example")))'],
    ['+1 212-555-0100ruth@acme.example', '(paragraph("+1 212-555-0100" link("ruth@acme.example")))']
  ])('reads `%s`', (source, tree) => {
    expect(treeOf(source)).toBe(tree)
  })

  it('reads a table of a spreadsheet, blank lines and spans and all', () => {
    const source =
      '<table>\n<caption>Ports</caption>\n\n  <tr><th colspan="2">a</th></tr>\n\n  <tr><td>b<br>c</td><td>d</td></tr>\n</table>'
    expect(treeOf(source)).toBe(
      '(paragraph("Ports") table(tableRow(tableCell("a") tableCell()) tableRow(tableCell("b" break "c") tableCell("d"))))'
    )
  })

  it.each([
    ['a quotation mark that opens nothing', '<p class="x"">Words</p>', '<p class="x"">'],
    ['a tag inside a tag', '<p cla<b>Words</p>', '<p cla<b>'],
    ['an attribute twice', '<p id="a" id="b">Words</p>', '<p id="a" id="b">'],
    ['copy in an end tag', '<div>Words</div and more>', '</div and more>']
  ])('says what stood in a tag that holds more than attributes: %s', (_what, source, actual) => {
    const {file} = parse(source)
    expect(treeOf(source)).toBe('(paragraph("Words"))')
    expect(
      file.messages.filter(({ruleId}) => ruleId === 'html-malformed').map((each) => each.actual)
    ).toEqual([actual])
  })

  it('leaves out what a browser would run, and says what it was', () => {
    const parsed = parse(
      'Words <script>alert("x")</script> after\n\n<iframe src="https://example.org"></iframe>'
    )
    expect(outline(parsed.tree)).toBe('(paragraph("Words " " after"))')
    expect(messagesOf(parsed)).toEqual(['html-hidden:1', 'html-hidden:3'])
    expect(parsed.file.messages[0]?.actual).toBe('<script>alert("x")</script>')
  })

  it('keeps the words behind an element that never ends', () => {
    expect(treeOf('<template>\nWords\n\nMore')).toContain('"Words"')
    expect(treeOf('<div class="x\nWords')).toContain('Words')
    expect(treeOf('Before\n\n<!-- Words\n\nMore')).toContain('Words')
  })

  it('takes no element for another because of a mark in its name', () => {
    expect(treeOf('<p>One<br#x>two</p>')).toBe('(paragraph("One" "two"))')
    expect(treeOf('<div><link.x>Words</div>')).toBe('(paragraph("Words"))')
  })

  it('makes no tag of what a mend brings together', () => {
    expect(treeOf('a <{:.x}title> and <\u200btitle> b')).toBe('(paragraph("a < title> and < title> b"))')
    expect(treeOf('a <p clas<%>> b')).toContain('clas')
    expect(treeOf('a </{:.x}b> and </<Box style={{a: 1}}>td> c')).toBe('(paragraph("a </ b> and </ td> c"))')
    expect(treeOf('<sup>\n**a** <</span>/blockquote>')).toContain('</blockquote>')
  })

  it('drops comments, but has those to the desk at hand', () => {
    const parsed = parse('a <!-- note --> b\n\n<!-- pressline off headline-length -->')
    expect(outline(parsed.tree)).toBe('(paragraph("a " " b"))')
    expect(parsed.file.data.deskComments).toMatchObject([
      {value: 'off headline-length', position: {start: {line: 3}}}
    ])
  })
})
