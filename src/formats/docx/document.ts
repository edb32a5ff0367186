import {
  Document,
  type FileChild,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  Packer,
  PageOrientation,
  type Paragraph
} from 'docx'
import type {Style} from '../../template/types.js'
import type {Furniture} from './furniture.js'
import {numberingConfig} from './lists.js'
import {hexOf} from './look.js'
import {numberingPart, stylesPart} from './opc.js'
import {type Parts, xmlPart} from './package.js'
import type {Scope, State} from './state.js'
import {withStyleLists} from './style-lists.js'
import {styleSheet} from './style-sheet.js'
import {pageSizes, twips} from './units.js'

/** What the galley became. */
export interface Copy {
  children: FileChild[]
  footnotes: Record<string, {children: Paragraph[]}>
}

/** A whole document as the brand would have made it, without a letterhead of the team's own. */
export function newDocument(copy: Copy, furniture: Furniture | undefined, scope: Scope, state: State): Parts {
  const {style, galley} = scope
  const {brand} = style
  const document = new Document({
    title: galley.meta.headline,
    customProperties: [{name: 'Slug', value: galley.meta.slug}],
    numbering: {config: numberingConfig(state)},
    footnotes: copy.footnotes,
    hyphenation: {
      autoHyphenation: true,
      doNotHyphenateCaps: true,
      consecutiveHyphenLimit: 2,
      hyphenationZone: 357
    },
    theme: {
      name: brand.name || style.name,
      colors: {
        dark1: hexOf(brand.colours.ink.hex),
        light1: hexOf(brand.colours.paper.hex),
        dark2: hexOf(brand.colours.quiet.hex),
        light2: hexOf(brand.colours.rule.hex),
        accent1: hexOf(brand.colours.accent.hex),
        hyperlink: hexOf(brand.colours.accent.hex),
        followedHyperlink: hexOf(brand.colours.accent.hex)
      },
      fonts: {headings: brand.typefaces.display.family, body: brand.typefaces.text.family}
    },
    sections: sectionsOf(copy, furniture, scope, state)
  })
  const parts = compile(document)
  parts.set(stylesPart, styleSheet(state.styles, style, galley))
  parts.set(numberingPart, withStyleLists(xmlPart(parts, numberingPart)))
  return parts
}

/** Sections: one, but for landscape pages that a wide table asks for. Later sections have the first one's furniture. */
function sectionsOf(
  copy: Copy,
  furniture: Furniture | undefined,
  scope: Scope,
  state: State
): ISectionOptions[] {
  const stretches: Array<{turned: boolean; children: FileChild[]}> = []
  for (const child of copy.children) {
    const turned = state.turned.has(child)
    const last = stretches.at(-1)
    if (last?.turned === turned) last.children.push(child)
    else stretches.push({turned, children: [child]})
  }
  const [first = {turned: false, children: []}, ...rest] = stretches
  return [first, ...rest].map(({turned, children}, index) => ({
    properties: {...(index === 0 ? {titlePage: true} : {}), page: pageOf(scope.style, turned)},
    ...(index === 0 && furniture ? {headers: furniture.headers, footers: furniture.footers} : {}),
    children
  }))
}

function pageOf(style: Style, turned: boolean): NonNullable<ISectionPropertiesOptions['page']> {
  const {width, height} = pageSizes[style.page.size]
  const {top, right, bottom, left} = style.page.margins
  return {
    size: {
      width: twips(width),
      height: twips(height),
      ...(turned ? {orientation: PageOrientation.LANDSCAPE} : {})
    },
    margin: {
      top: twips(top),
      right: twips(right),
      bottom: twips(bottom),
      left: twips(left),
      header: twips(Math.min(36, top)),
      footer: twips(Math.min(36, bottom)),
      gutter: 0
    }
  }
}

/**
 * The parts of a document before docx zips them. `compiler` is private in docx's types; the public `Packer` would zip
 * what the finaliser must unzip again, a fifth of the whole time. See `docs/decisions/0060-docx.md`.
 */
function compile(document: Document): Parts {
  // biome-ignore lint/complexity/useLiteralKeys: private in docx's types
  const compiler: {compile(document: Document): Map<string, string | Uint8Array>} = Packer['compiler']
  const parts = [...compiler.compile(document)]
  // docx writes relationships for every part, whether it has any or not
  return new Map(
    parts.filter(([path, data]) => !path.endsWith('.rels') || String(data).includes('<Relationship '))
  )
}
