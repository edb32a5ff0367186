import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {VFile} from 'vfile'
import {bench, describe} from 'vitest'
import {formats} from '../src/formats/table.js'
import {read, toGalley} from '../src/pipeline.js'
import {emptyWorld} from '../src/template/world.js'

/**
 * Warm renderings of one release: what a program pays that has a galley already. Aims: 2 ms for the wire, 5 ms for each news format,
 * on the reference release. `npx vitest bench --run bench/wire.bench.ts`.
 */

const root = resolve(import.meta.dirname, '..')
const reference = resolve(root, '../shared/releases/apcc-modern-slavery.txt')
const path = existsSync(reference) ? reference : resolve(root, 'input/lighthouse-night.md')

const {release, style, file} = await read({path, value: readFileSync(path)})
const galley = toGalley(release, {style, file})

const variants: Array<readonly [name: string, format: string, options: object]> = [
  ...['plain', 'uk', 'us-ap', 'newswire', 'iptc7901', 'anpa1312'].map(
    (profile) => ['wire:' + profile, 'wire', {profile, sequence: 1}] as const
  ),
  ['nitf', 'nitf', {}],
  ['newsml with NITF', 'newsml', {}],
  ['newsml with XHTML', 'newsml', {content: ['xhtml']}],
  ['ninjs', 'ninjs', {}]
]

describe('one release, warm', async () => {
  for (const [name, format, options] of variants) {
    const renderer = await formats[format]?.()
    if (!renderer) continue
    bench(name, async () => {
      const context = {style, file: new VFile(), world: emptyWorld}
      await renderer.render(galley, {options: {...renderer.defaults, ...options}, ...context})
    })
  }
})
