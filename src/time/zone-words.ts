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
  CST: ['America/Chicago', '-06:00'],
  CT: ['America/Chicago'],
  EAT: ['Africa/Nairobi', '+03:00'],
  EDT: ['America/New_York', '-04:00'],
  EEST: ['Europe/Athens', '+03:00'],
  EET: ['Europe/Athens', '+02:00'],
  EST: ['America/New_York', '-05:00'],
  ET: ['America/New_York'],
  GMT: ['Europe/London', '+00:00'],
  HKT: ['Asia/Hong_Kong', '+08:00'],
  HST: ['Pacific/Honolulu', '-10:00'],
  IDT: ['Asia/Jerusalem', '+03:00'],
  JST: ['Asia/Tokyo', '+09:00'],
  KST: ['Asia/Seoul', '+09:00'],
  MDT: ['America/Denver', '-06:00'],
  MESZ: ['Europe/Berlin', '+02:00'],
  MEZ: ['Europe/Berlin', '+01:00'],
  MSK: ['Europe/Moscow', '+03:00'],
  MST: ['America/Denver', '-07:00'],
  MT: ['America/Denver'],
  NZDT: ['Pacific/Auckland', '+13:00'],
  NZST: ['Pacific/Auckland', '+12:00'],
  PDT: ['America/Los_Angeles', '-07:00'],
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
  Z: ['UTC', '+00:00']
}

/** Abbreviations that mean one thing here and another there. */
const unclear: Readonly<Record<string, readonly string[]>> = {
  AST: ['America/Halifax', 'Asia/Riyadh'],
  GST: ['Asia/Dubai', 'Atlantic/South_Georgia'],
  IST: ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin']
}

/** Zones by name, in the languages of the newsrooms that write them. Lower case. */
const names: Readonly<Record<string, string>> = {
  'amser y du': 'Europe/London',
  'brussels time': 'Europe/Brussels',
  'berlin time': 'Europe/Berlin',
  'berliner zeit': 'Europe/Berlin',
  'british summer time': 'Europe/London',
  'central european summer time': 'Europe/Berlin',
  'central european time': 'Europe/Berlin',
  'central time': 'America/Chicago',
  'central daylight time': 'America/Chicago',
  'central standard time': 'America/Chicago',
  'dublin time': 'Europe/Dublin',
  'eastern time': 'America/New_York',
  'eastern daylight time': 'America/New_York',
  'eastern standard time': 'America/New_York',
  eastern: 'America/New_York',
  'greenwich mean time': 'Europe/London',
  'heure de bruxelles': 'Europe/Brussels',
  'heure de paris': 'Europe/Paris',
  'hora de lisboa': 'Europe/Lisbon',
  'hora de madrid': 'Europe/Madrid',
  'hora peninsular': 'Europe/Madrid',
  'irish time': 'Europe/Dublin',
  'japan time': 'Asia/Tokyo',
  'japan standard time': 'Asia/Tokyo',
  'london time': 'Europe/London',
  'mitteleuropäische sommerzeit': 'Europe/Berlin',
  'mitteleuropäische zeit': 'Europe/Berlin',
  'mountain time': 'America/Denver',
  'new york time': 'America/New_York',
  'nederlandse tijd': 'Europe/Amsterdam',
  'ora di roma': 'Europe/Rome',
  'ora italiana': 'Europe/Rome',
  'pacific time': 'America/Los_Angeles',
  'pacific daylight time': 'America/Los_Angeles',
  'pacific standard time': 'America/Los_Angeles',
  'paris time': 'Europe/Paris',
  'schweizer zeit': 'Europe/Zurich',
  'swiss time': 'Europe/Zurich',
  'uk time': 'Europe/London',
  'wiener zeit': 'Europe/Vienna',
  日本時間: 'Asia/Tokyo',
  北京时间: 'Asia/Shanghai',
  北京時間: 'Asia/Shanghai',
  香港時間: 'Asia/Hong_Kong',
  台北時間: 'Asia/Taipei',
  'שעון ישראל': 'Asia/Jerusalem'
}

/** Zone words in a text. */
export interface ZonePhrase {
  start: number
  end: number
  /** What the words may mean; more than one where they are unclear. */
  meanings: ZoneWord[]
}

const pattern = new RegExp(
  [
    '(?<iana>(?<![\\p{L}/])[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?)',
    '(?<![\\p{L}\\d])(?:UTC|GMT) ?(?<offset>[+-] ?\\d{1,2}(?::?\\d{2})?)(?!\\d)',
    '(?<=\\d ?)(?<bare>[+-]\\d{2}:?\\d{2})(?!\\d)',
    '(?<![\\p{L}])(?<abbreviation>' +
      alternatives([...Object.keys(abbreviations), ...Object.keys(unclear)]) +
      ')(?![\\p{L}\\d])',
    '(?<![\\p{L}])(?<name>' + alternatives(Object.keys(names)) + ')(?!\\p{L})'
  ].join('|'),
  'gu'
)

/** Every zone in `text`, in order. Abbreviations are in capitals; `gmt` and `bst` are read too. */
export function readZonePhrases(text: string): ZonePhrase[] {
  const line = plain(text)
    .replace(/(?<!\p{L})(?:gmt|bst|utc|Gmt|Bst)(?!\p{L})/gu, (word) => word.toUpperCase())
    .replace(/(?<!\p{L})E\.?[SD]\.?T\.(?!\p{L})/gu, (word) => word.replace(/\./g, '').padEnd(word.length))
  const lower = line.replace(namesInAnyCase, (word) => word.toLowerCase())
  return [...lower.matchAll(pattern)].flatMap((match): ZonePhrase[] => {
    const meanings = meaningsOf(match.groups ?? {})
    return meanings.length === 0
      ? []
      : [{start: match.index, end: match.index + match[0].trimEnd().length, meanings}]
  })
}

const namesInAnyCase = new RegExp('(?<!\\p{L})(?:' + alternatives(Object.keys(names)) + ')(?!\\p{L})', 'giu')

function meaningsOf(groups: Record<string, string | undefined>): ZoneWord[] {
  const {iana, offset, bare, abbreviation, name} = groups
  if (iana) return isZone(iana) ? [{zone: iana}] : []
  if (offset ?? bare) return fixed(offset ?? bare ?? '')
  if (name) return names[name] ? [{zone: names[name]}] : []
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
