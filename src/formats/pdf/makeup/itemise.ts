import {bidiLevels} from './bidi.js'
import type {Face, Shaped} from './face.js'
import type {Fonts} from './fonts.js'
import type {Paragraph, Stretch} from './paragraph.js'
import {isShared, scriptOf} from './script.js'

/** A part of a paragraph with one stretch, one face, one script and one direction: what is shaped as a whole. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly stretch: Stretch
  readonly face: Face
  readonly script: string
  /** Bidi embedding level (UAX #9): odd runs from right to left. */
  readonly level: number
  /** True where no face has the characters; they are set as their code. */
  readonly missing: boolean
  /** Space between letters in points: letters that join, or have no capitals, are not spaced out. */
  readonly tracking: number
  /** Shapes text of this segment. */
  readonly shape: (text: string) => Shaped
}

/** Called for each character that no face has. */
export type OnMissing = (codePoint: number, offset: number, paragraph: Paragraph) => void

/** A segment that may still grow. */
type Open = {-readonly [Key in keyof Omit<Segment, 'shape' | 'tracking'>]: Segment[Key]}

/** Cut a paragraph into segments: by stretch, by face (with fallback), by script and by direction. */
export function itemise(paragraph: Paragraph, fonts: Fonts, onMissing: OnMissing): Segment[] {
  const levels = bidiLevels(paragraph)
  const segments: Open[] = []
  const {shown} = paragraph
  let script = leadingScript(shown)
  for (const stretch of paragraph.stretches) {
    const chain = fonts.chain(stretch.ink.cut)
    let last: Open | undefined
    let at = stretch.start
    while (at < stretch.end) {
      const end = clusterEnd(shown, at, stretch.end)
      const first = shown.codePointAt(at) ?? 0
      const own = scriptOf(first)
      const shared = isShared(own)
      if (!shared) script = own
      const level = levels?.[at] ?? 0
      const face = faceFor(shown, at, end, chain, last?.face, shared)
      if (!face) onMissing(first, at, paragraph)
      if (
        last &&
        face &&
        !last.missing &&
        last.face === face &&
        last.script === script &&
        last.level === level
      ) {
        last.end = end
      } else {
        last = {start: at, end, stretch, face: face ?? (chain[0] as Face), script, level, missing: !face}
        segments.push(last)
      }
      at = end
    }
  }
  return segments.map(closed)
}

function closed(segment: Open): Segment {
  const {face, stretch, script, level, missing} = segment
  const shape = face.shaper({
    script: missing ? 'Latn' : script,
    language: stretch.language,
    rtl: !missing && level % 2 === 1,
    features: stretch.ink.features
  })
  return {...segment, shape, tracking: cased.has(script) ? stretch.ink.tracking : 0}
}

/** Scripts with capitals, which is what spacing is for. */
const cased: ReadonlySet<string> = new Set(['Armn', 'Cher', 'Cyrl', 'Geor', 'Grek', 'Latn'])

const joiner = /^(?:\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}])/u

/** End of the character at `at` with the marks that sit on it. */
function clusterEnd(text: string, at: number, limit: number): number {
  let end = at + 1
  if (text.charCodeAt(at) >= 0xd800) end = at + width(text, at)
  while (end < limit) {
    const rest = text.charCodeAt(end)
    // Neither letters nor the points and dashes of general punctuation join what is before them.
    if (rest < 0x300 || (rest > 0x200d && rest < 0x2060)) break
    const size = width(text, end)
    const joined = text.charCodeAt(end - 1) === 0x200d
    if (!joined && !joiner.test(text.slice(end, end + size))) break
    end += size
  }
  return end
}

const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/**
 * The first face that has the whole cluster. Shared characters (spaces, points) stay in the face before them where
 * it has them, so that a fallback run is not cut to pieces; in the first face otherwise.
 */
function faceFor(
  text: string,
  at: number,
  end: number,
  chain: readonly Face[],
  last: Face | undefined,
  shared: boolean
): Face | undefined {
  const primary = chain[0]
  if (end === at + 1 && primary?.has(text.charCodeAt(at))) return primary
  const cluster = text.slice(at, end)
  if (primary && covers(primary, cluster)) return primary
  if (shared && last && covers(last, cluster)) return last
  return chain.find((face) => covers(face, cluster))
}

/** Characters that show nothing, or that `substitute` replaces. */
const silent = /^(?:[\p{Cf}\p{Zl}\p{Zp}]|[\ufe00-\ufe0f])$/u

function covers(face: Face, cluster: string): boolean {
  if (cluster.length === 1) return coversOne(face, cluster.charCodeAt(0), cluster)
  const composed = cluster.normalize('NFC')
  return all(face, composed) || (composed !== cluster && all(face, cluster))
}

function all(face: Face, text: string): boolean {
  for (const character of text) if (!coversOne(face, character.codePointAt(0) ?? 0, character)) return false
  return true
}

function coversOne(face: Face, codePoint: number, character: string): boolean {
  if (face.has(codePoint)) return true
  if (codePoint < 0x80) return false
  return silent.test(character) || (substitutes.has(character) && face.has(substitutes.get(character) ?? 0))
}

/** What stands in for a character that a face lacks and that looks the same: hyphens, and spaces of every width. */
const substitutes: ReadonlyMap<string, number> = new Map(
  [...'\u2010\u2011']
    .map((c): [string, number] => [c, 0x2d])
    .concat(
      [...'\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'].map(
        (c): [string, number] => [c, 0x20]
      )
    )
)

/** The text as it goes to a face: characters it lacks replaced by their look-alikes, one for one. */
export function substitute(text: string, face: Face): string {
  if (!/[\u00a0\u2000-\u205f\u3000]/.test(text)) return text
  return text.replace(/[\u00a0\u2000-\u200a\u2010\u2011\u202f\u205f\u3000]/g, (character) =>
    face.has(character.charCodeAt(0)) ? character : String.fromCharCode(substitutes.get(character) ?? 0x20)
  )
}

function leadingScript(text: string): string {
  for (const character of text) {
    const script = scriptOf(character.codePointAt(0) ?? 0)
    if (!isShared(script)) return script
  }
  return 'Latn'
}
