import {clockWords} from '../time/index.js'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Tue 3 Nov 2026, 00:01 GMT`. */
export function instantWords(until: string, zone: string): string {
  const {weekday, day, month, year, time, zone: name} = clockWords(until, zone)
  return weekdays[weekday] + ' ' + day + ' ' + months[month - 1] + ' ' + year + ', ' + time + ' ' + name
}

/** `in 3 days`, `in 5 hours`, `in 40 seconds`. */
export function waitWords(milliseconds: number): string {
  const units: Array<[number, string]> = [
    [86_400_000, 'day'],
    [3_600_000, 'hour'],
    [60_000, 'minute'],
    [1000, 'second']
  ]
  for (const [size, name] of units) {
    if (milliseconds >= size) return 'in ' + plural(Math.floor(milliseconds / size), name)
  }
  return 'now'
}

/** `1 release`, `1,200 releases`. */
export function plural(count: number, word: string): string {
  return grouped(count) + ' ' + word + (count === 1 ? '' : 's')
}

/** `12,345`; no locale data, which changes. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `912 B`, `48 kB`, `1.2 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return bytes + ' B'
  if (bytes < 999_500) return Math.round(bytes / 1000) + ' kB'
  return (bytes / 1_000_000).toFixed(1) + ' MB'
}
