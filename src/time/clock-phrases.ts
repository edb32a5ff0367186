import {alternatives, plain} from './plain.js'

/** A time of day in a text. */
export interface ClockPhrase {
  start: number
  end: number
  hour: number
  minute: number
  /** Midnight by word or figure: the start of a day or its end. */
  isMidnight: boolean
}

const noon = [
  'noon',
  'midday',
  '12 noon',
  '12noon',
  'mittags',
  'midi',
  'mediodía',
  'mezzogiorno',
  'meio-dia',
  'południe',
  'hanner dydd',
  'twaalf uur',
  '正午',
  'الظهر'
]
const midnight = [
  'midnight',
  '12 midnight',
  '12midnight',
  'mitternacht',
  'minuit',
  'medianoche',
  'mezzanotte',
  'meia-noite',
  'północ',
  'hanner nos',
  'middernacht',
  '午夜',
  '深夜0時',
  'منتصف الليل',
  'חצות'
]

const before = '(?<![\\p{L}\\d.,:/-])'
/** A space before a time gets lost: `UNTIL8:30 A.M.` */
const figure = '(?<![\\d.,:/-])'
const half = '(?<half>[ap])\\.? ?m\\b\\.?'
const hours = '(?:hours|hrs|hr|uhr|uur|heures|heure|horas|ore|godz|h)(?!\\p{L})\\.?'

const pattern = new RegExp(
  [
    before + '(?<midnight>' + alternatives(midnight) + ')(?!\\p{L})',
    before + '(?<noon>' + alternatives(noon) + ')(?!\\p{L})',
    // 9:30, 9.30 a.m., 09h30, 00:01hrs, 00.01 Uhr
    figure +
      '(?<h1>\\d{1,2}) ?(?<sign>[:.h]) ?(?<m1>[0-5]\\d)(?::[0-5]\\d)?(?!\\d|[.,:]\\d)(?: ?' +
      half.replace('half', 'half1') +
      '| ?(?<unit1>' +
      hours +
      '))?',
    // 9 am, 9 p.m.
    figure + '(?<h2>\\d{1,2}) ?' + half.replace('half', 'half2'),
    // 9 Uhr, 9 h, 9 heures
    before + '(?<h3>\\d{1,2}) ?' + hours + '(?: ?(?<m3>[0-5]\\d)(?!\\d))?',
    // 0930hrs, 0001 GMT
    before +
      '(?<h4>[01]\\d|2[0-4])(?<m4>[0-5]\\d)(?= ?(?:hours|hrs|hr|h|GMT|BST|UTC|[ECMP]S?T|[ECMP]DT|CES?T)(?!\\p{L}))(?: ?' +
      hours +
      ')?',
    // 午前9時30分, 上午9点
    '(?<part>午前|午後|上午|下午|早上|晚上)? ?(?<h5>\\d{1,2}) ?[時时点點](?:(?<m5>\\d{1,2})分|(?<half5>半))?'
  ].join('|'),
  'giu'
)

/** Every time of day in `text`, in order. */
export function readClockPhrases(text: string): ClockPhrase[] {
  return [...plain(text).matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {}
    const clock = isBareDecimal(groups, match.input.slice(match.index + match[0].length))
      ? undefined
      : clockOf(groups)
    return clock ? [{start: match.index, end: match.index + match[0].trimEnd().length, ...clock}] : []
  })
}

/** `9.30` is a time only where a unit, a half of the day or a zone says so. */
function isBareDecimal(groups: Record<string, string | undefined>, after: string): boolean {
  if (groups.sign !== '.' || groups.half1 || groups.unit1) return false
  return !/^ ?\(?(?:GMT|BST|UTC|[A-Z]{1,3}T)(?![A-Za-z])/.test(after)
}

function clockOf(groups: Record<string, string | undefined>): Omit<ClockPhrase, 'start' | 'end'> | undefined {
  if (groups.midnight) return {hour: 0, minute: 0, isMidnight: true}
  if (groups.noon) return {hour: 12, minute: 0, isMidnight: false}
  const typed = Number(groups.h1 ?? groups.h2 ?? groups.h3 ?? groups.h4 ?? groups.h5)
  const minute = groups.half5 ? 30 : Number(groups.m1 ?? groups.m3 ?? groups.m4 ?? groups.m5 ?? 0)
  const half = (groups.half1 ?? groups.half2 ?? halves[groups.part ?? ''])?.toLowerCase()
  if (half && (typed > 12 || typed < 1) && groups.part === undefined) {
    // 13:00 p.m. and 00:01 a.m. are typed; the half says nothing new.
    if (typed > 23 || (half === 'a' && typed > 12)) return undefined
    return {hour: typed, minute, isMidnight: typed === 0 && minute === 0}
  }
  const hour = half === undefined ? typed : half === 'p' ? (typed % 12) + 12 : typed % 12
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined
  return {hour, minute, isMidnight: (hour === 0 || hour === 24) && minute === 0}
}

const halves: Readonly<Record<string, string>> = {
  上午: 'a',
  下午: 'p',
  午前: 'a',
  午後: 'p',
  早上: 'a',
  晚上: 'p'
}
