import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {VFile} from 'vfile'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type PdfOptions, pdf} from '../../src/formats/pdf/index.js'
import {setPdf} from '../../src/formats/pdf/set-pdf.js'
import type {Galley} from '../../src/galley/index.js'
import {read, toGalley} from '../../src/pipeline.js'
import {emptyShelf, nodeWorld} from '../../src/publish/world.js'
import {baseStyle, type Style} from '../../src/template/index.js'
import type {World} from '../../src/template/world.js'
import {embargoedGalley, sampleGalley} from '../support/sample-galley.js'
import {fetchVeraPdf, has, verdicts} from './verapdf/verapdf.js'

/**
 * Readers we did not write judge our PDFs: veraPDF (PDF/A and PDF/UA), qpdf, poppler, pdf.js. A validator that is not
 * on the machine is reported as not run, never as passed.
 */

const root = path.resolve(import.meta.dirname, '../..')
const shared = path.resolve(root, '../shared')
const folder = mkdtempSync(path.join(tmpdir(), 'pressline-pdf-'))
const vera = fetchVeraPdf()
const qpdf = has('qpdf', '--version')
const poppler = has('pdfinfo', '-v')
const now = '2026-11-24T08:00:00Z'
/** Noto Sans JP of `npm run readers`, and a face with CFF outlines where fontconfig knows one. */
const readers = path.join(root, 'node_modules', '.cache', 'readers', 'node_modules', '@expo-google-fonts')
const japanese = [path.join(readers, 'noto-sans-jp', '400Regular', 'NotoSansJP_400Regular.ttf')].find(
  existsSync
)
const cmyk = ['/usr/share/color/icc/ghostscript/default_cmyk.icc'].find(existsSync)
const cff = has('fc-match', '--version') ? cffFace() : undefined
const shelf = emptyShelf()

for (const [ready, name, why] of [
  [vera.ready, 'veraPDF', vera.why],
  [qpdf, 'qpdf', 'it is not installed'],
  [poppler, 'pdfinfo', 'it is not installed'],
  [japanese !== undefined, 'Noto Sans JP', '`npm run readers` installs it'],
  [cmyk !== undefined, 'a printing condition', 'ghostscript brings no CMYK profile'],
  [cff !== undefined, 'a face with CFF outlines', 'fontconfig knows none'],
  [existsSync(shared), 'the reference release and the corpus', '../shared is absent']
] as const) {
  if (!ready) process.stderr.write('not run: ' + name + ' (' + why + ')\n')
}

function cffFace(): string | undefined {
  const file = execFileSync('fc-match', ['-f', '%{file}', 'C059']).toString()
  return file.endsWith('.otf') ? file : undefined
}

interface Case {
  readonly name: string
  readonly galley: Galley
  readonly style: Style
  readonly world: World
}

async function caseOf(file: string): Promise<Case> {
  const inside = file.startsWith(root + path.sep)
  const world = nodeWorld({root: inside ? root : path.dirname(file), releaseFile: file, now, shelf})
  const {release, style, file: vfile} = await read({path: file, value: readFileSync(file)}, {world})
  return {
    name: path.basename(file).replace(/\.\w+$/, ''),
    galley: toGalley(release, {style, now, file: vfile}),
    style,
    world
  }
}

function corpus(count: number): string[] {
  const base = path.join(shared, 'corpus')
  if (!existsSync(base)) return []
  const all = (readdirSync(base, {recursive: true}) as string[]).filter((name) => name.endsWith('.md')).sort()
  const step = Math.max(1, Math.floor(all.length / count))
  return all
    .filter((_, at) => at % step === 0)
    .slice(0, count)
    .map((name) => path.join(base, name))
}

const sampleWorld = nodeWorld({root, releaseFile: path.join(root, 'input', 'release.md'), now, shelf})
const sample = (name: string, galley: Galley): Case => ({name, galley, style: baseStyle, world: sampleWorld})
const cases: Case[] = []
const source = new TextEncoder().encode('# Source\n')

async function write(
  one: Case,
  name: string,
  options: PdfOptions
): Promise<{file: string; messages: string[]}> {
  const vfile = new VFile({path: one.name + '.md'})
  const full = {...pdf.defaults, ...options}
  const bytes = await pdf.render(one.galley, {
    options: full,
    style: one.style,
    world: one.world,
    file: vfile,
    source: {name: 'release.md', bytes: source}
  })
  const file = path.join(folder, name + '.pdf')
  writeFileSync(file, bytes)
  return {file, messages: vfile.messages.filter((message) => message.fatal).map(String)}
}

const files = new Map<string, {one: Case; file: string}>()
const second: string[] = []

beforeAll(async () => {
  cases.push(sample('sample', sampleGalley), sample('sample-embargoed', embargoedGalley))
  const title = 'Smith & Sons <Ltd> “gauge” & co'
  cases.push(
    sample('escapes', {...sampleGalley, meta: {...sampleGalley.meta, headline: title, summary: 'a < b & c'}})
  )
  const input = path.join(root, 'input')
  for (const name of readdirSync(input).filter((one) => one.endsWith('.md')))
    cases.push(await caseOf(path.join(input, name)))
  const reference = path.join(shared, 'releases', 'apcc-modern-slavery.txt')
  if (existsSync(reference)) cases.push(await caseOf(reference))
  for (const file of corpus(50)) cases.push(await caseOf(file))
  for (const one of cases) {
    const {file, messages} = await write(one, one.name, {})
    expect(messages, one.name).toEqual([])
    files.set(one.name, {one, file})
  }
  for (const one of cases.slice(0, 20))
    second.push((await write(one, one.name + '-2', {standard: 'a4f-ua2'})).file)
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const failures = (found: ReadonlyMap<string, string>): string[] =>
  [...found]
    .filter(([, verdict]) => verdict !== 'PASS')
    .map(([file, verdict]) => path.basename(file) + ': ' + verdict)

describe.skipIf(!vera.ready)('veraPDF', () => {
  for (const flavour of ['3a', 'ua1']) {
    it('passes every file as ' + flavour, async () => {
      const found = await verdicts(
        flavour,
        [...files.values()].map(({file}) => file)
      )
      expect(found.size).toBe(files.size)
      expect(failures(found)).toEqual([])
    })
  }
  for (const flavour of ['4f', 'ua2']) {
    it('passes files of the second standard as ' + flavour, async () => {
      const found = await verdicts(flavour, second)
      expect(found.size).toBe(second.length)
      expect(failures(found)).toEqual([])
    })
  }
  it('passes a file for the press as ua1', async () => {
    const {file} = await write(sample('press', sampleGalley), 'press', {profile: 'print'})
    expect(failures(await verdicts('ua1', [file]))).toEqual([])
  })
  it.skipIf(!cmyk)(
    'passes a file for the press as 3a where the template brings a printing condition',
    async () => {
      const files = new Map([...baseStyle.files, ['press.icc', new Uint8Array(readFileSync(cmyk ?? ''))]])
      const one = {...sample('press-3a', sampleGalley), style: {...baseStyle, files}}
      const {file, messages} = await write(one, 'press-3a', {profile: 'print'})
      expect(messages).toEqual([])
      for (const flavour of ['3a', 'ua1']) expect(failures(await verdicts(flavour, [file]))).toEqual([])
    }
  )
  for (const [flavour, what, from, to] of [
    ['ua1', 'without tags', '/Marked true', '/Marked null'],
    ['3a', 'with a link that is not printed', '/F 4\n', '/F 2\n'],
    ['ua1', 'with a note that has no id', '/ID (note-', '/Ie (note-'],
    ['3a', 'without an output intent', '/OutputIntents', '/OutputIntentt'],
    ['3a', 'whose attachment does not say how it is related', '/AFRelationship', '/AFRelationshiq'],
    ['3a', 'with a font that is not embedded', '/FontFile2', '/FontFilf2']
  ] as const) {
    it('fails a file that was broken on purpose, as ' + flavour + ': ' + what, async () => {
      const good = readFileSync(files.get('sample')?.file ?? '', 'latin1')
      expect(good).toContain(from)
      const spoilt = path.join(folder, 'spoilt.pdf')
      writeFileSync(spoilt, good.replace(from, to), 'latin1')
      expect(failures(await verdicts(flavour, [spoilt]))).toHaveLength(1)
    })
  }
})

describe.skipIf(!qpdf)('qpdf', () => {
  it('finds no fault in any file', () => {
    for (const {file} of files.values()) execFileSync('qpdf', ['--check', file], {stdio: 'pipe'})
    for (const file of second) execFileSync('qpdf', ['--check', file], {stdio: 'pipe'})
  })
})

describe.skipIf(!poppler)('poppler', () => {
  it('hears exactly the text of the galley, in its order', async () => {
    for (const {one, file} of files.values()) {
      const {tags} = await setPdf(one.galley, {
        options: pdf.defaults,
        style: one.style,
        world: one.world,
        file: new VFile()
      })
      const expected = tags.slots.map((slot) => slot.text).join('')
      const heard = execFileSync('pdfinfo', ['-struct-text', file], {maxBuffer: 1 << 26})
        .toString()
        .split('\n')
        .flatMap((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? [])
        .join('')
      expect(plain(heard), one.name).toBe(plain(expected))
    }
  })
  it('copies paragraphs out in order and without broken words', () => {
    const file = files.get('sample')?.file ?? ''
    const text = execFileSync('pdftotext', [file, '-']).toString().replace(/\s+/g, ' ')
    expect(text).toContain(
      'lets harbour crews see the sea move, second by second, from any screen on the quay.'
    )
  })
  for (const [language, direction, words] of [
    ['ar', 'rtl', 'وقالت الدكتورة ليلى حسن، المديرة التنفيذية للمجلس، إن المشروع سيبدأ في الربيع المقبل.'],
    ['he', 'rtl', 'זה הישג גדול לכל מי שעובד בנמל, אמרה מנכ״לית המועצה.'],
    ['hi', 'ltr', 'परिषद की मुख्य कार्यकारी ने कहा, यह प्रत्येक व्यक्ति के लिए एक बड़ी उपलब्धि है।'],
    ['vi', 'ltr', 'Giáo sư Nguyễn Thị Ánh Tuyết cho biết những bến mới sẽ được hoàn thành.'],
    ['pl', 'ltr', 'Zażółć gęślą jaźń, powiedziała Małgorzata Święcicka.']
  ] as const) {
    it('copies words out whole, marks and dots and all: ' + language, async () => {
      const galley: Galley = {
        ...sampleGalley,
        language,
        direction,
        footnotes: [],
        children: [{type: 'copy', role: 'body', children: [{type: 'text', value: words}]}]
      }
      const {file, messages} = await write(sample(language, galley), language, {})
      expect(messages).toEqual([])
      const letters = /[\p{L}\p{M}]{2,}/gu
      const text = execFileSync('pdftotext', [file, '-']).toString().normalize('NFC')
      // Poppler takes the page for one from left to right, and orders what stands between points so.
      expect(text.match(letters)).toEqual(
        expect.arrayContaining(words.normalize('NFC').match(letters) ?? ['nothing'])
      )
    })
  }
  it.skipIf(!japanese)('sets Japanese in the face for it, no line beginning with what may not', async () => {
    const words =
      '横浜港湾局は本日、昨年の船舶数が前年比12パーセント増加し、旅客数が百万人を超えたと発表しました。' +
      '「禁則処理」は、日本語組版の基本です（行頭に句読点や小書きの仮名、閉じ括弧は来ません）。' +
      'コンピューターのディスプレーで確認してください。'
    const galley: Galley = {
      ...sampleGalley,
      language: 'ja',
      footnotes: [],
      children: Array.from({length: 12}, (_, at) => ({
        type: 'copy',
        role: 'body',
        children: [{type: 'text', value: '一二三四五六七八九十'.slice(at % 10) + words.repeat(2)}]
      }))
    }
    const face = new Uint8Array(readFileSync(japanese ?? ''))
    const world: World = {
      ...sampleWorld,
      fallbackFamilies: (script) => (script === 'Jpan' ? ['Noto Sans JP'] : []),
      readFont: async (request) =>
        request.family === 'Noto Sans JP' ? face : await sampleWorld.readFont(request)
    }
    const one = {...sample('japanese', galley), world}
    const {made} = await setPdf(galley, {options: pdf.defaults, style: one.style, world, file: new VFile()})
    const lines = new Map<string, string>()
    made.pages.forEach((page, at) => {
      for (const box of page.boxes) {
        if (box.type !== 'text' || !('slot' in box.standing)) continue
        const key = at + ':' + box.y.toFixed(1)
        lines.set(key, (lines.get(key) ?? '') + box.glyphs.map((glyph) => glyph.text).join(''))
      }
    })
    for (const line of lines.values()) {
      expect(line).not.toMatch(/^[、。）」』】ーァィゥェォッャュョぁぃぅぇぉっゃゅょ]/)
      expect(line.trim()).not.toMatch(/[（「『【]$/)
    }
    expect(made.quality.overfull).toBe(0)
    const {file, messages} = await write(one, 'japanese', {})
    expect(messages).toEqual([])
    expect(execFileSync('pdffonts', [file]).toString()).toContain('NotoSansJP')
    expect(execFileSync('pdftotext', [file, '-']).toString().replace(/\s/g, '')).toContain(words)
  })
  it.skipIf(!cff)('sets a face with CFF outlines, a character twice and all of them heard', async () => {
    const face = new Uint8Array(readFileSync(cff ?? ''))
    const world: World = {...sampleWorld, readFont: async () => face}
    const {file, messages} = await write({...sample('cff', sampleGalley), world}, 'cff', {})
    expect(messages).toEqual([])
    expect(execFileSync('pdffonts', [file]).toString()).toContain('CID Type 0C')
    if (vera.ready) expect(failures(await verdicts('3a', [file]))).toEqual([])
  })
  it('embeds every font', () => {
    for (const {file} of files.values()) {
      const rows = execFileSync('pdffonts', [file]).toString().trim().split('\n').slice(2)
      for (const row of rows) expect(row).toMatch(/\b(?:yes)\s+yes\s+yes\s+\d+\s+\d+$/)
    }
  })
})

/** Poppler shows U+00AD and quotation marks as they are; several spaces stay several. */
const plain = (text: string): string => text.replace(/[\u00ad\u200b]/g, '')

describe('pdf.js', () => {
  it('finds roles, alternatives, languages, the title and the source', async () => {
    const {getDocument} = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const data = new Uint8Array(readFileSync(files.get('sample')?.file ?? ''))
    const document = await getDocument({data, useSystemFonts: false, verbosity: 0}).promise
    const {info} = await document.getMetadata()
    expect((info as {Title?: string}).Title).toBe(sampleGalley.meta.headline)
    expect(Object.keys((await document.getAttachments()) ?? {})).toEqual(['release.md'])
    const page = await document.getPage(1)
    const tree = JSON.stringify(await page.getStructTree())
    for (const role of ['H1', 'H2', 'BlockQuote', 'Table', 'TH', 'Note', 'Reference', 'Link', 'L']) {
      expect(tree).toContain('"role":"' + role + '"')
    }
    const annotations = await page.getAnnotations()
    expect(annotations.map((one: {url?: string}) => one.url)).toContain('https://example.org/tides')
    expect((await document.getOutline())?.[0]?.title).toBe(sampleGalley.meta.headline)
    await document.destroy()
  })
})

describe('the same bytes', () => {
  it('come out in two processes and two time zones', async () => {
    const script = path.join(root, 'tests', 'conformance', 'verapdf', 'print-hash.ts')
    const hash = (zone: string): string =>
      execFileSync(
        process.execPath,
        [path.join(root, 'node_modules', 'jiti', 'lib', 'jiti-cli.mjs'), script],
        {
          cwd: root,
          env: {...process.env, TZ: zone, LANG: zone === 'UTC' ? 'C' : 'tr_TR.UTF-8'}
        }
      )
        .toString()
        .trim()
    const first = hash('UTC')
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(hash('Asia/Tokyo')).toBe(first)
  })
})

describe('quality', () => {
  it('meets the targets on the examples and the reference release', async () => {
    for (const one of cases
      .filter(({name}) => !name.startsWith('sample') && name !== 'escapes')
      .slice(0, 9)) {
      const context = {options: pdf.defaults, style: one.style, world: one.world, file: new VFile()}
      const {quality} = (await setPdf(one.galley, context)).made
      process.stderr.write(one.name + ' ' + JSON.stringify(quality) + '\n')
      expect(quality.wordSpace.p95, one.name).toBeLessThanOrEqual(1.35)
      expect(quality.wordSpace.max, one.name).toBeLessThanOrEqual(1.6)
      expect(quality, one.name).toMatchObject({
        hyphenPairs: 0,
        widows: 0,
        orphans: 0,
        stranded: 0,
        overfull: 0
      })
    }
  })
  it('leaves no gap, widow, orphan, stranded heading or overfull line in any file of the corpus', async () => {
    let lines = 0
    let ragged = 0
    const all = corpus(Number.POSITIVE_INFINITY)
    for (const file of all) {
      const one = await caseOf(file)
      const context = {options: pdf.defaults, style: one.style, world: one.world, file: new VFile()}
      const {quality} = (await setPdf(one.galley, context)).made
      lines += quality.lines
      ragged += quality.ragged
      expect(quality.wordSpace.max, one.name).toBeLessThanOrEqual(1.6)
      expect(quality, one.name).toMatchObject({
        hyphenPairs: 0,
        widows: 0,
        orphans: 0,
        stranded: 0,
        overfull: 0
      })
    }
    process.stderr.write(all.length + ' files, ' + lines + ' lines, ' + ragged + ' paragraphs set ragged\n')
  })
})
