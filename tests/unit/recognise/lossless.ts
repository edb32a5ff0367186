import type {Node} from 'unist'
import {parse} from '../../../src/parse/index.js'
import {recognise} from '../../../src/recognise/index.js'
import type {Release} from '../../../src/release/index.js'
import {words} from './words.js'

/**
 * Words of the markdown and of the release made of it, without what only the front matter says.
 * They are compared run together: a label glued to a name (`DetailsJane`) becomes two words, in their order.
 */
export function both(
  source: string | Uint8Array,
  path: string
): {before: string[]; after: string[]; release: Release} {
  const parsed = parse(source, {path})
  const before = words(parsed.tree)
  const release = recognise(parsed)
  const stated = new Set<number | undefined>(
    Object.values(parsed.matter.positions).flatMap((position) => (position ? [position.start.line] : []))
  )
  const isCopy = (node: Node) => !stated.has(node.position?.start.line)
  const children = release.children
    .filter(isCopy)
    .map((part) =>
      'children' in part ? {...part, children: (part.children as Node[]).filter(isCopy)} : part
    )
  return {before, after: words({...release, children} as Node), release}
}

export const blocks = [
  'FOR IMMEDIATE RELEASE',
  '(Archived Content)',
  'HP-123 EMBARGOED UNTIL 4 a.m. CT/5 a.m. ET, Nov. 3, 2026 FOR IMMEDIATE RELEASE',
  'EMBARGOED',
  '# A heading of the day',
  '### Another',
  '*A deck in italics that sells the story*',
  '**Bold deck of some length here WASHINGTON-** The department said so.',
  'LONDON, 3 November 2026 — The council **said** so.',
  '**WASHINGTON **– Today, the department said so.',
  'Contact DetailsJane Doe',
  '+44 1632 960 123 jane@acme.example',
  'Media contact: Jane Doe\n01632 960 123\njane@acme.example',
  'About Acme Acme is a company that makes kettles.',
  '## About Acme',
  'Notes to editors:',
  '- one\n- two *three*\n- **###**',
  '“We *won*,” said [Jane](x) Doe. “Nobody thought we would.”',
  '“One.\n\n“Two.\n\n“Three.”',
  'Tom Roe said: “So it is',
  '> I walk here.\n> — Rosa Diaz, resident',
  ':::fact-box[The lab]\n- 50 engineers\n:::',
  ':::pull-quote\nWe are home.\n:::',
  '![The lab](lab.jpg)\n\n*The new lab. (Photo: Ana Ruiz)*',
  '![a](b.jpg) words behind it',
  'Name | Role\n--- | ---\nSam | Head of Press\n|x|y|z|',
  '* * *',
  '###',
  '- 30 -',
  'ENDS',
  'It makes the town stronger.**-30- REPORTS**',
  '**REPORTS**',
  '[Data](data.pdf)',
  '#tea #kettle',
  'A note[^1] stands here.\n\n[^1]: Its words.',
  'A line\nENDS\nNotes to editors\nmore of it',
  '„Hallo“, sagt Anna.',
  '    code stands here',
  'a <b>b</b> c<br>d',
  '\u00A0',
  '‘It’s ours’ said Bob'
]

/** Marks, breaks and labels, to be put anywhere. */
export const pieces = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '«',
  '»',
  ' said Jane Doe',
  ', ',
  '. ',
  ': ',
  '\n',
  '\n\n',
  '**',
  '*',
  '# ',
  '- ',
  '-30-',
  '###',
  'About Acme ',
  'Contact: ',
  'word ',
  'LONDON – ',
  '—',
  '(',
  ')',
  '[',
  ']',
  '> ',
  '\u200B',
  'embargoed until 3 May '
]
