import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {bench, describe} from 'vitest'
import {eml} from '../src/formats/eml/index.js'
import {renderFeeds} from '../src/formats/feed/index.js'
import {html} from '../src/formats/html/index.js'
import {read, toGalley} from '../src/pipeline.js'
import {baseStyle, emptyWorld} from '../src/template/index.js'
import {pictureGalley, sampleGalley} from '../tests/support/sample-galley.js'

/** Warm times of one rendition: page, fragment, page with a picture of 200 kB, mail, newsroom of fifty. */

const reference = join(import.meta.dirname, '../../shared/releases/apcc-modern-slavery.txt')
const photograph = join(import.meta.dirname, '../input/images/fish-quay.jpg')

const galley = existsSync(reference)
  ? toGalley((await read({path: 'reference.txt', value: readFileSync(reference)})).release)
  : sampleGalley
if (!existsSync(reference)) process.stderr.write('not run on the reference release: ../shared is absent\n')

const photo = new Uint8Array(readFileSync(photograph))
const world = {...emptyWorld, readAsset: async () => photo}
const context = () => ({style: baseStyle, world, file: new VFile()})
const entries = Array.from({length: 50}, (_value, index) => ({
  galley: {...sampleGalley, meta: {...sampleGalley.meta, id: 'urn:x:' + index, slug: 'x-' + index}},
  html: '<article><p>Copy</p></article>',
  url: 'https://example.org/' + index
}))

describe('web and mail', () => {
  bench('html of the reference release', async () => {
    await html.render(galley, {...context(), options: html.defaults})
  })
  bench('html fragment of the reference release', async () => {
    await html.render(galley, {...context(), options: {...html.defaults, fragment: true}})
  })
  bench('html with a photograph inside', async () => {
    await html.render(pictureGalley, {...context(), options: html.defaults})
  })
  bench('eml of the reference release', async () => {
    await eml.render(galley, {...context(), options: eml.defaults})
  })
  bench('newsroom of fifty releases', async () => {
    const options = {
      title: 'News',
      url: 'https://example.org/',
      language: 'en',
      style: baseStyle,
      now: '2026-11-04T00:00:00Z'
    }
    await renderFeeds(entries, options)
  })
})
