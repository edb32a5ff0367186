import type {Speaker} from '../../release/nodes.js'
import type {Lexicon} from '../lexicon.js'
import {type Attributed, attributionAfter, attributionBefore} from './attribution.js'
import {type Span, spansOf} from './marks.js'
import {isSamePerson, type NameIndex, resolveName} from './names.js'

/** A quotation in one paragraph: where, and of which run. */
export interface Piece {
  paragraph: number
  start: number
  end: number
  run: Run
}

/** A quotation over one or more paragraphs. */
export interface Run {
  number: number
  speakers: Speaker[]
  pieces: Piece[]
}

/** One paragraph of the copy. `apart` is true where something other than a paragraph stands before it. */
export interface Passage {
  text: string
  apart: boolean
}

interface Reading {
  lexicon: Lexicon
  names: NameIndex
  known: Speaker[]
  runs: Run[]
  /** The run that may go on. */
  current: Run | undefined
  /** True where the current run had no closing mark in the last paragraph. */
  unclosed: boolean
  /** The paragraph of the last piece. */
  last: number
  /** The speaker that a pronoun means. */
  speaker: Speaker[]
  fallback: Speaker[]
  passages: readonly Passage[]
}

/**
 * Every quotation with somebody who says it. `single` says that speech stands between single marks; `fallback` are
 * the speakers that only the headline names.
 */
export function runsOf(
  passages: readonly Passage[],
  single: boolean,
  lexicon: Lexicon,
  names: NameIndex,
  fallback: Speaker[]
): Run[] {
  const reading: Reading = {
    lexicon,
    names,
    known: [],
    runs: [],
    current: undefined,
    unclosed: false,
    last: -1,
    speaker: [],
    fallback,
    passages
  }
  for (const [index, passage] of passages.entries()) readPassage(passage, index, passages, single, reading)
  return reading.runs.filter((run) => run.speakers.length > 0 || run.pieces.length > 1)
}

function readPassage(
  passage: Passage,
  index: number,
  passages: readonly Passage[],
  single: boolean,
  reading: Reading
): void {
  const {text} = passage
  const spans = spansOf(text, single)
  const first = spans[0]
  const leads = first !== undefined && text.slice(0, first.start).trim() === ''
  let from = 0
  let wasUnclosed = reading.unclosed && reading.last === index - 1
  reading.unclosed = false
  if (wasUnclosed && !leads) {
    const closing = strayClose(text, first?.start ?? text.length)
    if (closing !== undefined && reading.current) {
      add(reading, index, 0, closing, reading.current)
      from = closing
    }
    wasUnclosed = false
  }
  for (const [position, span] of spans.entries()) {
    if (span.start < from) continue
    const by = speakerOf(text, span, spans[position - 1], reading)
    const carried =
      position === 0 && leads ? carriedOver(span, text, index, passages, by, wasUnclosed, reading) : undefined
    take(span, text, index, by, carried, position, spans, reading)
  }
}

/** A closing mark without an opening one, where a quotation goes on without a mark at the start. */
function strayClose(text: string, before: number): number | undefined {
  const at = text.slice(0, before).search(/[.,!?…]["”»]/u)
  return at < 0 ? undefined : at + 2
}

/** Who says a span, by the words around it. */
function speakerOf(
  text: string,
  span: Span,
  previous: Span | undefined,
  reading: Reading
): Attributed | undefined {
  const {lexicon} = reading
  if (span.closed && maySpeakAfter(text, span)) {
    const after = attributionAfter(text, span.end, lexicon)
    if (after) return after.by
  }
  return attributionBefore(text, span.start, previous?.end ?? 0, lexicon)
}

/** Words between marks that end like speech: with a comma or a stop at the mark. */
function maySpeakAfter(text: string, span: Span): boolean {
  const inner = text.slice(span.start + 1, span.end - 1).trimEnd()
  if (/[.,!?…—–-]$/u.test(inner)) return true
  const next = text.slice(span.end).trimStart()
  return /^[,–—]/u.test(next) || wordCount(inner) >= 5
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length
}

/** The run that a paragraph beginning with an opening mark goes on with. */
function carriedOver(
  span: Span,
  text: string,
  index: number,
  passages: readonly Passage[],
  by: Attributed | undefined,
  wasUnclosed: boolean,
  reading: Reading
): Run | 'open' | undefined {
  const {current} = reading
  if (current && reading.last === index - 1) {
    if (by && by !== 'same' && !sameSpeakers(by.speakers, current.speakers, reading)) return undefined
    if (wasUnclosed) return current
    const whole = span.end >= text.trimEnd().length - 1
    const touching = endsWithRun(passages[index - 1]?.text ?? '', current, index - 1)
    if ((by !== undefined || whole) && touching) return current
    if (!by && touching && wordCount(text.slice(span.start, span.end)) > 8) return current
  }
  if (by) return undefined
  const before = index > 0 ? passages[index - 1] : undefined
  if (before && /[:：]\s*$/u.test(before.text)) return 'open'
  return undefined
}

/** True where nothing but an attribution stands behind the last piece of a run in its paragraph. */
function endsWithRun(text: string, run: Run, paragraph: number): boolean {
  const piece = run.pieces.at(-1)
  if (piece?.paragraph !== paragraph) return false
  const rest = text.slice(piece.end).trim()
  return rest === '' || (rest.length < 260 && !/[.!?]\s+\p{Lu}[^.]{20,}/u.test(rest))
}

function take(
  span: Span,
  text: string,
  index: number,
  by: Attributed | undefined,
  carried: Run | 'open' | undefined,
  position: number,
  spans: readonly Span[],
  reading: Reading
): void {
  if (carried && carried !== 'open') {
    goOn(carried, by, reading)
    add(reading, index, span.start, span.end, carried)
    reading.unclosed = !span.closed
    return
  }
  const run = by
    ? begin(by, span, text, index, position, spans, reading)
    : begunWithout(span, text, index, carried, position, spans, reading)
  if (!run) return
  add(reading, index, span.start, span.end, run)
  reading.unclosed = !span.closed
}

/** Speakers named later belong to the run as a whole. */
function goOn(run: Run, by: Attributed | undefined, reading: Reading): void {
  if (!by || by === 'same') return
  if (run.speakers.length === 0) run.speakers = settle(by.speakers, reading)
  else settle(by.speakers, reading)
}

/** A span with an attribution: the same run where it only interrupts it. */
function begin(
  by: Attributed,
  span: Span,
  text: string,
  index: number,
  position: number,
  spans: readonly Span[],
  reading: Reading
): Run | undefined {
  const speakers = by === 'same' ? reading.speaker : settle(by.speakers, reading)
  if (speakers.length === 0) return undefined
  if (isScare(text, span)) return undefined
  const {current} = reading
  const previous = spans[position - 1]
  if (
    current &&
    previous &&
    reading.last === index &&
    sameSpeakers(speakers, current.speakers, reading) &&
    isInterruption(text, previous, span)
  ) {
    return current
  }
  return start(speakers, reading)
}

/** Fewer than three words, no stop inside: a term, not speech. */
function isScare(text: string, span: Span): boolean {
  const inner = text.slice(span.start + 1, span.closed ? span.end - 1 : span.end).trim()
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(inner)) return inner.length < 6
  return wordCount(inner) < 4 && !/[.,!?…]$/u.test(inner)
}

/** One sentence at most between two spans. */
function isInterruption(text: string, left: Span, right: Span): boolean {
  const between = text.slice(left.end, right.start)
  return between.length < 320 && !/[.!?]\s+\p{Lu}.*[.!?]\s/u.test(between)
}

/** A span without an attribution of its own. */
function begunWithout(
  span: Span,
  text: string,
  index: number,
  carried: Run | 'open' | undefined,
  position: number,
  spans: readonly Span[],
  reading: Reading
): Run | undefined {
  const {current} = reading
  const words = wordCount(text.slice(span.start, span.end))
  const previous = spans[position - 1]
  if (current && previous && reading.last === index) {
    const between = text.slice(previous.end, span.start)
    const spoken = /[.,!?…]["”’»」]?$/u.test(text.slice(span.start, span.end)) || !span.closed
    if (spoken && words >= 4 && isInterruption(text, previous, span) && /[.:,]\s*$/u.test(between))
      return current
  }
  if (carried === 'open') {
    const speakers = beforeIn(index, reading)
    return speakers.length > 0 ? start(speakers, reading) : undefined
  }
  const whole =
    position === 0 && text.slice(0, span.start).trim() === '' && span.end >= text.trimEnd().length - 1
  if (whole && words >= 8 && reading.fallback.length > 0 && !current)
    return start(settle(reading.fallback, reading), reading)
  return undefined
}

/** The speakers that the last sentence of the paragraph before announces. */
function beforeIn(index: number, reading: Reading): Speaker[] {
  const text = reading.passages[index - 1]?.text ?? ''
  const by = attributionBefore(text, text.length, 0, reading.lexicon)
  if (!by) return []
  return by === 'same' ? reading.speaker : settle(by.speakers, reading)
}

function start(speakers: Speaker[], reading: Reading): Run {
  const run: Run = {number: reading.runs.length + 1, speakers, pieces: []}
  reading.runs.push(run)
  reading.current = run
  return run
}

function add(reading: Reading, paragraph: number, from: number, to: number, run: Run): void {
  run.pieces.push({paragraph, start: from, end: to, run})
  reading.current = run
  reading.last = paragraph
  reading.speaker = run.speakers
}

/** Speakers under their full names; they are known from now on. */
function settle(speakers: readonly Speaker[], reading: Reading): Speaker[] {
  const full = speakers.map((speaker) => resolveName(speaker, reading.names, reading.known))
  for (const speaker of full) {
    if (!reading.known.some((other) => other.name === speaker.name)) reading.known.push(speaker)
  }
  reading.speaker = full
  return full
}

function sameSpeakers(left: readonly Speaker[], right: readonly Speaker[], reading: Reading): boolean {
  const full = left.map((speaker) => resolveName(speaker, reading.names, reading.known))
  return (
    full.length === right.length &&
    full.every((speaker, index) => {
      const other = right[index]
      return other !== undefined && (other.name === speaker.name || isSamePerson(other.name, speaker.name))
    })
  )
}
