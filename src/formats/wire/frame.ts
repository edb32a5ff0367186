import {notify} from '../../release/message.js'
import {noBreakSpace} from './characters/classes.js'
import {widthOf} from './characters/width.js'
import type {LineKind, WireLine} from './lines.js'
import type {WireProfile} from './profile.js'
import type {WireState} from './state.js'
import {type Overrun, plain, wrap} from './wrap.js'

/** Logical lines as the lines that go out: marked, wrapped, apart as the profile says; without line ends. */
export function frame(lines: readonly WireLine[], state: WireState): string[] {
  const out: string[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const set = setLine(line, lines[index + 1], state)
    if (isApart(line, before, state.profile) && out.length > 0) out.push('')
    for (const one of set) out.push(escaped(one.trimEnd(), line, state))
  }
  return out
}

const headerKinds: readonly LineKind[] = ['byline', 'header', 'headline']

/** A blank line stands before it; the headline block of IPTC 7901 is one piece. */
function isApart(line: WireLine, before: WireLine | undefined, profile: WireProfile): boolean {
  const joined = before?.kind === 'header' && headerKinds.includes(line.kind)
  return line.gap && profile.paragraph.gap && !(joined && profile.envelope === 'iptc7901')
}

function setLine(line: WireLine, next: WireLine | undefined, state: WireState): string[] {
  refuseMarks(line, state)
  const {width, paragraph} = state.profile
  const [open, close] = marksOf(line, next, state.profile)
  const text = open + line.text + close
  // Where copy is one record for each paragraph, every record begins as one.
  const record = paragraph.indent.startsWith('\t') && copyKinds.includes(line.kind)
  const first = record && !line.first.startsWith('\t') ? paragraph.indent + line.first : line.first
  if (line.kind === 'table' || line.kind === 'verbatim') {
    const whole = first + plain(text)
    const wide = width > 0 && widthOf(whole) > width && state.profile.tables === 'aligned'
    if (wide) overran('verbatim', whole, line, state)
    return [whole]
  }
  return wrap(text, width, first, line.rest, (what, word) => overran(what, word, line, state))
}

const copyKinds: readonly LineKind[] = ['copy', 'table', 'verbatim']

/** What the profile sets around a line of this kind. A headline block is closed once, at its end. */
function marksOf(
  line: WireLine,
  next: WireLine | undefined,
  profile: WireProfile
): readonly [string, string] {
  const anpa = profile.envelope === 'anpa1312'
  const {open, close} = profile.headline
  const held = close.replace(/^ /, noBreakSpace)
  const goes = !anpa && (next?.kind === 'byline' || next?.kind === 'headline')
  const marks: Partial<Record<LineKind, readonly [string, string]>> = {
    byline: anpa ? ['^', '=<'] : ['', held],
    header: anpa ? ['^', '<'] : ['', ''],
    heading: [profile.heading.open, profile.heading.close],
    headline: [open, goes ? '' : held],
    notes: [profile.notes.open, profile.notes.close]
  }
  return marks[line.kind] ?? ['', '']
}

const overruns: Readonly<Record<Overrun | 'verbatim', {ruleId: string; did: string}>> = {
  address: {ruleId: 'wire-long-line', did: 'an address is never broken'},
  broken: {ruleId: 'wire-word-broken', did: 'broken there'},
  verbatim: {ruleId: 'wire-long-line', did: 'such lines are not wrapped'}
}

function overran(what: Overrun | 'verbatim', text: string, line: WireLine, state: WireState): void {
  const {ruleId, did} = overruns[what]
  notify(state.file, {
    ruleId,
    reason:
      'Unexpected ' +
      widthOf(text) +
      ' columns in `' +
      shortened(text) +
      '`, expected at most ' +
      state.profile.width +
      ': ' +
      did,
    place: line.place,
    severity: 'warning'
  })
}

function shortened(text: string): string {
  return text.length > 60 ? text.slice(0, 57) + '...' : text
}

/** What receivers of old wires take for the end of the message, or of a take. */
const stops = /^(?:ZCZC|NNNN)\b|\bNNNN$/
const ends = /^(?:-\s?30\s?-|#{3}|# # #|ENDS|\(more\))$/i

function refuseMarks(line: WireLine, state: WireState): void {
  if (line.kind !== 'copy' || line.place === undefined) return
  const stop = stops.test(line.text)
  if (!stop && !ends.test(line.text)) return
  notify(state.file, {
    ruleId: 'wire-end-in-copy',
    reason: 'Unexpected `' + shortened(line.text) + '` as a paragraph, expected no end mark inside the copy',
    place: line.place,
    hint: 'Receivers cut the message there',
    severity: stop && state.profile.envelope !== 'none' ? 'error' : 'warning'
  })
}

/** ANPA takes `^` at the start and `<` at the end of a line for its own; a space keeps copy from being read as that. */
function escaped(text: string, line: WireLine, state: WireState): string {
  if (state.profile.envelope !== 'anpa1312' || !copyKinds.includes(line.kind)) return text
  const body = text.trimStart()
  if (!body.startsWith('^') && !body.endsWith('<')) return text
  notify(state.file, {
    ruleId: 'wire-syntax',
    reason: 'Unexpected `' + shortened(body) + '` in copy, expected no ANPA syntax: a space keeps it apart',
    place: line.place,
    severity: 'warning'
  })
  const lead = text.slice(0, text.length - body.length)
  return lead + (body.startsWith('^') ? ' ' : '') + body + (body.endsWith('<') ? ' ' : '')
}
