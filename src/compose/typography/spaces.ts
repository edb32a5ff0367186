import {languageData, languageTags} from '../../language/index.js'
import {byLanguage, type Put, type SetRule} from './pieces.js'

const noBreak = '\u00a0'
const narrowNoBreak = '\u202f'

/** Spaces to hold: every ordinary space in a match becomes `value`. */
interface Hold {
  pattern: RegExp
  value: string
}

const hold = (pattern: RegExp, value = noBreak): Hold => ({pattern, value})

const symbols = [
  '%|‰|°[CF]|[kMGT]?(?:W|Wh|J|Hz|V|bit|B)|[kcmµn]?m[²³]?|[kmµ]?g|[kM]?t|[mcdh]?l|ha|kPa|hPa|bar|dB|mph|km/h',
  'k?cal|lb|oz|ft|yd|ms|min|[ap]m|[ap]\\.m\\.|[€£$¥₹]|EUR|GBP|USD|CHF|PLN|CAD|AUD|JPY|bn|tn'
].join('|')

/** For every language that parts its words with spaces. */
const common: Hold[] = [
  // 5 kg, 9.30 am, 12 %
  hold(new RegExp('(?<=\\d) (?=(?:' + symbols + ')(?![\\p{L}\\p{N}]))', 'gu')),
  // EUR 5, £ 5
  hold(/(?<=(?<![\p{L}\p{N}])(?:EUR|GBP|USD|CHF|PLN|CAD|AUD|JPY|[A-Z]{0,2}[€£$¥₹])) (?=\d)/gu),
  // § 5, № 7, n° 5, nº 5
  hold(/(?<=(?<![\p{L}\p{N}])(?:§§?|№|[Nn][°º])) (?=\d)/gu),
  // J. R. R. Tolkien, Ada M. Okafor
  hold(/(?<=(?<![\p{L}\p{N}])\p{Lu}\.) (?=\p{Lu}(?:\.|\p{Ll}))/gu),
  // 10 000 000
  hold(/(?<![\d.,+]|\d )\d{1,3}(?: \d{3})+(?!\d| \d)/gu),
  // a spaced dash never opens a line
  hold(/(?<=\S) (?=[–—](?:\s|$))/gu)
]

const words = (before: string, flags = 'gu'): Hold =>
  hold(new RegExp('(?<=(?<![\\p{L}\\p{N}])(?:' + before + ')) (?=[\\d\\p{Lu}])', flags))

const numberThen = (after: string): Hold =>
  hold(new RegExp('(?<=\\d) (?=(?:' + after + ')(?![\\p{L}\\p{N}]))', 'gu'))

const references = (before: string): Hold =>
  hold(new RegExp('(?<=(?<![\\p{L}\\p{N}])(?:' + before + ')) (?=\\d)', 'gu'))

const french = (): Hold[] => [
  hold(/(?<=\S) (?=[;!?»](?!\p{L}))/gu, narrowNoBreak),
  hold(/(?<=«) /gu, narrowNoBreak),
  hold(/(?<=\S) (?=:(?:\s|$))/gu),
  words('MM?\\.|Mmes?|Mlle|Dre?|Pre?|Me|Mgr'),
  references('pp?\\.|[Ff]ig\\.|[Aa]rt\\.|vol\\.|chap\\.'),
  numberThen('millions?|milliards?|mille|heures?|h|euros?')
]

/** What each language holds together besides. */
const own: Readonly<Record<string, () => Hold[]>> = {
  cy: () => [
    words('Mr|Mrs|Ms|Dr|Yr Athro|Cyng|Syr'),
    references('t\\.|tt\\.|[Rr]hif'),
    numberThen('y cant|miliwn|biliwn')
  ],
  de: () => [
    words('Dr\\.|Prof\\.|Hr\\.|Fr\\.|St\\.'),
    references('S\\.|Nr\\.|Abs\\.|Art\\.|Abb\\.|Tab\\.|Bd\\.|Kap\\.'),
    // z. B., d. h., u. a.
    hold(/(?<=(?<![\p{L}\p{N}])(?:z|d|u|o|i|v)\.) (?=(?:B|h|a|Ä|d|T|R)\.)/gu),
    numberThen('Millionen|Million|Milliarden?|Mio\\.?|Mrd\\.?|Prozent|Euro|Uhr')
  ],
  en: () => [
    words('Mr\\.?|Mrs\\.?|Ms\\.?|Mx\\.?|Dr\\.?|Prof\\.?|Cllr|Rev\\.?|St\\.?'),
    references('pp?\\.|[Nn]os?\\.|[Ff]igs?\\.|[Vv]ols?\\.|[Cc]h\\.|[Aa]rts?\\.|[Ss]ec\\.'),
    numberThen('million|billion|trillion|per cent|percent|p\\.?p\\.?|noon|GMT|BST|UTC|[ECMP][SD]?T')
  ],
  es: () => [
    words('Sra?\\.|Dra?\\.|D\\.|Dña\\.'),
    references('pp?\\.|págs?\\.|núm\\.|art\\.|vol\\.'),
    numberThen('millones|millón|mil|euros?')
  ],
  fr: french,
  it: () => [
    words('Sig\\.ra|Sig\\.|Dott\\.ssa|Dott\\.|Prof\\.ssa|Prof\\.|On\\.'),
    references('pp?\\.|pag\\.|n\\.|art\\.|vol\\.|fig\\.'),
    numberThen('milioni|milione|miliardi|miliardo|mila|euro')
  ],
  nl: () => [
    words('[Dd]r\\.|[Mm]r\\.|[Ii]r\\.|[Dd]hr\\.|[Mm]evr\\.|[Pp]rof\\.'),
    references('blz\\.|p\\.|nr\\.|art\\.|afb\\.'),
    numberThen('miljoen|miljard|procent|uur|euro')
  ],
  pl: () => [
    // One-letter words lean on the next: a line never ends with them.
    hold(/(?<=(?<![\p{L}\p{N}])[aiouwzAIOUWZ]) (?=[\p{L}\p{N}])/gu),
    words('dr|prof\\.|hab\\.|mgr|inż\\.|św\\.'),
    references('s\\.|nr|art\\.|ust\\.|rys\\.|t\\.|godz\\.'),
    numberThen('mln|mld|tys\\.|zł|proc\\.|r\\.')
  ],
  pt: () => [
    words('Sra?\\.|Dra?\\.|Profa?\\.'),
    references('pp?\\.|pág\\.|n\\.º|art\\.|vol\\.'),
    numberThen('milhões|milhão|bilhões|bilhão|mil|reais|euros?')
  ]
}

/** A day and its month, whichever comes first: `3 November`, `Nov. 3`. A language that names no months has none. */
function dayAndMonth(tag: string): Hold[] {
  const names = languageData(tag)
    .dates.months.flat()
    .filter((name) => /^\p{L}{3,}$/u.test(name))
  if (names.length === 0) return []
  const months = '(?:' + names.join('|') + ')'
  return [
    hold(new RegExp('(?<=(?<![\\d.,])\\d{1,2}\\.?) (?=' + months + '(?![\\p{L}\\p{N}]))', 'gu')),
    hold(new RegExp('(?<=(?<!\\p{L})' + months + '\\.?) (?=\\d{1,2}(?![\\d:.]))', 'gu'))
  ]
}

const tags: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  languageTags.map((tag) => [tag, tag])
)

/** Patterns cost more than what they find: a language has its own made when a release first speaks it. */
const made = new Map<string | undefined, Hold[]>()

function holdsOf(language: string): Hold[] {
  const tag = byLanguage(tags, language, undefined)
  const holds = made.get(tag) ?? [...common, ...(tag ? [...dayAndMonth(tag), ...(own[tag]?.() ?? [])] : [])]
  made.set(tag, holds)
  return holds
}

/** Join numbers to their units, initials and titles to names, and marks to what they close, with no-break spaces. */
export const setSpaces: SetRule = (text, language, put) => {
  for (const {pattern, value} of holdsOf(language)) putAll(text, pattern, value, put)
}

function putAll(text: string, pattern: RegExp, value: string, put: Put): void {
  for (const {0: match, index} of text.matchAll(pattern)) {
    for (let at = 0; at < match.length; at++) if (match[at] === ' ') put(index + at, value)
  }
}
