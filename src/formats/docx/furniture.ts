import {
  Footer,
  Header,
  ImageRun,
  type IRunOptions,
  PageNumber,
  type Paragraph,
  type ParagraphChild,
  Tab,
  TextRun
} from 'docx'
import type {Style} from '../../template/types.js'
import {sized} from './blocks/picture.js'
import {paragraph} from './paragraph.js'
import type {Picture} from './pictures.js'
import {runOptions} from './runs.js'
import type {Scope, State} from './state.js'
import {cleanXml} from './xml.js'

/** What stands on every page besides the copy, without a letterhead of the team's own. */
export interface Furniture {
  headers: {default: Header; first: Header}
  footers: {default: Footer; first: Footer}
}

/**
 * Letterhead, running head, folio and embargo line. The embargo line stands in the head of every page; on the first
 * it is the copy's own first line, unless the template's arrangement has none.
 */
export function furniture(scope: Scope, state: State, logo: Picture | undefined): Furniture {
  const {galley, style} = scope
  const {embargo, runningHead} = galley.furniture
  const plain: Scope = {...scope, group: undefined, last: false}
  const embargoed = embargo ? [paragraph('EmbargoHeader', [text(embargo, plain, state)], plain, state)] : []
  const opensWithEmbargo = galley.children.some((block) => block.role === 'embargo')
  const letterhead = style.furniture.letterhead === 'none' ? [] : letterheadOf(plain, state, logo)
  const running =
    style.furniture.letterhead === 'all'
      ? letterhead
      : [paragraph('Header', [text(runningHead, plain, state)], plain, state)]
  const foot = footOf(plain, state)
  return {
    headers: {
      default: new Header({children: [...embargoed, ...running]}),
      first: new Header({
        children: orEmpty([...(opensWithEmbargo ? [] : embargoed), ...letterhead], plain, state)
      })
    },
    footers: {default: new Footer({children: foot}), first: new Footer({children: foot})}
  }
}

/** A header needs a paragraph; one of no height where there is nothing to say. */
function orEmpty(children: Paragraph[], scope: Scope, state: State): Paragraph[] {
  return children.length > 0 ? children : [paragraph('Header', [], scope, state)]
}

/** Logo or name at the start edge, what this is at the end edge; address and day of issue under them. */
function letterheadOf(scope: Scope, state: State, logo: Picture | undefined): Paragraph[] {
  const {galley, style} = scope
  const {issuer, kicker, issued} = galley.furniture
  const name = logo
    ? new ImageRun(sized(logo, style.brand.logo?.alt ?? issuer, logoSize(logo, style)))
    : text(issuer, scope, state)
  const address = style.brand.address.join(' · ')
  const kickerRun = new TextRun({
    ...runOptions({}, scope, state),
    style: 'LetterheadKicker',
    children: [new Tab(), cleanXml(kicker)]
  })
  return [
    paragraph('Letterhead', kicker ? [name, kickerRun] : [name], scope, state),
    paragraph('LetterheadDetail', [text(address, scope, state, '\t' + issued)], scope, state)
  ]
}

function logoSize(logo: Picture, style: Style): {width: number; height: number} {
  const width = style.brand.logo?.width ?? 120
  const height = (width * logo.height) / logo.width
  const scale = Math.min(1, 60 / height)
  return {width: width * scale, height: height * scale}
}

function footOf(scope: Scope, state: State): Paragraph[] {
  const {folio, issuer} = scope.galley.furniture
  const source = scope.galley.meta.issuer?.url?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') ?? issuer
  const children: ParagraphChild[] = [text(source, scope, state)]
  if (folio) children.push(folioRun(folio, scope, state))
  return [paragraph('Footer', children, scope, state)]
}

/** The folio with Word's own fields for `{page}` and `{pages}`. */
export function folioRun(folio: string, scope: Scope, state: State): TextRun {
  const children: NonNullable<IRunOptions['children']>[number][] = [new Tab()]
  for (const piece of folio.split(/(\{pages?\})/)) {
    if (piece === '{page}') children.push(PageNumber.CURRENT)
    else if (piece === '{pages}') children.push(PageNumber.TOTAL_PAGES)
    else if (piece) children.push(cleanXml(piece))
  }
  return new TextRun({...runOptions({}, scope, state), children})
}

/** A run of plain words; `\t` goes to the end edge. */
function text(value: string, scope: Scope, state: State, atEnd = ''): TextRun {
  const children: NonNullable<IRunOptions['children']>[number][] = []
  for (const piece of (value + atEnd).split(/(\t)/)) {
    if (piece === '\t') children.push(new Tab())
    else if (piece) children.push(cleanXml(piece))
  }
  return new TextRun({...runOptions({}, scope, state), children})
}
