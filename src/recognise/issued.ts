import type {Node} from 'unist'
import type {ReleaseContent} from '../release/nodes.js'
import {findDate} from './dates.js'
import {plainText} from './phrasing.js'
import {infer, type State} from './state.js'

/**
 * The day of issue where nobody states one: a date in a line of its own above the copy, else the day of the dateline.
 * One without a year is no day, and a line that says `updated` tells another.
 */
export function takeIssued(nodes: readonly ReleaseContent[], state: State): void {
  const {facts} = state
  if (facts.issued !== undefined || facts.created !== undefined) return
  const line = dateLine(nodes, state)
  const date = line?.date ?? facts.dateline?.date
  if (date === undefined) return
  facts.issued = date
  infer(state, {
    of: 'issued',
    found: line ? 'date in a line of its own' : 'date in the dateline',
    state: '`date` in the front matter',
    taken: 'Issued ' + date,
    place: line?.node
  })
}

function dateLine(nodes: readonly ReleaseContent[], state: State): {node: Node; date: string} | undefined {
  for (const node of nodes) {
    if (node.type !== 'marker' || (node.kind !== 'date' && node.kind !== 'release')) continue
    const text = plainText(node.children)
    const date = findDate(text, state.lexicon)?.date
    if (date !== undefined && !/(?<!\p{L})(?:updated|revised|modified)(?!\p{L})/iu.test(text))
      return {node, date}
  }
  return undefined
}
