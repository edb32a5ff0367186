import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Style} from '../../template/types.js'
import {publicationOf} from './metadata/publication.js'
import type {HtmlState} from './scope.js'
import {webUrl} from './urls.js'

/** Letterhead: the embargo banner where one stands, who speaks, what this is and of which day. */
export function letterhead(
  banner: readonly ElementContent[],
  logo: string | undefined,
  style: Style,
  state: HtmlState
): Element[] {
  const {furniture, meta} = state.galley
  const name = furniture.issuer || style.brand.name
  const url = webUrl(meta.issuer?.url ?? style.brand.issuer.url)
  const sign =
    logo && style.brand.logo ? h('img', {src: logo, alt: style.brand.logo.alt || name}) : text(name)
  const kicker = [...(furniture.kicker ? [h('span.what', furniture.kicker)] : []), ...issued(state)]
  const standing = banner.length > 0 ? [h('div.banner', [...banner])] : []
  if (style.furniture.letterhead === 'none') return standing.length > 0 ? [h('header', standing)] : []
  return [
    h('header.letterhead', [
      ...standing,
      h('div.page', [
        ...(name || logo
          ? [
              h('p.issuer.p-author.h-card', [
                url ? h('a.u-url.p-name', {href: url}, [sign]) : h('span.p-name', [sign])
              ])
            ]
          : []),
        ...(kicker.length > 0 ? [h('p.kicker', kicker)] : [])
      ])
    ])
  ]
}

/** The day of issue in words; a machine reads it as a claim of publication only where there is one. */
function issued(state: HtmlState): ElementContent[] {
  const {furniture} = state.galley
  if (!furniture.issued) return []
  const published = publicationOf(state.galley)?.published
  if (!published) return [text(' '), h('span.day', furniture.issued)]
  return [text(' '), h('time.day.dt-published', {dateTime: published}, furniture.issued)]
}

/** Colophon: address, rights, the page's own address. Nothing where there is nothing to say. */
export function colophon(style: Style, state: HtmlState): Element[] {
  const {meta} = state.galley
  const lines: Element[] = []
  if (style.brand.address.length > 0) lines.push(h('p.address', style.brand.address.join(' · ')))
  const {holder, year, notice, terms} = meta.rights ?? {}
  const copyright = notice ?? (holder || year ? ['©', year, holder].filter(Boolean).join(' ') : undefined)
  if (copyright) lines.push(h('p.rights', copyright))
  if (terms) lines.push(h('p.terms', terms))
  const published = publicationOf(state.galley)
  const canonical = webUrl(meta.canonicalUrl)
  if (published && canonical) {
    lines.push(h('p', [h('a.u-url.u-uid', {href: canonical}, canonical), ...unseen(state)]))
  }
  return lines.length > 0 ? [h('footer.colophon', [h('div.page', lines)])] : []
}

/** What only readers of microformats look for: the last change, the keywords. */
function unseen(state: HtmlState): Element[] {
  const {modified, published} = publicationOf(state.galley) ?? {}
  return [
    ...(modified && modified !== published ? [h('time.dt-updated', {dateTime: modified})] : []),
    ...state.galley.meta.keywords.map((value) => h('data.p-category', {value}))
  ]
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}
