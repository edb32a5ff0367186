import fc from 'fast-check'
import type {Node} from 'unist'

/**
 * Markdown that is made of shapes a release has, and of pieces that turn those into something else: for tests that
 * compare two ways to read it.
 */

const marks =
  '* ** *** _ __ ~ ~~ ` `` [ ] ( ) ](/u) ](https://example.org/a_(b)\u2007"t") [^1] [^2] [^1]: [x] [x]: ![ < > <b> </b> ' +
  '<a\u2007href="x"> <br/> <https://example.org> <p> </p> <!-- --> & &amp; &nbsp; &#65; &#x41; &copy; \\ \\* \\| | ! ( ) “ ” — . , ' +
  'word a\u2007b 5 1.\u2007 2)\u2007 -\u2007 *\u2007 +\u2007 #\u2007 # > >\u2007 --- === |---| -|- 漢字 é « 😀 _a_ **b** *c* ~~d~~ `e` [f](/g) ' +
  'snake_case 2\u2007*\u20073 http://example.org/_a_b a@example.org'
const phrases = marks.split(' ').map((mark) => mark.replaceAll('\u2007', ' '))
const breaks = [
  '\n',
  '\n\n',
  '\n ',
  '\n  ',
  '\n    ',
  '\n- ',
  '\n\n- ',
  '\n1. ',
  '\n\n2. ',
  '\n\n  - ',
  '  \n',
  '\\\n'
]
const fences = [
  '\r\n',
  '```',
  '\n```\n',
  '~~~',
  ':::',
  '\n:::\n',
  '\n<p>',
  '\n\n<div>\n',
  '\n</div>\n\n',
  '\t',
  ' ',
  '    '
]
const notes = [
  '\n\n[^1]: note',
  '\n\n[^2]: note *x*',
  '\n\n[x]: /url',
  '\n|---|---|\n',
  '\n---\n',
  '\n\n***\n'
]

const joined = (pieces: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength}).map((some) => some.join(''))

const words = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'plain words',
      '**bold** words',
      'a *b* c',
      '[link](/u) x',
      'see [^1]',
      'x | y',
      'end\\|x',
      '1,200',
      '`code`',
      'say [^2] and [x]'
    )
  },
  {weight: 1, arbitrary: joined([...phrases, 'word', ' and ', 'The board'], 7)}
)

const table = fc
  .record({
    rows: fc.array(fc.array(words, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 4}),
    left: fc.constantFrom('| ', '', '|'),
    right: fc.constantFrom(' |', '', '|', ' |  ')
  })
  .map(({rows: [head = [], ...rows], left, right}) => {
    const rule = head.map((_, index) => (index === 1 ? ':-:' : '---'))
    return [head, rule, ...rows].map((cells) => left + cells.join(' | ') + right).join('\n')
  })

const list = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '  ', '   ', '    ', ' '),
      fc.constantFrom('- ', '- ', '-   ', '* ', '1. ', '2. ', '10. ', '', ''),
      words,
      fc.constantFrom('\n', '\n', '\n\n', '\n  \n')
    ),
    {minLength: 1, maxLength: 8}
  )
  .map((lines) => lines.flat().join(''))

const block = fc.oneof(
  words,
  table,
  list,
  fc.tuple(words, fc.constantFrom('\n', '  \n', '\\\n', ' \n  '), words).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('# ', '### ', '#### '), words).map((parts) => parts.join('')),
  fc.constantFrom('***', '---', '* * *', '[x]: /url', '> quote', '> - a', '    deep', '  two in'),
  fc.constantFrom('[^1]: note', '[^1]: note *b*\n[^2]: other', '[^2]: see [^1]'),
  fc.constantFrom('<p>html</p>', '<div>\nhtml *x*\n</div>', '</table>', '<!-- c', '-->'),
  fc.constantFrom('```\ncode', '```', ':::quote', ':::'),
  joined([...phrases, ...breaks, ...fences, ...notes], 24)
)

/** A few blocks, most of them between blank lines. */
export const markdown: fc.Arbitrary<string> = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\r\n\r\n', '\n \n')), {
    minLength: 1,
    maxLength: 8
  })
  .map((blocks) => blocks.flat().join(''))

/** A tree without what does not matter to a comparison: lines and columns before they are told in the source. */
export function offsets(node: Node): unknown {
  const {position, ...rest} = node
  const children = 'children' in rest ? {children: (rest.children as Node[]).map(offsets)} : {}
  return {...rest, ...children, span: [position?.start.offset, position?.end.offset]}
}

/** What `parseSimple` is given: text whose odd characters have been mended. */
export function isMended(copy: string): boolean {
  return !/[\u0000\uFEFF]/.test(copy)
}
