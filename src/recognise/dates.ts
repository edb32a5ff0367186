import {isoDate as dayOf, readDatePhrase} from '../time/index.js'
import type {Lexicon} from './lexicon.js'

/** A calendar day in words, its weekday included. */
export interface DateFound {
  start: number
  end: number
  day: number
  month: number
  year?: number | undefined
  date?: string | undefined
}

/** The first day in `text`, in the release's language or in English. */
export function findDate(text: string, lexicon: Lexicon): DateFound | undefined {
  return readDatePhrase(text, lexicon.language)
}

/** `YYYY-MM-DD`; a year that the text left out is the one that brings the day closest to `near`. */
export function isoDate(found: DateFound, near: string | undefined): string | undefined {
  if (found.date !== undefined || found.year !== undefined) return found.date
  return near ? dayOf(nearestYear(found, near), found.month, found.day) : undefined
}

function nearestYear(found: DateFound, near: string): number {
  const year = Number(near.slice(0, 4))
  const month = Number(near.slice(5, 7))
  if (found.month - month > 6) return year - 1
  if (month - found.month > 6) return year + 1
  return year
}
