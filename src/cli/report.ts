import type {PlainMessage} from '../publish/outcome.js'
import type {Ink} from './ink.js'
import {plural} from './words.js'

/** How messages are printed. */
export interface ReportOptions {
  /** Also what was inferred and needs no change. */
  verbose: boolean
  ink: Ink
}

/** Messages of one source, for people: place, severity, reason and rule in columns, then line, hint and page. */
export function reportMessages(
  source: string,
  messages: readonly PlainMessage[],
  options: ReportOptions
): string {
  const shown = messages.filter((message) => options.verbose || message.severity !== 'info')
  if (shown.length === 0) return ''
  const {ink} = options
  const places = shown.map(placeOf)
  const width = Math.max(...places.map((place) => place.length))
  const blocks = shown.map((message, index) => {
    const place = (places[index] ?? '').padEnd(width)
    const head =
      '  ' +
      place +
      '  ' +
      severity(message, ink) +
      '  ' +
      ticked(message.reason, ink) +
      '  ' +
      ink.dim(message.ruleId)
    return [head, ...details(message, ' '.repeat(width + 4), ink)].join('\n')
  })
  return [ink.underline(source), ...blocks].join('\n')
}

function placeOf(message: PlainMessage): string {
  return message.line === undefined ? '' : message.line + ':' + (message.column ?? 1)
}

function severity(message: PlainMessage, ink: Ink): string {
  if (message.severity === 'error') return ink.red('error  ')
  if (message.severity === 'warning') return ink.yellow('warning')
  return ink.cyan('note   ')
}

const widest = 100

function details(message: PlainMessage, indent: string, ink: Ink): string[] {
  const lines: string[] = []
  if (message.text !== undefined && message.line !== undefined) lines.push(...excerpt(message, indent, ink))
  if (message.hint) lines.push(indent + ink.green('→ ') + ticked(message.hint, ink))
  if (message.url && message.severity !== 'info') lines.push(indent + ink.dim(message.url))
  return lines
}

/** The line of the source, with the place under it; a long line is cut around the place. */
function excerpt(message: PlainMessage, indent: string, ink: Ink): string[] {
  const text = (message.text ?? '').replaceAll('\t', ' ')
  if (!text.trim()) return []
  const column = Math.min((message.column ?? 1) - 1, text.length)
  const from = column > widest - 20 ? column - 40 : 0
  const cut = text.slice(from, from + widest)
  const line = (from > 0 ? '…' : '') + cut + (from + widest < text.length ? '…' : '')
  const before = column - from + (from > 0 ? 1 : 0)
  const sameLine = message.endLine === message.line && message.endColumn !== undefined
  const length = sameLine ? Math.max(1, (message.endColumn ?? 0) - 1 - column) : 1
  const marker = ' '.repeat(before) + '^'.repeat(Math.min(length, Math.max(1, line.length - before)))
  return [indent + ink.dim('│ ') + line, indent + ink.dim('│ ') + ink.red(marker)]
}

/** Literals between backticks are set in bold; the ticks stay where there is no colour. */
function ticked(text: string, ink: Ink): string {
  if (!ink.isColorSupported) return text
  return text.replaceAll(/`([^`]+)`/g, (_, literal: string) => ink.bold(literal))
}

/** `2 errors, 1 warning`, or nothing. */
export function countWords(counts: {error: number; warning: number; info: number}, verbose: boolean): string {
  const parts: string[] = []
  if (counts.error) parts.push(plural(counts.error, 'error'))
  if (counts.warning) parts.push(plural(counts.warning, 'warning'))
  if (counts.info) parts.push(plural(counts.info, 'note') + (verbose ? '' : ' (`--verbose` shows them)'))
  return parts.join(', ')
}
