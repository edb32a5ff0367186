import type {ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import type {Galley, GalleyBlock} from '../../galley/index.js'
import {notify} from '../../release/index.js'
import type {RenderContext} from '../format.js'
import {article} from './article.js'
import {writeDocument, writeTree} from './document.js'
import {colophon, letterhead} from './furniture.js'
import {type SetImage, setImages} from './images.js'
import {logoUrl} from './logo.js'
import {metadata, titleOf} from './metadata/head.js'
import {type HtmlOptions, htmlDefaults} from './options.js'
import {type HtmlState, idPrefixOf} from './scope.js'
import {movedColours, styleSheet} from './sheet/index.js'
import {setTree} from './tree.js'

type Context = RenderContext<Required<HtmlOptions>>

/** The whole page, or only its article. */
export async function page(galley: Galley, context: Context): Promise<string> {
  const images = await setImages(galley, context)
  const facts = {options: context.options, images, idPrefix: idPrefixOf(galley)}
  if (context.options.fragment) {
    return writeTree(setTree(galley, facts, (state) => [article(withEmbargo(galley), state)]))
  }
  const logo = logoUrl(context)
  const body = setTree(galley, facts, (state) => sheet(logo, context, state))
  report(context)
  const issuer = galley.furniture.issuer || context.style.brand.name
  return writeDocument({
    language: galley.language,
    direction: galley.direction,
    title: titleOf(galley, issuer),
    css: styleSheet(galley.furniture, context.style, context.options.stylesheet),
    assets: context.options.assets,
    bodyClass: 'h-entry',
    head: metadata(galley, issuer),
    body: body.children as ElementContent[]
  })
}

/**
 * The article of a galley as safe hast (it has passed {@link sanitizeSchema}), with pictures at the addresses that
 * `sources` gives: for formats that wrap HTML. A standing embargo opens it.
 */
export function articleTree(galley: Galley, sources: ReadonlyMap<string, SetImage>): Root {
  const facts = {options: {...htmlDefaults, fragment: true}, images: sources, idPrefix: idPrefixOf(galley)}
  return setTree(galley, facts, (state) => [article(withEmbargo(galley), state)])
}

/** What stands in `body`. The embargo line goes above the letterhead: nothing of the page comes before it. */
function sheet(logo: string | undefined, context: Context, state: HtmlState): ElementContent[] {
  const {galley} = state
  const blocks = withEmbargo(galley)
  const isBanner = (block: GalleyBlock): boolean => Boolean(galley.embargo) && block.role === 'embargo'
  const id = state.idPrefix + 'release'
  return [
    h('a.skip', {href: '#' + id}, galley.labels.skipToContent),
    ...letterhead(state.all(blocks.filter(isBanner)), logo, context.style, state),
    h('main.page', {id, tabIndex: -1}, [
      article(
        blocks.filter((block) => !isBanner(block)),
        state
      )
    ]),
    ...colophon(context.style, state)
  ]
}

/** No page of an embargoed release is without its line, whatever the galley brings. */
function withEmbargo(galley: Galley): GalleyBlock[] {
  const {embargo, children} = galley
  if (!embargo || children.some((block) => block.role === 'embargo')) return children
  return [{type: 'line', role: 'embargo', children: [{type: 'text', value: embargo.line}]}, ...children]
}

/** What was changed or cannot work, in words. */
function report(context: Context): void {
  for (const {name, hex, ratio} of movedColours(context.style)) {
    notify(context.file, {
      ruleId: 'html-contrast',
      reason:
        'Unexpected contrast ' +
        ratio.toFixed(1) +
        ' of `' +
        name +
        '` (' +
        hex +
        ') on paper, expected 4.5 or more',
      hint: 'The page sets words in a shade of the colour that reads (WCAG 2.2, 1.4.3)',
      severity: 'info'
    })
  }
  const sheet = context.style.files.get('style.css')
  if (sheet && /@import|url\(\s*["']?(?!["']?(?:#|data:))/i.test(new TextDecoder().decode(sheet))) {
    notify(context.file, {
      ruleId: 'html-stylesheet',
      reason: 'Unexpected reference in `style.css`, expected a style sheet that asks for nothing',
      hint: 'The page is one file, and its Content-Security-Policy stops every request',
      severity: 'warning'
    })
  }
}
