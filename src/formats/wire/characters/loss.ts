import type {Node, Point} from 'unist'
import type {VFile} from 'vfile'
import {notify} from '../../../release/message.js'

/** How much a substitution costs: nothing to read (`accent`), or the character itself. */
export type LossKind =
  | 'accent'
  | 'bidi'
  | 'control'
  | 'damaged'
  | 'emoji'
  | 'envelope'
  | 'override'
  | 'unmapped'

/** One character that did not reach the wire as it was. */
export interface Loss {
  kind: LossKind
  from: string
  to: string
  place: Node | Point | undefined
}

interface LossRule {
  ruleId: string
  severity: 'error' | 'warning' | 'info'
  expected: string
}

const rules: Readonly<Record<LossKind, LossRule>> = {
  accent: {ruleId: 'loss-accent', severity: 'info', expected: 'characters of'},
  bidi: {ruleId: 'loss-control', severity: 'warning', expected: 'no control of writing direction in'},
  control: {ruleId: 'loss-control', severity: 'warning', expected: 'no control character in'},
  damaged: {ruleId: 'wire-damaged', severity: 'error', expected: 'the character that was lost, in'},
  emoji: {ruleId: 'loss-emoji', severity: 'warning', expected: 'characters of'},
  envelope: {ruleId: 'wire-control', severity: 'error', expected: 'no control character in'},
  override: {ruleId: 'wire-override', severity: 'error', expected: 'no override of writing direction in'},
  unmapped: {ruleId: 'loss-character', severity: 'warning', expected: 'characters of'}
}

/**
 * Report losses: one message for each substitution and kind, at the first place, with every further place in its note.
 * In strict mode each is an error.
 */
export function reportLosses(losses: readonly Loss[], target: string, strict: boolean, file: VFile): void {
  const groups = new Map<string, Loss[]>()
  for (const loss of losses) {
    const key = loss.kind + ' ' + loss.from + ' ' + loss.to
    const group = groups.get(key)
    if (group) group.push(loss)
    else groups.set(key, [loss])
  }
  for (const group of groups.values()) {
    const [first, ...others] = group
    if (!first) continue
    const rule = rules[first.kind]
    notify(file, {
      ruleId: rule.ruleId,
      reason:
        'Unexpected ' +
        named(first.from) +
        ', expected ' +
        rule.expected +
        ' ' +
        target +
        ': set as ' +
        set(first.to),
      place: first.place,
      actual: first.from,
      hint:
        others.length > 0 ? 'Also ' + others.length + ' more: ' + others.map(where).join(', ') : undefined,
      severity: strict ? 'error' : rule.severity
    })
  }
}

/** `é` (U+00E9); an invisible character by its number alone. */
function named(text: string): string {
  const codes = [...text].map(
    (character) => 'U+' + (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  )
  const seen = /^(?:[\p{L}\p{N}\p{P}\p{S}\p{M}]|\u200d|\ufe0f)+$/u.test(text)
  return seen ? '`' + text + '` (' + codes.join(' ') + ')' : 'character ' + codes.join(' ')
}

function set(text: string): string {
  return text === '' ? 'nothing' : '`' + text + '`'
}

function where(loss: Loss): string {
  const {place} = loss
  if (!place) return 'in what was added'
  const point = 'line' in place ? place : place.position?.start
  return point ? point.line + ':' + point.column : 'without a place'
}
