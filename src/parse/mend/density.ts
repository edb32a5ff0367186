import {notify} from '../../release/message.js'
import {type Edit, revise, toSource} from '../draft.js'
import {positionAt} from '../lines.js'
import type {ParseState} from '../state.js'

/** How often one kind of mark may stand in a block before the rest are words. */
const most: Readonly<Record<string, number>> = {'<!': 50, '<?': 50, '[': 3000, ']': 3000, '`': 200}
const marks = /\n[ \t]*(?=\r?\n)|\\[\s\S]|[[\]]|<[!?]|`+/g

/**
 * Marks that a markdown parser has to look for a partner for, in numbers that no copy has: it would look through the
 * whole block again for each. Beyond a few thousand in one block they are words; reported once.
 */
export function density(state: ParseState): void {
  const {draft} = state
  const edits: Edit[] = []
  let counts = new Map<string, number>()
  for (const match of draft.text.matchAll(marks)) {
    const mark = match[0][0] === '`' ? '`' : match[0]
    const limit = most[mark]
    if (limit === undefined) {
      if (match[0][0] === '\n') counts = new Map()
      continue
    }
    const count = (counts.get(mark) ?? 0) + 1
    counts.set(mark, count)
    if (count <= limit) continue
    const end = match.index + match[0].length
    edits.push({start: match.index, end, text: match[0].replace(/[[\]<`]/g, '\\$&')})
  }
  const [first] = edits
  if (!first) return
  const at = toSource(draft, first.start, 'start')
  notify(state.file, {
    ruleId: 'density',
    reason:
      'Unexpected number of `' +
      draft.text.slice(first.start, first.end).slice(0, 2) +
      '` in one block, expected copy',
    place: positionAt(state.lines, at, at + 1),
    hint: 'From here on in this block they are kept as typed',
    severity: 'warning'
  })
  state.draft = revise(draft, edits)
}
