import {notify} from '../../release/message.js'
import {type Edit, revise, toSource} from '../draft.js'
import {positionAt} from '../lines.js'
import type {ParseState} from '../state.js'
import {fenceReader, type Line, textLines} from './lines.js'

/** The directives of pressline; `docs/input-format.md`. */
const known: ReadonlySet<string> = new Set(['quote', 'pull-quote', 'fact-box'])

const fence = /^[ \t>]*(:{3,})([A-Za-z][\w-]*)?/

/**
 * A `:::` block that is not one of ours is what was typed: both its fences are words, what is between them stays
 * copy. Left alone where the caller brings plugins, which may know it.
 */
export function directives(state: ParseState): void {
  const {draft, options, limits} = state
  if (!draft.text.includes(':::') || options.plugins?.length) return
  const edits: Edit[] = []
  const isFenced = fenceReader()
  const open: boolean[] = []
  for (const line of textLines(draft.text)) {
    const match = isFenced(line) ? null : fence.exec(line.words)
    if (!match) continue
    const [all, colons = '', name] = match
    const isOurs = name === undefined ? open.pop() !== false : known.has(name) && open.length < limits.nesting
    if (name !== undefined) open.push(isOurs)
    if (isOurs) continue
    const start = line.start + all.length - colons.length - (name?.length ?? 0)
    edits.push({start, end: start, text: '\\'})
    if (name !== undefined) report(state, line, name)
  }
  state.draft = revise(draft, edits)
}

function report(state: ParseState, line: Line, name: string): void {
  notify(state.file, {
    ruleId: 'directive',
    reason: 'Unexpected directive `:::' + name + '`, expected `:::quote`, `:::pull-quote` or `:::fact-box`',
    place: positionAt(
      state.lines,
      toSource(state.draft, line.start, 'start'),
      toSource(state.draft, line.end, 'end')
    ),
    hint: 'It is kept as typed',
    severity: 'warning'
  })
}
