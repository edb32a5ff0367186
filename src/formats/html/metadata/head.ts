import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Galley} from '../../../galley/index.js'
import {webUrl} from '../urls.js'
import {descriptionOf} from './description.js'
import {jsonLd, jsonLdText} from './json-ld.js'
import {publicationOf} from './publication.js'
import {social} from './social.js'

/** `Headline – Issuer`; a standing embargo comes before both, in the tab and in the list of tabs. */
export function titleOf(galley: Galley, issuerName: string): string {
  const {embargo, labels, meta} = galley
  const headline = embargo ? labels.embargoed + ': ' + meta.headline : meta.headline
  return [headline, issuerName].filter(Boolean).join(' – ')
}

/** What machines may know of the release: all of it once it is out, before that only that they are to keep away. */
export function metadata(galley: Galley, issuerName: string): Element[] {
  if (!publicationOf(galley)) {
    return [h('meta', {name: 'robots', content: 'noindex, nofollow, noarchive, nosnippet'})]
  }
  const data = jsonLd(galley, issuerName)
  const description = descriptionOf(galley)
  return [
    ...(description ? [h('meta', {name: 'description', content: description})] : []),
    ...links(galley),
    ...social(galley, issuerName),
    ...(data ? [h('script', {type: 'application/ld+json'}, jsonLdText(data))] : [])
  ]
}

/** The page's own address, and the same release in other languages. */
function links(galley: Galley): Element[] {
  const {meta} = galley
  const canonical = webUrl(meta.canonicalUrl)
  const alternates = meta.translations.flatMap((translation) => {
    const href = webUrl(translation.url, meta.canonicalUrl)
    return href ? [h('link', {rel: 'alternate', hrefLang: translation.language, href})] : []
  })
  const own =
    canonical && alternates.length > 0
      ? [h('link', {rel: 'alternate', hrefLang: galley.language, href: canonical})]
      : []
  return [...(canonical ? [h('link', {rel: 'canonical', href: canonical})] : []), ...own, ...alternates]
}
