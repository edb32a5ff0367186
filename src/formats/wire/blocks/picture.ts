import type {BlockOf} from '../../../galley/index.js'
import {notify} from '../../../release/message.js'
import {line, type WireLine} from '../lines.js'
import {setInline, setText} from '../runs.js'
import type {WireScope, WireState} from '../state.js'

/** A picture cannot travel as text: its words do, between brackets. */
export function picture(block: BlockOf<'picture'>, scope: WireScope, state: WireState): WireLine[] {
  const {labels} = state.galley
  const caption = setInline(block.caption, scope.lang, state).replaceAll('\n', ' ')
  const words = caption || setText(block.alt, scope.lang, state)
  const credit = setInline(block.credit, scope.lang, state).replaceAll('\n', ' ')
  notify(state.file, {
    ruleId: 'loss-picture',
    reason: 'Unexpected picture `' + block.url + '` in wire text, expected words alone: its caption is set',
    place: block,
    severity: 'info'
  })
  if (words === '' && credit === '') return []
  const photo = setText(labels.photo, scope.lang, state)
  const parts = [words && photo + ': ' + closed(words), credit && creditLine(credit, scope, state)]
  const text = '[' + parts.filter((part) => part !== '').join(' ') + ']'
  return [
    line('copy', text, {
      first: scope.indent + (scope.depth === 0 ? state.profile.paragraph.indent : ''),
      rest: scope.indent,
      place: block
    })
  ]
}

/** A credit that names itself (`Photo: A. Example`) is set as typed. */
function creditLine(credit: string, scope: WireScope, state: WireState): string {
  if (/^[([]?[\p{L} ]+:/u.test(credit)) return credit
  return setText(state.galley.labels.credit, scope.lang, state) + ': ' + credit
}

function closed(text: string): string {
  return /[.!?…。]["'”’]?(?:\s\([^()]*\)|\s\[[^\][]*\])?$/u.test(text) ? text : text + '.'
}
