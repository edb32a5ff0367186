import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../rule.js'

/** `fatal` of a message as a severity. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal === true) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

/** Where a message begins and ends, from 1; the file's first column where it has no place. */
export function rangeOf(message: VFileMessage): {
  line: number
  column: number
  endLine: number
  endColumn: number
} {
  const {place} = message
  const start = place && ('start' in place ? place.start : place)
  const end = place && 'end' in place ? place.end : start
  const line = start?.line ?? 1
  const column = start?.column ?? 1
  return {line, column, endLine: end?.line ?? line, endColumn: end?.column ?? column}
}
