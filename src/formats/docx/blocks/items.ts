import type {BlockOf, GalleyBlock} from '../../../galley/index.js'
import {notify} from '../../../release/index.js'
import {deepest, type Numbering, newList} from '../lists.js'
import {paragraph, roleStyleId, scopeOf, variant} from '../paragraph.js'
import {runs} from '../runs.js'
import type {Flow, Scope, State} from '../state.js'
import {listIndent, styleLists} from '../style-lists.js'
import {isClosed} from '../styles.js'

/** A list: each has a numbering of its own, so each begins at its own start. */
export function items(block: BlockOf<'items'>, scope: Scope, state: State): Flow {
  const base = scope.list?.base ?? baseOf(block, scope, state)
  const level = Math.min((scope.list?.level ?? -1) + 1, deepest)
  if (scope.list?.level === deepest) tellDepth(block, state)
  const inside: Scope = {...scope, list: {level, base}, last: false, turnedWidth: undefined}
  const indent = state.styles.get(base)?.look.indent ?? 0
  const numbering = newList({ordered: block.ordered, indent}, {start: block.start, level}, state)
  const ends = scope.last === true || (!scope.list && !isClosed(scope.group ?? 'body', scope.style))
  return block.items.flatMap((item, index) => {
    const isLast = ends && index === block.items.length - 1
    const [first, ...rest] = item
    return [
      ...opening(first, block.ordered, numbering, {...inside, last: isLast && rest.length === 0}, state),
      ...continuing(rest, {...inside, last: isLast}, state)
    ]
  })
}

/** The numbered paragraph of an item. An item that begins with something else gets a number of its own. */
function opening(
  first: GalleyBlock | undefined,
  ordered: boolean,
  numbering: Numbering,
  scope: Scope,
  state: State
): Flow {
  const style = listStyle(scope.list?.base ?? 'BodyText', ordered ? 'Number' : 'Bullet', state)
  if (first?.type === 'copy' || first?.type === 'line') {
    const own = scopeOf(first, scope)
    return [paragraph(style, wordsOf(first, own, state), own, state, numbering)]
  }
  const number = paragraph(style, '', scope, state, numbering)
  return first ? [number, ...state.all([first], scope, state)] : [number]
}

/** What follows in an item stands under its words. */
function continuing(blocks: readonly GalleyBlock[], scope: Scope, state: State): Flow {
  return blocks.flatMap((block, index) => {
    const own: Scope = {...scopeOf(block, scope), last: scope.last === true && index === blocks.length - 1}
    if (block.type !== 'copy' && block.type !== 'line') return state.all([block], own, state)
    return [paragraph(continueStyle(scope, state), wordsOf(block, own, state), own, state)]
  })
}

function wordsOf(block: BlockOf<'copy'> | BlockOf<'line'>, scope: Scope, state: State): string {
  const runIn = block.type === 'copy' && block.runIn ? runs(block.runIn, scope, state) : ''
  return runIn + runs(block.children, scope, state)
}

/** Style whose copy the list's items are set like. */
function baseOf(block: BlockOf<'items'>, scope: Scope, state: State): string {
  if (scope.inNote) return 'FootnoteText'
  const role = scope.group && block.role === 'body' ? scope.group : block.role
  return roleStyleId(role, scope, state)
}

function listStyle(base: string, kind: 'Bullet' | 'Number', state: State): string {
  if (base === 'BodyText') return 'List' + kind
  const list = kind === 'Bullet' ? styleLists.bullet : styleLists.number
  return variant(base, kind, (look) => ({...hang(look), hanging: listIndent, list}), state)
}

function continueStyle(scope: Scope, state: State): string {
  const {base, level} = scope.list ?? {base: 'BodyText', level: 0}
  const first = base === 'BodyText' ? 'ListContinue' : variant(base, 'Continue', (look) => hang(look), state)
  if (level === 0) return first
  const deeper = (look: {indent: number}): {indent: number} => ({indent: look.indent + level * listIndent})
  return variant(first, String(level + 1), deeper, state)
}

function hang(look: {indent: number; after: number}): {indent: number; after: number; align: 'start'} {
  return {indent: look.indent + listIndent, after: Math.min(look.after, 4), align: 'start'}
}

function tellDepth(block: BlockOf<'items'>, state: State): void {
  if (state.told.has('docx-list-depth')) return
  state.told.add('docx-list-depth')
  notify(state.file, {
    ruleId: 'docx-list-depth',
    reason:
      'Unexpected list more than ' +
      (deepest + 1) +
      ' levels deep, expected no more: Word has no deeper level',
    hint: 'The deeper lists stand on the last level',
    place: block,
    severity: 'warning'
  })
}
