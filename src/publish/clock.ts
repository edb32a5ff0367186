import {Temporal} from 'temporal-polyfill'

/** Thrown for a time that is none. */
export class ClockError extends Error {
  override name = 'ClockError'
}

/** The instant of a run, and whether somebody set it by hand. */
export interface Clock {
  /** ISO 8601 in UTC. */
  now: string
  /** True when `now` is later than the machine's own clock: a rehearsal, whose clean copies must not go out. */
  rehearsal: boolean
}

/**
 * Read the clock of a run.
 *
 * `override` (`--now`) wins: an instant with an offset, such as `2026-11-03T00:01+00:00`. Else `SOURCE_DATE_EPOCH`,
 * but never later than the machine's clock: a variable of the environment must not lift an embargo. Else the machine.
 *
 * @throws ClockError for an `override` without an offset, and for an epoch that is no whole number of seconds.
 */
export function readClock(
  options: {override?: string | undefined; epoch?: string | undefined; machine?: number | undefined} = {}
): Clock {
  const machine = Temporal.Instant.fromEpochMilliseconds(options.machine ?? Date.now())
  if (options.override !== undefined) {
    const now = parseInstant(options.override)
    return {now: now.toString(), rehearsal: Temporal.Instant.compare(now, machine) > 0}
  }
  if (options.epoch) {
    if (!/^\d{1,12}$/.test(options.epoch)) {
      throw new ClockError(
        'Unexpected `SOURCE_DATE_EPOCH` of `' + options.epoch + '`, expected whole seconds since 1970'
      )
    }
    const epoch = Temporal.Instant.fromEpochMilliseconds(Number(options.epoch) * 1000)
    if (Temporal.Instant.compare(epoch, machine) < 0) return {now: epoch.toString(), rehearsal: false}
  }
  return {now: machine.toString(), rehearsal: false}
}

function parseInstant(text: string): Temporal.Instant {
  const bracketed = /\[.+\]$/.test(text)
  try {
    return bracketed
      ? Temporal.ZonedDateTime.from(text, {disambiguation: 'reject', offset: 'reject'}).toInstant()
      : Temporal.Instant.from(text)
  } catch {
    throw new ClockError(
      'Unexpected time `' +
        text +
        '`, expected an instant such as `2026-11-03T00:01Z` or `2026-11-03T00:01[Europe/London]`'
    )
  }
}

/** Milliseconds from `now` to `until`; zero when it is past. Both ISO 8601 with offset. */
export function untilInstant(until: string, now: string): number {
  return Math.max(
    0,
    Temporal.Instant.from(until).epochMilliseconds - Temporal.Instant.from(now).epochMilliseconds
  )
}
