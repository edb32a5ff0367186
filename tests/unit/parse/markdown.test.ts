import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/parse/index.js'
import {messagesOf, misplaced, outline, treeOf} from './outline.js'

describe('markdown as newsrooms type it', () => {
  it.each([
    ['**WASHINGTON **– Today', '(paragraph(strong("WASHINGTON ") "– Today"))'],
    ['**Washington –**The', '(paragraph(strong("Washington –") "The"))'],
    ['**（会社）**次', '(paragraph(strong("（会社）") "次"))'],
    ['Passant*inn*en', '(paragraph("Passant*inn*en"))'],
    ['これは*強調*です', '(paragraph("これは" emphasis("強調") "です"))'],
    ['At 10:30, a:b and :smile:', '(paragraph("At 10:30, a:b and :smile:"))'],
    ['~500 of ~600', '(paragraph("~500 of ~600"))'],
    ['    As pasted, indented.', '(paragraph("As pasted, indented."))'],
    ['One\n\u00a0\nTwo\n&nbsp;\nThree', '(paragraph("One") paragraph("Two") paragraph("Three"))'],
    ['###\u200b', '(heading())'],
    ['It closed today.\n---\nAfter', '(paragraph("It closed today.") thematicBreak paragraph("After"))'],
    ['A headline\n---\nAfter', '(heading("A headline") paragraph("After"))'],
    ['A soft\u2028break', '(paragraph("A soft\\nbreak"))'],
    ['\u0093Quoted\u0094', '(paragraph("“Quoted”"))'],
    ['a \u2067b\u2069 \u2066c', '(paragraph("a \u2067b\u2069 c"))'],
    ['a \u202Bb\u202C c\u202C', '(paragraph("a \u202Bb\u202C c"))'],
    ['seen\u{E0068}\u{E0069}', '(paragraph("seen"))'],
    ['\u{1F3F4}\u{E0067}\u{E0062}\u{E007F} flag', '(paragraph("\u{1F3F4}\u{E0067}\u{E0062}\u{E007F} flag"))'],
    [
      'Write to desk@example.org, or see www.example.org.',
      '(paragraph("Write to " link("desk@example.org") ", or see " link("www.example.org") "."))'
    ],
    ['See (https://example.org/a_(b)).', '(paragraph("See (" link("https://example.org/a_(b)") ")."))']
  ])('reads `%s`', (source, tree) => {
    expect(treeOf(source)).toBe(tree)
  })

  it('reads typed bullets as a list, with levels from odd indents', () => {
    expect(treeOf('Aims:\n   • one\n        ▪ two\n   • three\n\nAfter')).toBe(
      '(paragraph("Aims:") list(listItem(paragraph("one") list(listItem(paragraph("two")))) listItem(paragraph("three"))) paragraph("After"))'
    )
  })

  it.each(['> - ', '- > ', '> 1. ', '> * '])(
    'nests `%s` no deeper than its limit, however often it stands',
    (marks) => {
      const tree = outline(parse(marks.repeat(500) + 'words').tree)
      expect(tree.match(/blockquote|list\(/g)?.length).toBeLessThanOrEqual(33)
      expect(tree).toContain('words')
    }
  )

  it('keeps every cell of a ragged table, and says so', () => {
    const parsed = parse('| Reserves |\n| --- |\n| a | b | c |')
    const table = parsed.tree.children[0]
    expect(table?.type === 'table' && table.children.map((row) => row.children.length)).toEqual([3, 3])
    expect(table?.type === 'table' && table.align).toEqual([null, null, null])
    expect(messagesOf(parsed)).toEqual(['table-ragged:1'])
  })

  it('reads a table whose rule is narrower or wider than its first row', () => {
    expect(treeOf('| a | b |\n|---|\n| 1 | 2 |')).toMatch(/^\(table\(/)
    expect(treeOf('| a |\n|---|---|---|\n| 1 | 2 |')).toMatch(/^\(table\(/)
  })

  it('reads the footnotes of Word', () => {
    expect(treeOf('Said so.[[1]](#_ftn1)\n\n[[1]](#_ftnref1) In *May*.')).toBe(
      '(paragraph("Said so." footnoteReference:1) footnoteDefinition(paragraph("In " emphasis("May") ".")))'
    )
  })

  it('reads them with the address of their page before the fragment', () => {
    const page = 'https://example.org/news/lake'
    expect(treeOf('It froze.[[1]](' + page + '#_ftn1)\n\n[[1]](' + page + '#_ftnref1)In *May*.')).toBe(
      '(paragraph("It froze." footnoteReference:1) footnoteDefinition(paragraph("In " emphasis("May") ".")))'
    )
  })

  it('knows the directives of pressline, and keeps others as typed', () => {
    expect(treeOf(':::quote\nWords\n:::')).toBe('(containerDirective(paragraph("Words")))')
    const parsed = parse(':::note\nWords\n:::')
    expect(outline(parsed.tree)).toBe('(paragraph(":::note\\nWords\\n:::"))')
    expect(messagesOf(parsed)).toEqual(['directive:1'])
  })

  it.each([
    ['Call {{ page.phone }} now', '(paragraph("Call {{ page.phone }} now"))'],
    ['[Home]({{< siteurl >}}/news)', '(paragraph(link("Home")))'],
    ['[Home](/news){:target="_blank"}', '(paragraph(link("Home")))'],
    ['<EmailLink email="desk@example.org"/>', '(paragraph(link("desk@example.org")))'],
    ['<Box style={{mt: 2}}>Words</Box>', '(paragraph("Words"))'],
    ['[Words] (https://example.org)', '(paragraph(link("Words")))'],
    ['Sum: <%= total %>', '(paragraph("Sum: <%= total %>"))'],
    ['{{< quote author="Ana Ferreira" >}}', '(paragraph("Ana Ferreira"))'],
    ['Fish &{:.a}{:.b}nbsp; chips', '(paragraph("Fish & nbsp; chips"))']
  ])('reports the left-over in `%s` and keeps its words', (source, tree) => {
    const parsed = parse(source)
    expect(outline(parsed.tree)).toBe(tree)
    expect(messagesOf(parsed)[0]).toMatch(/^(?:left-over|loose-link):1$/)
  })

  it('reads pasted text line by line, and underlines nothing', () => {
    const long =
      'A line that nobody wrapped by hand, for it goes on and on until the sentence that it holds has come to an end.'
    expect(treeOf(long + '\n' + long + '\n---\nx', {path: 'a.txt'})).toMatch(
      /^\(paragraph\(.*\) paragraph\(.*\) thematicBreak paragraph/
    )
  })

  it('tells the place of every word in the file, whatever was mended before it', () => {
    const source =
      '\ufeff---\r\ntitle: "A b"\r\n---\r\n\u00a0\r\n**BERN **– a\u200bb\r\n\r\n   • one\r\n\r\n{:.x} x <b>y</b>\r\n'
    const {tree, file} = parse(source)
    expect(misplaced(String(file.value), tree)).toEqual(['a\u200bb'].map(() => '– a\u200bb ≠ – ab'))
  })
})

describe('hostile copy', () => {
  it('keeps the words under a thousand quotes', () => {
    const parsed = parse('>'.repeat(1000) + ' deep words')
    expect(outline(parsed.tree)).toContain('"deep words"')
    expect(messagesOf(parsed)).toEqual(['nesting:1'])
  })

  it.each([
    ['lists', '- '.repeat(5000) + 'word'],
    ['elements', 'x <b>'.repeat(5000) + 'word'],
    ['blocks', '<div>'.repeat(5000) + 'word'],
    ['directives', ':::quote\n'.repeat(500) + 'word'],
    ['brackets', 'a] '.repeat(20_000) + '[word'],
    ['emphasis', '*a **b '.repeat(5000) + 'word']
  ])('survives thousands of %s', (_, source) => {
    expect(outline(parse(source).tree)).toContain('word')
  })

  it('leaves nothing in the tree that XML 1.0 forbids', () => {
    const {tree, file} = parse('a\u0000b\u0008c\ufffe\ud800 &#0; &#12; &#xFFFE; \u202Ered')
    expect(outline(tree)).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u202E]|\p{Cs}/u)
    expect(file.messages.find((message) => message.ruleId === 'bidi-override')?.fatal).toBe(true)
  })
})
