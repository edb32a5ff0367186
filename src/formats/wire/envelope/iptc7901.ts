import {setText} from '../runs.js'
import {keywordLine, versionWord} from '../slug.js'
import type {WireState} from '../state.js'
import {DEL, EOT, ETX, SOH, STX} from './controls.js'
import type {Enclosed} from './enclosed.js'
import {countOf, fieldOf, priorityOf, sentOf, sequenceOf} from './fields.js'

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/**
 * IPTC 7901 (revision 5, 1995), as dpa and Belga send it and Superdesk reads it. The header's numbers in brackets are
 * the specification's: service and message number (4.2), priority (4.4), category (4.6), word count (4.8), optional
 * information (4.10), keywords (4.12), then the text and the date-time group in UTC (6.2).
 */
export function iptc7901(text: readonly string[], enclosed: Enclosed, state: WireState): string {
  const sent = sentOf(state)
  const sequence = sequenceOf(state)
  const category = state.galley.meta.categories.iptc7901 ?? 'f'
  const header = [
    serviceOf(state) + sequence,
    priorityOf(state)[1],
    fieldOf(category, /^[A-Za-z]{1,3}$/, 'categories.iptc7901', 'one to three letters', state),
    countOf(enclosed.words, state),
    optional(sequence, state)
  ].join(' ')
  const group = sent.day + sent.hour + sent.minute + ' ' + months[sent.month - 1] + ' ' + sent.year
  return [SOH + header, '', keywordLine(state), STX + text.join('\n'), '', ETX + group, DEL, DEL + EOT].join(
    '\n'
  )
}

/** Three letters: the caller's, else the first of the house's own code. */
function serviceOf(state: WireState): string {
  const {serviceId} = state.options
  if (serviceId !== undefined) return fieldOf(serviceId, /^[A-Za-z]{3}$/, 'serviceId', 'three letters', state)
  return source(state)
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 3)
    .toLowerCase()
    .padEnd(3, 'x')
}

/** At most 50 characters: the source, its number, and `COR` on a later version. */
function optional(sequence: string, state: WireState): string {
  return [source(state).slice(0, 36), sequence, versionWord(state)].filter((part) => part !== '').join(' ')
}

function source(state: WireState): string {
  const {meta, language} = state.galley
  const words = setText(meta.source ?? meta.issuer?.name ?? 'XXX', language, {...state, losses: []})
  return words.replace(/[^A-Za-z0-9 ]/g, '').trim() || 'XXX'
}
