import {lineStarts, pointOf} from './texts.js'

/** `<!-- pressline ignore rule-id: reason -->`: what it silences, and where. */
export interface Ignore {
  ruleId: string
  reason: string
  /** Lines it holds for, from 1, both inclusive: the block that follows, or the whole file. */
  from: number
  to: number
  /** Where the comment stands. */
  line: number
}

const comment =
  /<!--[ \t]*pressline[ \t]+(ignore|ignore-file)[ \t]+([a-z][a-z\d-]*)[ \t]*(?::[ \t]*([^\n]*?))?[ \t]*-->/g

/** Every ignore comment of a source. One holds for its own line and the block below; `ignore-file` for all. */
export function ignoresOf(source: string): Ignore[] {
  const lines = lineStarts(source)
  const rows = source.split('\n')
  return [...source.matchAll(comment)].map((match) => {
    const line = pointOf(match.index, lines).line
    const whole = match[1] === 'ignore-file'
    return {
      ruleId: match[2] ?? '',
      reason: match[3] ?? '',
      line,
      from: whole ? 1 : line,
      to: whole ? rows.length : blockEnd(rows, line)
    }
  })
}

/** Last line of the block that follows `line`: up to the next blank line after its first words. */
function blockEnd(rows: readonly string[], line: number): number {
  let at = line
  while (at < rows.length && rows[at]?.trim() === '') at++
  while (at < rows.length && rows[at]?.trim() !== '') at++
  return at
}
