import {Temporal} from 'temporal-polyfill'

/** What a clock on a wall shows, and where the wall is. */
export interface LocalTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second?: number | undefined
}

/** An instant with the zone it was stated in, or why there is none. */
export type Resolved =
  | {kind: 'exact'; instant: string; zone: string}
  /** The clock shows this twice that night; `readings` are the two instants, the earlier first. */
  | {kind: 'ambiguous'; readings: [string, string]; zone: string}
  /** The clock never shows this; `readings` are the instants before and after the gap that it may stand for. */
  | {kind: 'skipped'; readings: [string, string]; zone: string}
  | {kind: 'no-such-date'}
  | {kind: 'no-such-zone'; zone: string}

/** The instant at which clocks in `zone` (IANA, or an offset such as `+02:00`) show `local`. */
export function resolveLocal(local: LocalTime, zone: string): Resolved {
  const date = plainDateTime(local)
  if (!date) return {kind: 'no-such-date'}
  if (!isZone(zone)) return {kind: 'no-such-zone', zone}
  const earlier = date.toZonedDateTime(zone, {disambiguation: 'earlier'})
  const later = date.toZonedDateTime(zone, {disambiguation: 'later'})
  const readings: [string, string] = [written(earlier), written(later)]
  if (earlier.epochMilliseconds === later.epochMilliseconds) {
    return {kind: 'exact', instant: readings[0], zone}
  }
  const shows = earlier.toPlainDateTime().equals(date)
  return {kind: shows ? 'ambiguous' : 'skipped', readings, zone}
}

function plainDateTime(local: LocalTime): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(local, {overflow: 'reject'})
  } catch {
    return undefined
  }
}

function written(at: Temporal.ZonedDateTime): string {
  return at.toString({timeZoneName: 'never', fractionalSecondDigits: 0})
}

/** True for an IANA zone or a numeric offset that Temporal knows. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/** `2026-11-03` as it stands, or nothing where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({year, month, day}, {overflow: 'reject'}).toString()
  } catch {
    return undefined
  }
}

/** Day of the week of an ISO date, 0 is Monday. */
export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek - 1
}
