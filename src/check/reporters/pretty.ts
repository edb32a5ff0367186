import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../rule.js'
import {rangeOf, severityOf} from './level.js'
import type {ReporterOptions} from './reporter.js'

const colours: Record<Severity, string> = {error: '\u001b[31m', warning: '\u001b[33m', info: '\u001b[36m'}
const reset = '\u001b[0m'
const dim = '\u001b[2m'
const bold = '\u001b[1m'

/** Longest stretch of a source line that is shown, in characters; copy has a paragraph a line. */
const width = 96

/** For people: place, severity, reason and rule, the source line with a caret, what to do; a count at the end. */
export function pretty(files: readonly VFile[], options: ReporterOptions = {}): string {
  const paint = (code: string, text: string): string => (options.colour ? code + text + reset : text)
  const counts: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  const out: string[] = []
  for (const file of files) {
    const messages = file.messages.filter((message) => !options.quiet || severityOf(message) !== 'info')
    for (const message of messages) counts[severityOf(message)]++
    if (messages.length === 0) continue
    const lines = String(file.value ?? '').split('\n')
    out.push(paint(bold, file.path ?? 'stdin'))
    for (const message of messages) out.push(...one(message, lines, paint))
    out.push('')
  }
  out.push(summary(counts, files.length))
  return out.join('\n') + '\n'
}

function one(
  message: VFileMessage,
  lines: readonly string[],
  paint: (code: string, text: string) => string
): string[] {
  const severity = severityOf(message)
  const {line, column, endLine, endColumn} = rangeOf(message)
  const head =
    '  ' +
    paint(dim, line + ':' + column) +
    '  ' +
    paint(colours[severity], severity) +
    '  ' +
    message.reason +
    '  ' +
    paint(dim, message.ruleId ?? '')
  const rows = [head]
  const source = lines[line - 1]
  if (message.place && source?.trim()) {
    const end = endLine === line ? endColumn : source.length + 1
    const {text, start, length} = clip(source, column - 1, Math.max(1, end - column))
    rows.push('      ' + text, '      ' + ' '.repeat(start) + paint(colours[severity], '^'.repeat(length)))
  }
  if (message.note) rows.push('      ' + paint(dim, message.note))
  return rows
}

/** The part of a line around a range, with an ellipsis where it was cut. */
function clip(line: string, start: number, length: number): {text: string; start: number; length: number} {
  const flat = line.replace(/\t/g, ' ')
  if (flat.length <= width) return {text: flat, start, length: Math.min(length, flat.length - start) || 1}
  const shown = Math.min(length, width / 2)
  const from = Math.max(0, Math.min(start - Math.floor((width - shown) / 2), flat.length - width))
  const text =
    (from > 0 ? '…' : '') + flat.slice(from, from + width) + (from + width < flat.length ? '…' : '')
  return {text, start: start - from + (from > 0 ? 1 : 0), length: Math.max(1, Math.floor(shown))}
}

function summary(counts: Record<Severity, number>, files: number): string {
  const parts = (Object.entries(counts) as Array<[Severity, number]>)
    .filter(([, count]) => count > 0)
    .map(
      ([severity, count]) =>
        count + ' ' + (severity === 'info' ? 'inferred' : severity + (count === 1 ? '' : 's'))
    )
  const where = files === 1 ? '1 file' : files + ' files'
  return parts.length === 0 ? 'No findings in ' + where : parts.join(', ') + ' in ' + where
}
