import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Galley} from '../../../galley/index.js'
import {webUrl} from '../urls.js'
import {descriptionOf} from './description.js'
import {jsonLd, jsonLdText} from './json-ld.js'
import {publicationOf} from './publication.js'
import {social} from './social.js'

/** The `head`: what the page is, what it may do, how it looks, and, once it is out, what machines may know of it. */
export function head(galley: Galley, issuerName: string, css: string, policy: string): Element {
  const {embargo, labels, meta} = galley
  const title = [embargo ? labels.embargoed + ': ' + meta.headline : meta.headline, issuerName].filter(
    Boolean
  )
  const out = publicationOf(galley)
  const data = jsonLd(galley, issuerName)
  const description = descriptionOf(galley)
  return h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {httpEquiv: 'Content-Security-Policy', content: policy}),
    h('title', title.join(' – ')),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    ...(out
      ? description
        ? [h('meta', {name: 'description', content: description})]
        : []
      : [h('meta', {name: 'robots', content: 'noindex, nofollow, noarchive, nosnippet'})]),
    h('meta', {name: 'referrer', content: 'no-referrer'}),
    h('meta', {name: 'generator', content: 'pressline'}),
    h('meta', {name: 'color-scheme', content: 'light dark'}),
    ...(out ? links(galley) : []),
    ...social(galley, issuerName),
    ...(data ? [h('script', {type: 'application/ld+json'}, jsonLdText(data))] : []),
    h('style', css)
  ])
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
