import type {Galley} from '../../galley/index.js'
import type {Style} from '../../template/types.js'
import type {RenderContext} from '../format.js'
import {type ImageManner, prepareImages} from './images.js'
import {loadFonts} from './makeup/fonts.js'
import {letterheadOf} from './makeup/furniture.js'
import {type Divide, dividerOf} from './makeup/hyphenate.js'
import {makeUp} from './makeup/make-up.js'
import {needsOf} from './makeup/needs.js'
import type {MadeUp} from './makeup/types.js'
import type {PdfOptions} from './options.js'
import {checkPress} from './press-checks.js'
import {reporter} from './report.js'
import {type Tags, tagsOf} from './tags.js'

type Context = RenderContext<Required<PdfOptions>>

/** A galley as made up, with what drawing needs beside the pages. */
export interface SetPdf {
  readonly made: MadeUp
  readonly tags: Tags
  readonly images: Awaited<ReturnType<typeof prepareImages>>
}

/** Fetch what a galley needs, then make it up. */
export async function setPdf(galley: Galley, context: Context): Promise<SetPdf> {
  const {style, world, file, options} = context
  const report = reporter(file, galley)
  const letterhead = letterheadOf(galley, style)
  const needs = needsOf(galley, style, letterhead.lines)
  const [fonts, images, dividers] = await Promise.all([
    loadFonts(needs.fonts, style, world, galley.language, report.font),
    prepareImages(needs.images, style, world, imageManner(options.profile === 'print', style), report.image),
    loadDividers(needs.languages, context)
  ])
  const tags = tagsOf(galley, {logo: letterhead.logo, lines: letterhead.lines}, images)
  const made = makeUp({
    galley,
    style,
    tags,
    fonts,
    images,
    letterhead,
    divide: (language) => dividers.get(language),
    onMissing: report.missing,
    onNotice: report.notice,
    language: galley.language,
    direction: galley.direction
  })
  if (options.profile === 'print') checkPress(made, images, report.image)
  return {made, tags, images}
}

const imageManner = (press: boolean, style: Style): ImageManner => ({
  press,
  colours: Object.values(style.brand.colours).map((colour) => colour.hex.toLowerCase()),
  most: press ? 5000 : 2500
})

async function loadDividers(languages: readonly string[], {world}: Context): Promise<Map<string, Divide>> {
  const dividers = new Map<string, Divide>()
  for (const language of languages) {
    const patterns = await world.readPatterns(language)
    if (patterns) dividers.set(language, dividerOf(patterns))
  }
  return dividers
}
