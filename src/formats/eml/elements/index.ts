import type {MailHandler} from '../mail-handler.js'
import {block} from './block.js'
import {box} from './box.js'
import {figure} from './figure.js'
import {image} from './image.js'
import {inline} from './inline.js'
import {link} from './link.js'
import {list, listItem} from './list.js'
import {cell, rows, table} from './table.js'
import {verbatim} from './verbatim.js'
import {words} from './words.js'

/** One handler per element that the html format sets. */
export const elements: Readonly<Record<string, MailHandler>> = {
  a: link,
  address: block,
  article: block,
  aside: box,
  blockquote: block,
  br: () => [{type: 'element', tagName: 'br', properties: {}, children: []}],
  caption: cell,
  cite: inline,
  code: inline,
  data: inline,
  del: inline,
  div: block,
  em: inline,
  figcaption: words,
  figure,
  h1: words,
  h2: words,
  h3: words,
  header: block,
  hr: words,
  img: image,
  li: listItem,
  ol: list,
  p: words,
  pre: verbatim,
  section: block,
  small: inline,
  span: inline,
  strong: inline,
  sub: inline,
  sup: inline,
  table,
  tbody: rows,
  td: cell,
  th: cell,
  thead: rows,
  tr: rows,
  ul: list
}
