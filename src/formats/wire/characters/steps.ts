import {
  bidiControls,
  bidiOverrides,
  breakChance,
  control,
  envelopeControls,
  fixedSpaces,
  joiners,
  lineEnds,
  looseSpaces,
  noBreakSpace,
  pictograph,
  silent,
  wordJoiner
} from './classes.js'
import type {LossKind} from './loss.js'
import {pointIn} from './pieces.js'
import type {CharacterRules, Setting} from './setting.js'
import {bullets, letters, lettersOf, signs, superscripts} from './table.js'

/** What one unit is set as; `undefined` leaves it to the next step. */
type Step = (unit: string, setting: Setting) => string | undefined

const superscriptRun = new RegExp('[' + Object.keys(superscripts).join('') + ']+', 'y')
const pictographHere = new RegExp(pictograph.source, 'uy')

/** What is set together at `index`: a pictograph sequence, a run of raised figures, else one character. */
export function unitAt(text: string, index: number): string {
  for (const unit of [superscriptRun, pictographHere]) {
    unit.lastIndex = index
    const found = unit.exec(text)
    if (found) return found[0]
  }
  return String.fromCodePoint(text.codePointAt(index) ?? 0)
}

const spaces: Step = (unit, setting) => {
  // Beside another space it only filled a gap between sentences, as word processors type them.
  if (fixedSpaces.has(unit)) return isEdge(setting.previous) || isEdge(setting.next) ? ' ' : noBreakSpace
  if (looseSpaces.has(unit) || lineEnds.has(unit)) return ' '
  return unit === breakChance ? breakChance : undefined
}

const invisible: Step = (unit, setting) => {
  if (silent.has(unit)) return ''
  if (bidiControls.has(unit)) return lose(bidiOverrides.has(unit) ? 'override' : 'bidi', unit, '', setting)
  if (unit === wordJoiner) return lose('control', unit, '', setting)
  if (!joiners.has(unit)) return undefined
  return setting.rules.charset === 'utf-8' ? unit : lose('control', unit, '', setting)
}

/** What a decoder left where it could not read, and half of a character: nobody can tell what stood there. */
const damaged: Step = (unit, setting) =>
  /^[\ufffd\ud800-\udfff]$/.test(unit) ? lose('damaged', unit, '?', setting) : undefined

const controls: Step = (unit, setting) => {
  if (!control.test(unit)) return undefined
  const enveloped = setting.rules.envelope !== 'none' && envelopeControls.has(unit)
  return lose(enveloped ? 'envelope' : 'control', unit, '', setting)
}

const doubleQuotes = '“”„‟″'
const singleQuotes = '‘’‚‛′'

const quotes: Step = (unit, setting) => {
  if (setting.rules.quotes === 'keep' || setting.piece.raw) return undefined
  const guillemet = (unit === '«' || unit === '»') && setting.rules.charset === 'ascii'
  if (singleQuotes.includes(unit)) return "'"
  if (!doubleQuotes.includes(unit) && !guillemet) return undefined
  if (setting.rules.quotes === 'straight' || unit === '″') return '"'
  return opensHere(setting) ? '``' : "''"
}

/** A mark opens where nothing, a space or another opening stands before it; languages differ in the marks themselves. */
function opensHere(setting: Setting): boolean {
  return setting.previous === '' || /[\s\u00a0([{`/-]/.test(setting.previous)
}

const dashes: Step = (unit, setting) => {
  const {rules} = setting
  if (setting.piece.raw) return undefined
  if (unit === '–' && rules.dashes.en !== 'keep') {
    const spaced = isEdge(setting.previous) || isEdge(setting.next)
    return spaced ? hold(rules.dashes.en, setting) : '-'
  }
  if (unit === '—' && rules.dashes.em !== 'keep') return hold(rules.dashes.em, setting)
  return undefined
}

function isEdge(character: string): boolean {
  return character === '' || /[\s\u00a0]/.test(character)
}

/** A dash begins no line and keeps close to a quotation mark beside it. */
function hold(dash: string, setting: Setting): string {
  const word = dash.trim()
  const before = dash.startsWith(' ') && !/[“‘"'`(]/.test(setting.previous) ? noBreakSpace : ''
  const after = dash.endsWith(' ') && !/[”’"'),.;:!?]/.test(setting.next) ? ' ' : ''
  return before + word + after
}

const pictographs: Step = (unit, setting) => {
  if (unit in signs || !pictographOnly.test(unit)) return undefined
  const kept = setting.rules.emoji === 'keep' && setting.rules.charset === 'utf-8'
  return kept ? unit : lose('emoji', unit, '', setting)
}
const pictographOnly = new RegExp('^' + pictograph.source + '$', 'u')

const carried: Step = (unit, {rules}) => (isCarried(unit, rules) ? unit : undefined)

function isCarried(text: string, {charset}: CharacterRules): boolean {
  if (charset === 'utf-8') return true
  return charset === 'latin1' ? /^[\x20-\x7e\u00a1-\u00ff]*$/.test(text) : /^[\x20-\x7e]*$/.test(text)
}

const languageLetters: Step = (unit, setting) => {
  const table = lettersOf[setting.piece.lang.split('-')[0] ?? '']
  const found = table && Object.hasOwn(table, unit) ? table[unit] : undefined
  return found === undefined ? undefined : lose('accent', unit, found, setting)
}

const raised: Step = (unit, setting) => {
  const figures = [...unit].map((character) => superscripts[character])
  if (figures.some((figure) => figure === undefined)) return undefined
  const text = figures.join('')
  return /[0-9)]/.test(setting.previous) && /^[-+0-9]/.test(text) ? '^' + text : text
}

const listMarks: Step = (unit, {rules}) =>
  bullets.includes(unit) ? rules.list.bullet.trim() || '-' : undefined

const fraction = /^\d\/\d$/

const knownSigns: Step = (unit, setting) => {
  const found = Object.hasOwn(signs, unit) ? signs[unit] : undefined
  if (found === undefined) return undefined
  if (fraction.test(found) && /[0-9]/.test(setting.previous)) return noBreakSpace + found
  const collides = /[\p{L}\p{N}]/u.test(setting.next)
  return found.replace('{space}', collides ? ' ' : '')
}

const knownLetters: Step = (unit, setting) => {
  const found = Object.hasOwn(letters, unit) ? letters[unit] : undefined
  return found === undefined ? undefined : lose('accent', unit, found, setting)
}

/** Base letters of what Unicode can take apart; a form (`ﬁ`, full width) loses nothing, a mark is reported. */
const decomposed: Step = (unit, setting) => {
  const parts = unit.normalize('NFKD')
  const bare = parts.replace(/\p{M}/gu, '')
  if (bare === unit) return undefined
  const set = [...bare].map((part) => letters[part] ?? signs[part] ?? part).join('')
  if (!isCarried(set, setting.rules)) return undefined
  return bare === parts ? set : lose('accent', unit, set, setting)
}

const unmapped: Step = (unit, setting) => lose('unmapped', unit, '?', setting)

function lose(kind: LossKind, from: string, to: string, setting: Setting): string {
  setting.losses.push({
    kind,
    from,
    to,
    place: pointIn(setting.piece, setting.index) ?? setting.piece.node
  })
  return to
}

/** In this order: what must never pass, what the profile sets its own way, what passes, what is replaced, what is lost. */
export const steps: readonly Step[] = [
  spaces,
  invisible,
  damaged,
  controls,
  quotes,
  dashes,
  pictographs,
  carried,
  languageLetters,
  raised,
  listMarks,
  knownSigns,
  knownLetters,
  decomposed,
  unmapped
]
