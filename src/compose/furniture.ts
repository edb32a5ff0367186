import type {Furniture, StandingEmbargo} from '../galley/index.js'
import type {Labels} from '../galley/labels.js'
import type {LanguageData} from '../language/index.js'
import type {ReleaseMeta} from '../release/meta.js'
import type {Style} from '../template/types.js'
import {dayOf, dayWords} from './day-words.js'

/** Longest running head, in characters: what fits the measure beside a folio. */
const runningHeadLength = 72

/** The words the template puts on the page and the author did not write. */
export function furnitureOf(
  meta: ReleaseMeta,
  style: Style,
  labels: Labels,
  language: LanguageData,
  embargo: StandingEmbargo | undefined
): Furniture {
  const day = meta.issued ? dayOf(meta.issued) : undefined
  const folio = {none: '', page: '{page}', 'page-of-pages': labels.folio}
  return {
    kicker: labels.newsRelease,
    issuer: meta.issuer?.name ?? '',
    issued: day ? dayWords(day, language) : '',
    runningHead: shorten(meta.shortHeadline ?? meta.headline, runningHeadLength),
    more:
      style.furniture.more === 'auto'
        ? labels.more
        : style.furniture.more === 'none'
          ? ''
          : style.furniture.more,
    folio: folio[style.furniture.folio],
    embargo: embargo?.line ?? ''
  }
}

/** Cut at a space and say so with an ellipsis. */
function shorten(value: string, length: number): string {
  if (value.length <= length) return value
  const cut = value.slice(0, length)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd() + '…'
}
