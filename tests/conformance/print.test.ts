import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {root} from '../support/stranger.js'
import {chromiumPath, launch, notRun} from './html-support.js'

/**
 * A page printed by a browser beside our own PDF of the same release, as poppler reads both. The faces of the brand are
 * not on every machine and are not in the page, so lines break elsewhere: pages, places and the order of words are
 * compared, not points.
 */

const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
})()
const canRun = Boolean(chromiumPath) && hasPoppler
if (!canRun) notRun('print beside PDF', chromiumPath ? 'no pdftotext' : 'no Chromium')

interface Word {
  text: string
  x: number
  y: number
}

interface Printed {
  pages: number
  size: string
  words: string[]
  /** Words of the first page with their places, in points from its top left corner. */
  first: Word[]
  /** How much ink each of 12 bands of the first page has, from top to bottom; and all pages together. */
  ink: number[]
  inkInAll: number
}

function read(file: string): Printed {
  const run = (program: string, ...parts: string[]): string =>
    execFileSync(program, parts, {encoding: 'utf8', maxBuffer: 1e8})
  const info = run('pdfinfo', file)
  const [width = 0, height = 0] = (/Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? []).slice(1).map(Number)
  const first = [
    ...run('pdftotext', '-bbox', '-l', '1', file, '-').matchAll(
      /xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g
    )
  ]
  const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1])
  const bands = Array.from({length: pages}, (_page, index) => bandsOf(file, index + 1))
  return {
    pages,
    size: Math.round(width) + ' x ' + Math.round(height),
    // A word that was broken at the end of a line is one word.
    words:
      run('pdftotext', file, '-')
        .replace(/(?<=\p{L})[-\u00ad]\n(?=\p{Ll})/gu, '')
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    first: first.map(([, x, y, text = '']) => ({text, x: Number(x), y: Number(y)})),
    ink: bands[0] ?? [],
    inkInAll: bands.flat().reduce((sum, ink) => sum + ink, 0)
  }
}

/** Darkness of a page in twelve bands, each 0 to 1, from a picture of it at 36 dots per inch. */
function bandsOf(file: string, page: number): number[] {
  const number = String(page)
  const picture = ['-r', '36', '-gray', '-singlefile', '-f', number, '-l', number]
  const pgm = execFileSync('pdftoppm', [...picture, file], {maxBuffer: 1e8})
  const [, width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)\s/.exec(pgm.toString('latin1', 0, 40)) ?? []
  const pixels = pgm.subarray(pgm.length - Number(width) * Number(height))
  const rows = Number(height) / 12
  return Array.from({length: 12}, (_band, index) => {
    const [from, to] = [index, index + 1].map((at) => Math.floor(at * rows) * Number(width))
    const band = pixels.subarray(from, to)
    return band.reduce((sum, value) => sum + (255 - value), 0) / band.length / 255
  })
}

describe.skipIf(!canRun)('a page on paper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pressline-print-'))
  const pairs: Array<[name: string, pdf: Printed, print: Printed, headline: string]> = []
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
    execFileSync(
      process.execPath,
      [join(root, 'lib/bin/main.cjs'), 'build', '--embargoed', '--out', folder, '--formats', 'html,pdf'],
      {cwd: root, stdio: 'ignore'}
    )
    for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((one) =>
      one.endsWith('.html')
    )) {
      const page = await browser.newPage()
      await page.goto(pathToFileURL(join(folder, name)).href)
      const headline = await page.locator('h1').innerText()
      const print = join(folder, name + '.print.pdf')
      writeFileSync(print, await page.pdf({preferCSSPageSize: true}))
      await page.close()
      const pdf = join(folder, name.replace(/html$/, 'pdf'))
      if (existsSync(pdf)) pairs.push([name, read(pdf), read(print), headline])
    }
    expect(pairs.length).toBe(readdirSync(join(root, 'input')).filter((one) => one.endsWith('.md')).length)
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    rmSync(folder, {recursive: true, force: true})
  })

  it('is of the size of the PDF, and of as many sheets, one more or less', () => {
    for (const [name, pdf, print] of pairs) {
      expect(print.size, name).toBe(pdf.size)
      expect(Math.abs(print.pages - pdf.pages), name).toBeLessThanOrEqual(1)
    }
  })

  it('has letterhead and headline where the PDF has them', () => {
    for (const [name, pdf, print, headline] of pairs) {
      const [first = ''] = headline.split(/\s/)
      const place = ({first: words}: Printed): Word | undefined => {
        // The headline is the first run of its words, set larger than a running head.
        const second = headline.split(/\s/)[1]
        return words.find((word, index) => word.text === first && words[index + 1]?.text === second)
      }
      const [here, there] = [place(print), place(pdf)]
      expect(Math.abs((here?.x ?? 999) - (there?.x ?? 0)), name + ': across').toBeLessThan(3)
      expect(Math.abs((here?.y ?? 999) - (there?.y ?? 0)), name + ': down').toBeLessThan(20)
      const top = (printed: Printed): number => Math.min(...printed.first.map((word) => word.y))
      expect(Math.abs(top(print) - top(pdf)), name + ': letterhead').toBeLessThan(12)
    }
  })

  it('reads in the order of the PDF, word for word', () => {
    for (const [name, pdf, print] of pairs) {
      const once = (words: readonly string[]): string[] => {
        const counts = new Map<string, number>()
        for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
        return words.filter((word) => counts.get(word) === 1)
      }
      // Figures and footnotes go where there is room for them: on another sheet, at the foot of one.
      const running = runningWords(readFileSync(join(folder, name), 'utf8'))
      const [left, right] = [once(pdf.words), once(print.words)].map((words) =>
        words.filter((word) => running.has(word))
      )
      const shared = new Set(left?.filter((word) => right?.includes(word)))
      expect(shared.size, name).toBeGreaterThan((left?.length ?? 0) * 0.9)
      expect(
        right?.filter((word) => shared.has(word)),
        name
      ).toEqual(left?.filter((word) => shared.has(word)))
    }
  })

  it('is as dark as the PDF: at the head of the first sheet, and in all', () => {
    for (const [name, pdf, print] of pairs) {
      const head = ({ink}: Printed): number => (ink[0] ?? 0) + (ink[1] ?? 0) + (ink[2] ?? 0)
      for (const [what, one, other] of [
        ['head', head(pdf), head(print)],
        ['all', pdf.inkInAll, print.inkInAll]
      ] as const) {
        // The browser has the faces of the machine, which are bolder or lighter than the brand's.
        const [less, more] = one < other ? [one, other] : [other, one]
        expect(less / more, name + ': ' + what).toBeGreaterThan(0.5)
      }
    }
  })
})

/** Words of the running copy of a page: without its figures, its footnotes, and what stands around the article. */
function runningWords(html: string): Set<string> {
  const copy = html
    .replace(/^[\s\S]*<article/, '<article')
    .replace(/<\/article>[\s\S]*$/, '')
    .replace(/<figure[\s\S]*?<\/figure>|<section[^>]*class="[^"]*footnotes[\s\S]*?<\/section>/g, ' ')
  return new Set(copy.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [])
}
