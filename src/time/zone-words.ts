import {type LanguageData, languageData} from '../language/index.js'
import {clockData} from './clock-words.js'
import {isZone} from './local.js'
import {alternatives, plain} from './plain.js'

/** What a word says about the clock: the zone whose newsrooms write it, and the offset where the word fixes one. */
export interface ZoneWord {
  zone: string
  /** `+01:00`; absent for words that hold all year, such as `ET`. */
  offset?: string | undefined
}

/** Zones by the words that newsrooms use: abbreviation, zone, offset. Words of two meanings are in {@link unclear}. */
const abbreviations: Readonly<Record<string, readonly [string, string?]>> = {
  ACDT: ['Australia/Adelaide', '+10:30'],
  ACST: ['Australia/Adelaide', '+09:30'],
  AEDT: ['Australia/Sydney', '+11:00'],
  AEST: ['Australia/Sydney', '+10:00'],
  AET: ['Australia/Sydney'],
  AKDT: ['America/Anchorage', '-08:00'],
  AKST: ['America/Anchorage', '-09:00'],
  ART: ['America/Argentina/Buenos_Aires', '-03:00'],
  AWST: ['Australia/Perth', '+08:00'],
  BRT: ['America/Sao_Paulo', '-03:00'],
  BST: ['Europe/London', '+01:00'],
  CAT: ['Africa/Maputo', '+02:00'],
  CDT: ['America/Chicago', '-05:00'],
  CEST: ['Europe/Berlin', '+02:00'],
  CET: ['Europe/Berlin', '+01:00'],
  CLST: ['America/Santiago', '-03:00'],
  CLT: ['America/Santiago', '-04:00'],
  COT: ['America/Bogota', '-05:00'],
  CST: ['America/Chicago', '-06:00'],
  CT: ['America/Chicago'],
  EAT: ['Africa/Nairobi', '+03:00'],
  EDT: ['America/New_York', '-04:00'],
  EEST: ['Europe/Athens', '+03:00'],
  EET: ['Europe/Athens', '+02:00'],
  EST: ['America/New_York', '-05:00'],
  ET: ['America/New_York'],
  GMT: ['Europe/London', '+00:00'],
  HAA: ['America/Halifax', '-03:00'],
  HAC: ['America/Winnipeg', '-05:00'],
  HAE: ['America/Toronto', '-04:00'],
  HAP: ['America/Vancouver', '-07:00'],
  HAR: ['America/Edmonton', '-06:00'],
  HKT: ['Asia/Hong_Kong', '+08:00'],
  HNA: ['America/Halifax', '-04:00'],
  HNC: ['America/Winnipeg', '-06:00'],
  HNE: ['America/Toronto', '-05:00'],
  HNP: ['America/Vancouver', '-08:00'],
  HNR: ['America/Edmonton', '-07:00'],
  HST: ['Pacific/Honolulu', '-10:00'],
  ICT: ['Asia/Bangkok', '+07:00'],
  IDT: ['Asia/Jerusalem', '+03:00'],
  JST: ['Asia/Tokyo', '+09:00'],
  KST: ['Asia/Seoul', '+09:00'],
  MDT: ['America/Denver', '-06:00'],
  MESZ: ['Europe/Berlin', '+02:00'],
  MEZ: ['Europe/Berlin', '+01:00'],
  MSK: ['Europe/Moscow', '+03:00'],
  MST: ['America/Denver', '-07:00'],
  MT: ['America/Denver'],
  MYT: ['Asia/Kuala_Lumpur', '+08:00'],
  NDT: ['America/St_Johns', '-02:30'],
  NZDT: ['Pacific/Auckland', '+13:00'],
  NZST: ['Pacific/Auckland', '+12:00'],
  PDT: ['America/Los_Angeles', '-07:00'],
  PHT: ['Asia/Manila', '+08:00'],
  PKT: ['Asia/Karachi', '+05:00'],
  PST: ['America/Los_Angeles', '-08:00'],
  PT: ['America/Los_Angeles'],
  SAST: ['Africa/Johannesburg', '+02:00'],
  SGT: ['Asia/Singapore', '+08:00'],
  TRT: ['Europe/Istanbul', '+03:00'],
  UTC: ['UTC', '+00:00'],
  WAT: ['Africa/Lagos', '+01:00'],
  WEST: ['Europe/Lisbon', '+01:00'],
  WET: ['Europe/Lisbon', '+00:00'],
  WIB: ['Asia/Jakarta', '+07:00'],
  Z: ['UTC', '+00:00']
}

/** Abbreviations that mean one thing here and another there. */
const unclear: Readonly<Record<string, readonly string[]>> = {
  AST: ['America/Halifax', 'Asia/Riyadh'],
  GST: ['Asia/Dubai', 'Atlantic/South_Georgia'],
  IST: ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin']
}

/** Abbreviations that say which clock a time is on. */
export const zoneAbbreviations: readonly string[] = [
  ...Object.keys(abbreviations),
  ...Object.keys(unclear)
].filter((word) => word.length > 1)

/** Zone words in a text. */
export interface ZonePhrase {
  start: number
  end: number
  /** What the words may mean; more than one where they are unclear. */
  meanings: ZoneWord[]
}

/** Names of zones in all languages, ready to be looked for. */
interface Vocabulary {
  /** Lower case; `Europe/London`, or `Europe/London +00:00` where the name fixes the offset. */
  names: ReadonlyMap<string, string>
  inNames: RegExp
  /** What stands before the name of a city (`heure de `), and behind it (` time`). */
  around: ReadonlyArray<readonly [before: string, after: string]>
}

const vocabularies = new WeakMap<LanguageData, Vocabulary>()

function vocabularyOf(data: LanguageData): Vocabulary {
  const known = vocabularies.get(data)
  if (known) return known
  const names = new Map<string, string>()
  const around: Array<readonly [string, string]> = []
  for (const clock of clockData(data)) {
    for (const pattern of clock.zone) {
      for (const [city, zone] of Object.entries(clock.cities))
        names.set(folded(pattern.replace('{city}', city)), zone)
      const [before = '', after = ''] = pattern.split('{city}')
      if (!/[^\p{Script=Latin}\s']/u.test(before + after)) around.push([folded(before), folded(after)])
    }
    for (const [name, zone] of Object.entries(clock.zones)) names.set(folded(name), zone)
  }
  const inNames = new RegExp('(?<!\\p{L})(?:' + alternatives(names.keys()) + ')(?!\\p{L})', 'giu')
  const unspaced = [...names.keys()].filter((name) => /^[\p{Script=Han}\p{Script=Katakana}]/u.test(name))
  const made = {
    names,
    around,
    inNames: new RegExp(inNames.source + '|' + alternatives(unspaced), 'giu')
  }
  vocabularies.set(data, made)
  return made
}

function folded(words: string): string {
  return plain(words).toLowerCase()
}

const shape = new RegExp(
  [
    '(?<iana>(?<![\\p{L}/])[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?)',
    '(?<![\\p{L}\\d])(?:UTC|GMT) ?(?<offset>[+-] ?\\d{1,2}(?::?\\d{2})?)(?!\\d)',
    '(?<=\\d ?)(?<bare>[+-]\\d{2}:?\\d{2})(?!\\d)',
    '(?<![\\p{L}])(?<abbreviation>' + alternatives([...zoneAbbreviations, 'Z']) + ')(?![\\p{L}\\d])'
  ].join('|'),
  'gu'
)

/**
 * Every zone in `text`, in order: abbreviations in capitals (`gmt` and `bst` in any case), offsets, IANA names, and
 * clocks by name in the words of `language` and of all others (`London time`, `heure de Paris`).
 */
export function readZonePhrases(text: string, language: string | LanguageData = 'en'): ZonePhrase[] {
  const words = vocabularyOf(typeof language === 'string' ? languageData(language) : language)
  const line = plain(text)
    .replace(/(?<!\p{L})(?:gmt|bst|utc|Gmt|Bst)(?!\p{L})/gu, (word) => word.toUpperCase())
    .replace(/(?<!\p{L})E\.?[SD]\.?T\.(?!\p{L})/gu, (word) => word.replace(/\./g, '').padEnd(word.length))
  const named = [...inNames(line, words), ...inCities(line, words)]
  const typed = [...line.matchAll(shape)].flatMap((match): ZonePhrase[] => {
    const meanings = meaningsOf(match.groups ?? {})
    return meanings.length === 0 ? [] : [{...rangeOf(match.index, match[0]), meanings}]
  })
  const found: ZonePhrase[] = []
  for (const phrase of [...named, ...typed])
    if (!found.some((other) => phrase.start < other.end && phrase.end > other.start)) found.push(phrase)
  return found.sort((left, right) => left.start - right.start)
}

function rangeOf(start: number, words: string): {start: number; end: number} {
  return {start, end: start + words.trimEnd().length}
}

function inNames(line: string, words: Vocabulary): ZonePhrase[] {
  return [...line.matchAll(words.inNames)].flatMap((match): ZonePhrase[] => {
    const meaning = named(words.names.get(match[0].toLowerCase()) ?? '')
    return meaning ? [{...rangeOf(match.index, match[0]), meanings: [meaning]}] : []
  })
}

/** `Europe/London`, `Europe/London +00:00`. */
function named(words: string): ZoneWord | undefined {
  const [zone, offset] = words.split(' ')
  if (!zone) return undefined
  return offset ? {zone, offset} : {zone}
}

/** `Lagos time`, `hora de Quito`: cities that IANA knows by that name. */
function inCities(line: string, words: Vocabulary): ZonePhrase[] {
  const lower = line.toLowerCase()
  if (lower.length !== line.length) return []
  return words.around.flatMap(([before, after]): ZonePhrase[] => {
    const mark = before === '' ? after : before
    const found: ZonePhrase[] = []
    for (let at = lower.indexOf(mark); at >= 0; at = lower.indexOf(mark, at + mark.length)) {
      const city = before === '' ? cityBefore(lower, at) : cityAfter(lower, at + before.length, after)
      const start = before === '' ? city?.start : at
      if (city && start !== undefined)
        found.push({start, end: city.end + after.length, meanings: [{zone: city.zone}]})
    }
    return found
  })
}

interface City {
  start: number
  end: number
  zone: string
}

/** The longest run of at most three words before a place in the line that is a city. */
function cityBefore(line: string, end: number): City | undefined {
  const head = line.slice(Math.max(0, end - 50), end)
  for (let count = 3; count > 0; count--) {
    const match = new RegExp(
      "(?<!\\p{L})\\p{L}[\\p{L}.'-]*(?: \\p{L}[\\p{L}.'-]*){" + (count - 1) + '}$',
      'u'
    ).exec(head)
    const zone = match && zoneOfCity(match[0])
    if (match && zone) return {start: end - match[0].length, end, zone}
  }
  return undefined
}

function cityAfter(line: string, start: number, after: string): City | undefined {
  const tail = line.slice(start, start + 50)
  for (let count = 3; count > 0; count--) {
    const match = new RegExp(
      "^\\p{L}[\\p{L}.'-]*(?: \\p{L}[\\p{L}.'-]*){" + (count - 1) + '}(?!\\p{L})',
      'u'
    ).exec(tail)
    const zone = match && tail.startsWith(after, match[0].length) ? zoneOfCity(match[0]) : undefined
    if (match && zone) return {start, end: start + match[0].length, zone}
  }
  return undefined
}

const areas = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian']

/** The IANA zone whose last part is the name of a city. */
function zoneOfCity(city: string): string | undefined {
  const name = city
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{L}+/gu, (word) => word[0]?.toUpperCase() + word.slice(1))
    .replace(/ /g, '_')
  return /^[A-Za-z_-]+$/.test(name)
    ? areas.map((area) => area + '/' + name).find((zone) => isZone(zone))
    : undefined
}

function meaningsOf(groups: Record<string, string | undefined>): ZoneWord[] {
  const {iana, offset, bare, abbreviation} = groups
  if (iana) return isZone(iana) ? [{zone: iana}] : []
  if (offset ?? bare) return fixed(offset ?? bare ?? '')
  if (!abbreviation) return []
  const known = abbreviations[abbreviation]
  if (known) return [{zone: known[0], ...(known[1] ? {offset: known[1]} : {})}]
  return (unclear[abbreviation] ?? []).map((zone) => ({zone}))
}

function fixed(words: string): ZoneWord[] {
  const match = /^([+-]) ?(\d{1,2}):?(\d{2})?$/.exec(words)
  if (!match) return []
  const offset = match[1] + (match[2] ?? '').padStart(2, '0') + ':' + (match[3] ?? '00')
  return isZone(offset) ? [{zone: offset === '+00:00' ? 'UTC' : offset, offset}] : []
}
