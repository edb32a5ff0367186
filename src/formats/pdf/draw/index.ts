import type {Style} from '../../../template/types.js'
import type {PreparedImage} from '../images.js'
import type {MadeUp} from '../makeup/types.js'
import type {PdfStandard} from '../options.js'
import type {Tags} from '../tags.js'
import {pressPalette, screenPalette} from './colours.js'
import {type Container, openContainer} from './container.js'
import {isTrueType} from './fonts.js'
import {embedImages} from './images.js'
import {paint} from './paint.js'
import {bleed, dressForPress, pressProfile, slug} from './press.js'
import {writeStructure} from './structure.js'
import {type Claims, type FileFacts, xmp} from './xmp.js'

/** The markdown a release was made from, to travel inside the file (ISO 19005-3, 6.8). */
export interface PdfSource {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface DrawInput {
  readonly made: MadeUp
  readonly tags: Tags
  readonly style: Style
  readonly images: ReadonlyMap<string, PreparedImage>
  readonly facts: Omit<FileFacts, 'id'>
  readonly source: PdfSource | null
  readonly standard: PdfStandard
  /** Say in XMP that the file meets its standards: only where preflight found nothing. */
  readonly claim: boolean
  /** Inks, bleed and marks for a printer. */
  readonly press: boolean
}

/** Write pages and structure tree as one PDF file. */
export async function draw(input: DrawInput): Promise<Uint8Array> {
  const {made, tags, style, facts, standard} = input
  const date = new Date(facts.date)
  const second = standard === 'a4f-ua2'
  const borrowed = needsPdfkit(input) ? await import('./borrowed.js') : undefined
  const container = openContainer({
    otherFont: borrowed?.otherFont,
    version: second ? '2.0' : '1.7',
    language: facts.language,
    withInfo: !second,
    intent: !input.press,
    info: {
      Title: facts.title,
      ...(facts.author ? {Author: facts.author} : {}),
      ...(facts.subject ? {Subject: facts.subject} : {}),
      ...(facts.keywords ? {Keywords: facts.keywords} : {}),
      Creator: facts.creator,
      Producer: facts.producer,
      CreationDate: date,
      ModDate: date
    }
  })
  const images = await embedImages(input.images, made, {
    container,
    press: input.press ? style.brand : undefined,
    lent: borrowed?.borrow(container)
  })
  const palette = input.press ? pressPalette(style.brand, container) : screenPalette(style.brand)
  const edge = input.press ? {bleed, slug} : {bleed: 0, slug: 0}
  const painted = paint({container, made, tags, images, palette, ...edge})
  if (input.press) dressForPress(container, painted.pages, made, style)
  writeStructure(container, tags, made, painted, standard)
  if (input.source) {
    container.attach(input.source.name, input.source.bytes, {
      type: 'text/markdown',
      description: 'Source of this release',
      date
    })
  }
  const id = await identify(container, facts, input.source)
  return container.finish(xmp({...facts, id}, standard, claimsOf(input)))
}

/** pdfkit and its fontkit are loaded for drawings and fonts with CFF outlines, and else not at all. */
function needsPdfkit({made, images}: DrawInput): boolean {
  return made.pages.some(({boxes}) =>
    boxes.some((box) =>
      box.type === 'image'
        ? images.get(box.image)?.kind === 'svg'
        : box.type === 'text' && !isTrueType(box.face)
    )
  )
}

/** On press the archive wants a profile of the printing condition. */
export function claimsOf({claim, press, style}: Pick<DrawInput, 'claim' | 'press' | 'style'>): Claims {
  return {archive: claim && (!press || pressProfile(style) !== undefined), access: claim}
}

/** Name the file by what is in it: equal content, equal identifier. */
async function identify(
  container: Container,
  facts: Omit<FileFacts, 'id'>,
  source: PdfSource | null
): Promise<string> {
  const words = new TextEncoder().encode(JSON.stringify(facts) + container.painted())
  const bytes = new Uint8Array(words.length + (source?.bytes.length ?? 0))
  bytes.set(words)
  if (source) bytes.set(source.bytes, words.length)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16)
  container.identify(hash)
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
