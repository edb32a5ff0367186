import {notify} from '../../release/message.js'
import {type Edit, revise, toSource} from '../draft.js'
import {positionAt} from '../lines.js'
import type {ParseState} from '../state.js'
import {type Line, textLines} from './lines.js'

const containers = /[ \t]*(?:(>)|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,200}\]:)[ \t]?/y

/**
 * Block quotes, lists and footnotes nested deeper than `limits.nesting`: what goes beyond stays as words. One
 * message for the file, with the place of the first.
 */
export function nesting(state: ParseState): void {
  const {draft, limits} = state
  const edits: Edit[] = []
  for (const line of textLines(draft.text)) {
    const edit = tooDeep(line, limits.nesting)
    if (edit) edits.push(edit)
  }
  const first = edits[0]
  if (!first) return
  const start = toSource(draft, first.start, 'start')
  notify(state.file, {
    ruleId: 'nesting',
    reason: 'Unexpected nesting of more than ' + limits.nesting + ' levels, expected a press release',
    place: positionAt(state.lines, start, start + 1),
    hint: 'The words are kept; the levels beyond are not',
    severity: 'warning'
  })
  state.draft = revise(draft, edits)
}

function tooDeep({start, words}: Line, limit: number): Edit | undefined {
  const indent = /^[ \t]*/.exec(words)?.[0].length ?? 0
  if (indent > limit * 8) return {start: start + limit * 8, end: start + indent, text: ''}
  containers.lastIndex = 0
  for (let depth = 0; depth < limit; depth++) if (!containers.test(words)) return undefined
  const from = containers.lastIndex
  const next = containers.exec(words)
  if (!next) return undefined
  if (next[1] === undefined) {
    const marker = from + next[0].search(/\S/)
    const digits = /^\d+/.exec(words.slice(marker, marker + 10))?.[0].length ?? 0
    return {start: start + marker + digits, end: start + marker + digits, text: '\\'}
  }
  const quotes = /^[ \t>]*/.exec(words.slice(from))?.[0].length ?? 0
  // What follows the marks of quotation is no item either, or the levels would go on behind it.
  const item = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t])/.exec(words.slice(from + quotes, from + quotes + 12))
  const digits = item?.[1] ?? ''
  return {
    start: start + from,
    end: start + from + quotes + digits.length,
    text: item ? digits + '\\' : ''
  }
}
