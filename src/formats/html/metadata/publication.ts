import type {Galley} from '../../../galley/index.js'

/** When a release came out, as metadata may say it. ISO 8601: a date, or a date-time with offset. */
export interface Publication {
  published?: string | undefined
  modified?: string | undefined
}

/**
 * What metadata may claim of the publication; nothing while an embargo stands, for a draft, and for a release that is
 * withheld or canceled: then no machine may be told that this is out. A release that was embargoed was published at
 * the lift.
 */
export function publicationOf(galley: Galley): Publication | undefined {
  const {meta} = galley
  if (galley.embargo || meta.draft || meta.status !== 'usable') return undefined
  if (meta.correction?.kind === 'kill' || meta.correction?.kind === 'hold') return undefined
  const published = meta.embargo?.until ?? meta.issued ?? meta.created
  return {published, modified: meta.modified ?? published}
}
