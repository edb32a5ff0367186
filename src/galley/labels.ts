/**
 * The words that compose adds, in one language. They live in `src/compose/labels/<tag>.json`, so that a
 * speaker of the language can mend them without touching code. `{…}` are places to fill.
 */
export interface Labels {
  /** `News release`. */
  newsRelease: string
  /** `STRICTLY EMBARGOED UNTIL {time} {zone} {weekday} {date}`. */
  embargoLine: string
  /** `EMBARGOED`: on file names, subjects and banners. */
  embargoed: string
  /** `FOR IMMEDIATE RELEASE`. */
  immediate: string
  /** `ENDS`, `###`: what the country writes under its copy. */
  ends: string
  notes: string
  contacts: string
  /** `About {organisation}`. */
  about: string
  /** `More follows`. */
  more: string
  /** `Page {page} of {pages}`. */
  folio: string
  correction: string
  update: string
  refile: string
  kill: string
  hold: string
  /** `Corrects {where}: {note}` and the like. */
  correctionOf: string
  photo: string
  credit: string
  email: string
  phone: string
  footnotes: string
  /** `Back to reference {mark}`. */
  backToReference: string
  skipToContent: string
  issued: string
  source: string
  factBox: string
  table: string
  /** `Words: {count}`. */
  wordCount: string
}
