import type {Definition, FootnoteDefinition} from 'mdast'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {type Galley, type GalleyBlock, type Inline, noStamp} from '../galley/index.js'
import type {Labels} from '../galley/labels.js'
import {type LanguageData, languageData} from '../language/index.js'
import type {ReleaseMeta} from '../release/meta.js'
import type {Release, ReleaseContent} from '../release/nodes.js'
import {baseStyle} from '../template/base.js'
import type {Part, Style} from '../template/types.js'
import {toUtc} from '../time/index.js'
import {correctionNotice} from './correction.js'
import {standingEmbargo} from './embargo.js'
import {footnotesOf} from './footnotes.js'
import {furnitureOf} from './furniture.js'
import {blockHandlers} from './handlers/index.js'
import {inlineHandlers} from './inline/index.js'
import {labelsOf} from './labels/index.js'
import {levelRanks} from './ranks.js'
import {type ComposeHandlers, type ComposeState, handle, type PhrasingHandlers, type Scope} from './state.js'
import {setBlocks, setFootnotes} from './typography/blocks.js'

export interface ComposeOptions {
  /** How it is arranged and set; the built-in look when left out. */
  style?: Style | undefined
  /** The instant of the run. Left out, every embargo stands. */
  now?: string | undefined
  /** Messages go here. */
  file?: VFile | undefined
  /** Words in place of pressline's own. */
  labels?: Partial<Labels> | undefined
  /** Handlers of extensions; they go before ours. */
  handlers?: ComposeHandlers | undefined
  phrasing?: PhrasingHandlers | undefined
}

/**
 * Release to galley: every decision that is not geometry. Throws {@link UnknownNodeError} for a node that nobody can
 * set; loses no word: a part that the template's arrangement leaves out comes after those it names.
 */
export function compose(release: Release, options: ComposeOptions = {}): Galley {
  const style = options.style ?? baseStyle
  const meta = withBrand(release.meta, style)
  const language = languageData(meta.language)
  const labels = {...labelsOf(meta.language), ...options.labels}
  const embargo = standingEmbargo(meta.embargo, options.now, labels, language)
  const state = createState(release, {style, meta, language, labels, embargo}, options)
  const scope: Scope = {role: 'body', rank: 2, language: meta.language, keepLines: false}
  const children = arrange(release, state, scope)
  const footnotes = meta.correction?.kind === 'kill' ? [] : footnotesOf(state, scope)
  const typography = {language: meta.language, rules: style.typography}
  return {
    type: 'galley',
    meta,
    language: meta.language,
    direction: language.direction,
    labels,
    furniture: furnitureOf(meta, style, labels, language, embargo),
    embargo,
    stamp: stampOf(meta),
    children: setBlocks(levelRanks(children), typography),
    footnotes: setFootnotes(footnotes, typography)
  }
}

/** Parts in the template's order; a node of a third party follows the part it stood behind. */
function arrange(release: Release, state: ComposeState, scope: Scope): GalleyBlock[] {
  const kill = state.meta.correction?.kind === 'kill'
  const byPart = groupByPart(release.children)
  const order = [...state.style.arrangement, ...byPart.keys()].filter(
    (part, index, all) => all.indexOf(part) === index && (!kill || keptInKill.has(part))
  )
  const result = order.flatMap((part) => {
    const made = added[part]?.(state, byPart) ?? []
    return [...made, ...state.all(byPart.get(part) ?? [], scope)]
  })
  if (state.embargo && !result.some((block) => block.role === 'embargo')) {
    return [...embargoBlocks(state), ...result]
  }
  return result
}

/** A kill names what it withdraws and whom to ask, and carries no copy of it. */
const keptInKill = new Set<string>(['embargo', 'correction', 'headline', 'contacts'])

/** What compose adds to a part, before the author's own. */
const added: Partial<
  Record<string, (state: ComposeState, parts: Map<string, ReleaseContent[]>) => GalleyBlock[]>
> = {
  correction: (state) => (state.meta.correction ? [correctionNotice(state.meta.correction, state)] : []),
  embargo: (state) => embargoBlocks(state),
  ends: (state, parts) => {
    const mark = state.style.furniture.ends
    if (parts.has('ends') || mark === 'none') return []
    const value = mark === 'auto' ? state.labels.ends : mark
    return [{type: 'line', role: 'ends', children: [{type: 'text', value}]}]
  }
}

function embargoBlocks(state: ComposeState): GalleyBlock[] {
  if (!state.embargo) return []
  return [{type: 'line', role: 'embargo', children: [{type: 'text', value: state.embargo.line}]}]
}

function groupByPart(children: readonly ReleaseContent[]): Map<string, ReleaseContent[]> {
  const parts = new Map<string, ReleaseContent[]>()
  let part: string = 'marker'
  for (const child of children) {
    if (partNames.has(child.type)) part = child.type
    const list = parts.get(part)
    if (list) list.push(child)
    else parts.set(part, [child])
  }
  return parts
}

const partNames = new Set<string>([
  'boilerplate',
  'body',
  'contacts',
  'ends',
  'headline',
  'marker',
  'notes',
  'standfirst',
  'tail'
] satisfies Part[])

interface Resolved {
  style: Style
  meta: ReleaseMeta
  language: LanguageData
  labels: Labels
  embargo: Galley['embargo']
}

function createState(release: Release, resolved: Resolved, options: ComposeOptions): ComposeState {
  const blocks: ComposeHandlers = {...blockHandlers, ...options.handlers}
  const phrasing: PhrasingHandlers = {...inlineHandlers, ...options.phrasing}
  const {definitions, footnoteDefinitions} = definitionsOf(release)
  const state: ComposeState = {
    style: resolved.style,
    meta: resolved.meta,
    labels: resolved.labels,
    languageData: resolved.language,
    direction: resolved.language.direction,
    embargo: resolved.embargo,
    file: options.file,
    definitions,
    footnoteDefinitions,
    noteOrder: [],
    pictures: [],
    blockHandlers: blocks,
    inlineHandlers: phrasing,
    all: (nodes, scope) =>
      nodes.flatMap((node) => {
        const set = handle<GalleyBlock[]>(blocks, 'compose', node, state, scope)
        return [...set, ...state.pictures.splice(0)]
      }),
    inline: (nodes, scope) =>
      nodes.flatMap((node) => handle<Inline[]>(phrasing, 'phrasing', node, state, scope))
  }
  return state
}

/** Link and footnote definitions, by identifier in lower case; the first of a name wins, as in CommonMark. */
function definitionsOf(release: Release): {
  definitions: Map<string, Definition>
  footnoteDefinitions: Map<string, FootnoteDefinition>
} {
  const definitions = new Map<string, Definition>()
  const footnoteDefinitions = new Map<string, FootnoteDefinition>()
  visit(release as Node, (node) => {
    if (node.type === 'definition') keepFirst(definitions, node as Definition)
    if (node.type === 'footnoteDefinition') keepFirst(footnoteDefinitions, node as FootnoteDefinition)
  })
  return {definitions, footnoteDefinitions}
}

function keepFirst<Kind extends {identifier: string}>(map: Map<string, Kind>, node: Kind): void {
  const key = node.identifier.toLowerCase()
  if (!map.has(key)) map.set(key, node)
}

/** Facts with the brand's where the release gives none. */
function withBrand(meta: ReleaseMeta, style: Style): ReleaseMeta {
  const {brand} = style
  const issuer = meta.issuer ?? (brand.issuer.name ? brand.issuer : undefined)
  return {...meta, issuer, source: meta.source ?? brand.source}
}

/** The time files carry as theirs. 1980 where the release states none: never the clock's. */
function stampOf(meta: ReleaseMeta): string {
  const stated = meta.modified ?? meta.issued ?? meta.created ?? meta.dateline?.date
  return (stated && toUtc(stated)) || noStamp
}
