import {Temporal} from 'temporal-polyfill'
import {zoneAbbreviation} from './zones.js'

/** An instant as a newsroom writes it, in one zone. */
export interface ClockWords {
  /** `00:01`, 24-hour. */
  time: string
  /** The zone's own short name at that instant: `GMT`, `BST`, `EST`; else `UTC+03:00`. */
  zone: string
  /** 0 is Monday. */
  weekday: number
  day: number
  /** 1 is January. */
  month: number
  year: number
}

/** Write `instant` (ISO 8601 with offset) as the clock on the wall shows it in `zone` (IANA). */
export function clockWords(instant: string, zone: string): ClockWords {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return {
    time: String(at.hour).padStart(2, '0') + ':' + String(at.minute).padStart(2, '0'),
    zone: zoneAbbreviation(zone, at.offset, at.offsetNanoseconds),
    weekday: at.dayOfWeek - 1,
    day: at.day,
    month: at.month,
    year: at.year
  }
}

/** Below zero when `left` is earlier. Both are ISO 8601 with offset. */
export function compareInstants(left: string, right: string): number {
  return Temporal.Instant.compare(Temporal.Instant.from(left), Temporal.Instant.from(right))
}

/** True once the clock has reached the lift. Without a clock nothing is ever lifted. */
export function isLifted(until: string, now: string | undefined): boolean {
  return now !== undefined && compareInstants(until, now) <= 0
}

/** The same instant in UTC, to the second (`2026-11-03T09:00:00Z`); a plain date is its midnight; else nothing. */
export function toUtc(value: string): string | undefined {
  try {
    const instant = /T/.test(value)
      ? Temporal.Instant.from(value)
      : Temporal.PlainDate.from(value).toZonedDateTime('UTC').toInstant()
    return instant.round('second').toString()
  } catch {
    return undefined
  }
}
