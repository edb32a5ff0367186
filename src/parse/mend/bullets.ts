import {notify} from '../../release/message.js'
import {type Edit, revise, toSource} from '../draft.js'
import {positionAt} from '../lines.js'
import type {ParseState} from '../state.js'
import {fenceReader, textLines} from './lines.js'

const bullets = '•●○◦▪▫■□‣⁃∙►▸➢➤✓✔\uF0B7\uF0A7\uF0D8'
/** In Japanese and Chinese copy a square opens a section, no item. */
const sectionMark = '[■□][\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]'
const typed = new RegExp(
  '^([^\\S\\r\\n]*)(?!' +
    sectionMark +
    ')(?:\\\\?[' +
    bullets +
    ']|·(?=[^\\S\\r\\n]{2,}|\\t))[^\\S\\r\\n]*(?=\\S)',
  'u'
)
const present = new RegExp('[' + bullets + '·]')

/**
 * Bullets as typed or pasted (`•`) are a list; how far they are indented tells their level, however odd the
 * indents. Reported once for the file.
 */
export function typedBullets(state: ParseState): void {
  const {draft} = state
  if (!present.test(draft.text)) return
  const edits: Edit[] = []
  const isFenced = fenceReader()
  let levels: number[] = []
  let wasBlank = true
  for (const line of textLines(draft.text)) {
    const fenced = isFenced(line)
    const match = fenced ? null : typed.exec(line.words)
    const isBlank = line.words.trim() === ''
    if (match) {
      levels = levelsAt(levels, columns(match[1] ?? '')).slice(0, state.limits.nesting)
      const text = '  '.repeat(levels.length - 1) + '- '
      edits.push({start: line.start, end: line.start + match[0].length, text})
    } else if (levels.length > 0 && !isBlank) {
      // Words under a bullet belong to it where they are indented further, or run on without a blank line.
      const indent = columns(/^[^\S\r\n]*/.exec(line.words)?.[0] ?? '')
      const belongs = !wasBlank || indent > (levels.at(-1) ?? 0) + 1
      if (!belongs) levels = []
      else if (indent > 0) edits.push(hang(line.start, line.words, levels.length))
    }
    wasBlank = isBlank
  }
  report(state, edits)
  state.draft = revise(draft, edits)
}

/** The indents of the levels open once a bullet stands at `indent`. */
function levelsAt(levels: readonly number[], indent: number): number[] {
  const outer = levels.filter((level) => level < indent - 1)
  return [...outer, outer.length < levels.length ? (levels[outer.length] ?? indent) : indent]
}

function hang(start: number, words: string, depth: number): Edit {
  const length = /^[^\S\r\n]*/.exec(words)?.[0].length ?? 0
  return {start, end: start + length, text: '  '.repeat(depth)}
}

function columns(space: string): number {
  let column = 0
  for (const character of space) column += character === '\t' ? 4 - (column % 4) : 1
  return column
}

function report(state: ParseState, edits: readonly Edit[]): void {
  const first = edits[0]
  if (!first) return
  const start = toSource(state.draft, first.start, 'start')
  const end = toSource(state.draft, first.end, 'end')
  notify(state.file, {
    ruleId: 'typed-bullets',
    reason: 'Unexpected bullets as typed, read as a list',
    place: positionAt(state.lines, start, end),
    hint: 'Write `- ` for a bullet',
    severity: 'info'
  })
}
