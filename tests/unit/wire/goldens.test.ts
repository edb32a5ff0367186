import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {wire, wireProfiles} from '../../../src/formats/wire/index.js'
import type {Galley} from '../../../src/galley/index.js'
import {baseStyle} from '../../../src/template/base.js'
import {emptyWorld} from '../../../src/template/world.js'
import {embargoedGalley, pictureGalley, sampleGalley} from '../../support/sample-galley.js'
import {correctionGalley, killGalley} from './galleys.js'
import {visible} from './visible.js'

/** Reviewed by eye: every profile as text, control bytes and CR LF made visible. `vitest -u` writes them anew. */

const cases: Record<string, Galley> = {
  advance: embargoedGalley,
  correction: correctionGalley,
  kill: killGalley,
  picture: pictureGalley,
  sample: sampleGalley
}

const options = {...wire.defaults, sequence: 147, transmittedAt: '2026-11-03T09:05:00+00:00'}

describe('a wire file', () => {
  for (const profile of Object.keys(wireProfiles)) {
    it.each(Object.keys(cases))('of ' + profile + ' for the %s is what a desk reads', async (name) => {
      const galley = cases[name] ?? sampleGalley
      const file = new VFile()
      const text = await wire.render(galley, {
        options: {...options, profile},
        style: baseStyle,
        file,
        world: emptyWorld
      })
      await expect(visible(text)).toMatchFileSnapshot('golden/' + name + '.' + profile + '.txt')
    })
  }
})
