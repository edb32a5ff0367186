import {type Inline, runsOf} from '../../galley/index.js'
import {clean, runProperties, runs, wordRun, words} from './runs.js'
import type {Scope, State} from './state.js'

/** The dateline that opens the lead: plain words in its own character style, anything else as it is. */
export function dateline(nodes: readonly Inline[], scope: Scope, state: State): string {
  const plain = runsOf(nodes)
  if (plain.some((run) => run.type !== 'text' || Object.keys(run.marks).length > 0)) {
    return runs(nodes, scope, state)
  }
  const properties = runProperties('DatelineRunIn', scope)
  return plain
    .map((run) => (run.type === 'text' ? wordRun(properties, words(clean(run.value, state))) : ''))
    .join('')
}
