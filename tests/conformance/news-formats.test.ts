import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {Ajv} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {VFile} from 'vfile'
import {beforeAll, describe, expect, it} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import type {Galley} from '../../src/galley/index.js'
import {read, render, toGalley} from '../../src/pipeline.js'
import {embargoedGalley, pictureGalley, sampleGalley} from '../support/sample-galley.js'
import {corpusFiles, everyNth, hasShared, referenceRelease, shared} from '../support/shared.js'
import {correctionGalley, killGalley} from '../unit/wire/galleys.js'

/**
 * NITF 3.6, NewsML-G2 2.35 (with the NITF or XHTML inside) and ninjs 3.1, 2.2 and 1.6 against the official schemas, and
 * against rules of our own for what those do not check. Two readers that we did not write: libxml2 and ajv.
 */

const schemas = join(shared, 'schemas')
const root = resolve(import.meta.dirname, '../..')

if (!hasShared) process.stderr.write('news formats against the schemas: not run, ../shared is absent\n')

const forms = ['nitf', 'newsml', 'newsml:xhtml', 'ninjs', 'ninjs:2.2', 'ninjs:1.6'] as const
type Form = (typeof forms)[number]
type Outputs = Record<Form, Array<{fileName: string; contents: string}>>

const made: Record<string, Galley> = {
  sample: sampleGalley,
  advance: embargoedGalley,
  picture: pictureGalley,
  correction: correctionGalley,
  kill: killGalley
}

async function outputs(): Promise<Outputs> {
  const result: Outputs = {
    nitf: [],
    newsml: [],
    'newsml:xhtml': [],
    ninjs: [],
    'ninjs:2.2': [],
    'ninjs:1.6': []
  }
  const add = async (name: string, galley: Galley): Promise<void> => {
    for (const form of forms) {
      const {value} = await render(galley, form, {file: new VFile()})
      result[form].push({fileName: name + '.xml', contents: String(value)})
    }
  }
  for (const [name, galley] of Object.entries(made)) await add(name, galley)
  const input = join(root, 'input')
  const examples = readdirSync(input)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(input, file))
  for (const path of [referenceRelease, ...examples, ...everyNth(corpusFiles(), 100)]) {
    const {release, style, file} = await read({path, value: readFileSync(path)})
    await add('r' + result.nitf.length, toGalley(release, {style, file}))
  }
  return result
}

const xsd = (name: string): {fileName: string; contents: string} => ({
  fileName: name.split('/').at(-1) ?? name,
  contents: readFileSync(join(schemas, name), 'utf8')
})

/** Messages of libxml2 for files against one schema; none where all are valid. */
async function invalid(
  xml: Array<{fileName: string; contents: string}>,
  schema: string,
  preload: string[]
): Promise<string[]> {
  const main = xsd(schema)
  // One folder for all: the driver's own imports are by relative path.
  main.contents = main.contents.replaceAll('../nitf/', '')
  const {errors} = await validateXML({
    xml,
    schema: [main],
    preload: preload.map(xsd),
    initialMemoryPages: 1024,
    maxMemoryPages: 8192
  })
  return errors.map((error) => error.rawMessage).filter((message) => !/Skipping import/.test(message))
}

const nitfSchemas = ['nitf/nitf-3-6-ruby-include.xsd', 'nitf/xml.xsd']

const json = (path: string): object => JSON.parse(readFileSync(join(schemas, path), 'utf8')) as object

function ninjsValidator(version: '1.6' | '2.2' | '3.1'): (value: unknown) => string {
  const ajv = version === '1.6' ? new Ajv({strict: false}) : new Ajv2020({strict: false})
  addFormats.default(ajv)
  if (version !== '1.6') ajv.addSchema(json('ninjs/GeoJSON-schema.json'))
  const validate = ajv.compile(json('ninjs/ninjs-schema_' + version + '.json'))
  return (value) => (validate(value) ? '' : ajv.errorsText(validate.errors))
}

describe.skipIf(!hasShared)('news formats', () => {
  let all: Outputs

  beforeAll(async () => {
    all = await outputs()
  })

  it('are made for a hundred real releases, the examples, the reference release and the hard cases', () => {
    expect(all.nitf.length).toBeGreaterThanOrEqual(100 + Object.keys(made).length)
  })

  it('NITF is valid against the schema of 3.6', async () => {
    expect(await invalid(all.nitf, 'nitf/nitf-3-6.xsd', nitfSchemas)).toEqual([])
  })

  it('NewsML-G2 is valid against the schema of 2.35, Power, and so is the NITF inside', async () => {
    const preload = ['newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd', 'nitf/nitf-3-6.xsd', ...nitfSchemas]
    const driver = 'newsml-g2/driver-newsml-g2-with-nitf.xsd'
    expect(await invalid(all.newsml, driver, preload)).toEqual([])
    expect(await invalid(all['newsml:xhtml'], driver, preload)).toEqual([])
  })

  it('a broken NITF inside would be found', async () => {
    const [first] = all.newsml
    const contents = first?.contents.replaceAll('<p lede="true">', '<strong/><p lede="true">') ?? ''
    const preload = ['newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd', 'nitf/nitf-3-6.xsd', ...nitfSchemas]
    const found = await invalid(
      [{fileName: 'broken.xml', contents}],
      'newsml-g2/driver-newsml-g2-with-nitf.xsd',
      preload
    )
    expect(found.join('\n')).toContain('strong')
  })

  it.each([
    ['3.1', 'ninjs'],
    ['2.2', 'ninjs:2.2'],
    ['1.6', 'ninjs:1.6']
  ] as const)('ninjs is valid against the schema of %s', (version, form) => {
    const validate = ninjsValidator(version)
    for (const {fileName, contents} of all[form]) {
      expect(validate(JSON.parse(contents)), fileName).toBe('')
    }
    expect(validate({...JSON.parse(all[form][0]?.contents ?? '{}'), embargo: true})).not.toBe('')
  })

  it('NITF keeps to what its schema does not check: dates, urgency, status', () => {
    for (const {contents} of all.nitf) {
      for (const [, norm] of contents.matchAll(/norm="([^"]*)"/g)) {
        expect(norm).toMatch(/^\d{8}(T\d{6}[+-]\d{4})?$/)
      }
      expect(contents).toMatch(/ed-urg="[1-8]"/)
      expect(contents).toMatch(/management-status="(usable|embargoed|withheld|canceled)"/)
      const embargoed = contents.includes('management-status="embargoed"')
      expect(embargoed && !contents.includes('<date.release ')).toBe(false)
      expect(new Set(idsOf(contents)).size).toBe(idsOf(contents).length)
    }
  })

  it('NewsML-G2 uses only codes that there are', () => {
    const known =
      /^(ninat:text|stat:(usable|withheld|canceled)|sig:(correction|update)|genre:(Press_Release|Advisory)|isrole:provider|cpnat:(abstract|person|organisation|geoArea)|drol:summary|irel:seeAlso|medtop:\d{8})$/
    for (const {contents} of all.newsml) {
      for (const [, code] of contents.matchAll(/(?:qcode|role|rel|type)="([a-z]+:[^"]*)"/g)) {
        expect(code).toMatch(known)
      }
      for (const [, instant] of contents.matchAll(/<(?:versionCreated|firstCreated|embargoed)>([^<]*)</g)) {
        expect(instant).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/)
      }
    }
  })

  it('an embargo stands in one element of each, never in an expiry', () => {
    const at = Object.keys(made).indexOf('advance')
    expect(all.nitf[at]?.contents).toContain('<date.release norm="20261103T000100+0000"/>')
    expect(all.nitf[at]?.contents).not.toContain('date.expire')
    expect(all.newsml[at]?.contents).toContain('<embargoed>2026-11-03T00:01:00+00:00</embargoed>')
    expect(all.ninjs[at]?.contents).toContain('"embargoedUntil": "2026-11-03T00:01:00+00:00"')
    expect(all['ninjs:2.2'][at]?.contents).toContain('"embargoed": "2026-11-03T00:01:00+00:00"')
  })
})

function idsOf(xml: string): string[] {
  return [...xml.matchAll(/\sid="([^"]*)"/g)].map((found) => found[1] ?? '')
}
