import type {Furniture} from '../../../galley/index.js'
import {roleStyle} from '../../../template/base.js'
import type {Style} from '../../../template/types.js'
import {cssNumber, cssString} from './css-text.js'

/** Spaces in points that printers and PDF share. */
const points = (value: number): string => cssNumber(value) + 'pt'

/**
 * The page on paper, as the PDF has it: the brand's page and margins, copy in points, letterhead on the first page,
 * running head, folio and a standing embargo line on every page (CSS Paged Media 3, 4: margin boxes).
 */
export function printSheet(style: Style, furniture: Furniture): string {
  const {size, margins} = style.page
  const body = roleStyle(style, 'body')
  const box = 'font:' + points(8) + '/1.3 var(--display);color:var(--quiet)'
  const embargo = furniture.embargo
    ? '@top-center{content:' +
      cssString(furniture.embargo) +
      ';font:700 ' +
      points(8.5) +
      '/1.3 var(--display);color:var(--ink)}'
    : ''
  const running =
    furniture.embargo || !furniture.runningHead
      ? ''
      : '@top-left{content:' + cssString(furniture.runningHead) + ';' + box + '}'
  // The letterhead stands in the top margin, as high as the PDF sets it.
  const first =
    style.furniture.letterhead === 'none' ? '' : 'margin-top:' + points(Math.min(38, margins.top)) + ';'
  return `
@page{size:${size};margin:${[margins.top, margins.right, margins.bottom, margins.left].map(points).join(' ')};${embargo}${running}${folio(furniture.folio, box)}}
@page :first{${first}@top-left{content:none}@top-center{content:none}}
@media print{
:root{--base:${points(body.size)}}
body{line-height:${cssNumber(body.leading / body.size)};print-color-adjust:exact;orphans:2;widows:2}
.page{max-inline-size:none;padding-inline:0}
.skip,.back{display:none}
.letterhead{border:0}
.letterhead .page{padding-block:0 ${points(9)};align-items:flex-start}
.letterhead .page::after{border-color:var(--accent)}
.issuer,.issuer a{color:var(--accent)}
.kicker{text-align:end}
.what{font-size:${points(8)};letter-spacing:.05em;text-transform:uppercase}
.day{font-size:${points(8)}}
main.page{padding-block:${points(12)} 0}
.copy>:is(p:not([class]),.lead){${body.align === 'justify' ? 'text-align:justify;hyphens:auto' : ''}}
a{text-decoration:none;color:inherit}
h1,h2,h3,.dateline,thead{break-after:avoid}
figure,tr,.factBox,.contact{break-inside:avoid}
.figure img{max-block-size:${points(250)};inline-size:auto}
.scroll{overflow:visible}
.footnotes,.closing>*{margin-block-start:${points(9)};padding-block-start:0;border:0}
.colophon .page{padding-block:${points(6)} 0}
.banner{background:none;color:inherit}
.banner p.embargo{margin-inline-start:0;margin-block-end:${points(9)};padding:.5em .9em;border:1px solid var(--ink)}
}`
}

/** `Page {page} of {pages}` as generated content; nothing where the template wants no folio. */
function folio(words: string, box: string): string {
  if (!words) return ''
  const content = words
    .split(/(\{pages?\})/)
    .filter(Boolean)
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part)
    )
    .join(' ')
  return '@bottom-right{content:' + content + ';' + box + '}'
}
