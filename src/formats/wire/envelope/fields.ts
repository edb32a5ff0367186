import {noStamp} from '../../../galley/index.js'
import {notify} from '../../../release/message.js'
import {toUtc} from '../../../time/index.js'
import type {WireState} from '../state.js'

/** Fields of both envelopes. A value that the caller gave and the layout cannot hold is an error, never cut to fit. */

/** ANPA letter and 7901 figure for a canonical urgency (1 most, 8 least). */
const priorities = ['f1', 'b2', 'u3', 'r4', 'r4', 'd5', 'd5', 'd5'] as const

/** Priority as `[letter, figure]`. Corrections are urgent, kills go as bulletins; a press release is no flash. */
export function priorityOf(state: WireState): readonly [string, string] {
  const {meta} = state.galley
  const kind = meta.correction?.kind
  const stated = Math.min(8, Math.max(1, Math.round(meta.urgency)))
  const floor = meta.genre === 'press-release' ? 3 : 1
  if (stated < floor) {
    notify(state.file, {
      ruleId: 'wire-priority',
      reason: 'Unexpected urgency ' + stated + ' in a press release, expected 3 or less urgent: sent as 3',
      severity: 'warning'
    })
  }
  const raised =
    kind === 'kill' ? 2 : kind === undefined ? Math.max(stated, floor) : Math.min(3, Math.max(stated, floor))
  const code = priorities[raised - 1] ?? 'r4'
  return [code.slice(0, 1), code.slice(1)]
}

/** Four digits; 0000 and a warning where the caller gave no number. */
export function sequenceOf(state: WireState): string {
  const {sequence} = state.options
  if (sequence === undefined) {
    notify(state.file, {
      ruleId: 'wire-sequence',
      reason: 'Unexpected missing `sequence` in ' + state.profile.name + ', expected 1 to 9999: sent as 0000',
      severity: 'warning'
    })
    return '0000'
  }
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > 9999) {
    refuse('wire-sequence', '`sequence` ' + sequence, '1 to 9999', state)
    return '0000'
  }
  return String(sequence).padStart(4, '0')
}

/** The count, which both layouts hold in four digits at most. */
export function countOf(words: number, state: WireState): number {
  if (words > 9999) refuse('wire-word-count', words + ' words', 'at most 9999 in a header', state)
  return words
}

/** A field of the layout, as given, checked against `layout`. */
export function fieldOf(
  value: string,
  layout: RegExp,
  name: string,
  expected: string,
  state: WireState
): string {
  if (layout.test(value)) return value
  refuse('wire-field', '`' + name + '` `' + value + '`', expected, state)
  return value.replace(/[^A-Za-z0-9-]/g, '')
}

/** When it goes out, in UTC. */
export interface Sent {
  year: string
  month: number
  day: string
  hour: string
  minute: string
}

export function sentOf(state: WireState): Sent {
  const given = state.options.transmittedAt
  if (given === undefined && state.galley.stamp === noStamp) {
    notify(state.file, {
      ruleId: 'wire-time',
      reason:
        'Unexpected missing `transmittedAt` for a release without a date, expected an instant: sent as of 1980',
      severity: 'warning'
    })
  }
  const utc = given === undefined ? state.galley.stamp : toUtc(given)
  if (utc === undefined)
    refuse('wire-field', '`transmittedAt` `' + given + '`', 'an ISO 8601 instant with offset', state)
  const [date = '', time = ''] = (utc ?? state.galley.stamp).split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  return {year: year.slice(-2), month: Number(month), day, hour: time.slice(0, 2), minute: time.slice(3, 5)}
}

function refuse(ruleId: string, unexpected: string, expected: string, state: WireState): void {
  notify(state.file, {
    ruleId,
    reason: 'Unexpected ' + unexpected + ', expected ' + expected,
    severity: 'error'
  })
}
