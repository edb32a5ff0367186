import type {PhrasingContent} from 'mdast'
import type {DatelineFacts} from '../release/meta.js'
import type {Dateline} from '../release/nodes.js'
import {findDate, isoDate} from './dates.js'
import {labelOf} from './labels.js'
import type {Lexicon} from './lexicon.js'
import {spanOf} from './phrasing.js'

/** A dateline found at the start of a paragraph. */
export interface DatelineFound {
  facts: DatelineFacts
  /** Where it ends in the text, its dash and the space after it included. */
  end: number
}

/**
 * The dateline that opens a text: `LONDON, 3 November 2026 —`, `Washington, DC –`, `HOUSTON - (NewMediaWire) -
 * September 1, 2024 -`, `[Chicago, IL, May 9, 2022]`, `（2026年6月8日 会社名）`, or one of them alone.
 *
 * `bold` is the number of characters at the start that stand in bold; `near` is the release's own date, for a
 * dateline without a year.
 */
export function findDateline(
  text: string,
  bold: number,
  lexicon: Lexicon,
  near?: string | undefined
): DatelineFound | undefined {
  const head = seen(text.slice(0, farthest))
  const start = head.length - head.trimStart().length
  if (labelOf(head, lexicon)) return undefined
  const bracketed = readBracketed(head, start, lexicon, near)
  if (bracketed) return bracketed
  const unspaced = readUnspaced(head, start, lexicon, near)
  if (unspaced) return unspaced
  const stopped = readStopped(head, start, lexicon, near)
  if (stopped) return stopped
  return readDashed(head, start, text.trimEnd().length, bold, lexicon, near)
}

/** A dateline is looked for in so many characters. */
const farthest = 260

/** Stray asterisks and characters that cannot be seen as spaces, so that offsets stay. */
function seen(text: string): string {
  return text.replace(/[*\u200B-\u200F\u2060\uFEFF\u00AD\u00A0\u202F]/g, ' ')
}

/** A dateline in brackets of any kind, at the start. */
function readBracketed(
  text: string,
  start: number,
  lexicon: Lexicon,
  near: string | undefined
): DatelineFound | undefined {
  const match = /^[[(（【]([^\])）】\n]{4,90})[\])）】]\s{0,3}[-–—:：]{0,2}\s{0,3}/u.exec(
    text.slice(start, start + 110)
  )
  if (!match?.[1]) return undefined
  const facts = factsOf([match[1]], lexicon, near)
  const behind = findDate(text.slice(start + match[0].length, start + match[0].length + 40), lexicon)
  if (!facts || (!facts.date && (behind?.start === 0 || !isCityAlone(facts, match[0])))) return undefined
  // In `（2026年6月8日 会社名）` the name is that of the company, not of a place.
  if (/^[（【]/u.test(match[0]) && (facts.place?.length ?? 0) > 3) delete facts.place
  return {facts, end: start + match[0].length}
}

/** `(Albany, NY) The …`, `[Ottawa, Ontario] – The …`: a city with its state, or with a dash behind. */
function isCityAlone({place, region}: DatelineFacts, typed: string): boolean {
  if (!region || !place || !/^[[(]/u.test(typed)) return false
  return /[-–—]\s*$/u.test(typed) || /^(?:\p{Lu}{2}|\p{Lu}\.\p{Lu}\.|\p{Lu}\p{Ll}{2,4}\.)$/u.test(region)
}

/** `青河讯（2026年11月3日）`, `新华社青河11月3日电`, and a day alone before a space. */
function readUnspaced(
  text: string,
  start: number,
  lexicon: Lexicon,
  near: string | undefined
): DatelineFound | undefined {
  const head = text.slice(start, start + 80)
  const date = /^[\p{Script=Han}\d]/u.test(head) ? findDate(head, lexicon) : undefined
  if (!date || !/年|月/u.test(head.slice(date.start, date.end))) return undefined
  const iso = isoDate(date, near)
  const before = head.slice(0, date.start)
  const behind = head.slice(date.end)
  const place = /^(?:\p{Script=Han}{2,3}社)?(\p{Script=Han}{2,8}?)(?:讯|訊)?[（(]?$/u.exec(before)?.[1]
  const closing =
    /^(?:[）)]|电|電)\s?/u.exec(behind)?.[0] ?? (place ? undefined : /^[\s\u3000]+(?=\S)/u.exec(behind)?.[0])
  if (!iso || closing === undefined || (before !== '' && !place)) return undefined
  return {facts: {...(place ? {place} : {}), date: iso}, end: start + date.end + closing.length}
}

/** `Bern, den 3. November 2026. Der …`, in German also `BERN. Der …`: a stop ends the dateline. */
function readStopped(
  text: string,
  start: number,
  lexicon: Lexicon,
  near: string | undefined
): DatelineFound | undefined {
  const head = text.slice(start, start + 120)
  const shouted = /^((?:\p{Lu}[\p{Lu}\p{M}/-]{2,}\s?){1,3})\.\s{1,2}(?=\p{Lu}\p{Ll})/u.exec(head)
  if (shouted?.[1] && lexicon.language.tag === 'de')
    return {facts: {place: shouted[1].trim()}, end: start + shouted[0].length}
  const date = findDate(head, lexicon)
  if (!date || date.start < 4 || !/(?:,|\s[–—-])\s*$/u.test(withoutArticle(head.slice(0, date.start))))
    return undefined
  const stop = /^\.\s{1,2}(?=["“«„]?\p{Lu})/u.exec(head.slice(date.end))
  if (!stop || !isSegment(head.slice(0, date.end), true, lexicon)) return undefined
  const facts = factsOf([head.slice(0, date.end)], lexicon, near)
  return facts?.place && facts.date ? {facts, end: start + date.end + stop[0].length} : undefined
}

/** `Bern, den`, `Villaluz, a`, `Jasnogród, dnia`: what a language has before a day. */
function withoutArticle(text: string): string {
  return text.replace(/(?<=[\s,])(?:den|dnia|le|a|il|el|lo|the|dydd|on|am)\s*$/iu, '')
}

/** Dashes, slashes between credits, and a colon after bold. */
const dash = /\s\/\s|\s{0,3}(?:[–—―]|-{1,3}|−)\s{0,3}|\s{0,2}\/\/\s{0,2}|:\s{1,3}/gu

/** Segments between dashes, as long as each says a place, a date or a credit. */
function readDashed(
  text: string,
  start: number,
  length: number,
  bold: number,
  lexicon: Lexicon,
  near: string | undefined
): DatelineFound | undefined {
  const head = withDashBelow(text.slice(start, start + 200)).split('\n')[0] ?? ''
  const alone = start + head.trimEnd().length >= length
  if (alone) {
    const found = readAlone(head, start, lexicon, near)
    if (found) return found
  }
  const segments: string[] = []
  let from = 0
  let best: DatelineFound | undefined
  for (const match of head.matchAll(dash)) {
    if (isInsideWord(head, match.index, match[0])) continue
    if (match[0].startsWith(':') && head.lastIndexOf('(', match.index) > head.lastIndexOf(')', match.index))
      break
    const segment = head.slice(from, match.index)
    if (!isSegment(segment, segments.length === 0, lexicon)) break
    const isMore = isCredit(segment.trim()) || findDate(segment, lexicon) !== undefined
    if (
      best?.facts.date &&
      !isMore &&
      (best.facts.place || !isPlaceBehindDay(segment, head.slice(match.index + match[0].length)))
    )
      break
    segments.push(segment)
    from = match.index + match[0].length
    const facts = factsOf(segments, lexicon, near)
    const isDay = bold >= from - 2 && findDate(segment, lexicon) !== undefined
    if (facts && (isDay || isSure(facts, segments, match[0], bold, head.slice(from))))
      best = {facts, end: start + from}
    if (segments.length >= 6) break
  }
  return best
}

/** `Leeds⏎– The council …`: a dash that begins the next line belongs to the place above it. Offsets stay. */
function withDashBelow(text: string): string {
  const feed = text.indexOf('\n')
  return feed > 0 && /^[ \t]*[–—-]{1,2}\s/u.test(text.slice(feed + 1, feed + 9))
    ? text.slice(0, feed) + ' ' + text.slice(feed + 1)
    : text
}

/** `November 3, 2026 – LEEDS – The …`: a place behind the day, and then a sentence. */
function isPlaceBehindDay(segment: string, behind: string): boolean {
  return segment.trim().split(/\s+/u).length <= 4 && /^["“«„]?(?:\p{Lu}|\p{Lo})/u.test(behind)
}

/** A paragraph that is nothing but place and date: `Bern, 18. Juli 2020`. */
function readAlone(
  head: string,
  start: number,
  lexicon: Lexicon,
  near: string | undefined
): DatelineFound | undefined {
  const segments = head.split(/\s[–—-]+\s|\s[–—-]+$/u).filter((segment) => segment.trim() !== '')
  if (segments.length === 0 || head.length > 100) return undefined
  if (!segments.every((segment, index) => isSegment(segment, index === 0, lexicon))) return undefined
  const facts = factsOf(segments, lexicon, near)
  return facts?.date && facts.place && !isVenue(facts.place) ? {facts, end: start + head.length} : undefined
}

/** `The Linnean Society, 3 November 2026`: where somebody spoke is no place that a release is sent from. */
function isVenue(place: string): boolean {
  return /(?<!\p{L})(?:Academy|Association|Auditorium|Building|Centre|Center|Chamber|Church|Club|College|Committee|Conference|Council|Foundation|Forum|Hall|Hotel|House|Institute|Institution|Library|Museum|School|Society|Summit|Theatre|University)$/u.test(
    place
  )
}

/** A hyphen between letters is no dash: `Stratford-upon-Avon`. */
function isInsideWord(head: string, index: number, mark: string): boolean {
  if (mark !== '-') return false
  const before = /[\p{L}\p{N}]+$/u.exec(head.slice(0, index))?.[0] ?? ''
  const after = /^\p{Lu}[\p{L}.]*/u.exec(head.slice(index + 1))?.[0] ?? ''
  if (before === '' || head[index + 1] === ' ') return false
  // `WASHINGTON-The`: capitals on one side only are two words.
  return !(before.length >= 4 && before === before.toUpperCase() && /\p{Ll}|^U\.|^A$/u.test(after))
}

/** What may stand between two dashes of a dateline. */
function isSegment(segment: string, first: boolean, lexicon: Lexicon): boolean {
  const text = segment.trim()
  if (text === '') return !first
  if (text.length > 80) return false
  if (isCredit(text)) return true
  const date = findDate(text, lexicon)
  const rest = date ? withoutArticle(text.slice(0, date.start)) + text.slice(date.end) : text
  return restWords(rest, lexicon).every((word) => isPlaceWord(word))
}

/** Words of a segment without weekdays, times and credits. */
function restWords(text: string, lexicon: Lexicon): string[] {
  const weekdays = new Set(
    [...lexicon.language.dates.weekdays.flat(), ...englishDays(lexicon)].map((day) => day.toLowerCase())
  )
  return text
    .replace(creditPattern, ' ')
    .replace(/\d{1,2}(?::\d{2})? ?[ap]\.?m\.?/giu, ' ')
    .replace(/\d{1,2}[:.h]\d{2}(?: ?(?:[A-Z]{2,4}T|GMT|UTC|Uhr|hrs|h)(?!\p{L}))?/gu, ' ')
    .split(/[\s,;()/[\]|，、،（）]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !weekdays.has(word.toLowerCase().replace(/\.$/, '')))
    .filter((word) => !/^(?:r|roku|г|năm)\.?$/u.test(word))
}

function englishDays(lexicon: Lexicon): string[] {
  return lexicon.all.find((data) => data.tag === 'en')?.dates.weekdays.flat() ?? []
}

const placeParticles = new Set(
  'of the de la le les el los las del do da dos di am an der den im in on upon und y e i and & sur sous en auf bei st près y fro lès les- aan ten ter zum zur vor ob nad pod ved sul sulla al alla'.split(
    ' '
  )
)

/** Words that open a line which is no dateline. */
const notPlaces = new Set(
  'for from when where who what why how week weeks note update updated revised warning editor today tomorrow yesterday correction media press news release contact subject re date time attention embargoed by statement remarks'.split(
    ' '
  )
)

function isPlaceWord(word: string): boolean {
  if (notPlaces.has(word.toLowerCase())) return false
  if (placeParticles.has(word.toLowerCase()) && word === word.toLowerCase()) return true
  return (
    /^(?:['’‘]|[dl]['’]|['’]s-)?\p{Lu}[\p{L}\p{M}.'’`-]*$/u.test(word) ||
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Hebrew}]+$/u.test(word)
  )
}

const creditPattern =
  /\(?\/?\b(?:PR ?Newswire(?:-\w+)?|BUSINESS WIRE|Business Wire|GLOBE ?NEWSWIRE|GlobeNewswire|NewMediaWire|ACCESS ?WIRE|ACCESSWIRE|EIN ?Presswire(?:\.com)?|Media OutReach(?: Newswire)?|ACN Newswire|Newswire\.com|PR\.com|PRLog|OpenPR|WebWire|African Media Agency|Marketwired|MARKETWIRED|24-7 ?PressRelease|PRWEB|PRWeb|Newsfile(?: Corp\.?)?|NEWSFILE(?: CORP\.?)?|CNW(?: Group)?|CNW Telbec|ANTARA|PRNewswire-AsiaNet|Canada NewsWire|CSRwire|InvestorsHub|Issuewire|SEND2PRESS NEWSWIRE|Send2Press|ots|news aktuell|OTS|AETOSWire|Xinhua)\b\/?\)?/u

function isCredit(text: string): boolean {
  const match = creditPattern.exec(text)
  return match !== null && match[0].length >= text.length - 3
}

/** Place, region, country, date and credit of the segments; undefined where there is neither place nor date. */
function factsOf(
  segments: readonly string[],
  lexicon: Lexicon,
  near: string | undefined
): DatelineFacts | undefined {
  const facts: DatelineFacts = {}
  const places: string[] = []
  for (const segment of segments) {
    const credit = creditPattern.exec(segment)
    if (credit) facts.credit = credit[0].replace(/^[(/]+|[)/]+$/g, '')
    let text = credit ? segment.replace(credit[0], ' ') : segment
    const date = findDate(text, lexicon)
    if (date) {
      const iso = isoDate(date, near)
      if (iso) facts.date = iso
      text = withoutArticle(text.slice(0, date.start)) + ' ' + text.slice(date.end)
    }
    const words = restWords(text, lexicon)
    if (words.length > 0) {
      for (const part of text.split(/[,;|，、،]|\s\/|\/\s|\s\(|\)/u)) {
        const kept = restWords(part, lexicon)
        if (kept.some((word) => !placeParticles.has(word))) places.push(asTyped(part, kept.join(' ')))
      }
    }
  }
  const [place, region] = places
  if (place) facts.place = place.replace(/^[[(]+|[\])]+$/g, '')
  if (region) facts.region = region
  return place || facts.date ? facts : undefined
}

/** `LEEDS/YORK` is one place line; the words of a segment without what is no place are not. */
function asTyped(part: string, words: string): string {
  const typed = part.trim()
  return typed.replaceAll('/', ' ') === words ? typed : words
}

/** Whether what was read is a dateline and no sentence with a dash in it. */
function isSure(
  facts: DatelineFacts,
  segments: readonly string[],
  mark: string,
  bold: number,
  rest: string
): boolean {
  if (rest.trim() === '' && !facts.date) return false
  // `FERRY DELAYS ‘AN INSULT’ – MACPHAIL` is a headline: marks, or a line that ends without a stop.
  const isLine = rest.length < 60 && !/[.!?…:;”"»)]\s*$/u.test(rest)
  if (!facts.date && !facts.credit && (isLine || /[‘“"„«]/u.test(segments.join(' ')))) return false
  if (facts.credit || facts.date) return !mark.startsWith(':') || facts.place !== undefined
  const typed = segments.join(' ').trim()
  const first = facts.place ?? ''
  if (first.replace(/[^\p{L}]/gu, '').length < (/\p{Lo}/u.test(first) ? 2 : 3)) return false
  const words = typed.split(/\s+/u).length
  if (words > 8) return false
  const capitals = first === first.toUpperCase() && /\p{Lu}{2}/u.test(first)
  if (mark.trim().startsWith(':')) return bold >= typed.length && capitals
  if (mark.trim() === '' || words > 6) return false
  const sentence = /^["“„«‘'*]?(?:\p{Lu}|\p{N}|\p{Lo})/u.test(rest.trimStart())
  if (capitals) return sentence && words <= 6
  return sentence && words <= (bold >= typed.length ? 5 : 4)
}

/** The dateline as typed and as facts. */
export function dateline(children: PhrasingContent[], facts: DatelineFacts): Dateline {
  return {type: 'dateline', ...facts, children, ...spanOf(children)}
}
