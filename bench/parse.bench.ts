import {readFileSync} from 'node:fs'
import {bench, describe} from 'vitest'
import {parse} from '../src/parse/index.js'
import {recognise} from '../src/recognise/index.js'
import {corpusFiles, everyNth, hasShared} from '../tests/support/shared.js'
import {releaseOf, textures} from '../tests/support/textures.js'

/** One megabyte of each texture: must stay under a second, parsed and recognised. */
describe('one megabyte, parsed and recognised', () => {
  for (const [name, texture] of Object.entries(textures)) {
    const source = releaseOf(texture, 1_000_000)
    bench(name, () => {
      recognise(parse(source, {path: 'release.md'}))
    })
  }
})

/** 17,000 of them in a minute on one core is 3.5 ms each. */
describe.skipIf(!hasShared)('releases of ordinary size', () => {
  const releases = everyNth(corpusFiles(), 100).map((path) => ({path, source: readFileSync(path, 'utf8')}))
  bench('one hundred real releases', () => {
    for (const {path, source} of releases) recognise(parse(source, {path}))
  })
})
