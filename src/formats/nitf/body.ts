import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import type {BlockOf, GalleyBlock, Role} from '../../galley/index.js'
import {dateline} from './dateline.js'
import {noteId} from './runs.js'
import type {NitfScope, NitfState} from './state.js'

/** `body`: headline, notes to the desk, dateline and standfirst in `body.head`; the copy; the contacts at the end. */
export function body(state: NitfState): Element {
  const {blocks} = state.facts
  const content = blocks.filter((block) => !isElsewhere(block))
  const scope: NitfScope = {mayGroup: true}
  const standing = content.filter((block) => standingRoles.has(block.role))
  const copy = content.filter((block) => !standingRoles.has(block.role))
  const tagline = contactsLine(blocks, state)
  return x('body', [
    bodyHead(blocks, state),
    x('body.content', [
      ...state.setBlocks(copy, scope, state),
      ...footnotes(state),
      ...state.setBlocks(standing, scope, state)
    ]),
    ...(tagline.length > 0 ? [x('body.end', [x('tagline', {type: 'std'}, tagline)])] : [])
  ])
}

/** Roles with a place of their own; the ends mark is where `body.content` ends. */
const elsewhere = new Set<Role>([
  'contacts',
  'correction',
  'dateline',
  'embargo',
  'ends',
  'headline',
  'marker',
  'standfirst'
])

/** What follows the copy, in the order of the galley. */
const standingRoles = new Set<Role>(['boilerplate', 'notes', 'tail'])

function isElsewhere(block: GalleyBlock): boolean {
  return elsewhere.has(block.role)
}

function bodyHead(blocks: readonly GalleyBlock[], state: NitfState): Element {
  const {facts} = state
  const {byline, issuer, summary} = facts.meta
  const headline = blocks.find((block) => block.type === 'heading' && block.role === 'headline')
  const words =
    headline?.type === 'heading'
      ? state.setInline(headline.children, state)
      : [{type: 'text' as const, value: facts.meta.headline}]
  const standfirst = withRole(blocks, 'standfirst')
  const abstract: ElementContent[] =
    standfirst.length > 0
      ? state.setBlocks(standfirst, {mayGroup: false}, state)
      : summary && !facts.kill
        ? [x('p', summary)]
        : []
  return x('body.head', [
    x('hedline', [x('hl1', words)]),
    ...notesToDesk(blocks, state),
    ...(byline ? [x('byline', byline)] : []),
    ...(issuer ? [x('distributor', [x('org', issuer.name)])] : []),
    ...(facts.kill ? [] : dateline(facts)),
    ...(abstract.length > 0 ? [x('abstract', abstract)] : [])
  ])
}

/**
 * `note`: what a correction says of itself may be published (`pa`); the embargo line and the lines before the text are
 * for the desk (`npa`).
 */
function notesToDesk(blocks: readonly GalleyBlock[], state: NitfState): Element[] {
  const {embargo, embargo: standing} = state.facts
  const scope: NitfScope = {mayGroup: false}
  const reason = standing?.reason ? [x('p', standing.reason)] : []
  const markers = state.setBlocks(withRole(blocks, 'marker'), scope, state)
  const corrections = state.setBlocks(withRole(blocks, 'correction'), scope, state)
  return [
    ...(embargo ? [deskNote('npa', [x('p', {class: 'embargo'}, embargo.line), ...reason])] : []),
    ...(corrections.length > 0 ? [deskNote('pa', corrections)] : []),
    ...(markers.length > 0 ? [deskNote('npa', markers)] : [])
  ]
}

function deskNote(type: 'npa' | 'pa', content: Element[]): Element {
  return x('note', {noteclass: 'editorsnote', type}, [x('body.content', content)])
}

function withRole(blocks: readonly GalleyBlock[], role: Role): GalleyBlock[] {
  return blocks.filter((block) => block.role === role)
}

/** `fn` at the end of the copy, each with the mark that leads to it. */
function footnotes(state: NitfState): Element[] {
  const {galley, kill} = state.facts
  if (kill) return []
  return galley.footnotes.map((note) => {
    const [first, ...rest] = state.setBlocks(note.children, {mayGroup: false}, state)
    const mark = {type: 'text' as const, value: '[' + note.mark + '] '}
    const marked: Element[] =
      first?.name === 'p'
        ? [{...first, children: [mark, ...first.children]}, ...rest]
        : [x('p', [mark]), ...(first ? [first] : []), ...rest]
    return x('fn', {id: noteId(note.mark)}, [x('body.content', marked)])
  })
}

/** The contacts as lines of one `tagline`: it takes text alone. */
function contactsLine(blocks: readonly GalleyBlock[], state: NitfState): ElementContent[] {
  const lines = withRole(blocks, 'contacts').flatMap((block) => linesOf(block))
  return lines.flatMap((block, index) => [
    ...(index > 0 ? [x('br')] : []),
    ...state.setInline(block.children, state)
  ])
}

type Words = BlockOf<'copy'> | BlockOf<'heading'> | BlockOf<'line'>

function linesOf(block: GalleyBlock): Words[] {
  if (block.type === 'group') return block.children.flatMap(linesOf)
  if (block.type === 'items') return block.items.flat().flatMap(linesOf)
  return block.type === 'copy' || block.type === 'heading' || block.type === 'line' ? [block] : []
}
