import {Document, type FileChild, Packer, type Paragraph} from 'docx'
import type {Furniture} from './furniture.js'
import {numberingConfig} from './lists.js'
import {hexOf} from './look.js'
import type {Parts} from './package.js'
import type {Scope, State} from './state.js'
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
  const {brand, page} = style
  const {width, height} = pageSizes[page.size]
  const {top, right, bottom, left} = page.margins
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
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {width: twips(width), height: twips(height)},
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
        },
        ...(furniture ? {headers: furniture.headers, footers: furniture.footers} : {}),
        children: copy.children
      }
    ]
  })
  const parts = compile(document)
  parts.set('word/styles.xml', styleSheet(state.styles, style, galley))
  return parts
}

/**
 * The parts of a document before docx zips them. `compiler` is private in docx's types; the public `Packer` would zip
 * what the finaliser must unzip again, a fifth of the whole time. See `docs/decisions/0060-docx.md`.
 */
function compile(document: Document): Parts {
  // biome-ignore lint/complexity/useLiteralKeys: private in docx's types
  const compiler: {compile(document: Document): Map<string, string | Uint8Array>} = Packer['compiler']
  return new Map(compiler.compile(document))
}
