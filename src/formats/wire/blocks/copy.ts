import {type BlockOf, textOf} from '../../../galley/index.js'
import {setCharacters} from '../characters/set-characters.js'
import {datelineText} from '../dateline.js'
import {line, type WireLine} from '../lines.js'
import {setInline} from '../runs.js'
import type {WireScope, WireState} from '../state.js'

/** A paragraph: one logical line, more where the author forced line ends. Code keeps its lines as they are. */
export function copy(block: BlockOf<'copy'>, scope: WireScope, state: WireState): WireLine[] {
  if (block.role === 'code') return verbatim(block, scope, state)
  const dateline = block.role === 'lead' || block.runIn ? datelineText(block, scope, state) : ''
  const text = dateline + setInline(block.children, scope.lang, state)
  if (text === '') return []
  const indent = scope.depth === 0 ? state.profile.paragraph.indent : ''
  return text.split('\n').map((part, index) =>
    line('copy', part, {
      first: index === 0 || block.role === 'contact' ? scope.indent + indent : scope.indent,
      rest: scope.indent,
      gap: index === 0,
      counts: scope.counts,
      place: block
    })
  )
}

function verbatim(block: BlockOf<'copy'>, scope: WireScope, state: WireState): WireLine[] {
  return textOf(block.children)
    .split(/\r?\n/)
    .map((text, index) => {
      const indent = /^[ \t]*/.exec(text)?.[0].replaceAll('\t', '  ') ?? ''
      const set = setCharacters(
        [{text, lang: scope.lang, node: block, raw: true}],
        state.profile,
        state.losses
      )
      return line('verbatim', set, {
        first: scope.indent + indent,
        rest: scope.indent,
        gap: index === 0,
        counts: scope.counts,
        place: block
      })
    })
}
