import type {Element} from 'xast'
import {x} from 'xastscript'
import type {BlockOf, GalleyBlock} from '../../../galley/index.js'
import type {NitfScope, NitfState} from '../state.js'

/** Blocks that belong together: a `bq` with its credit, else a `block` that says its role. */
export function group(block: BlockOf<'group'>, scope: NitfScope, state: NitfState): Element[] {
  if (block.role === 'quotation' || block.role === 'pullQuote') return [quotation(block, state)]
  const inner = state.setBlocks(block.children, {mayGroup: false}, state)
  return scope.mayGroup ? [x('block', {class: className(block.role)}, inner)] : inner
}

function quotation(block: BlockOf<'group'>, state: NitfState): Element {
  const credits = block.children.filter(isAttribution)
  const words = block.children.filter((child) => !isAttribution(child))
  const credit = credits.flatMap((line, index) => [
    ...(index > 0 ? [x('br')] : []),
    ...state.setInline(line.children, state)
  ])
  const source = (block.speakers ?? []).map((speaker) => speaker.name).join(', ')
  return x(
    'bq',
    {class: block.role === 'pullQuote' ? 'pull-quote' : undefined, 'quote-source': source || undefined},
    [
      x('block', state.setBlocks(words, {mayGroup: false}, state)),
      ...(credit.length > 0 ? [x('credit', credit)] : [])
    ]
  )
}

function isAttribution(block: GalleyBlock): block is BlockOf<'line'> {
  return block.type === 'line' && block.role === 'attribution'
}

/** `factBox` as the markup world writes it. */
function className(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase())
}
