import {describe, expect, it} from 'vitest'
import type {Galley} from '../../../src/galley/index.js'
import {embargoedGalley, pictureGalley} from '../../support/sample-galley.js'
import {correctionGalley, killGalley} from '../wire/galleys.js'
import {setNewsml, setNinjs, setNitf} from './set.js'

/** Reviewed by eye, element by element; `vitest -u` writes them anew. */

const cases: Record<string, Galley> = {
  advance: embargoedGalley,
  correction: correctionGalley,
  kill: killGalley,
  picture: pictureGalley
}

describe('a news item', () => {
  it.each(Object.entries(cases))('for the %s says what a desk’s machines need', async (name, galley) => {
    await expect(await setNitf(galley)).toMatchFileSnapshot('golden/' + name + '.nitf.xml')
    await expect(await setNewsml(galley, {content: 'xhtml'})).toMatchFileSnapshot(
      'golden/' + name + '.newsml.xml'
    )
    const item = await setNinjs(galley)
    await expect(JSON.stringify(item, null, 2) + '\n').toMatchFileSnapshot('golden/' + name + '.ninjs.json')
  })
})
