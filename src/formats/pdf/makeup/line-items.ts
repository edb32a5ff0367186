import LineBreaker from 'linebreak'
import {type Divide, divisions, type Effort} from './hyphenate.js'
import type {Segment} from './itemise.js'
import {
  characterWidth,
  hangAtEnd,
  hangAtStart,
  type Itemised,
  prefixWidth,
  segmentAt,
  widthOf
} from './measure.js'
import type {Paragraph} from './paragraph.js'
import {unspaced} from './script.js'

/** What a line is broken from (Knuth and Plass, 1981): boxes, glue, and penalties where a line may end. */
export interface LineItem {
  readonly kind: 'box' | 'glue' | 'penalty'
  readonly width: number
  readonly stretch: number
  readonly shrink: number
  /** Price of a break here; `Infinity` forbids, `-Infinity` forces. */
  readonly cost: number
  /** The line would end in a hyphen. */
  readonly hyphen: boolean
  /** How far the line's last (penalty, glue) or first (box) character hangs out of the measure. */
  readonly hang: number
  /** Offsets in the paragraph: of a box its text; of a break the end of the line. */
  readonly start: number
  readonly end: number
}

/** How lines are to be made. */
export interface LineManner {
  readonly justify: boolean
  /** Divides words; absent leaves them whole. */
  readonly divide?: ((language: string) => Divide | undefined) | undefined
  /** How far dividing goes; as usual unless stated. */
  readonly effort?: Effort | undefined
  /** Words longer than this are broken anywhere. */
  readonly measure: number
  /** Lines of a headline do not end in a preposition or an article where they need not. */
  readonly bySense?: boolean | undefined
}

/** Share by which letters may grow or shrink in a justified line. */
export const expansion = {grow: 0.025, shrink: 0.02} as const
/** Share by which a word space may grow or shrink before a line counts as bad. */
export const spaceGive = {stretch: 0.45, shrink: 0.333} as const

const prices = {
  hyphen: 50,
  stub: 90,
  afterHyphen: 50,
  elsewhere: 80,
  ideograph: 0,
  verbatim: 120,
  short: 60,
  emergency: 2000
} as const

const blank: LineItem = {
  kind: 'penalty',
  width: 0,
  stretch: 0,
  shrink: 0,
  cost: 0,
  hyphen: false,
  hang: 0,
  start: 0,
  end: 0
}

/** The items of a paragraph, ready for `breakLines`. */
export function lineItems(itemised: Itemised, manner: LineManner): LineItem[] {
  const {paragraph} = itemised
  const items: LineItem[] = []
  const ends = opportunities(paragraph.shown, paragraph.forced)
  let start = 0
  for (const end of ends) {
    const last = end === paragraph.shown.length
    addToken(items, itemised, manner, start, end, last)
    if (last || paragraph.forced.has(end)) {
      items.push({...blank, kind: 'glue', stretch: 1e6, cost: Number.POSITIVE_INFINITY, start: end, end})
      items.push({...blank, cost: Number.NEGATIVE_INFINITY, start: end, end, hang: endHang(itemised, end)})
    }
    start = end
  }
  return items
}

const dashes = /[-\u2010\u2013\u2014/]$/

function addToken(
  items: LineItem[],
  itemised: Itemised,
  manner: LineManner,
  start: number,
  end: number,
  last: boolean
): void {
  const {paragraph} = itemised
  let wordEnd = end
  while (wordEnd > start && isSpace(paragraph.shown.charCodeAt(wordEnd - 1))) wordEnd--
  if (wordEnd > start) addWord(items, itemised, manner, start, wordEnd, last)
  if (wordEnd === start && opens(paragraph, start) && end > start && !last) {
    items.push(box(itemised, {...manner, justify: false}, start, end, widthOf(itemised, start, end)))
  } else if (wordEnd < end) {
    const trails = paragraph.forced.has(end) || last
    const space = glue(itemised, wordEnd, end, manner, trails)
    items.push(trails ? {...space, width: 0, stretch: 0, shrink: 0} : space)
  } else if (!last && !paragraph.forced.has(end)) {
    addJoint(items, itemised, manner, end)
  }
}

/** A place inside unspaced text where a line may end: between ideographs, after a hyphen, after a slash. */
function addJoint(items: LineItem[], itemised: Itemised, manner: LineManner, at: number): void {
  const {paragraph, segments} = itemised
  const segment = segments[segmentAt(segments, at - 1)]
  if (!segment) return
  const hang = endHang(itemised, at)
  if (unspaced.has(segment.script)) {
    const em = segment.stretch.ink.size
    const give = manner.justify ? 0.08 * em : 0
    items.push({...blank, kind: 'glue', stretch: give, shrink: give / 4, hang, start: at, end: at})
    return
  }
  const hyphen = /[-\u2010]$/.test(paragraph.shown.slice(at - 1, at))
  const cost = dashes.test(paragraph.shown.slice(at - 1, at)) ? prices.afterHyphen : prices.elsewhere
  items.push({...blank, cost, hyphen, hang, start: at, end: at})
}

function addWord(
  items: LineItem[],
  itemised: Itemised,
  manner: LineManner,
  start: number,
  end: number,
  last: boolean
): void {
  const {paragraph, segments} = itemised
  let from = start
  for (let at = start; at < end; at++) {
    if (paragraph.shown.charCodeAt(at) !== 0xa0 || (at === from && opens(paragraph, from))) continue
    if (at > from) addPart(items, itemised, manner, from, at, false)
    items.push({...blank, cost: Number.POSITIVE_INFINITY, start: at, end: at})
    items.push(glue(itemised, at, at + 1, manner, true))
    from = at + 1
  }
  if (from >= end) return
  const segment = segments[segmentAt(segments, from)]
  const all = manner.effort === 'all'
  addPart(items, itemised, manner, from, end, all || (segment?.stretch.verbatim !== true && !last))
}

/** Letters without a space between them, with the places where they may be divided. */
function addPart(
  items: LineItem[],
  itemised: Itemised,
  manner: LineManner,
  start: number,
  end: number,
  mayDivide: boolean
): void {
  const {paragraph, segments} = itemised
  const segment = segments[segmentAt(segments, start)]
  if (!segment) return
  const language = segment.stretch.language
  const whole = widthOf(itemised, start, end)
  const divide = mayDivide || whole > manner.measure ? manner.divide?.(language) : undefined
  const points: Array<{at: number; cost: number; hyphen: boolean}> = []
  if (divide) {
    const usual = manner.effort === undefined || manner.effort === 'usual'
    const effort = usual && whole > manner.measure ? 'names' : (manner.effort ?? 'usual')
    for (const {at, stub, bare} of divisions(paragraph, start, end, divide, language, effort)) {
      const cost = bare ? prices.verbatim : stub ? prices.stub : prices.hyphen
      points.push({at: start + at, cost, hyphen: !bare})
    }
  } else if (paragraph.shown.slice(start, end).includes('\u00ad')) {
    for (let at = start; at < end; at++) {
      if (paragraph.shown.charCodeAt(at) === 0xad)
        points.push({at: at + 1, cost: prices.hyphen, hyphen: true})
    }
  }
  if (whole > manner.measure && points.length === 0) {
    for (const at of anywhere(paragraph.shown, start, end)) points.push(at)
  }
  let from = start
  let before = 0
  for (const point of points) {
    const upTo = prefixWidth(itemised, start, point.at, end)
    items.push(box(itemised, manner, from, point.at, upTo - before))
    const width = point.hyphen ? characterWidth('-', segment) : 0
    const hang = point.hyphen ? hangAtEnd('-', segment) : 0
    items.push({
      ...blank,
      width,
      cost: point.cost,
      hyphen: point.hyphen,
      hang,
      start: point.at,
      end: point.at
    })
    from = point.at
    before = upTo
  }
  items.push(box(itemised, manner, from, end, whole - before))
}

function box(itemised: Itemised, manner: LineManner, start: number, end: number, width: number): LineItem {
  const {segments, paragraph} = itemised
  const segment = segments[segmentAt(segments, start)]
  const give = manner.justify ? width : 0
  return {
    kind: 'box',
    width,
    stretch: give * expansion.grow,
    shrink: give * expansion.shrink,
    cost: 0,
    hyphen: false,
    hang: segment ? hangAtStart(paragraph.shown.charAt(start), segment) : 0,
    start,
    end
  }
}

function glue(itemised: Itemised, start: number, end: number, manner: LineManner, closed: boolean): LineItem {
  const {paragraph} = itemised
  const width = widthOf(itemised, start, end)
  const after = /[.!?:]["'”’)]*$/.test(paragraph.shown.slice(Math.max(0, start - 3), start)) ? 1.15 : 1
  return {
    kind: 'glue',
    width,
    stretch: manner.justify ? width * spaceGive.stretch * after : 0,
    shrink: manner.justify ? width * spaceGive.shrink : 0,
    cost: closed
      ? Number.POSITIVE_INFINITY
      : manner.bySense && afterShort(paragraph, start)
        ? prices.short
        : 0,
    hyphen: false,
    hang: endHang(itemised, start),
    start: end,
    end
  }
}

/** A word of three small letters or less stands before: it belongs to what follows. */
const afterShort = (paragraph: Paragraph, at: number): boolean =>
  /(?:^|\s)[a-zß-ÿ]{1,3}$/.test(paragraph.shown.slice(Math.max(0, at - 4), at))

/** Spaces that open a paragraph, or a line after a forced break, were typed to be seen. */
export const opens = (paragraph: Paragraph, at: number): boolean => at === 0 || paragraph.forced.has(at)

function endHang(itemised: Itemised, end: number): number {
  const {paragraph, segments} = itemised
  let at = end
  while (at > 0 && isSpace(paragraph.shown.charCodeAt(at - 1))) at--
  const segment: Segment | undefined = segments[segmentAt(segments, Math.max(0, at - 1))]
  return segment && at > 0 ? hangAtEnd(paragraph.shown.charAt(at - 1), segment) : 0
}

/** Places in a word that is longer than its measure: after the points of an address first, else anywhere. */
function anywhere(
  text: string,
  start: number,
  end: number
): Array<{at: number; cost: number; hyphen: boolean}> {
  const places: Array<{at: number; cost: number; hyphen: boolean}> = []
  for (let at = start + 2; at < end - 1; at++) {
    const unit = text.charCodeAt(at)
    if ((unit >= 0xdc00 && unit <= 0xdfff) || /^[\p{M}\u200d]/u.test(text.slice(at, at + 2))) continue
    const mark = /[/.?&=_#%-]/.test(text.charAt(at - 1)) && /[^/.]/.test(text.charAt(at))
    places.push({at, cost: mark ? prices.verbatim : prices.emergency, hyphen: false})
  }
  return places
}

/** Spaces that stretch and where a line may end. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a && unit !== 0x2007)
}

/** Offsets where a line may end (UAX #14), the forced ones and the end of the text among them. */
function opportunities(text: string, forced: ReadonlySet<number>): number[] {
  const found = new Set<number>(forced)
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const before = text.charAt(next.position - 1)
    if (before === '\u00ad') continue
    found.add(next.position)
  }
  found.add(text.length)
  return [...found].sort((left, right) => left - right)
}
