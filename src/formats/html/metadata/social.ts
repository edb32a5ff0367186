import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Galley} from '../../../galley/index.js'
import {webUrl} from '../urls.js'
import {descriptionOf} from './description.js'
import {publicationOf} from './publication.js'

/** Open Graph (ogp.me) and Twitter card; nothing where publication may not be claimed. */
export function social(galley: Galley, issuerName: string): Element[] {
  const publication = publicationOf(galley)
  if (!publication) return []
  const {meta} = galley
  const image = pictureOf(galley)
  const properties: Array<[string, string | undefined]> = [
    ['og:type', 'article'],
    ['og:title', meta.headline],
    ['og:description', descriptionOf(galley)],
    ['og:url', webUrl(meta.canonicalUrl)],
    ['og:site_name', issuerName],
    ['og:locale', locale(galley.language)],
    ...meta.translations.map((translation): [string, string | undefined] => [
      'og:locale:alternate',
      locale(translation.language)
    ]),
    ['og:image', image?.url],
    ['og:image:alt', image?.alt],
    ['article:published_time', publication.published],
    ['article:modified_time', publication.modified],
    ['article:expiration_time', meta.expires],
    ['article:author', webUrl(meta.issuer?.url)],
    ['article:section', meta.categories.mediatopics[0]?.name],
    ...meta.keywords.map((keyword): [string, string] => ['article:tag', keyword])
  ]
  return [
    ...properties.flatMap(([property, content]) => (content ? [h('meta', {property, content})] : [])),
    h('meta', {name: 'twitter:card', content: image ? 'summary_large_image' : 'summary'})
  ]
}

function pictureOf(galley: Galley): {url: string; alt: string | undefined} | undefined {
  for (const media of galley.meta.media) {
    const url = webUrl(media.src, galley.meta.canonicalUrl)
    if (url && (!media.type || media.type.startsWith('image'))) return {url, alt: media.alt}
  }
  return undefined
}

/** `en_GB`; Open Graph wants the territory, and has nothing for a language without one. */
function locale(tag: string): string | undefined {
  const match = /^([a-z]{2,3})(?:-[A-Za-z]{4})?-([A-Z]{2})\b/.exec(tag)
  return match ? match[1] + '_' + match[2] : undefined
}
