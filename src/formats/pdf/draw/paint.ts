import type {ColourName} from '../../../template/types.js'
import type {
  Box,
  ImageBox,
  MadePage,
  MadeUp,
  PlacedGlyph,
  RectBox,
  Standing,
  TextBox
} from '../makeup/types.js'
import type {Tags} from '../tags.js'
import type {Palette} from './colours.js'
import type {Container, ContainerFont, ContainerPage, Ref} from './container.js'
import type {Marked, Painted, PaintedLink} from './structure.js'

/** An image ready to be painted: an object of the file, or vectors to be painted on the spot. */
export type PaintableImage =
  | {readonly kind: 'bitmap'; readonly name: string; readonly ref: Ref}
  | {readonly kind: 'vector'; readonly paint: (page: ContainerPage, box: ImageBox) => void}

export interface PaintInput {
  readonly container: Container
  readonly made: MadeUp
  readonly tags: Tags
  readonly images: ReadonlyMap<string, PaintableImage>
  readonly palette: Palette
  /** Distance from the edge of the sheet to the trimmed page. */
  readonly bleed: number
  /** Room round the bleed for marks. */
  readonly slug: number
}

interface PageState {
  readonly input: PaintInput
  readonly page: ContainerPage
  readonly at: number
  readonly out: string[]
  readonly slots: number[]
  readonly marked: Map<number, Marked[]>
  readonly links: PaintedLink[]
  readonly figures: Map<number, number[]>
  readonly fonts: Map<TextBox['face'], ContainerFont>
  open: string
  colour: string
  /** Lower left corner of the trimmed page, and its height. */
  readonly offset: number
  readonly height: number
}

/** Paint pages; what is content goes into its slot, all else is an artifact. */
export function paint(input: PaintInput): Painted {
  const {container, made, bleed, slug} = input
  const offset = bleed + slug
  const marked = new Map<number, Marked[]>()
  const links: PaintedLink[] = []
  const figures = new Map<number, number[]>()
  const slots: number[][] = []
  const pages = made.pages.map((page, at) => {
    const target = container.addPage(made.width + 2 * offset, made.height + 2 * offset)
    const state: PageState = {
      input,
      page: target,
      at,
      out: [],
      slots: [],
      marked,
      links,
      figures,
      fonts: new Map(),
      open: '',
      colour: '',
      offset,
      height: made.height
    }
    paintPage(state, page)
    slots.push(state.slots)
    return target
  })
  return {pages, marked, links, figures, slots, offset}
}

function paintPage(state: PageState, page: MadePage): void {
  for (const box of page.boxes) painters[box.type](state, box as never)
  close(state)
  state.input.container.paint(state.page, state.out.join('\n'))
}

const painters: {
  readonly [Type in Box['type']]: (state: PageState, box: Extract<Box, {type: Type}>) => void
} = {
  image: paintImage,
  rect: paintRect,
  text: paintText
}

/**
 * Begin content of a slot, or an artifact; what is open already stays open. A cluster of several glyphs is a sequence
 * of its own that says its text once, as ActualText (ISO 32000-1, 14.9.4), marked as a
 * Span: poppler reads ActualText nowhere else, and loses its place where sequences are nested.
 */
function stand(state: PageState, standing: Standing, actual?: string): void {
  const key = 'slot' in standing ? 's' + standing.slot : 'a' + standing.artifact + (standing.attached ?? '')
  if (state.open === key && actual === undefined) return
  close(state)
  state.open = actual === undefined ? key : key + '!'
  if ('slot' in standing) {
    const id = state.slots.length
    state.slots.push(standing.slot)
    const places = state.marked.get(standing.slot) ?? []
    places.push({page: state.at, id})
    state.marked.set(standing.slot, places)
    const type = state.input.tags.owners[standing.slot]?.type ?? 'Span'
    if (actual === undefined) state.out.push('/' + type + ' <</MCID ' + id + '>> BDC')
    else state.out.push('/Span <</MCID ' + id + ' /ActualText ' + utf16(actual) + '>> BDC')
    return
  }
  const side = standing.attached
  const more = side ? ' /Attached [/' + side + '] /Subtype /' + (side === 'Top' ? 'Header' : 'Footer') : ''
  state.out.push('/Artifact <</Type /' + standing.artifact + more + '>> BDC')
}

function close(state: PageState): void {
  if (state.open) state.out.push('EMC')
  state.open = ''
}

function colour(state: PageState, name: ColourName, tint?: number): void {
  const operators = state.input.palette.fill(state.page, name, tint)
  if (operators === state.colour) return
  state.colour = operators
  state.out.push(operators)
}

function paintRect(state: PageState, box: RectBox): void {
  stand(state, box.standing)
  const {bleed} = state.input
  const grown = box.bleeds ? bleedOf(box, state, bleed) : box
  const x = n(grown.x + state.offset)
  const y = n(state.height - grown.y - grown.height + state.offset)
  colour(state, box.colour, box.tint)
  if (box.outline === undefined) {
    state.out.push(x + ' ' + y + ' ' + n(grown.width) + ' ' + n(grown.height) + ' re f')
    return
  }
  const w = box.outline
  const inner = [x + ' ' + y, n(grown.width) + ' ' + n(grown.height), 're']
  const hole = [
    n(grown.x + state.offset + w) + ' ' + n(state.height - grown.y - grown.height + state.offset + w),
    n(grown.width - 2 * w) + ' ' + n(grown.height - 2 * w),
    're f*'
  ]
  state.out.push(inner.join(' ') + ' ' + hole.join(' '))
}

/** A box that touches the trim runs on into the bleed. */
function bleedOf(box: RectBox, state: PageState, bleed: number): RectBox {
  const left = box.x <= 0 ? bleed : 0
  const right = box.x + box.width >= state.input.made.width - 0.01 ? bleed : 0
  const top = box.y <= 0 ? bleed : 0
  const bottom = box.y + box.height >= state.height - 0.01 ? bleed : 0
  return {
    ...box,
    x: box.x - left,
    y: box.y - top,
    width: box.width + left + right,
    height: box.height + top + bottom
  }
}

function paintImage(state: PageState, box: ImageBox): void {
  const image = state.input.images.get(box.image)
  if (!image) return
  stand(state, box.standing)
  const left = box.x + state.offset
  const bottom = state.height - box.y - box.height + state.offset
  if ('slot' in box.standing) {
    state.figures.set(box.standing.slot, [left, bottom, left + box.width, bottom + box.height].map(round))
  }
  if (image.kind === 'bitmap') {
    state.input.container.useImage(state.page, image.name, image.ref)
    state.out.push(
      'q ' +
        [n(box.width), 0, 0, n(box.height), n(left), n(bottom)].join(' ') +
        ' cm /' +
        image.name +
        ' Do Q'
    )
    return
  }
  state.input.container.paint(state.page, state.out.splice(0).join('\n'))
  image.paint(state.page, {...box, x: left, y: box.y + state.offset})
  state.colour = ''
}

/** Pure black on press. */
const black = '0 0 0 1 k'

function paintText(state: PageState, box: TextBox): void {
  if (box.glyphs.length === 0) return
  colour(state, box.colour)
  const font = fontFor(state, box)
  const over = state.colour === black ? state.input.palette.overprint : undefined
  if (over) state.out.push(over.before(state.page))
  for (let from = 0; from < box.glyphs.length; ) {
    const cluster = clusterEnd(box.glyphs, from)
    const several = cluster > from + 1
    const to = several ? cluster : plainEnd(box.glyphs, from)
    const glyphs = box.glyphs.slice(from, to)
    stand(state, box.standing, several ? glyphs[0]?.text : undefined)
    showGlyphs(state, box, font, several ? inOneExtent(box, glyphs) : glyphs)
    from = to
  }
  if (over) state.out.push(over.after)
  if (box.link && 'slot' in box.standing) addLink(state, box, box.standing.slot)
}

/** End of the glyphs that say one text together: those after the first say nothing. */
function clusterEnd(glyphs: readonly PlacedGlyph[], from: number): number {
  let end = from + 1
  while (end < glyphs.length && glyphs[end]?.text === '') end++
  return end
}

/** End of the glyphs that each say their own text. */
function plainEnd(glyphs: readonly PlacedGlyph[], from: number): number {
  let end = from + 1
  while (end < glyphs.length && glyphs[end + 1]?.text !== '') end++
  return end
}

function fontFor(state: PageState, box: TextBox): ContainerFont {
  const known = state.fonts.get(box.face)
  if (known) return known
  const font = state.input.container.font(box.face)
  state.input.container.useFont(state.page, font)
  state.fonts.set(box.face, font)
  return font
}

/**
 * A cluster whose first glyph begins and whose last ends where the cluster does: poppler takes the room of what is heard
 * from those two, and sees a word end where dots stand in the middle of their letter. Where no other glyph ends with the
 * cluster, a space that says nothing does.
 */
function inOneExtent(box: TextBox, glyphs: readonly PlacedGlyph[]): readonly PlacedGlyph[] {
  const {face, size, expansion} = box
  const width = (glyph: PlacedGlyph): number => face.advance(glyph.id) * size * expansion
  const end = (glyph: PlacedGlyph): number => glyph.x + width(glyph)
  const wide = glyphs.filter((glyph) => width(glyph) > 0)
  const first = least(wide.length > 0 ? wide : glyphs, (glyph) => glyph.x)
  const last = least(wide.length > 0 ? wide : glyphs, (glyph) => -end(glyph))
  const between = glyphs.filter((glyph) => glyph !== first && glyph !== last)
  const order = [first, ...between, ...(last === first ? [] : [last])]
  const out = order.map((glyph, at) => ({...glyph, text: at === 0 ? (glyphs[0]?.text ?? '') : ''}))
  const {space} = face
  if (last !== first || between.length === 0 || space === undefined) return out
  return [...out, {id: space, x: end(last) - face.advance(space) * size * expansion, rise: 0, text: ''}]
}

function least(glyphs: readonly PlacedGlyph[], of: (glyph: PlacedGlyph) => number): PlacedGlyph {
  return glyphs.reduce((one, other) => (of(other) < of(one) ? other : one))
}

/** Glyphs with real spaces among them, moved to their places by the numbers of TJ. */
function showGlyphs(
  state: PageState,
  box: TextBox,
  font: ContainerFont,
  glyphs: readonly PlacedGlyph[]
): void {
  const {face, size, expansion} = box
  const unit = (size * expansion) / 1000
  const first = glyphs[0]?.x ?? 0
  const x = n(box.x + first + state.offset)
  const y = n(state.height - box.y + state.offset)
  const scale = expansion === 1 ? '' : n(expansion * 100) + ' Tz '
  let out = 'BT /' + font.name + ' ' + n(size) + ' Tf ' + scale + '1 0 0 1 ' + x + ' ' + y + ' Tm '
  let pen = first
  let rise = 0
  let array = ''
  let hex = ''
  for (const glyph of glyphs) {
    if (glyph.rise !== rise) {
      if (hex) out += '[' + array + '<' + hex + '>] TJ '
      array = ''
      hex = ''
      rise = glyph.rise
      out += n(rise) + ' Ts '
    }
    const adjust = Math.round((pen - glyph.x) / unit)
    if (adjust !== 0) {
      if (hex) array += '<' + hex + '>'
      hex = ''
      array += adjust
      pen -= adjust * unit
    }
    hex += font.code(glyph.id, glyph.text)
    pen += face.advance(glyph.id) * 1000 * unit
  }
  if (hex) out += '[' + array + '<' + hex + '>] TJ '
  if (rise !== 0) out += '0 Ts '
  state.out.push(out + (scale ? '100 Tz ET' : 'ET'))
}

/** The area of a link on its line; pieces of one link that touch are one area. */
function addLink(state: PageState, box: TextBox, slot: number): void {
  if (!box.link) return
  const {face, size} = box
  const left = round(box.x + state.offset)
  const right = round(box.x + box.width + state.offset)
  const baseline = state.height - box.y + state.offset
  const bottom = round(baseline - face.descent * size)
  const top = round(baseline + face.ascent * size)
  const last = state.links.at(-1)
  if (last && last.link === box.link && last.page === state.at && Math.abs(last.rectangle[1] - bottom) < 1) {
    const [l, b, r, t] = last.rectangle
    state.links[state.links.length - 1] = {
      ...last,
      rectangle: [Math.min(l, left), Math.min(b, bottom), Math.max(r, right), Math.max(t, top)]
    }
    return
  }
  state.links.push({slot, page: state.at, link: box.link, rectangle: [left, bottom, right, top]})
}

/** A text string as UTF-16BE in hexadecimal. */
export function utf16(value: string): string {
  let out = '<feff'
  for (let at = 0; at < value.length; at++) out += value.charCodeAt(at).toString(16).padStart(4, '0')
  return out + '>'
}

const round = (value: number): number => Math.round(value * 100) / 100

/** A number as PDF writes it: no exponent, three decimals at most. */
function n(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}
