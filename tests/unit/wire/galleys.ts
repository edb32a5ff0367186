import type {Galley, GalleyBlock, Inline} from '../../../src/galley/index.js'
import {sampleGalley} from '../../support/sample-galley.js'

/** Galleys that the tests of the wire and of the news formats make from the sample. */

export const text = (value: string): Inline => ({type: 'text', value})
export const paragraph = (value: string): GalleyBlock => ({
  type: 'copy',
  role: 'body',
  children: [text(value)]
})

const notice = (label: string, note: string): GalleyBlock => ({
  type: 'group',
  role: 'correction',
  children: [
    {type: 'line', role: 'correction', children: [text(label)]},
    {type: 'copy', role: 'correction', children: [text(note)]}
  ]
})

/** A second version that mends the first. */
export const correctionGalley: Galley = {
  ...sampleGalley,
  meta: {
    ...sampleGalley.meta,
    version: 2,
    correction: {
      kind: 'correction',
      of: {id: 'urn:newsml:example.org:20261103:tidewell-gauge', version: 1},
      note: 'the number of gauges is 240, not 420.',
      where: 'paragraph 1'
    }
  },
  children: [
    notice('CORRECTION', 'Corrects paragraph 1: the number of gauges is 240, not 420.'),
    ...(sampleGalley.children as GalleyBlock[])
  ]
}

/** A withdrawal. The galley still carries the copy: the formats must not. */
export const killGalley: Galley = {
  ...sampleGalley,
  meta: {
    ...sampleGalley.meta,
    version: 3,
    status: 'canceled',
    correction: {
      kind: 'kill',
      of: {id: 'urn:newsml:example.org:20261103:tidewell-gauge', version: 2},
      note: 'The network has not opened.'
    }
  },
  children: [notice('WITHDRAWN', 'The network has not opened.'), ...(sampleGalley.children as GalleyBlock[])]
}

/** The sample's facts around blocks of one's own. */
export function galleyOf(children: GalleyBlock[], more: Partial<Galley> = {}): Galley {
  return {...sampleGalley, children, footnotes: [], ...more}
}
