import type {Galley, Inline} from '../../../galley/index.js'
import {roleStyle} from '../../../template/base.js'
import type {RoleStyle, Style} from '../../../template/types.js'
import type {LetterheadWords} from '../tags.js'
import type {TaggedRun} from './paragraph.js'
import type {Scope} from './scope.js'
import {setRuns, shift, taggedRuns} from './set-paragraph.js'
import type {Box, ImageBox, RectBox, Standing} from './types.js'

/** Key of the brand's logo among the prefetched images. */
export const logoKey = 'brand:logo'

const stripe = 6
const headTop = 40
const footBottom = 40

/** What stands on the letterhead; the words are heard, once, on the first page. */
export function letterheadOf(galley: Galley, style: Style): Letterhead {
  if (style.furniture.letterhead === 'none')
    return {logo: undefined, issuer: [], address: [], kicker: [], issued: [], lines: []}
  const {furniture} = galley
  const {logo} = style.brand
  const shown = logo && style.files.has(logo.path) ? logo : undefined
  const issuer = words(shown ? '' : furniture.issuer)
  const address = words(style.brand.address.join(', '))
  const kicker = words(furniture.kicker)
  const issued = words(furniture.issued)
  return {
    logo: shown,
    issuer,
    address,
    kicker,
    issued,
    lines: [issuer, address, kicker, issued].filter((line) => line.length > 0)
  }
}

export interface Letterhead extends LetterheadWords {
  readonly logo: {readonly alt: string; readonly width: number} | undefined
  readonly issuer: readonly Inline[]
  readonly address: readonly Inline[]
  readonly kicker: readonly Inline[]
  readonly issued: readonly Inline[]
}

const words = (value: string): Inline[] => (value ? [{type: 'text', value}] : [])

/** Boxes from the top left corner of the page, and where the copy begins. */
export interface Head {
  readonly boxes: readonly Box[]
  readonly bottom: number
}

/** The letterhead of the first page: logo or name, what this is, and when. */
export function letterhead(scope: Scope, head: Letterhead, again: boolean): Head {
  const {page} = scope.style
  const {margins} = page
  if (scope.style.furniture.letterhead === 'none') return {boxes: [], bottom: margins.top}
  const {width: pageWidth} = pageSize(scope.style)
  const boxes: Box[] = [band(pageWidth)]
  const rtl = scope.direction === 'rtl'
  const wide = scope.width * 0.58
  const narrow = scope.width * 0.4
  const far = margins.left + scope.width
  const left = {x: rtl ? far - wide : margins.left, width: wide, align: 'start' as const}
  const right = {x: rtl ? margins.left : far - narrow, width: narrow, align: 'end' as const}
  let name = headTop
  if (head.logo) {
    const image = logo(scope, head.logo, again)
    if (image) {
      boxes.push(image)
      name += image.height + 4
    }
  }
  name = line(boxes, scope, head.issuer, issuerStyle, left, name, again)
  name = line(boxes, scope, head.address, smallStyle, left, name, again)
  let facts = headTop + 1.5
  facts = line(boxes, scope, head.kicker, kickerStyle, right, facts, again)
  facts = line(boxes, scope, head.issued, smallStyle, right, facts, again)
  const bottom = Math.max(name, facts) + 8
  boxes.push({...rule(margins.left, bottom, scope.width), colour: 'accent', height: 0.75})
  return {boxes, bottom: Math.max(margins.top, bottom + 20)}
}

interface Place {
  readonly x: number
  readonly width: number
  readonly align: 'end' | 'start'
}

function line(
  boxes: Box[],
  scope: Scope,
  nodes: readonly Inline[],
  look: Look,
  place: Place,
  y: number,
  again: boolean
): number {
  if (nodes.length === 0) return y
  const runs = taggedRuns(scope, nodes)
  return setFurniture(boxes, scope, again ? runs.map(asFurniture('Top')) : runs, look, place, y)
}

function setFurniture(
  boxes: Box[],
  scope: Scope,
  runs: readonly TaggedRun[],
  look: Look,
  place: Place,
  y: number
): number {
  const style = look(scope.style, place.align)
  const set = setRuns(runs, scope, {style, x: 0, width: place.width, balance: true})
  set.lines.forEach((one, at) => {
    boxes.push(...one.boxes.map((box) => shift(box, place.x, y + at * set.leading + set.baseline)))
  })
  return y + set.lines.length * set.leading
}

const asFurniture =
  (attached: 'Bottom' | 'Top') =>
  (tagged: TaggedRun): TaggedRun => ({...tagged, standing: {artifact: 'Pagination', attached}})

type Look = (style: Style, align: 'centre' | 'end' | 'start') => RoleStyle

const look =
  (size: number, leading: number, more: Partial<RoleStyle>): Look =>
  (style, align) => ({
    ...roleStyle(style, 'marker'),
    face: 'display',
    size,
    leading,
    weight: 'regular',
    italic: false,
    case: 'as-is',
    tracking: 0,
    align,
    ...more
  })

const issuerStyle = look(15, 18, {weight: 'bold', colour: 'accent'})
const kickerStyle = look(9.5, 13, {weight: 'semibold', colour: 'accent', case: 'upper', tracking: 50})
const smallStyle = look(8.5, 11.5, {colour: 'quiet'})
const runningStyle = look(8.5, 11, {colour: 'quiet'})
const embargoStyle = look(8.5, 11, {colour: 'ink', weight: 'bold', tracking: 15})
const moreStyle = look(9, 12, {colour: 'ink', weight: 'semibold'})

function logo(scope: Scope, brand: {readonly width: number}, again: boolean): ImageBox | undefined {
  const size = scope.images.get(logoKey)
  if (!size) return undefined
  const {margins} = scope.style.page
  const most = {width: Math.min(brand.width, scope.width * 0.55), height: 64}
  const width = Math.min(most.width, (most.height * size.width) / size.height)
  const words = scope.style.brand.logo
  const standing: Standing = again
    ? {artifact: 'Pagination', attached: 'Top'}
    : ((words && scope.tags.marks.get(words)) ?? {artifact: 'Pagination', attached: 'Top'})
  return {
    type: 'image',
    x: scope.direction === 'rtl' ? margins.left + scope.width - width : margins.left,
    y: headTop,
    width,
    height: (width * size.height) / size.width,
    image: logoKey,
    standing
  }
}

const band = (width: number): RectBox => ({
  type: 'rect',
  x: 0,
  y: 0,
  width,
  height: stripe,
  colour: 'accent',
  standing: {artifact: 'Pagination', attached: 'Top'},
  bleeds: true
})

const rule = (x: number, y: number, width: number): RectBox => ({
  type: 'rect',
  x,
  y,
  width,
  height: 0.4,
  colour: 'rule',
  standing: {artifact: 'Pagination', attached: 'Top'}
})

/** Running head of the pages after the first: the embargo line while it stands, and the short headline. */
export function runningHead(scope: Scope): Head {
  const {furniture} = scope.galley
  const {margins} = scope.style.page
  const place = {x: margins.left, width: scope.width, align: 'start' as const}
  const boxes: Box[] = []
  let y = headTop
  y = furnitureLine(boxes, scope, furniture.embargo, embargoStyle, place, y, 'Top')
  y = furnitureLine(boxes, scope, furniture.runningHead, runningStyle, place, y, 'Top')
  if (boxes.length > 0) boxes.push(rule(margins.left, y + 4, scope.width))
  return {boxes, bottom: Math.max(margins.top, boxes.length > 0 ? y + 18 : 0)}
}

/** The embargo line alone, for a first page whose copy does not open with it. */
export function embargoHead(scope: Scope, y: number): Head {
  const boxes: Box[] = []
  const {margins} = scope.style.page
  const place = {x: margins.left, width: scope.width, align: 'start' as const}
  const bottom = furnitureLine(boxes, scope, scope.galley.furniture.embargo, embargoStyle, place, y, 'Top')
  return {boxes, bottom: boxes.length > 0 ? bottom + 10 : y}
}

/** Folio, and `more follows` on every page but the last. */
export function foot(scope: Scope, number: number, pages: number): Box[] {
  const {furniture} = scope.galley
  const {margins} = scope.style.page
  const {height} = pageSize(scope.style)
  const boxes: Box[] = []
  const y = height - Math.min(footBottom, margins.bottom * 0.6) - 11
  const folio = furniture.folio.replaceAll('{page}', String(number)).replaceAll('{pages}', String(pages))
  const end = {x: margins.left, width: scope.width, align: 'end' as const}
  furnitureLine(boxes, scope, folio, runningStyle, end, y, 'Bottom')
  if (number < pages)
    furnitureLine(boxes, scope, furniture.more, moreStyle, {...end, align: 'start'}, y - 1, 'Bottom')
  return boxes
}

function furnitureLine(
  boxes: Box[],
  scope: Scope,
  value: string,
  style: Look,
  place: Place,
  y: number,
  attached: 'Bottom' | 'Top'
): number {
  if (!value) return y
  const standing: Standing = {artifact: 'Pagination', attached}
  return setFurniture(boxes, scope, [{run: {type: 'text', value, marks: {}}, standing}], style, place, y)
}

/** Width and height of the trimmed page in points (ISO 216; ANSI Y14.1). */
export function pageSize(style: Style): {readonly width: number; readonly height: number} {
  return style.page.size === 'Letter' ? {width: 612, height: 792} : {width: 595.28, height: 841.89}
}
