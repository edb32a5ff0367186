import {notify} from '../../../release/message.js'
import type {DateOrInstant} from '../../../release/meta.js'
import {type Moment, readDatePhrase, readInstantPhrase, readMoment} from '../../../time/index.js'
import {inform, wrong} from '../wrong.js'
import type {FieldReader, FieldScope} from './types.js'

type DateField = 'created' | 'issued' | 'modified' | 'expires'

function dateReader(field: DateField): FieldReader<DateField> {
  return (value, scope) => {
    if (value.trim() === '') return
    const moment = dateOrInstant(value, scope)
    if (moment) scope.matter.facts[field] = moment
  }
}

export const created = dateReader('created')
export const issued = dateReader('issued')
export const modified = dateReader('modified')
export const expires = dateReader('expires')

function dateOrInstant(value: string, scope: FieldScope): DateOrInstant | undefined {
  const moment = readMoment(value, scope.zone)
  switch (moment.kind) {
    case 'date':
      return moment.date
    case 'instant':
      return moment.instant
    case 'midnight':
      return moment.date
    case 'local':
      inform(scope, 'time without a zone, `' + value + '`,', 'the day ' + moment.date)
      return moment.date
    case 'ambiguous':
    case 'skipped':
      wrong(scope, describe(moment, value), 'a time that the clock shows once', bothReadings(moment.readings))
      return undefined
    default: {
      const phrase = readDatePhrase(value, languageFor(scope))
      if (phrase?.date && phrase.problems.length === 0) return phrase.date
      wrong(scope, 'date `' + value + '`', 'a date such as `2026-11-03` or `2026-11-03T09:00:00+00:00`')
      return undefined
    }
  }
}

function languageFor({matter, state}: FieldScope): string {
  return matter.facts.language ?? state.options.language ?? 'en'
}

export const embargo: FieldReader<'embargo'> = (value, scope) => {
  const parts = typeof value === 'string' ? {until: value} : value
  if (parts === undefined || parts.until.trim() === '') return
  const zone = 'zone' in parts && typeof parts.zone === 'string' ? parts.zone : scope.zone
  const moment = momentOf(parts.until, zone, scope)
  if (moment.kind === 'instant') {
    scope.matter.facts.embargo = {
      until: moment.instant,
      zone: moment.zone ?? zone ?? 'UTC',
      ...('reason' in parts && typeof parts.reason === 'string' ? {reason: parts.reason} : {})
    }
    return
  }
  notify(scope.state.file, {
    ruleId: 'embargo',
    reason:
      'Unexpected ' +
      describe(moment, parts.until) +
      ' in `' +
      scope.entry.key +
      '`, expected ' +
      expectedEmbargo[moment.kind],
    place: scope.entry.at(typeof value === 'string' ? [] : ['until']),
    hint: 'readings' in moment ? bothReadings(moment.readings) : hintFor(moment),
    severity: 'error'
  })
}

/** The exact shapes, then the words of an embargo line. */
function momentOf(value: string, zone: string | undefined, scope: FieldScope): Moment {
  const moment = readMoment(value, zone)
  if (moment.kind !== 'unreadable') return moment
  const phrase = readInstantPhrase(value, languageFor(scope), {fallbackZone: zone})
  if (phrase?.instant) return {kind: 'instant', instant: phrase.instant, zone: phrase.zone}
  return phrase?.problems.some((problem) => problem.kind === 'midnight') && phrase.date
    ? {kind: 'midnight', date: phrase.date}
    : moment
}

const example = '`2026-11-03T00:01 Europe/London`'

const expectedEmbargo: Readonly<Record<Exclude<Moment['kind'], 'instant'>, string>> = {
  ambiguous: 'a time that the clock shows once',
  date: 'a time and a zone, such as ' + example,
  local: 'a zone, such as ' + example,
  midnight: '00:01 or 23:59',
  'no-such-date': 'a day of the calendar',
  'no-such-zone': 'an IANA zone such as `Europe/London`',
  skipped: 'a time that the clock shows',
  unreadable: 'an instant with its zone, such as ' + example
}

function describe(moment: Moment, value: string): string {
  if (moment.kind === 'no-such-zone') return 'zone `' + moment.zone + '`'
  if (moment.kind === 'ambiguous') return 'time `' + value + '` that the clock shows twice'
  if (moment.kind === 'skipped') return 'time `' + value + '` that the clock skips'
  return moment.kind === 'midnight' ? 'midnight `' + value + '`' : '`' + value + '`'
}

function bothReadings(readings: readonly [string, string]): string {
  return 'It may be ' + readings[0] + ' or ' + readings[1] + '; write the one you mean'
}

function hintFor(moment: Moment): string | undefined {
  if (moment.kind === 'midnight') {
    return 'Midnight may be the start of ' + moment.date + ' (write 00:01) or its end (write 23:59)'
  }
  if (moment.kind === 'local' || moment.kind === 'date')
    return 'An embargo is an instant: say where the clock hangs'
  return undefined
}
