import {type ParagraphChild, TextRun} from 'docx'
import {type Inline, runsOf} from '../../galley/index.js'
import {runOptions, runs} from './runs.js'
import type {Scope, State} from './state.js'

/** The dateline that opens the lead: plain words in its own character style, anything else as it is. */
export function dateline(nodes: readonly Inline[], scope: Scope, state: State): ParagraphChild[] {
  const plain = runsOf(nodes)
  if (plain.some((run) => run.type !== 'text' || Object.keys(run.marks).length > 0)) {
    return runs(nodes, scope, state)
  }
  return plain.map(
    (run) =>
      new TextRun({
        ...runOptions(run.marks, scope, state),
        style: 'DatelineRunIn',
        text: run.type === 'text' ? run.value : ''
      })
  )
}
