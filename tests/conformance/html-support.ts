import {execFile, execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {promisify} from 'node:util'
import type {Browser} from 'playwright-core'
import {VFile} from 'vfile'
import {type HtmlOptions, html} from '../../src/formats/html/index.js'
import type {Galley, GalleyBlock, Inline} from '../../src/galley/index.js'
import {baseStyle, emptyWorld, type Style} from '../../src/template/index.js'
import {embargoedGalley, pictureGalley, sampleGalley} from '../support/sample-galley.js'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

/** Say on stderr what could not be run; the test itself is skipped under a plain name. */
export function notRun(what: string, why: string): void {
  process.stderr.write('not run: ' + what + ' (' + why + ')\n')
}

const candidates = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
]
export const chromiumPath = candidates.find((path) => path && existsSync(path))

/** The system's Chromium, which asks nobody for anything. */
export async function launch(): Promise<Browser> {
  const {chromium} = await import('playwright-core')
  return chromium.launch({
    executablePath: chromiumPath ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
}

export const hasJava = ((): boolean => {
  try {
    execFileSync('java', ['-version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
})()

/** What the Nu HTML checker says of `files`: errors, warnings and information, each as one line. */
export async function nuChecker(files: string[]): Promise<string[]> {
  const jar = require.resolve('vnu-jar/build/dist/vnu.jar')
  const {stdout} = await run(
    'java',
    ['-jar', jar, '--exit-zero-always', '--stdout', '--format', 'json', ...files],
    {
      maxBuffer: 1e8
    }
  )
  const {messages} = JSON.parse(stdout) as {
    messages: Array<{type: string; message: string; url?: string; extract?: string}>
  }
  return messages.map(({type, message, url, extract}) =>
    [type, message, url?.split('/').at(-1), extract].join(' | ')
  )
}

export async function setPage(
  galley: Galley,
  options: HtmlOptions = {},
  style: Style = baseStyle
): Promise<string> {
  const readAsset = async () => onePixel
  const page = await html.render(galley, {
    options: {...html.defaults, ...options},
    style,
    world: {...emptyWorld, readAsset},
    file: new VFile()
  })
  return String(page)
}

/** A whole PNG of one grey pixel. */
export const onePixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64'
  )
)

const t = (value: string): Inline => ({type: 'text', value})

/** Every kind of block again, in a language that runs from right to left, with English inside. */
export const arabicGalley: Galley = {
  ...sampleGalley,
  language: 'ar',
  direction: 'rtl',
  meta: {...sampleGalley.meta, language: 'ar', headline: 'شبكة جديدة لقياس المد والجزر'},
  furniture: {...sampleGalley.furniture, kicker: 'بيان صحفي', issued: '٣ نوفمبر ٢٠٢٦'},
  children: sampleGalley.children.map(
    (block): GalleyBlock =>
      block.type === 'heading' && block.rank === 1
        ? {...block, children: [t('شبكة جديدة لقياس المد والجزر')]}
        : block.type === 'copy' && block.role === 'lead'
          ? {
              ...block,
              runIn: [t('ليدز، ٣ نوفمبر ٢٠٢٦ — ')],
              children: [
                t('افتتحت اليوم شركة '),
                {type: 'foreign', lang: 'en', dir: 'ltr', children: [t('Tidewell Instruments')]},
                t(' شبكة من ٢٤٠ مقياسًا.'),
                {type: 'note', id: 'cost', mark: '1'}
              ]
            }
          : block
  )
}

/** A galley that is as wide and as long as authors make them. */
const wideGalley: Galley = {
  ...sampleGalley,
  children: [
    {
      type: 'heading',
      role: 'headline',
      rank: 1,
      children: [t('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft')]
    },
    {
      type: 'copy',
      role: 'body',
      children: [t('See https://example.org/' + 'a-very-long-address/'.repeat(12))]
    },
    {
      type: 'grid',
      role: 'table',
      head: 1,
      align: Array.from({length: 12}, () => null),
      rows: [0, 1, 2].map((row) =>
        Array.from({length: 12}, (_value, column) => [t('Column ' + column + ' row ' + row)])
      )
    },
    {type: 'copy', role: 'code', children: [t('x'.repeat(400))]},
    {type: 'copy', role: 'contact', children: [t('p'.repeat(80) + '@example.org')]}
  ],
  footnotes: []
}

/** A brand of strong colours, some of which do not read as they are. */
const loudStyle: Style = {
  ...baseStyle,
  brand: {
    ...baseStyle.brand,
    name: 'Loud',
    address: ['1 Quay Street', 'Port Selwyn'],
    colours: {
      accent: {hex: '#ff8a00'},
      ink: {hex: '#7a7a7a'},
      paper: {hex: '#fff8e7'},
      quiet: {hex: '#c0c0c0'},
      rule: {hex: '#ffd9a0'}
    }
  }
}

/** Pages that between them have everything a page can have. */
export async function pages(): Promise<Record<string, string>> {
  return {
    sample: await setPage(sampleGalley),
    embargoed: await setPage(embargoedGalley),
    picture: await setPage(pictureGalley),
    arabic: await setPage(arabicGalley),
    wide: await setPage(wideGalley),
    loud: await setPage(pictureGalley, {}, loudStyle),
    correction: await setPage({
      ...sampleGalley,
      meta: {...sampleGalley.meta, version: 2, correction: {kind: 'correction', note: '240, not 204'}},
      children: [
        {
          type: 'group',
          role: 'correction',
          children: [{type: 'copy', role: 'correction', children: [t('CORRECTION: 240 gauges, not 204')]}]
        },
        ...sampleGalley.children
      ]
    }),
    bare: await setPage({
      ...sampleGalley,
      furniture: {...sampleGalley.furniture, kicker: '', issuer: '', issued: ''},
      meta: {
        slug: 'bare',
        version: 1,
        status: 'usable',
        genre: 'press-release',
        language: 'en',
        headline: 'Bare',
        keywords: [],
        contacts: [],
        urgency: 5,
        categories: {mediatopics: []},
        places: [],
        people: [],
        organisations: [],
        media: [],
        attachments: [],
        translations: [],
        draft: false,
        extra: {}
      },
      children: [{type: 'heading', role: 'headline', rank: 1, children: [t('Bare')]}],
      footnotes: []
    })
  }
}
