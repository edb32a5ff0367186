import {describe, expect, it} from 'vitest'
import type {Box, MadeUp, TextBox} from '../../../src/formats/pdf/makeup/types.js'
import {type GalleyBlock, type Inline, textOf} from '../../../src/galley/index.js'
import {baseStyle} from '../../../src/template/index.js'
import {embargoedGalley, pictureGalley, sampleGalley} from '../../support/sample-galley.js'
import {copy, galleyOf, render, set, t, world} from './support.js'

const texts = (made: MadeUp): TextBox[] =>
  made.pages.flatMap((page) => page.boxes.filter((box): box is TextBox => box.type === 'text'))
const said = (box: TextBox): string => box.glyphs.map((glyph) => glyph.text).join('')
const pageText = (boxes: readonly Box[]): string =>
  boxes.map((box) => (box.type === 'text' ? said(box) : '')).join('|')
const lorem =
  'The network of gauges along the estuary gives harbour crews the height of the water at every berth, second by second, and it tells pilots when a channel will be deep enough for a laden ship. '

describe('makeup', () => {
  it('sets every slot of the structure tree with exactly its text', async () => {
    const {made, tags} = await set(sampleGalley)
    const heard = new Map<number, string>()
    for (const box of texts(made)) {
      if ('slot' in box.standing)
        heard.set(box.standing.slot, (heard.get(box.standing.slot) ?? '') + said(box))
    }
    for (const slot of tags.slots)
      expect((heard.get(slot.slot) ?? '').replaceAll('\u00ad', '')).toBe(slot.text)
  })

  it('keeps all type inside the measure, hanging points apart', async () => {
    const {made} = await set(galleyOf(Array.from({length: 12}, () => copy(lorem.repeat(4)))))
    const {margins} = baseStyle.page
    for (const box of texts(made)) {
      expect(box.x).toBeGreaterThan(margins.left - 5)
      const last = box.glyphs.at(-1)
      const end = box.x + (last?.text === ' ' ? last.x : box.width)
      expect(end).toBeLessThan(made.width - margins.right + 5)
    }
    expect(made.quality).toMatchObject({overfull: 0, widows: 0, orphans: 0, stranded: 0, hyphenPairs: 0})
  })

  it('puts the embargo line on every page while it stands', async () => {
    const long = {
      ...embargoedGalley,
      children: [...embargoedGalley.children, ...Array.from({length: 30}, () => copy(lorem.repeat(4)))]
    }
    const {made} = await set(long)
    expect(made.pages.length).toBeGreaterThan(3)
    for (const page of made.pages) expect(pageText(page.boxes)).toContain('STRICTLY EMBARGOED UNTIL')
  })

  it('puts the embargo line on the first page even where the copy does not open with it', async () => {
    const {made} = await set({...embargoedGalley, children: [copy(lorem)]})
    expect(pageText(made.pages[0]?.boxes ?? [])).toContain('STRICTLY EMBARGOED UNTIL')
  })

  it('says `more follows` on every page but the last, where the template asks for it', async () => {
    const {made} = await set(
      galleyOf(
        Array.from({length: 30}, () => copy(lorem.repeat(4))),
        {furniture: {...sampleGalley.furniture, more: 'more follows'}}
      )
    )
    const more = made.pages.map((page) => pageText(page.boxes).includes('more follows'))
    expect(more.at(-1)).toBe(false)
    expect(more.slice(0, -1).every(Boolean)).toBe(true)
    expect(pageText(made.pages[1]?.boxes ?? [])).toContain('Page 2 of ' + made.pages.length)
  })

  it('sets a footnote at the foot of the page that refers to it', async () => {
    const blocks: GalleyBlock[] = Array.from({length: 24}, (_, at) =>
      at === 15
        ? {type: 'copy', role: 'body', children: [t(lorem), {type: 'note', id: 'n', mark: '1'}]}
        : copy(lorem.repeat(3))
    )
    const {made} = await set(
      galleyOf(blocks, {
        footnotes: [{type: 'footnote', id: 'n', mark: '1', children: [copy('At 2024 prices.')]}]
      })
    )
    const reference = made.anchors.get('reference:n')
    const note = made.anchors.get('note:n')
    expect(note?.page).toBe(reference?.page)
    expect(note?.y).toBeGreaterThan(made.height - baseStyle.page.margins.bottom - 30)
  })

  it('sets the header of a table again on the next page, as an artifact', async () => {
    const cell = (value: string): Inline[] => [t(value)]
    const rows = Array.from({length: 90}, (_, at) => [cell('Port ' + at), cell(String(at * 1.5))])
    const {made} = await set(
      galleyOf([
        {
          type: 'grid',
          role: 'table',
          head: 1,
          align: [null, null],
          rows: [[cell('Port'), cell('Gauges')], ...rows]
        }
      ])
    )
    expect(made.pages.length).toBeGreaterThan(1)
    const again = made.pages[1]?.boxes.find((box) => box.type === 'text' && said(box).trim() === 'Port')
    expect(again?.standing).toEqual({artifact: 'Pagination'})
  })

  it('leaves no single item of a list at the foot of a page', async () => {
    const item = (value: string): GalleyBlock[] => [copy(value)]
    for (const lines of [40, 41, 42, 43, 44, 45, 46, 47, 48]) {
      const {made} = await set(
        galleyOf([
          ...Array.from({length: lines - 10}, () => copy('A line.')),
          {
            type: 'items',
            role: 'body',
            ordered: true,
            start: 1,
            items: ['First', 'Second', 'Third', 'Fourth'].map((word) => item(word + ' item.'))
          }
        ])
      )
      const pages = made.pages.map((page) => pageText(page.boxes))
      const places = ['First', 'Second', 'Third', 'Fourth'].map((word) =>
        pages.findIndex((page) => page.includes(word + ' item.'))
      )
      expect(places[0]).toBe(places[1])
      expect(places[2]).toBe(places[3])
    }
  })

  it('aligns figures on the decimal mark', async () => {
    const cell = (value: string): Inline[] => [t(value)]
    const rows = [
      ['a', '3.4'],
      ['b', '12.95'],
      ['c', '200']
    ].map((row) => row.map(cell))
    const {made} = await set(galleyOf([{type: 'grid', role: 'table', head: 0, align: [null, null], rows}]))
    const at = (value: string, digits: number): number => {
      const box = texts(made).find((one) => said(one) === value)
      return (box?.x ?? 0) + (box?.glyphs[digits]?.x ?? box?.width ?? 0)
    }
    expect(at('3.4', 1)).toBeCloseTo(at('12.95', 2), 1)
    expect(at('200', 3)).toBeCloseTo(at('3.4', 1), 1)
  })

  it('sets figures with units at the end of their column, and dates at its start', async () => {
    const cell = (value: string): Inline[] => [t(value)]
    const rows = [
      ['2.1°C', '3 May'],
      ['1.75°C', '14 June']
    ].map((row) => row.map(cell))
    const {made} = await set(galleyOf([{type: 'grid', role: 'table', head: 0, align: [null, null], rows}]))
    const box = (value: string) => texts(made).find((one) => said(one) === value)
    expect(box('3 May')?.x).toBeCloseTo(box('14 June')?.x ?? 0, 1)
    expect((box('2.1°C')?.x ?? 0) - (box('1.75°C')?.x ?? 0)).toBeCloseTo(0, 1)
  })

  it('sets a table too wide for the page in parts that begin with its first column, heard once and row by row', async () => {
    const cell = (value: string): Inline[] => [t(value)]
    const months = ['Port', ...'JFMAMJJASOND'].map((name, at) => cell(at ? name + '-tonnage' : name))
    const row = () => ['Seathwaite Harbour', ...months.slice(1).map((_, at) => String(1000.5 + at))].map(cell)
    const file = new (await import('vfile')).VFile()
    const galley = galleyOf([
      {type: 'grid', role: 'table', head: 1, align: months.map(() => null), rows: [months, row(), row()]}
    ])
    const {made, tags} = await set(galley, {file})
    expect(file.messages.map(String).join()).toContain('set in 2 parts, one below the other')
    const ports = texts(made).filter((box) => said(box).trim() === 'Port')
    expect(ports.map((box) => Object.keys(box.standing)[0])).toEqual(['slot', 'artifact'])
    const heard = new Map<number, string>()
    for (const box of texts(made)) {
      if ('slot' in box.standing)
        heard.set(box.standing.slot, (heard.get(box.standing.slot) ?? '') + said(box))
    }
    for (const slot of tags.slots) expect(heard.get(slot.slot)).toBe(slot.text)
    const again = new (await import('vfile')).VFile()
    await render(galley, {file: again})
    expect(again.messages.filter((message) => message.fatal)).toEqual([])
  })

  it('sets a table that is too wide for the page even in parts as records, and says so', async () => {
    const cell = (value: string): Inline[] => [t(value)]
    const row = Array.from({length: 40}, (_, at) => cell('Columnnumber' + at))
    const file = new (await import('vfile')).VFile()
    const {made, tags} = await set(
      galleyOf([{type: 'grid', role: 'table', head: 1, align: row.map(() => null), rows: [row, row]}]),
      {file}
    )
    expect(file.messages.map((message) => message.ruleId)).toContain('pdf-wide-table')
    const heard = texts(made)
      .filter((box) => 'slot' in box.standing)
      .map(said)
      .join('')
    for (const slot of tags.slots) expect(heard).toContain(slot.text)
  })

  it('breaks what cannot be divided rather than run over the measure: in copy, headings, lists and tables', async () => {
    const endless = 'x'.repeat(400)
    const cell = (value: string): Inline[] => [t(value)]
    const {made} = await set(
      galleyOf([
        {type: 'heading', role: 'headline', rank: 1, children: [t(endless)]},
        copy(endless),
        {type: 'items', role: 'body', ordered: false, start: 1, items: [[copy(endless)]]},
        {
          type: 'grid',
          role: 'table',
          head: 1,
          align: [null, null],
          rows: [
            [cell('Port'), cell('Note')],
            [cell('Seathwaite'), cell(endless)]
          ]
        }
      ])
    )
    expect(made.quality.overfull).toBe(0)
    const right = made.width - baseStyle.page.margins.right
    for (const box of texts(made)) expect(box.x + box.width).toBeLessThan(right + 5)
  })

  it('sets an image larger than the page inside the measure and half the page, with its caption', async () => {
    const image = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" width="4500" height="10000"><rect width="4500" height="10000"/></svg>'
    )
    const {made} = await set(pictureGalley, {world: {...world, readAsset: () => Promise.resolve(image)}})
    const page = made.pages.find(({boxes}) => boxes.some((box) => box.type === 'image'))
    const box = page?.boxes.find((one) => one.type === 'image')
    expect(box?.height).toBeLessThanOrEqual(made.height / 2)
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(9 / 20, 2)
    const caption = pictureGalley.children.find((block) => block.type === 'picture')
    expect(pageText(page?.boxes ?? [])).toContain(
      caption?.type === 'picture' ? textOf(caption.caption).slice(0, 12) : '?'
    )
  })

  it('names a character that no font has, and sets its code', async () => {
    const file = new (await import('vfile')).VFile()
    const {made} = await set(galleyOf([copy('A sign 𓀀 of the times')]), {file})
    expect(file.messages.map(String).join()).toMatch(/𓀀.*U\+13000/)
    const box = texts(made).find((one) => said(one) === '𓀀')
    expect(box?.glyphs.length).toBe('[U+13000]'.length)
  })

  it('sets decomposed text as composed text is set', async () => {
    const shape = async (text: string) =>
      texts((await set(galleyOf([copy(text)]))).made).flatMap((box) => box.glyphs.map((glyph) => glyph.id))
    expect(await shape('ŵyr Łódź Việt'.normalize('NFD'))).toEqual(await shape('ŵyr Łódź Việt'))
  })

  it('spaces capitals out where the template asks for it, and no letters that join', async () => {
    const kicker = {...sampleGalley.furniture, kicker: 'AB הודעה'}
    const {made} = await set(galleyOf([copy(lorem)], {furniture: kicker}))
    const box = (word: string) => texts(made).find((one) => said(one).includes(word))
    const spread = (one: TextBox | undefined): number => {
      const natural = one?.glyphs.reduce((sum, glyph) => sum + one.face.advance(glyph.id) * one.size, 0) ?? 0
      return ((one?.width ?? 0) - natural) / (one?.glyphs.length ?? 1)
    }
    expect(spread(box('AB'))).toBeGreaterThan(0.4)
    expect(spread(box('הודעה'))).toBeLessThan(0.1)
  })

  it('takes ideographs from a face of the release’s language', async () => {
    const asked: string[] = []
    const fallbackFamilies = (script: string): string[] => {
      asked.push(script)
      return []
    }
    await set(galleyOf([copy('横浜')], {language: 'ja'}), {world: {...world, fallbackFamilies}})
    expect(asked).toContain('Jpan')
    expect(asked).not.toContain('Hans')
    await set(galleyOf([copy('横浜')], {language: 'zh-Hant-HK'}), {world: {...world, fallbackFamilies}})
    expect(asked).toContain('Hant')
  })

  it('runs a release in Arabic from the right, in the order in which it is heard', async () => {
    const {made, tags} = await set(
      galleyOf([copy('أعلنت الوزارة اليوم 240 محطة جديدة')], {language: 'ar', direction: 'rtl'})
    )
    const boxes = texts(made).filter(
      (box) => 'slot' in box.standing && tags.slots[box.standing.slot]?.text.startsWith('أعلنت')
    )
    expect(boxes.map(said).join('')).toBe('أعلنت الوزارة اليوم 240 محطة جديدة')
    const first = boxes[0]
    const last = boxes.at(-1)
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeGreaterThan((last?.x ?? 0) + (last?.width ?? 0))
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(made.width - baseStyle.page.margins.right, 0)
  })

  it('never sets a silent box: text with Hebrew and Devanagari is set in faces that have it', async () => {
    const file = new (await import('vfile')).VFile()
    const {made} = await set(galleyOf([copy('Shalom שלום and नमस्ते to all')]), {file})
    expect(file.messages).toEqual([])
    for (const box of texts(made)) for (const glyph of box.glyphs) expect(glyph.id).not.toBe(0)
  })

  it('sets a release of 200 pages', async () => {
    const {made} = await set(galleyOf(Array.from({length: 6500}, () => copy('Short.'))))
    expect(made.pages.length).toBeGreaterThan(200)
    expect(made.quality).toMatchObject({widows: 0, orphans: 0, overfull: 0})
  })

  it('gives the same boxes twice', async () => {
    const one = await set(sampleGalley)
    const two = await set(sampleGalley)
    const plain = (made: MadeUp): string =>
      JSON.stringify(made, (key, value) => (key === 'face' ? value.key : value))
    expect(plain(two.made)).toBe(plain(one.made))
  })
})
