import {visualOrder} from './bidi.js'
import type {BrokenLine} from './break-lines.js'
import {expansion, isSpace, opens, spaceGive} from './line-items.js'
import {type Itemised, partWidth, type ShapedPart, shapeParts, shapeText} from './measure.js'
import type {Box, PlacedGlyph, RectBox, TextBox} from './types.js'

/** A line of type, its boxes measured from the start of the line and from the baseline. */
export interface SetLine {
  readonly boxes: readonly Box[]
  /** Width as set, without trailing spaces. */
  readonly width: number
  /** Word space as a multiple of its natural width; nothing where the line is not justified. */
  readonly wordSpace: number | undefined
  readonly hyphenated: boolean
  /** How much longer than its measure the line is. */
  readonly overfull: number
  /** Footnotes that the line refers to. */
  readonly notes: readonly string[]
  /** Offset of its first character. */
  readonly start: number
}

/** How a line is set. */
export interface SetManner {
  readonly measure: number
  readonly align: 'start' | 'centre' | 'end' | 'justify'
}

/** A word, a part of one, or the space between two, in one segment. */
interface Atom extends ShapedPart {
  readonly kind: 'hyphen' | 'space' | 'trailing' | 'word'
  readonly width: number
  /** What is heard for all of it, instead of its glyphs' own texts. */
  readonly heard?: string | undefined
}

/** Set a broken line: shape it, spread its spaces, put its runs in visual order. */
export function setLine(itemised: Itemised, line: BrokenLine, manner: SetManner): SetLine {
  const atoms = atomsOf(itemised, line)
  const natural = sum(atoms, (atom) => atom.kind !== 'trailing')
  const rtl = itemised.paragraph.direction === 'rtl'
  const justify = manner.align === 'justify' && !line.final
  const hang = manner.align === 'centre' ? 0 : rtl ? 0 : line.hangStart
  const target = manner.measure + hang + (rtl ? 0 : line.hangEnd)
  const spread = spreadOf(atoms, natural, target, justify || natural > target)
  const width = spread.width
  const room = manner.measure - width
  const edge =
    manner.align === 'centre'
      ? room / 2
      : manner.align === 'end'
        ? room + line.hangEnd
        : rtl
          ? Math.max(0, room)
          : -hang
  const start = manner.align === 'end' && rtl ? 0 : edge
  return {
    boxes: place(itemised, atoms, spread, start),
    width,
    wordSpace: justify && spread.spaces > 0 ? spread.space : undefined,
    hyphenated: line.hyphenated,
    overfull: Math.max(0, width - target),
    notes: notesOf(itemised, line),
    start: line.start
  }
}

function atomsOf(itemised: Itemised, line: BrokenLine): Atom[] {
  const {shown} = itemised.paragraph
  const atoms: Atom[] = []
  let textEnd = line.end
  while (textEnd > line.start && isSpace(shown.charCodeAt(textEnd - 1))) textEnd--
  const solid = opens(itemised.paragraph, line.start)
  let at = line.start
  while (at < line.end) {
    const space = isGap(shown.charCodeAt(at))
    let end = at + 1
    while (end < line.end && isGap(shown.charCodeAt(end)) === space) end++
    if (at < textEnd && end > textEnd) end = textEnd
    const kind = !space
      ? 'word'
      : at >= textEnd
        ? 'trailing'
        : at > line.start
          ? 'space'
          : solid
            ? 'word'
            : 'trailing'
    for (const {segment, start, end: to, shaped} of shapeParts(itemised, at, end)) {
      const width = kind === 'trailing' ? 0 : partWidth(segment, shaped)
      atoms.push({segment, start, end: to, shaped, kind, width, heard: undefined})
    }
    at = end
  }
  if (line.hyphen) addHyphen(atoms, shown)
  return atoms
}

/** Spaces that take part in justification: word spaces and no-break spaces. */
const isGap = (unit: number): boolean => isSpace(unit) || unit === 0xa0

/** The hyphen of a divided word is heard as a soft hyphen, so that whoever reads the file gets the whole word. */
function addHyphen(atoms: Atom[], shown: string): void {
  const last = atoms.at(-1)
  if (!last) return
  const shaped = shapeText('-', last.segment)
  const typed = shown.charCodeAt(last.end - 1) === 0xad
  atoms.push({
    segment: last.segment,
    start: last.end,
    end: last.end,
    shaped,
    kind: 'hyphen',
    width: partWidth(last.segment, shaped),
    heard: typed ? '' : '\u00ad'
  })
}

/** Letters give before spaces do: a fortieth more letter is not seen, a third more space is. */
const eager = 1.4

interface Spread {
  /** Space between words as a multiple of its natural width. */
  readonly space: number
  /** Horizontal scale of letters. */
  readonly letters: number
  /** Points added after each ideograph. */
  readonly joint: number
  readonly width: number
  readonly spaces: number
}

/** Share what a line lacks, or has too much, between its letters and its spaces, in proportion to their give. */
function spreadOf(atoms: readonly Atom[], natural: number, target: number, justify: boolean): Spread {
  const spaces = sum(atoms, (atom) => atom.kind === 'space')
  const rest: Spread = {space: 1, letters: 1, joint: 0, width: natural, spaces}
  const short = target - natural
  if (!justify || Math.abs(short) < 0.005) return rest
  const letters = natural - spaces
  const joints = jointsOf(atoms)
  if (short > 0) {
    const grow = letters * expansion.grow
    const give = grow + spaces * spaceGive.stretch
    const share =
      spaces > 0
        ? Math.min(expansion.grow, (short / give) * expansion.grow * eager)
        : joints
          ? 0
          : Math.min(expansion.grow, short / letters)
    const left = short - letters * share
    if (spaces === 0 && joints === 0) return {...rest, letters: 1 + share, width: natural + letters * share}
    const joint = joints ? (spaces > 0 ? Math.min(left / joints, 0) : left / joints) : 0
    const gap = left - joint * joints
    return {space: spaces > 0 ? 1 + gap / spaces : 1, letters: 1 + share, joint, width: target, spaces}
  }
  const shrink = letters * expansion.shrink
  const give = shrink + spaces * spaceGive.shrink
  const part = Math.min(1, -short / give)
  return {
    space: 1 - part * spaceGive.shrink,
    letters: 1 - part * expansion.shrink,
    joint: 0,
    width: natural - part * give,
    spaces
  }
}

/** Ideographs after which a line without spaces may give. */
function jointsOf(atoms: readonly Atom[]): number {
  let count = 0
  for (const atom of atoms) if (ideographic.has(atom.segment.script)) count += atom.shaped.glyphs.length
  return Math.max(0, count - 1)
}
const ideographic = new Set(['Hani', 'Hira', 'Kana', 'Bopo'])

function sum(atoms: readonly Atom[], counts: (atom: Atom) => boolean): number {
  let total = 0
  for (const atom of atoms) if (counts(atom)) total += atom.width
  return total
}

/** Give every atom its place, in visual order, and join neighbours of one segment into boxes, in logical order. */
function place(itemised: Itemised, atoms: readonly Atom[], spread: Spread, start: number): Box[] {
  const base = itemised.paragraph.direction === 'rtl' ? 1 : 0
  const order = visualOrder(atoms.map((atom) => (atom.kind === 'trailing' ? base : atom.segment.level)))
  const places = new Array<number>(atoms.length).fill(0)
  let x = start
  for (const at of order) {
    const atom = atoms[at]
    if (!atom) continue
    places[at] = x
    x += atomWidth(atom, spread)
  }
  return join(itemised, atoms, places, spread)
}

function atomWidth(atom: Atom, spread: Spread): number {
  if (atom.kind === 'trailing') return 0
  if (atom.kind === 'space') return atom.width * spread.space
  return (
    atom.width * spread.letters +
    (spread.joint && ideographic.has(atom.segment.script) ? spread.joint * atom.shaped.glyphs.length : 0)
  )
}

function join(itemised: Itemised, atoms: readonly Atom[], places: readonly number[], spread: Spread): Box[] {
  const boxes: Box[] = []
  const marks: RectBox[] = []
  let at = 0
  while (at < atoms.length) {
    const first = atoms[at]
    if (!first) break
    let end = at + 1
    while (end < atoms.length && sameBox(first, atoms[end])) end++
    const group = atoms.slice(at, end)
    const box = textBox(itemised, group, places.slice(at, end), spread)
    boxes.push(box)
    marks.push(...strokes(group, box, spread))
    at = end
  }
  return [...boxes, ...marks]
}

const sameBox = (first: Atom, next: Atom | undefined): boolean =>
  next !== undefined && next.segment === first.segment && !first.segment.missing

function textBox(
  itemised: Itemised,
  atoms: readonly Atom[],
  places: readonly number[],
  spread: Spread
): TextBox {
  const {segment} = atoms[0] as Atom
  const {ink, standing, link} = segment.stretch
  const left = Math.min(...places)
  const glyphs: PlacedGlyph[] = []
  let right = left
  atoms.forEach((atom, at) => {
    const from = (places[at] ?? left) - left
    placeGlyphs(glyphs, itemised, atom, from, spread)
    right = Math.max(right, left + from + atomWidth(atom, spread))
  })
  return {
    type: 'text',
    x: left,
    y: -ink.rise,
    width: right - left,
    face: segment.face,
    size: ink.size,
    colour: ink.colour,
    expansion: spread.letters,
    glyphs,
    standing,
    link
  }
}

/** Glyphs in the order in which they are heard; what runs from right to left is placed backwards. */
function placeGlyphs(out: PlacedGlyph[], itemised: Itemised, atom: Atom, from: number, spread: Spread): void {
  const {segment, shaped, start} = atom
  const {ink} = segment.stretch
  const {text} = itemised.paragraph
  const scale = ink.size * spread.letters
  const stretch = atom.kind === 'space' ? spread.space / spread.letters : 1
  const joint = spread.joint && atom.kind === 'word' && ideographic.has(segment.script) ? spread.joint : 0
  const extra = (segment.tracking / ink.size) * scale + joint
  const first = out.length
  let code = segment.missing ? text.slice(start, atom.end) : ''
  let x = from
  for (const glyph of shaped.glyphs) {
    const own = segment.missing ? code : text.slice(start + glyph.cluster, start + glyph.end)
    const heard = atom.heard ?? own
    code = ''
    out.push({id: glyph.id, x: x + glyph.dx * scale, rise: glyph.dy * ink.size, text: heard})
    x += glyph.advance * stretch * scale + extra
  }
  if (segment.level % 2 === 1 && !segment.missing) reverseFrom(out, first)
}

function reverseFrom(glyphs: PlacedGlyph[], first: number): void {
  glyphs.push(...glyphs.splice(first).reverse())
}

/** Hairlines under links and through what is struck out. */
function strokes(atoms: readonly Atom[], box: TextBox, spread: Spread): RectBox[] {
  const {segment} = atoms[0] as Atom
  const {ink, link, note} = segment.stretch
  const solid = atoms.filter((atom) => atom.kind !== 'trailing')
  if (solid.length === 0) return []
  const standing = {artifact: 'Layout'} as const
  const width = solid.reduce((total, atom) => total + atomWidth(atom, spread), 0)
  const out: RectBox[] = []
  if (link && note === undefined) {
    out.push({
      type: 'rect',
      x: box.x,
      y: box.y + ink.size * 0.16,
      width,
      height: 0.4,
      colour: 'rule',
      standing
    })
  }
  if (ink.strike) {
    const y = box.y - segment.face.xHeight * ink.size * 0.55
    out.push({
      type: 'rect',
      x: box.x,
      y,
      width,
      height: Math.max(0.5, ink.size / 20),
      colour: ink.colour,
      standing
    })
  }
  return out
}

function notesOf(itemised: Itemised, line: BrokenLine): string[] {
  const notes: string[] = []
  for (const stretch of itemised.paragraph.stretches) {
    if (stretch.note !== undefined && stretch.start >= line.start && stretch.start < line.end)
      notes.push(stretch.note)
  }
  return notes
}
