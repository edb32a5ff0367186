import type {Position} from 'unist'
import {notify} from '../../release/message.js'
import type {FieldScope} from './fields/types.js'

type Where = Pick<FieldScope, 'state' | 'field' | 'entry'>

/** A value that cannot be taken as it is: the field stays empty, or is taken with doubt. */
export function wrong(scope: Where, actual: string, expected: string, hint?: string, place?: Position): void {
  notify(scope.state.file, {
    ruleId: 'front-matter-value',
    reason: 'Unexpected ' + actual + ' in `' + scope.entry.key + '`, expected ' + expected,
    place: place ?? scope.entry.position,
    hint,
    severity: 'warning'
  })
}

/** A value that was brought into shape. */
export function inform(scope: Where, actual: string, expected: string): void {
  notify(scope.state.file, {
    ruleId: 'front-matter-value',
    reason: 'Unexpected ' + actual + ' in `' + scope.entry.key + '`, read as ' + expected,
    place: scope.entry.position,
    severity: 'info'
  })
}
