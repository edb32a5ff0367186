/**
 * Word proofs by locale, not by language: `cy` alone leaves a text unchecked and read in the wrong voice. Where a
 * tag names no region, this is the one its speakers' Word installs.
 */
const regions: Readonly<Record<string, string>> = {
  af: 'ZA',
  ar: 'SA',
  bg: 'BG',
  bn: 'BD',
  ca: 'ES',
  cs: 'CZ',
  cy: 'GB',
  da: 'DK',
  de: 'DE',
  el: 'GR',
  en: 'GB',
  es: 'ES',
  et: 'EE',
  eu: 'ES',
  fa: 'IR',
  fi: 'FI',
  fr: 'FR',
  ga: 'IE',
  gd: 'GB',
  gl: 'ES',
  gu: 'IN',
  he: 'IL',
  hi: 'IN',
  hr: 'HR',
  hu: 'HU',
  hy: 'AM',
  id: 'ID',
  is: 'IS',
  it: 'IT',
  ja: 'JP',
  ka: 'GE',
  ko: 'KR',
  lt: 'LT',
  lv: 'LV',
  mi: 'NZ',
  mk: 'MK',
  ms: 'MY',
  mt: 'MT',
  nb: 'NO',
  nl: 'NL',
  nn: 'NO',
  no: 'NO',
  pa: 'IN',
  pl: 'PL',
  pt: 'PT',
  ro: 'RO',
  ru: 'RU',
  sk: 'SK',
  sl: 'SI',
  sq: 'AL',
  sr: 'RS',
  sv: 'SE',
  ta: 'IN',
  th: 'TH',
  tr: 'TR',
  uk: 'UA',
  ur: 'PK',
  vi: 'VN',
  zh: 'CN'
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])
const eastAsian = new Set(['ja', 'ko', 'zh'])

/** What `w:lang` says of a text (ECMA-376-1, 17.3.2.20): one tag for each kind of script. */
export interface WordLanguage {
  value?: string
  bidirectional?: string
  eastAsia?: string
}

/** A BCP 47 tag as Word's `w:lang` wants it. */
export function wordLanguage(tag: string): WordLanguage {
  const locale = wordLocale(tag)
  const [primary = ''] = locale.split('-')
  if (rightToLeft.has(primary)) return {bidirectional: locale}
  if (eastAsian.has(primary)) return {value: locale, eastAsia: locale}
  return {value: locale}
}

/** A BCP 47 tag with a region, as Word names its locales. */
export function wordLocale(tag: string): string {
  const [primary = '', ...rest] = tag.split('-')
  const language = primary.toLowerCase()
  if (rest.some((part) => /^([a-z]{2}|\d{3})$/i.test(part))) return [language, ...rest].join('-')
  const region = regions[language]
  return region ? [language, ...rest, region].join('-') : [language, ...rest].join('-')
}
