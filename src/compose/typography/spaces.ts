import {copyPattern} from '../../language/copy-pattern.js'
import {languageData, languageTags} from '../../language/index.js'
import {byLanguage, type SetRule} from './pieces.js'

const noBreak = '\u00a0'
const narrowNoBreak = '\u202f'

/** Which spaces may be held at all, by what stands before and after them: most cannot, and no pattern is asked. */
type Spot = (before: string, after: string) => boolean

const isDigit = (character: string): boolean => character >= '0' && character <= '9'
const afterFigure: Spot = (before) => isDigit(before) || before === '.'
const afterDigit: Spot = isDigit
const beforeDigit: Spot = (_before, after) => isDigit(after)
const betweenDigits: Spot = (before, after) => isDigit(before) && isDigit(after)
/** Capitals of every script, and all of those that have no small letters. */
const beforeName: Spot = (_before, after) =>
  isDigit(after) || (after >= 'A' && after <= 'Z') || after > '\u007f'
const afterStop: Spot = (before) => before === '.'
const beforeMark: Spot = (_before, after) => !/[A-Za-z0-9]/.test(after)

/** A space to hold: an ordinary one at which `pattern` (sticky) stands becomes `value`. */
interface Hold {
  spot: Spot
  pattern: RegExp
  value: string
}

const at = copyPattern('y')

const hold = (spot: Spot, pattern: RegExp, value = noBreak): Hold => ({spot, pattern, value})

const symbols = [
  '%|‰|°[CF]|[kMGT]?(?:W|Wh|J|Hz|V|bit|B)|[kcmµn]?m[²³]?|[kmµ]?g|[kM]?t|[mcdh]?l|ha|kPa|hPa|bar|dB|mph|km/h',
  'k?cal|lb|oz|ft|yd|ms|min|[ap]m|[ap]\\.m\\.|[€£$¥₹]|EUR|GBP|USD|CHF|PLN|CAD|AUD|JPY|bn|tn'
].join('|')

const numberThen = (after: string): Hold => hold(afterDigit, at`(?<=\d) (?=(?:${after})(?![\p{L}\p{N}]))`)

const references = (before: string): Hold => hold(beforeDigit, at`(?<=(?<![\p{L}\p{N}])(?:${before})) (?=\d)`)

const words = (before: string): Hold =>
  hold(beforeName, at`(?<=(?<![\p{L}\p{N}])(?:${before})) (?=[\d\p{Lu}])`)

/** For every language that parts its words with spaces. */
const common = (): Hold[] => [
  // 5 kg, 9.30 am, 12 %
  numberThen(symbols),
  // EUR 5, £ 5, § 5, № 7, n° 5, nº 5
  references('EUR|GBP|USD|CHF|PLN|CAD|AUD|JPY|[A-Z]{0,2}[€£$¥₹]|§§?|№|[Nn][°º]'),
  // J. R. R. Tolkien, Ada M. Okafor
  hold(afterStop, at`(?<=(?<![\p{L}\p{N}])\p{Lu}\.) (?=\p{Lu}(?:\.|\p{Ll}))`),
  // 10 000 000
  hold(betweenDigits, at`(?<=(?<![\d.,+]|\d )\d{1,3}(?: \d{3}){0,6}) (?=\d{3}(?: \d{3}){0,6}(?!\d| \d))`),
  // a spaced dash never opens a line
  hold(beforeMark, at`(?<=\S) (?=[–—](?:\s|$))`)
]

const french = (): Hold[] => [
  hold(beforeMark, at`(?<=\S) (?=[;!?»](?!\p{L}))`, narrowNoBreak),
  hold((before) => before === '«', at` `, narrowNoBreak),
  hold(beforeMark, at`(?<=\S) (?=:(?:\s|$))`),
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
    hold(afterStop, at`(?<=(?<![\p{L}\p{N}])(?:z|d|u|o|i|v)\.) (?=(?:B|h|a|Ä|d|T|R)\.)`),
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
    hold((before) => /[aiouwz]/i.test(before), at`(?<=(?<![\p{L}\p{N}])[aiouwzAIOUWZ]) (?=[\p{L}\p{N}])`),
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
    hold(afterFigure, at`(?<=(?<![\d.,])\d{1,2}\.?) (?=${months}(?![\p{L}\p{N}]))`),
    hold(beforeDigit, at`(?<=(?<!\p{L})${months}\.?) (?=\d{1,2}(?![\d:.]))`)
  ]
}

const tags: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  languageTags.map((tag) => [tag, tag])
)

/** Patterns cost more than what they find: a language has its own made when a release first speaks it. */
const made = new Map<string | undefined, Hold[]>()

function holdsOf(language: string): Hold[] {
  const tag = byLanguage(tags, language, undefined)
  const holds = made.get(tag) ?? [...common(), ...(tag ? [...dayAndMonth(tag), ...(own[tag]?.() ?? [])] : [])]
  made.set(tag, holds)
  return holds
}

/** Join numbers to their units, initials and titles to names, and marks to what they close, with no-break spaces. */
export const setSpaces: SetRule = (text, language, put) => {
  const holds = holdsOf(language)
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const before = text[space - 1] ?? ''
    const after = text[space + 1] ?? ''
    for (const {spot, pattern, value} of holds) {
      if (!spot(before, after)) continue
      pattern.lastIndex = space
      if (pattern.test(text)) put(space, value)
    }
  }
}
