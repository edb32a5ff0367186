import fc from 'fast-check'

/** Pieces of copy that have gone wrong somewhere. */
const pieces = [
  '\n\n',
  '\n',
  '\r\n',
  '\r',
  '  \n',
  '\t',
  ' ',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u000b',
  '\u0092',
  '\ud83d',
  '\u202e',
  '\ufffe',
  '*',
  '**',
  '***',
  '_',
  '__',
  '~~',
  '`',
  '```\n',
  '~~~\n',
  '#',
  '### ',
  '\n###\n',
  '\n# # #\n',
  '\n---\n',
  '\n***\n',
  '\n+++\n',
  '---',
  '> ',
  '>>>>',
  '- ',
  '\n- a\n  - b\n',
  '1. ',
  '\n2) ',
  '• ',
  '\n• one\n   • two\n',
  '[',
  ']',
  '](',
  '[x](y)',
  '[x] (https://example.org)',
  '[^1]',
  '\n[^1]: note\n',
  '[[1]](#_ftn1)',
  '[[1]](#_ftnref1)',
  '![alt](a.png "t")',
  '\n[ref]: /url "title"\n',
  '[ref]',
  '<',
  '>',
  '<b>',
  '</b>',
  '<br>',
  '<p class="x">',
  '</p>',
  '<div>',
  '</div>',
  '<table><tr><td>',
  '</td></tr></table>',
  '\n<table>\n\n<tr><td>cell</td></tr>\n',
  '<!--',
  '-->',
  '<!-- note -->',
  '<!-- pressline off -->',
  '<script>',
  '</script>',
  '<blockquote>',
  '</blockquote>',
  '<span lang="fr">',
  '</span>',
  '<sup>',
  '<img src="a.png" alt="words">',
  '<a href="https://example.org">',
  '</a>',
  '<ul><li>',
  '</li></ul>',
  '<select>',
  '<template>',
  '<svg>',
  '<style>',
  '<title>',
  '<plaintext>',
  '<EmailLink email="a@example.org"/>',
  '<Box style={{a: 1}}>',
  '{{ page.x }}',
  '{{< site >}}',
  '{{',
  '}}',
  '<%= x %>',
  '<%',
  '{% if a %}',
  '{:target="_blank"}',
  '{#id}',
  '&amp;',
  '&nbsp;',
  '&#0;',
  '&#12;',
  '&#x1F600;',
  '&',
  '|',
  '\n| a | b |\n|---|\n| 1 | 2 | 3 |\n',
  '\n|---|---|\n',
  '\n:::quote\n',
  '\n:::\n',
  '\n:::note[label]{a=b}\n',
  ':',
  '::',
  ':smile:',
  '10:30',
  'a@example.org',
  'https://example.org/a_(b)',
  'www.example.org',
  '@',
  '\\',
  '\\\n',
  '“',
  '”',
  '、',
  '（会社）',
  'مرحبا',
  'Passant*inn*en',
  '**WASHINGTON **–',
  '**Bern –**Die',
  '\uE000',
  '\n\uE000\n\n'
]

/** One change to a text. */
type Change =
  | {kind: 'insert'; at: number; piece: string}
  | {kind: 'cut' | 'double'; at: number; length: number}

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: fc.double({min: 0, max: 1, noNaN: true}),
      piece: fc.constantFrom(...pieces)
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('cut' as const, 'double' as const),
      at: fc.double({min: 0, max: 1, noNaN: true}),
      length: fc.nat(60)
    })
  }
)

function apply(text: string, step: Change): string {
  const at = Math.floor(step.at * text.length)
  if (step.kind === 'insert') return text.slice(0, at) + step.piece + text.slice(at)
  const end = Math.min(text.length, at + step.length)
  return step.kind === 'cut' ? text.slice(0, at) + text.slice(end) : text.slice(0, end) + text.slice(at)
}

/** A stretch of one of `texts`, changed in a few places. */
export function mutated(texts: readonly string[], longest = 1500): fc.Arbitrary<string> {
  return fc
    .record({
      base: fc.constantFrom(...texts),
      from: fc.double({min: 0, max: 1, noNaN: true}),
      changes: fc.array(change, {minLength: 1, maxLength: 12})
    })
    .map(({base, from, changes}) => {
      const start = Math.floor(from * Math.max(0, base.length - longest))
      return changes.reduce(apply, base.slice(start, start + longest))
    })
}
