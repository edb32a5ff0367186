import type {GalleyBlock} from '../galley/index.js'
import type {Correction} from '../release/meta.js'
import type {ComposeState} from './state.js'

/** What a correction, update or withdrawal says of itself, before the headline. */
export function correctionNotice(correction: Correction, state: ComposeState): GalleyBlock {
  const {labels} = state
  const words = [
    correction.where && correction.note
      ? labels.correctionOf.replace('{where}', correction.where).replace('{note}', correction.note)
      : (correction.note ?? correction.where)
  ].filter((value) => value !== undefined)
  return {
    type: 'group',
    role: 'correction',
    children: [
      {
        type: 'line',
        role: 'correction',
        children: [{type: 'strong', children: [{type: 'text', value: labels[correction.kind]}]}]
      },
      ...words.map(
        (value): GalleyBlock => ({type: 'copy', role: 'correction', children: [{type: 'text', value}]})
      )
    ]
  }
}
