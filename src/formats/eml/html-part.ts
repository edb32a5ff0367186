import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {Galley} from '../../galley/index.js'
import type {Style} from '../../template/types.js'
import {articleTree, type SetImage} from '../html/index.js'
import {type MailCss, mailCss} from './css.js'
import {mailTree} from './mail-tree.js'

const stringifier = unified().use(rehypeStringify, {closeSelfClosing: false}).freeze()
/** Measure of the mail in CSS pixels, the width every program has room for. */
const measure = 600

/** The HTML part: one column in a table, every style on its element, nothing from outside. */
export function htmlPart(galley: Galley, style: Style, sources: ReadonlyMap<string, SetImage>): string {
  const css = mailCss(style)
  // The line of an embargo stands above everything, the letterhead included.
  const clean: Galley = {
    ...galley,
    embargo: undefined,
    children: galley.embargo ? galley.children.filter((block) => block.role !== 'embargo') : galley.children
  }
  const scope = {css, role: 'body', direction: galley.direction}
  const release = mailTree(articleTree(clean, sources).children as ElementContent[], scope)
  const rows = [...banner(galley, css), letterhead(galley, style, css), row(release, '8px 20px 32px')]
  const column = h(
    'table',
    {
      ...presentation,
      width: measure,
      align: 'center',
      style: 'width:100%;max-width:' + measure + 'px;margin:0 auto'
    },
    rows.filter((line) => line !== undefined)
  )
  const ground = css.palette.paper
  const body = h('body', {bgColor: ground, style: 'margin:0;padding:0;background-color:' + ground}, [
    h('table', {...presentation, width: '100%', bgColor: ground}, [
      h('tr', [h('td', {align: 'center'}, [column])])
    ])
  ])
  const html = h('html', {lang: galley.language, dir: galley.direction}, [head(galley), body])
  return stringifier.stringify(wrapped({type: 'root', children: [{type: 'doctype'}, html]})) + '\n'
}

const presentation = {role: 'presentation', border: 0, cellPadding: 0, cellSpacing: 0}

function head(galley: Galley): Element {
  return h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('title', galley.meta.headline),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('meta', {name: 'color-scheme', content: 'light'}),
    h('meta', {name: 'x-apple-disable-message-reformatting'})
  ])
}

/** The embargo line, before anything else a reader or a preview meets. */
function banner(galley: Galley, css: MailCss): Element[] {
  if (!galley.embargo) return []
  const {banner: ground, 'banner-ink': ink} = css.palette
  const style = css.type('embargo') + ';color:' + ink + ';margin:0'
  return [row([h('p', {style}, galley.embargo.line)], '12px 20px', ground)]
}

/** Who speaks on one side, what this is and of which day on the other. */
function letterhead(galley: Galley, style: Style, css: MailCss): Element | undefined {
  const {furniture} = galley
  const name = furniture.issuer || style.brand.name
  const what = [furniture.kicker, furniture.issued].filter(Boolean).join(' · ')
  if (style.furniture.letterhead === 'none' || (!name && !what)) return undefined
  const [start, end] = galley.direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const type = 'font-family:' + css.families.display + ';font-size:14px;line-height:20px;'
  const cell = (align: string | undefined, extra: string, words: string): Element =>
    h(
      'td',
      {
        align,
        vAlign: 'bottom',
        style: type + 'padding:0 0 10px;border-bottom:1px solid ' + css.palette.rule + ';' + extra
      },
      words
    )
  return row(
    [
      h('table', {...presentation, width: '100%'}, [
        h('tr', [
          cell(start, 'font-weight:700;font-size:16px;color:' + css.palette.ink, name),
          cell(end, 'color:' + css.palette.quiet, what)
        ])
      ])
    ],
    '20px 20px 16px',
    undefined,
    'border-top:4px solid ' + css.palette.accent
  )
}

function row(children: ElementContent[], padding: string, ground?: string, extra?: string): Element {
  const style = [
    'padding:' + padding,
    ...(ground ? ['background-color:' + ground] : []),
    ...(extra ? [extra] : [])
  ]
  return h('tr', [h('td', {...(ground ? {bgColor: ground} : {}), style: style.join(';')}, children)])
}

/** A line break behind every block: lines of a mail may not be longer than 998 octets, and are read by people. */
function wrapped(tree: Root): Root {
  const blocks = new Set([
    'div',
    'h1',
    'h2',
    'h3',
    'head',
    'li',
    'meta',
    'ol',
    'p',
    'table',
    'td',
    'th',
    'title',
    'tr',
    'ul'
  ])
  const inside = (element: Element): void => {
    element.children = element.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child]
      inside(child)
      return blocks.has(child.tagName) ? [child, {type: 'text', value: '\n'}] : [child]
    })
  }
  for (const child of tree.children) if (child.type === 'element') inside(child)
  return tree
}
