import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {chromium} from 'playwright-core'
import {build as bundle} from 'vite'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/pipeline.js'
import {root} from '../support/stranger.js'

/** What is pure runs anywhere: parse, check, compose, HTML, wire and the news formats in a browser, byte for byte. */

const executablePath = '/usr/bin/chromium'
const hasChromium = existsSync(executablePath)
if (!hasChromium)
  process.stderr.write('not run: no Chromium on this machine, so nothing is proven of browsers\n')

const source = readFileSync(join(root, 'input/lighthouse-night.md'), 'utf8')
const formats = ['wire:uk', 'wire:us-ap', 'html', 'nitf', 'newsml', 'ninjs']

const entry = `
import {build} from '${root}/lib/index.js'
import {checkRelease} from '${root}/lib/check/index.js'
const {renditions, release, file} = await build({value: ${JSON.stringify(source)}, path: 'lighthouse-night.md'}, {formats: ${JSON.stringify(formats)}})
const findings = checkRelease(release, file)
const text = (value) => typeof value === 'string' ? value : new TextDecoder().decode(value)
globalThis.result = {renditions: renditions.map(({name, value}) => [name, text(value)]), findings: findings.length}
document.title = 'done'
`

describe.skipIf(!hasChromium)('in a browser', () => {
  it('gives the same bytes as in Node, from a bundle', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pressline-browser-'))
    writeFileSync(join(folder, 'entry.js'), entry)
    await bundle({
      root: folder,
      logLevel: 'silent',
      build: {
        outDir: join(folder, 'out'),
        target: 'es2022',
        lib: {entry: join(folder, 'entry.js'), formats: ['es'], fileName: () => 'entry.js'}
      }
    })
    const out = join(folder, 'out')
    const requested = new Set<string>()
    const server = createServer((request, response) => {
      const name = (request.url ?? '/').slice(1)
      if (name === '') {
        response.setHeader('content-type', 'text/html')
        response.end('<!doctype html><title>pressline</title><script type="module" src="/entry.js"></script>')
      } else if (readdirSync(out).includes(name)) {
        requested.add(name)
        response.setHeader('content-type', 'text/javascript')
        response.end(readFileSync(join(out, name)))
      } else response.writeHead(name === 'favicon.ico' ? 204 : 404).end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    })
    try {
      const page = await browser.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => errors.push(...(message.type() === 'error' ? [message.text()] : [])))
      page.on('requestfailed', (request) => errors.push(request.url() + ' ' + request.failure()?.errorText))
      await page.goto('http://127.0.0.1:' + (server.address() as AddressInfo).port + '/')
      await page
        .waitForFunction('globalThis.result !== undefined', undefined, {timeout: 60_000})
        .catch(() => undefined)
      expect(errors).toEqual([])
      const result = (await page.evaluate('globalThis.result')) as {renditions: Array<[string, string]>}
      const here = await build({value: source, path: 'lighthouse-night.md'}, {formats})
      const text = (value: string | Uint8Array): string =>
        typeof value === 'string' ? value : new TextDecoder().decode(value)
      expect(result.renditions.map(([name]) => name)).toEqual(formats)
      for (const {name, value} of here.renditions) {
        expect(result.renditions.find(([other]) => other === name)?.[1], name).toBe(text(value))
      }
      const bytes = [...requested].map((name) => gzipSync(readFileSync(join(out, name))).length)
      process.stderr.write(
        'browser bundle: ' +
          bytes.reduce((sum, size) => sum + size, 0) +
          ' bytes gzipped in ' +
          bytes.length +
          ' files\n'
      )
    } finally {
      await browser.close()
      server.close()
    }
  })
})
