import {
  type BlockHandlers,
  type Galley,
  type GalleyBlock,
  handleBlock,
  type Inline,
  runsOf
} from '../../../galley/index.js'
import {roleStyle} from '../../../template/base.js'
import type {RoleStyle, Style} from '../../../template/types.js'
import {cutKey, type FontNeed} from './fonts.js'
import type {Cut} from './types.js'

/** What has to be fetched before a galley can be made up. */
export interface Needs {
  readonly fonts: readonly FontNeed[]
  /** URLs of pictures, in order. */
  readonly images: readonly string[]
  /** BCP 47 tags of the languages in use. */
  readonly languages: readonly string[]
}

interface State {
  readonly style: Style
  readonly cuts: Map<string, Cut>
  readonly codePoints: Set<number>
  readonly images: Set<string>
  readonly languages: Set<string>
}

const weights = {regular: 400, semibold: 600, bold: 700} as const

/** Walk the galley once and say which fonts, images and languages it needs. */
export function needsOf(galley: Galley, style: Style, letterhead: ReadonlyArray<readonly Inline[]>): Needs {
  const state: State = {
    style,
    cuts: new Map(),
    codePoints: new Set(),
    images: new Set(),
    languages: new Set([galley.language])
  }
  for (const weight of [400, 600, 700] as const) cut(state, {face: 'display', weight, italic: false})
  cut(state, {face: 'text', weight: 400, italic: false})
  const {furniture} = galley
  const pageWords = [furniture.runningHead, furniture.more, furniture.folio, furniture.embargo]
  for (const words of pageWords) characters(state, words + words.toUpperCase())
  for (const line of letterhead) text(state, roleStyle(style, 'marker'), line)
  characters(state, '0123456789•.-[]U+ABCDEF')
  for (const child of galley.children) handleBlock(handlers, child, undefined, state)
  for (const note of galley.footnotes) {
    for (const child of note.children) handleBlock(handlers, child, 'notes', state)
  }
  const fonts = [...state.cuts.values()].map((one) => ({cut: one, codePoints: state.codePoints}))
  return {fonts, images: [...state.images], languages: [...state.languages]}
}

type Args = [group: string | undefined, state: State]

const handlers: BlockHandlers<Args, void> = {
  copy: (node, group, state) => {
    const style = styleFor(state, node.role, group)
    language(state, node)
    if (node.runIn) text(state, roleStyle(state.style, 'dateline'), node.runIn)
    text(state, style, node.children)
  },
  grid: (node, group, state) => {
    const style = styleFor(state, node.role, group)
    language(state, node)
    cutsOf(state, {...style, weight: 'semibold'})
    for (const row of node.rows) for (const cell of row) text(state, style, cell)
    for (const row of node.rows.slice(0, node.head))
      for (const cell of row) text(state, {...style, weight: 'semibold'}, cell)
    if (node.caption) text(state, {...style, weight: 'semibold'}, node.caption)
  },
  group: (node, _group, state) => {
    language(state, node)
    for (const child of node.children) handleBlock(handlers, child, node.role, state)
  },
  heading: (node, group, state) => inline(state, node, group),
  items: (node, group, state) => {
    language(state, node)
    cutsOf(state, styleFor(state, node.role, group))
    for (const item of node.items) for (const child of item) handleBlock(handlers, child, group, state)
  },
  line: (node, group, state) => inline(state, node, group),
  picture: (node, group, state) => {
    state.images.add(node.url)
    language(state, node)
    const style = styleFor(state, node.role, group)
    text(state, style, node.caption)
    text(state, style, node.credit)
  },
  rule: () => undefined
}

function inline(state: State, node: GalleyBlock & {children: Inline[]}, group: string | undefined): void {
  language(state, node)
  text(state, styleFor(state, node.role, node.type === 'heading' ? undefined : group), node.children)
}

function language(state: State, {lang}: {lang?: string | undefined}): void {
  if (lang) state.languages.add(lang)
}

const styleFor = (state: State, role: string, group: string | undefined): RoleStyle =>
  roleStyle(state.style, group && role === 'body' ? group : role)

function text(state: State, style: RoleStyle, nodes: readonly Inline[]): void {
  for (const run of runsOf(nodes)) {
    cut(state, {
      face: run.marks.code ? 'mono' : style.face,
      weight: run.marks.strong ? 700 : weights[style.weight],
      italic: run.marks.emphasis ? !style.italic : style.italic
    })
    if (run.marks.lang) state.languages.add(run.marks.lang)
    if (run.type === 'text') characters(state, run.value, style.case === 'upper')
  }
  cutsOf(state, style)
}

function cutsOf(state: State, style: RoleStyle): void {
  cut(state, {face: style.face, weight: 400, italic: false})
  cut(state, {face: style.face, weight: weights[style.weight], italic: style.italic})
}

function cut(state: State, wanted: Cut): void {
  state.cuts.set(cutKey(wanted), wanted)
}

/** Characters beyond ASCII: every face for text has those. */
function characters(state: State, value: string, upper = false): void {
  for (let at = 0; at < value.length; at++) {
    const codePoint = value.codePointAt(at) ?? 0
    if (codePoint > 0xffff) at++
    if (codePoint < 0x7f || state.codePoints.has(codePoint)) continue
    state.codePoints.add(codePoint)
    if (upper)
      for (const capital of String.fromCodePoint(codePoint).toUpperCase())
        state.codePoints.add(capital.codePointAt(0) ?? 0)
  }
}
