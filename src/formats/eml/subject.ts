import type {Galley} from '../../galley/index.js'
import {languageData} from '../../language/index.js'
import {clockWords} from '../../time/index.js'
import {headerValue} from './header-value.js'

/**
 * The subject: the headline, behind what a desk must know before it opens the mail: `EMBARGOED 00:01 GMT 3 Nov: `,
 * `CORRECTION: `, `WITHDRAWN: `.
 */
export function subjectOf(galley: Galley): string {
  const {embargo, labels, meta} = galley
  const prefixes = [
    ...(embargo
      ? [labels.embargoed.toUpperCase() + ' ' + liftWords(embargo.until, embargo.zone, galley.language)]
      : []),
    ...(meta.correction
      ? [labels[meta.correction.kind].toUpperCase()]
      : meta.status === 'canceled'
        ? [labels.kill.toUpperCase()]
        : [])
  ]
  return headerValue('headline', [...prefixes, meta.headline].join(': '))
}

/** `00:01 GMT 3 Nov`: the lift as short as a subject wants it; the year is in the embargo line. */
function liftWords(until: string, zone: string, language: string): string {
  const {time, zone: name, day, month} = clockWords(until, zone)
  const spellings = languageData(language).dates.months[month - 1] ?? []
  return [time, name, day, spellings.at(-1) ?? month].join(' ')
}
