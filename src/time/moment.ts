import {Temporal} from 'temporal-polyfill'
import {isoDate, isZone, type Resolved, resolveLocal} from './local.js'

/** A day, an instant, or neither, read from a value of the front matter. */
export type Moment =
  | {kind: 'date'; date: string}
  | {kind: 'instant'; instant: string; zone?: string | undefined}
  /** A time of day without a zone. */
  | {kind: 'local'; date: string; time: string}
  /** Midnight in clock time: the start of the day or its end. */
  | {kind: 'midnight'; date: string; zone?: string | undefined}
  | Exclude<Resolved, {kind: 'exact'}>
  | {kind: 'unreadable'}

const shape =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?[ \t]*(.*))?$/u

/**
 * Read a date or date-time in the shapes that front matter has: ISO 8601 (with `T` or a space, offset with or
 * without a colon, `UTC+0200`, `[Europe/London]`), with an IANA zone behind it, and Unix seconds.
 * `zone` is used where the value has none.
 */
export function readMoment(value: string, zone?: string): Moment {
  const text = value.trim()
  const unix = /^\d{10}$|^\d{13}$/.exec(text)
  if (unix) {
    const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1)
    return {kind: 'instant', instant: Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()}
  }
  const match = shape.exec(text)
  if (!match) return {kind: 'unreadable'}
  const [, year, month, day, hour, minute, second, rest = ''] = match
  const date = isoDate(Number(year), Number(month), Number(day))
  if (!date) return {kind: 'no-such-date'}
  if (hour === undefined) return {kind: 'date', date}
  const place = readZone(rest)
  if (place.kind === 'unreadable') return place
  const local = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0)
  }
  const midnight = isMidnight(local)
  const stated = place.zone ?? zone
  if (midnight && (local.hour === 24 || place.offset === undefined))
    return {kind: 'midnight', date, zone: stated}
  if (place.offset !== undefined) return withOffset(local, place.offset, place.zone)
  if (stated === undefined) return {kind: 'local', date, time: hour.padStart(2, '0') + ':' + minute}
  return settle(resolveLocal(local, stated))
}

function isMidnight(local: {hour: number; minute: number; second: number}): boolean {
  return (local.hour === 0 || local.hour === 24) && local.minute === 0 && local.second === 0
}

function settle(resolved: Resolved): Moment {
  return resolved.kind === 'exact'
    ? {kind: 'instant', instant: resolved.instant, zone: resolved.zone}
    : resolved
}

type ZoneWords = {kind: 'zone'; offset?: string; zone?: string} | {kind: 'unreadable'}

/** `Z`, `+01:00`, `+0100`, `UTC+0200`, `GMT`, `Europe/London`, `+00:00[Europe/London]`. */
function readZone(words: string): ZoneWords {
  if (words === '') return {kind: 'zone'}
  const match =
    /^(?:(Z|z|UTC|GMT)|(?:UTC|GMT)?[ \t]?([+-−]\d{2}):?(\d{2}))?[ \t]*\[?([A-Za-z]+(?:\/[A-Za-z0-9_+-]+)*)?\]?$/.exec(
      words
    )
  if (!match) return {kind: 'unreadable'}
  const [, zulu, hours, minutes, name] = match
  if (name !== undefined && !isZone(name)) return {kind: 'unreadable'}
  const offset = zulu ? '+00:00' : hours ? hours.replace('−', '-') + ':' + minutes : undefined
  return {
    kind: 'zone',
    ...(offset === undefined ? {} : {offset}),
    ...(name === undefined ? {} : {zone: name})
  }
}

function withOffset(local: Parameters<typeof resolveLocal>[0], offset: string, zone?: string): Moment {
  const moment = settle(resolveLocal(local, offset))
  if (moment.kind !== 'instant') return moment
  return {kind: 'instant', instant: moment.instant, zone: zone ?? (offset === '+00:00' ? 'UTC' : offset)}
}
