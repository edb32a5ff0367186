import {noBreakSpace} from './classes.js'
import type {Loss} from './loss.js'
import type {Piece} from './pieces.js'
import type {CharacterRules, Setting} from './setting.js'
import {steps, unitAt} from './steps.js'

const asciiOnly = /^[\x20-\x7e\n]*$/
const special = /[^\x20-\x7e\n]/g

/**
 * Set pieces in the characters of a profile (reference: wire copy, section 1.8): controls go, spaces are told apart,
 * quotes and dashes become the profile's, the rest is carried, replaced from our table or reported in `losses`. One
 * string comes back, in which U+00A0 is a space that holds, U+200B a chance to break and a line feed a forced line end.
 */
export function setCharacters(pieces: readonly Piece[], rules: CharacterRules, losses: Loss[]): string {
  let out = ''
  for (const [index, piece] of pieces.entries()) {
    if (asciiOnly.test(piece.text)) out += piece.text
    else out += setPiece(piece, out.at(-1) ?? '', pieces[index + 1]?.text[0] ?? '', rules, losses)
  }
  return tidy(out)
}

function setPiece(
  piece: Piece,
  before: string,
  after: string,
  rules: CharacterRules,
  losses: Loss[]
): string {
  const {text} = piece
  const setting: Setting = {rules, piece, losses, index: 0, previous: before, next: ''}
  let out = ''
  let done = 0
  special.lastIndex = 0
  for (let found = special.exec(text); found; found = special.exec(text)) {
    const start = found.index
    const unit = unitAt(text, start)
    out += text.slice(done, start)
    done = start + unit.length
    setting.index = start
    setting.previous = out.at(-1) ?? before
    setting.next = text[done] ?? after
    out += setOne(unit, setting)
    special.lastIndex = done
  }
  return out + text.slice(done)
}

function setOne(unit: string, setting: Setting): string {
  for (const step of steps) {
    const set = step(unit, setting)
    if (set !== undefined) return set
  }
  return unit
}

/** Runs of spaces are one space; none stands at a line's edge. */
function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\u00a0[ \u00a0]*/g, noBreakSpace)
    .replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n')
    .replace(/^[ \u00a0\n]+/, '')
    .trimEnd()
}
