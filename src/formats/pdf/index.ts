import type {Galley} from '../../galley/index.js'
import type {Style} from '../../template/types.js'
import {defineRenderer, type RenderContext} from '../format.js'
import {type ImageManner, prepareImages} from './images.js'
import {loadFonts} from './makeup/fonts.js'
import {letterheadOf} from './makeup/furniture.js'
import {type Divide, dividerOf} from './makeup/hyphenate.js'
import {makeUp} from './makeup/make-up.js'
import {needsOf} from './makeup/needs.js'
import type {MadeUp, Quality} from './makeup/types.js'
import type {PdfOptions} from './options.js'
import {preflight} from './preflight/index.js'
import {checkPress} from './press-checks.js'
import {reporter} from './report.js'
import {heardIn, type Tags, tagsOf} from './tags.js'

export type {Quality} from './makeup/types.js'
export type {PdfOptions, PdfStandard} from './options.js'

type Context = RenderContext<Required<PdfOptions>>

/** The PDF: made up by our own rules, tagged, archived and accessible in one file. */
export const pdf = defineRenderer<PdfOptions>({
  name: 'pdf',
  mediaType: 'application/pdf',
  extension: '.pdf',
  variant: 'profile',
  defaults: {standard: 'a3a-ua1', profile: 'screen'},
  async render(galley, context) {
    const set = await setPdf(galley, context)
    const {claimsOf, draw} = await import('./draw/index.js')
    const {standard, profile} = context.options
    const source = context.source ?? null
    const facts = factsOf(galley)
    const press = profile === 'print'
    const input = {...set, style: context.style, facts, source, standard, claim: true, press}
    const bytes = await draw(input)
    const findings = preflight(bytes, {
      standard,
      heard: heardIn(set.tags),
      title: facts.title,
      language: facts.language,
      source: source !== null,
      press,
      archive: claimsOf(input).archive
    })
    if (findings.length === 0) return bytes
    reporter(context.file, galley).findings(findings)
    return draw({...input, claim: false})
  }
})

/** How well a galley comes out, without writing a file. */
export async function pdfQuality(galley: Galley, context: Context): Promise<Quality> {
  return (await setPdf(galley, context)).made.quality
}

interface SetPdf {
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

function factsOf(galley: Galley): Parameters<typeof import('./draw/index.js').draw>[0]['facts'] {
  const {meta} = galley
  return {
    title: meta.headline || meta.slug,
    author: meta.issuer?.name ?? galley.furniture.issuer,
    subject: meta.summary ?? '',
    keywords: meta.keywords.join(', '),
    creator: 'pressline',
    producer: 'pressline with pdfkit',
    date: galley.stamp,
    language: galley.language,
    rights: meta.rights?.notice
  }
}
