import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {mf2} from 'microformats-parser'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import ts from 'typescript'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {renderFeeds} from '../../src/formats/feed/index.js'
import type {Galley} from '../../src/galley/index.js'
import {baseStyle} from '../../src/template/index.js'
import {embargoedGalley, pictureGalley, sampleGalley} from '../support/sample-galley.js'
import {
  arabicGalley,
  chromiumPath,
  hasJava,
  launch,
  notRun,
  nuChecker,
  pages,
  setPage
} from './html-support.js'

/** The page held against readers that are not ours: the Nu HTML checker, axe-core, Chromium, schema.org. */

const require = createRequire(import.meta.url)
let folder = ''
const files: Record<string, string> = {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressline-html-'))
  const all = {
    ...(await pages()),
    newsroom: (
      await renderFeeds(
        [
          {
            galley: sampleGalley,
            html: await setPage(sampleGalley, {fragment: true}),
            url: 'https://example.org/a'
          }
        ],
        {
          title: 'Newsroom',
          description: 'All',
          url: 'https://example.org/',
          language: 'en-GB',
          style: baseStyle,
          now: '2026-11-04T00:00:00Z'
        }
      )
    )['index.html']
  }
  for (const [name, page] of Object.entries(all)) {
    files[name] = join(folder, name + '.html')
    await writeFile(files[name], page)
  }
})
afterAll(() => rm(folder, {recursive: true, force: true}))

const urlOf = (name: string): string => pathToFileURL(files[name] ?? '').href

describe('the Nu HTML checker', () => {
  if (!hasJava) notRun('Nu HTML checker', 'no java')

  it.skipIf(!hasJava)(
    'finds no error and no warning in any page, nor in a fragment inside a page',
    async () => {
      const fragment = join(folder, 'fragment.html')
      const holder =
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CMS</title></head><body>'
      await writeFile(
        fragment,
        holder + (await setPage(embargoedGalley, {fragment: true})) + '</body></html>'
      )
      expect(await nuChecker([...Object.values(files), fragment])).toEqual([])
    }
  )
})

describe.skipIf(!chromiumPath)('Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  async function visit<T>(
    name: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<T>
  ): Promise<T> {
    const context = await browser.newContext(options)
    try {
      const page = await context.newPage()
      await page.goto(urlOf(name))
      return await look(page)
    } finally {
      await context.close()
    }
  }

  it.each(['light', 'dark'] as const)(
    'shows pages in which axe-core finds no violation (WCAG 2.2 AA and best practices), %s',
    async (colorScheme) => {
      const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
      for (const name of Object.keys(files)) {
        const violations = await visit(
          name,
          {colorScheme, bypassCSP: true, viewport: {width: 1100, height: 900}},
          async (page) => {
            await page.evaluate(axe)
            return page.evaluate<string[]>(
              'axe.run(document).then(({violations}) => violations.map(({id, nodes}) => ' +
                'id + " " + nodes.map((node) => node.target + " " + node.failureSummary)))'
            )
          }
        )
        expect([name, ...violations]).toEqual([name])
      }
    }
  )

  it.each([
    ['320 CSS pixels', 320],
    ['1280 pixels at 200 per cent', 640],
    ['1280 pixels at 400 per cent', 320]
  ])('scrolls no page sideways at %s', async (_name, width) => {
    for (const name of Object.keys(files)) {
      const sideways = await visit(name, {viewport: {width, height: 800}}, (page) =>
        page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      )
      expect([name, sideways]).toEqual([name, 0])
    }
  })

  it('scrolls no page sideways when text alone is twice its size (WCAG 1.4.4)', async () => {
    for (const name of Object.keys(files)) {
      const sideways = await visit(
        name,
        {viewport: {width: 640, height: 800}, bypassCSP: true},
        async (page) => {
          await page.addStyleTag({content: ':root{font-size:200%}'})
          return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        }
      )
      expect([name, sideways]).toEqual([name, 0])
    }
  })

  it('asks for nothing but the page, runs no script, and breaks no policy of its own', async () => {
    for (const name of Object.keys(files)) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const seen: string[] = []
      page.on('request', (request) => seen.push(request.url().slice(0, 80)))
      page.on('console', (message) => seen.push('console: ' + message.text()))
      page.on('pageerror', (error) => seen.push('error: ' + error.message))
      await page.goto(urlOf(name))
      await page.waitForLoadState('load')
      expect(seen.filter((entry) => !entry.startsWith('data:image/'))).toEqual([urlOf(name).slice(0, 80)])
      await context.close()
    }
  })

  it('applies its style sheet and shows its pictures under that policy', async () => {
    await visit('picture', {}, async (page) => {
      expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px')
      expect(await page.evaluate('[...document.images].map((image) => image.naturalWidth)')).toEqual([1])
    })
  })

  /** What has the focus, how its outline is drawn, and whether any of it can be seen. */
  const focused = `(() => {
    const element = document.activeElement
    const box = element.getBoundingClientRect()
    const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    return [element.className || element.tagName, getComputedStyle(element).outlineStyle, seen ? 'seen' : 'hidden'].join(' ')
  })()`

  it('lets a keyboard reach the skip link first, then everything that acts, each with a visible focus', async () => {
    await visit('sample', {viewport: {width: 500, height: 700}}, async (page) => {
      const walk: string[] = []
      const count = await page.evaluate<number>(`document.querySelectorAll('a[href],[tabindex="0"]').length`)
      for (let step = 0; step < count; step++) {
        await page.keyboard.press('Tab')
        walk.push(await page.evaluate<string>(focused))
      }
      expect(walk[0]).toBe('skip solid seen')
      expect(walk).toContain('table scroll solid seen')
      expect(walk.filter((step) => !step.endsWith('solid seen'))).toEqual([])
      expect(new Set(walk).size).toBeGreaterThan(5)
    })
    await visit('sample', {}, async (page) => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN')
    })
  })

  it('scrolls a wide table by keyboard alone', async () => {
    await visit('wide', {viewport: {width: 320, height: 700}}, async (page) => {
      await page.locator('.scroll').focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(300)
      expect(await page.evaluate(`document.querySelector('.scroll').scrollLeft`)).toBeGreaterThan(0)
    })
  })

  it('leads from a reference to its footnote and back', async () => {
    await visit('sample', {}, async (page) => {
      await page.locator('a.note').click()
      expect(await page.evaluate(`document.querySelector(':target').tagName`)).toBe('LI')
      await page.locator('a.back').click()
      expect(await page.evaluate(`document.querySelector(':target').className`)).toBe('note')
    })
  })

  it('prints like the PDF: the embargo line on every page, a running head from the second, folios', async () => {
    const embargoed = await printed(await longPage(embargoedGalley))
    expect(embargoed.length).toBeGreaterThan(1)
    for (const text of embargoed) {
      expect(text.split('STRICTLY EMBARGOED UNTIL 00:01 GMT TUESDAY 3 NOVEMBER 2026')).toHaveLength(2)
    }
    const clean = await printed(await longPage(sampleGalley))
    clean.forEach((text, index) => {
      expect(text).toContain('Page ' + (index + 1) + ' of ' + clean.length)
      expect(text).not.toMatch(/EMBARGO|Skip to the release/)
    })
    expect(clean[1]).toContain('Tidewell’s £8.5 million gauge reads a harbour in real time')
  })

  /** Text of each page as pdf.js reads it. */
  async function printed(html: string): Promise<string[]> {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.setContent(html)
    const pdf = await page.pdf({preferCSSPageSize: true})
    await context.close()
    const {getDocument} = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const document = await getDocument({data: new Uint8Array(pdf), verbosity: 0}).promise
    const texts: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const {items} = await (await document.getPage(number)).getTextContent()
      texts.push(
        items
          .map((item) => ('str' in item ? item.str : ''))
          .join(' ')
          .replace(/\s+/g, ' ')
      )
    }
    return texts
  }

  const longPage = (galley: Galley): Promise<string> =>
    setPage({
      ...galley,
      children: [
        ...galley.children.slice(0, -5),
        ...galley.children.slice(4, 12),
        ...galley.children.slice(-5)
      ]
    })
})

if (!chromiumPath) notRun('axe-core, reflow, keyboard, print', 'no Chromium')

describe('a reader of microformats', () => {
  it('finds one h-entry in a page, with author, time, address, place and keywords, and one in a fragment', async () => {
    const [entry, ...others] = mf2(await setPage(sampleGalley), {baseUrl: 'https://example.org/'}).items
    expect(others).toEqual([])
    expect(entry?.type).toEqual(['h-entry'])
    expect(entry?.properties).toMatchObject({
      name: ['Tidewell’s £8.5 million gauge reads a harbour in real time'],
      published: ['2026-11-03T09:00:00+00:00'],
      url: ['https://example.org/news/tidewell-gauge'],
      location: ['Leeds, England'],
      category: ['tides', 'harbours'],
      author: [
        {type: ['h-card'], properties: {name: ['Tidewell Instruments'], url: ['https://example.org/']}}
      ]
    })
    const fragment = mf2(await setPage(embargoedGalley, {fragment: true}), {baseUrl: 'https://example.org/'})
    expect(fragment.items.map((item) => item.type)).toEqual([['h-entry']])
    expect(fragment.items[0]?.properties).not.toHaveProperty('published')
  })

  it('finds an h-feed on the front page of a newsroom', async () => {
    const {items} = mf2(await readFile(files.newsroom ?? '', 'utf8'), {baseUrl: 'https://example.org/'})
    expect(items.map((item) => item.type)).toEqual([['h-feed']])
    expect(items[0]?.children?.map((child) => child.properties.url)).toEqual([['https://example.org/a']])
  })
})

describe('schema.org', () => {
  const galleys: Record<string, Galley> = {
    sample: sampleGalley,
    arabic: arabicGalley,
    full: {
      ...pictureGalley,
      meta: {
        ...pictureGalley.meta,
        shortHeadline: 'Gauge reads harbour',
        created: '2026-11-01',
        modified: '2026-11-04T10:00:00+00:00',
        expires: '2027-01-01T00:00:00+00:00',
        embargo: {until: '2026-11-03T00:01:00+00:00', zone: 'Europe/London'},
        byline: 'Pat Press',
        issuer: {
          name: 'Tidewell',
          legalName: 'Tidewell Ltd',
          url: 'https://example.org',
          logo: '/logo.png',
          symbols: []
        },
        contacts: [
          {
            name: 'A',
            email: 'a@example.org',
            phones: ['1', '2'],
            url: 'https://example.org/a',
            languages: ['en', 'cy'],
            publishable: true
          }
        ],
        media: [{src: 'gauge.jpg', caption: 'A gauge', credit: 'A', rights: 'R', width: 1200, height: 800}],
        rights: {holder: 'Tidewell', year: 2026, notice: '© 2026', terms: 'https://example.org/terms'},
        translations: [{language: 'cy', url: 'https://example.org/cy'}],
        translationOf: 'urn:x:1',
        correction: {kind: 'correction', note: '240, not 204'}
      }
    }
  }

  it('knows every type and property of our JSON-LD, and every value is in its range', async () => {
    const sources = await Promise.all(
      Object.entries(galleys).map(async ([name, galley]) => {
        const [, json] =
          /<script type="application\/ld\+json">(.*?)<\/script>/.exec(await setPage(galley)) ?? []
        return 'export const ' + name + ': WithContext<NewsArticle> = ' + (json ?? 'undefined')
      })
    )
    expect(
      problemsIn("import type {NewsArticle, WithContext} from 'schema-dts'\n" + sources.join('\n'))
    ).toEqual([])
  })

  it('would say so if a property or a range were wrong', () => {
    const wrong = (json: string): string[] =>
      problemsIn(
        "import type {NewsArticle, WithContext} from 'schema-dts'\nexport const x: WithContext<NewsArticle> = " +
          json
      )
    const start = '{"@context": "https://schema.org", "@type": "NewsArticle", '
    expect(wrong(start + '"embargo": "2026"}')).not.toEqual([])
    expect(wrong(start + '"publisher": {"@type": "Place", "name": "x"}}')).not.toEqual([])
    expect(wrong(start + '"headline": "x"}')).toEqual([])
  })

  /** What the compiler says of `source`, held against schema-dts, which is made from the vocabulary. */
  function problemsIn(source: string): string[] {
    const name = join(import.meta.dirname, 'json-ld.virtual.ts')
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      module: ts.ModuleKind.NodeNext,
      types: []
    }
    const host = ts.createCompilerHost(options)
    const {getSourceFile, fileExists} = host
    host.fileExists = (file) => file === name || fileExists(file)
    host.getSourceFile = (file, ...rest) =>
      file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest)
    const program = ts.createProgram([name], options, host)
    return ts
      .getPreEmitDiagnostics(program)
      .map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, '\n'))
  }
})
