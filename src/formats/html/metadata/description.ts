import type {Galley} from '../../../galley/index.js'
import {textOf} from '../../../galley/index.js'

/** One paragraph that says what the release says: the summary, else the standfirst, else the lead. */
export function descriptionOf(galley: Galley): string {
  if (galley.meta.summary) return oneLine(galley.meta.summary)
  for (const role of ['standfirst', 'lead', 'body'] as const) {
    const block = galley.children.find((child) => child.type === 'copy' && child.role === role)
    if (block?.type === 'copy') return oneLine(textOf(block.children))
  }
  return ''
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}
