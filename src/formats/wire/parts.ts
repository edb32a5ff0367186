import type {BlockOf, GalleyBlock} from '../../galley/index.js'
import {wordsIn} from '../../news/index.js'
import {notify} from '../../release/message.js'
import type {ReleaseMeta} from '../../release/meta.js'
import {setBlocks} from './blocks/index.js'
import {correctionLines} from './correction.js'
import {addressLines, footnoteLines} from './footnotes.js'
import {headlineLines} from './headline.js'
import {line, type WireLine} from './lines.js'
import type {WirePart} from './profile.js'
import {setText} from './runs.js'
import {slugLines} from './slug.js'
import type {WireScope, WireState} from './state.js'

/** Parts in the order of the wire, each with its lines, and the words of the copy. */
export interface SetParts {
  parts: Array<{part: WirePart; lines: WireLine[]}>
  words: number
}

/** Set every part of the galley, then put them in the profile's order. */
export function setParts(state: WireState): SetParts {
  const carried = carriedBlocks(state)
  const byPart = groupByPart(carried)
  const scope: WireScope = {indent: '', depth: 0, lang: state.galley.language, counts: false}
  const lines = new Map<WirePart, WireLine[]>()
  for (const [part, blocks] of byPart) lines.set(part, setPart(part, blocks, scope, state))
  addMissing(lines, scope, state)
  lines.set('footnotes', isKill(state.galley.meta) ? [] : footnoteLines(scope, state))
  const words = wordsIn(carried)
  lines.set('slug', slugLines(words, state))
  withAddresses(lines, state)
  const order = orderOf(state, [...byPart.keys()], [...lines.keys()])
  return {parts: order.map((part) => ({part, lines: lines.get(part) ?? []})), words}
}

/** Top-level roles that are parts; all else is body copy. */
const partOf: Readonly<Record<string, WirePart>> = {
  boilerplate: 'boilerplate',
  contacts: 'contacts',
  correction: 'correction',
  embargo: 'embargo',
  ends: 'ends',
  headline: 'headline',
  marker: 'marker',
  notes: 'notes',
  standfirst: 'standfirst',
  tail: 'tail'
}

/** A kill carries no copy of what it withdraws, whoever made the galley. */
function carriedBlocks(state: WireState): readonly GalleyBlock[] {
  const {galley, file} = state
  if (!isKill(galley.meta)) return galley.children
  const kept = galley.children.filter((block) => keptInKill.has(partOf[block.role] ?? 'body'))
  if (kept.length < galley.children.length) {
    notify(file, {
      ruleId: 'loss-killed-copy',
      reason: 'Unexpected copy in a kill, expected the notice alone: not sent',
      severity: 'info'
    })
  }
  return kept
}

const keptInKill = new Set<WirePart>(['contacts', 'correction', 'embargo', 'headline'])

function isKill(meta: ReleaseMeta): boolean {
  return meta.correction?.kind === 'kill' || meta.status === 'canceled'
}

function groupByPart(blocks: readonly GalleyBlock[]): Map<WirePart, GalleyBlock[]> {
  const parts = new Map<WirePart, GalleyBlock[]>()
  for (const block of blocks) {
    const part = partOf[block.role] ?? 'body'
    const list = parts.get(part)
    if (list) list.push(block)
    else parts.set(part, [block])
  }
  return parts
}

type SetPart = (blocks: readonly GalleyBlock[], scope: WireScope, state: WireState) => WireLine[]

const plainPart: SetPart = (blocks, scope, state) => setBlocks(blocks, scope, state)

const handlers: Partial<Record<WirePart, SetPart>> = {
  body: (blocks, scope, state) => refuseImmediate(setBlocks(blocks, {...scope, counts: true}, state), state),
  correction: (blocks, scope, state) => {
    const group = blocks.find((block) => block.type === 'group')
    const others = blocks.filter((block) => block !== group)
    return [...correctionLines(group, scope, state), ...setBlocks(others, scope, state)]
  },
  embargo: (blocks, scope, state) => asHeader(setBlocks(blocks, scope, state)),
  ends: (blocks, scope, state) => endsLines(blocks, scope, state),
  headline: (blocks, scope, state) =>
    blocks.flatMap((block) =>
      block.type === 'heading' ? headlineLines(block, state) : setBlocks([block], scope, state)
    ),
  marker: (blocks, scope, state) => markerLines(blocks, scope, state)
}

function setPart(
  part: WirePart,
  blocks: readonly GalleyBlock[],
  scope: WireScope,
  state: WireState
): WireLine[] {
  return (handlers[part] ?? plainPart)(blocks, scope, state)
}

/** Header lines carry no paragraph indent. */
function asHeader(lines: readonly WireLine[]): WireLine[] {
  return lines.map((one): WireLine => ({...one, kind: 'header', first: '', rest: ''}))
}

/** What the release does not hold as blocks and the wire owes all the same. */
function addMissing(lines: Map<WirePart, WireLine[]>, scope: WireScope, state: WireState): void {
  const {embargo, labels, language, meta} = state.galley
  if (embargo && !lines.has('embargo'))
    lines.set('embargo', [line('header', setText(embargo.line, language, state))])
  if (state.profile.envelope !== 'none' && !lines.has('headline'))
    lines.set('headline', headlineLines(fromMeta(state), state))
  if (meta.correction && !lines.has('correction'))
    lines.set('correction', correctionLines(undefined, scope, state))
  if (!lines.has('ends')) lines.set('ends', endsLines([], scope, state))
  if (state.profile.immediate !== 'add' || embargo || withdrawn(state)) return
  const markers = lines.get('marker') ?? []
  if (markers.some((one) => immediate.test(one.text))) return
  const words = setText(labels.immediate, language, state)
  lines.set('marker', [line('header', words), ...markers])
}

/** An envelope's layout has a headline, also where the galley has none. */
function fromMeta(state: WireState): BlockOf<'heading'> {
  const {headline} = state.galley.meta
  return {type: 'heading', role: 'headline', rank: 1, children: [{type: 'text', value: headline}]}
}

const immediate = /immediate\s+release|release\s+immediately/i

/** In copy the words alone may mean something else: "calls for the immediate release of hostages". */
const forImmediate = /\bfor\s+immediate\s+release\b(?!\s+of\b)/i

/** Parsers of newsrooms act on the words of the body as well. */
function refuseImmediate(lines: WireLine[], state: WireState): WireLine[] {
  if (!state.galley.embargo) return lines
  for (const one of lines) {
    const [words] = forImmediate.exec(one.text) ?? []
    if (words) reportImmediate(words, one, state)
  }
  return lines
}

function reportImmediate(words: string, one: WireLine, state: WireState): void {
  notify(state.file, {
    ruleId: 'wire-immediate-embargo',
    reason: 'Unexpected `' + words + '` under an embargo, expected one or the other: not set',
    place: one.place,
    severity: 'error'
  })
}

/** Lines before the text. One that says "immediate release" under an embargo would be acted upon: it is refused. */
function markerLines(blocks: readonly GalleyBlock[], scope: WireScope, state: WireState): WireLine[] {
  const lines = asHeader(setBlocks(blocks, scope, state))
  if (!state.galley.embargo) return lines
  return lines.filter((one) => {
    if (!immediate.test(one.text)) return true
    reportImmediate(one.text, one, state)
    return false
  })
}

function withdrawn(state: WireState): boolean {
  const {meta} = state.galley
  return meta.status !== 'usable' || meta.correction?.kind === 'kill' || meta.correction?.kind === 'hold'
}

/** The ends mark of the house. Words (`ENDS`) are English; other languages keep the mark that compose gave. */
function endsLines(blocks: readonly GalleyBlock[], scope: WireScope, state: WireState): WireLine[] {
  const {ends} = state.profile
  const asSet = setBlocks(blocks, scope, state).map(
    (one): WireLine => ({...one, kind: 'furniture', first: '', rest: ''})
  )
  const issuer = state.galley.meta.issuer?.name
  const english = state.galley.language.toLowerCase().startsWith('en')
  if (ends === 'none' || isKill(state.galley.meta)) return []
  if (ends === 'as-set' || (ends.includes('{issuer}') && !issuer) || (/^[A-Za-z]+$/.test(ends) && !english))
    return asSet
  const text = setText(ends.replace('{issuer}', issuer ?? ''), state.galley.language, state)
  return [line('furniture', text, {place: blocks[0]})]
}

/** Numbered addresses join the footnotes, or the desk's block where there is one. */
function withAddresses(lines: Map<WirePart, WireLine[]>, state: WireState): void {
  const part: WirePart = state.profile.desk.rule === '' ? 'footnotes' : 'contacts'
  const addresses = addressLines(state)
  const others = lines.get(part) ?? []
  if (part === 'footnotes' && others.length > 0 && addresses[0]) addresses[0] = {...addresses[0], gap: false}
  lines.set(part, [...others, ...addresses])
}

/** The profile's order, or the template's with footnotes before what is not copy. Parts left out come last. */
function orderOf(state: WireState, present: readonly WirePart[], all: readonly WirePart[]): WirePart[] {
  const {arrangement} = state.profile
  const order = arrangement === 'as-set' ? asSet(present) : arrangement
  const added = leading.filter((part) => !order.includes(part))
  return [...new Set<WirePart>([...added, ...order, ...all])]
}

/** What the wire adds where the template has no such part goes first. */
const leading: readonly WirePart[] = ['embargo', 'marker', 'correction']

const standing: readonly WirePart[] = ['boilerplate', 'contacts', 'tail']

function asSet(present: readonly WirePart[]): WirePart[] {
  const after = Math.max(present.indexOf('body'), present.indexOf('ends'), present.indexOf('notes'))
  const at = present.findIndex((part, index) => index > after && standing.includes(part))
  const before = present.findIndex((part) => part === 'headline' || part === 'standfirst' || part === 'body')
  const order = [...present]
  order.splice(at < 0 ? order.length : at, 0, 'footnotes')
  order.splice(Math.max(before, 0), 0, 'slug')
  return order
}
