/*
 * A run of the store alone, for tests that kill it hundreds of times: `node faults-store.mjs LIB OUT VERSION`. It puts
 * three releases of two renditions each in place, as `publish` does, without the time that rendering takes.
 */
import path from 'node:path'
import {pathToFileURL} from 'node:url'

const [, , lib, out, version] = process.argv
const load = (name) => import(pathToFileURL(path.join(lib, 'publish', name)).href)
const {openStore, commitReleases, closeStore} = await load('store.js')
const {openStage, stageFile} = await load('stage.js')
const {sha256} = await load('hash.js')

const store = await openStore(out, 'test')
const stage = await openStage(out)
const commits = []
for (const slug of ['bridge', 'ferry', 'harbour']) {
  const renditions = []
  const staged = []
  for (const format of ['html', 'txt']) {
    const bytes = new TextEncoder().encode((slug + ' ' + format + ' ' + version + '\n').repeat(200))
    const file = slug + '/' + slug + '.' + format
    staged.push({temporary: await stageFile(stage, bytes), path: file})
    renditions.push({
      path: file,
      format,
      mediaType: 'text/plain',
      bytes: bytes.length,
      sha256: sha256(bytes),
      source: version,
      template: {name: 'x', sha256: 'x'},
      program: 'test',
      options: {},
      key: version
    })
  }
  const entry = {
    slug,
    version: 1,
    language: 'en',
    headline: slug,
    source: {path: slug, sha256: version},
    text: version,
    assets: {},
    templates: {},
    renditions
  }
  commits.push({entry, staged, removed: []})
}
const results = await commitReleases(store, commits, (commit) => commit)
await closeStore(store, stage)
for (const result of results) if (result instanceof Error) throw result
