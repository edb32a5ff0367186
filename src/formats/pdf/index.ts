import {VFile} from 'vfile'
import type {Galley} from '../../galley/index.js'
import {baseStyle} from '../../template/base.js'
import type {Style} from '../../template/types.js'
import type {World} from '../../template/world.js'
import {defineRenderer} from '../format.js'
import type {Quality} from './makeup/types.js'
import type {PdfOptions} from './options.js'
import {preflight} from './preflight/index.js'
import {reporter} from './report.js'
import {setPdf} from './set-pdf.js'
import {heardIn} from './tags.js'

export type {Quality} from './makeup/types.js'
export type {PdfOptions, PdfStandard} from './options.js'

const defaults = {standard: 'a3a-ua1', profile: 'screen'} as const

/** The PDF: made up by our own rules, tagged, archived and accessible in one file. */
export const pdf = defineRenderer<PdfOptions>({
  name: 'pdf',
  mediaType: 'application/pdf',
  extension: '.pdf',
  variant: 'profile',
  defaults,
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

/** What {@link pdfQuality} needs; what is left out is as for a release without a template. */
export interface QualityContext {
  /** Fonts, hyphenation patterns and images come from here. */
  world: World
  style?: Style | undefined
  /** Takes the messages. */
  file?: VFile | undefined
  options?: PdfOptions | undefined
}

/** How well a galley comes out, without writing a file: word space, hyphens, widows and what else a reader sees. */
export async function pdfQuality(galley: Galley, context: QualityContext): Promise<Quality> {
  const {made} = await setPdf(galley, {
    world: context.world,
    style: context.style ?? baseStyle,
    file: context.file ?? new VFile(),
    options: {...defaults, ...context.options}
  })
  return made.quality
}

function factsOf(galley: Galley): Parameters<typeof import('./draw/index.js').draw>[0]['facts'] {
  const {meta} = galley
  return {
    title: meta.headline || meta.slug,
    author: meta.issuer?.name ?? galley.furniture.issuer,
    subject: meta.summary ?? '',
    keywords: meta.keywords.join(', '),
    creator: 'pressline',
    producer: 'pressline',
    date: galley.stamp,
    language: galley.language,
    rights: meta.rights?.notice
  }
}
