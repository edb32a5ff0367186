import type {Style} from '../../template/types.js'
import {pictureRun} from './drawing.js'
import {paragraph} from './paragraph.js'
import type {Picture} from './pictures.js'
import {runProperties, wordRun, words} from './runs.js'
import type {Flow, Scope, State} from './state.js'
import type {Size} from './units.js'
import {cleanXml, element} from './xml.js'

/** What stands on every page besides the copy, without a letterhead of the team's own. */
export interface Furniture {
  /** On the first page. */
  letterhead: Flow
  /** On every page after it. */
  runningHead: Flow
  footer: Flow
}

/** Paths of the furniture. */
export const furnitureParts = {
  runningHead: 'word/header1.xml',
  letterhead: 'word/header2.xml',
  footer: 'word/footer1.xml'
} as const

/**
 * Letterhead, running head, folio and embargo line. The embargo line stands in the head of every page; on the first
 * it is the copy's own first line, unless the template's arrangement has none.
 */
export function furniture(scope: Scope, state: State, logo: Picture | undefined): Furniture {
  const {galley, style} = scope
  const {embargo, runningHead} = galley.furniture
  const on = (part: string): Scope => ({...scope, part, group: undefined, last: false})
  const later = on(furnitureParts.runningHead)
  const first = on(furnitureParts.letterhead)
  const embargoed = (where: Scope): Flow =>
    embargo ? [paragraph('EmbargoHeader', text(embargo, where), where, state)] : []
  const opensWithEmbargo = galley.children.some((block) => block.role === 'embargo')
  const head = (where: Scope): Flow =>
    style.furniture.letterhead === 'none' ? [] : letterheadOf(where, state, logo)
  const running =
    style.furniture.letterhead === 'all'
      ? head(later)
      : [paragraph('Header', text(runningHead, later), later, state)]
  return {
    runningHead: [...embargoed(later), ...running],
    letterhead: orEmpty([...(opensWithEmbargo ? [] : embargoed(first)), ...head(first)], first, state),
    footer: footOf(on(furnitureParts.footer), state)
  }
}

/** A header needs a paragraph; one of no height where there is nothing to say. */
function orEmpty(flow: Flow, scope: Scope, state: State): Flow {
  return flow.length > 0 ? flow : [paragraph('Header', '', scope, state)]
}

/** Logo or name at the start edge, what this is at the end edge; address and day of issue under them. */
function letterheadOf(scope: Scope, state: State, logo: Picture | undefined): Flow {
  const {galley, style} = scope
  const {issuer, kicker, issued} = galley.furniture
  const name = logo
    ? pictureRun(logo, style.brand.logo?.alt ?? issuer, logoSize(logo, style), scope, state)
    : text(issuer, scope)
  const address = style.brand.address.join(' · ')
  const kickerRun = kicker
    ? wordRun(runProperties('LetterheadKicker', scope), words('\t' + cleanXml(kicker)))
    : ''
  return [
    paragraph('Letterhead', name + kickerRun, scope, state),
    paragraph('LetterheadDetail', text(address + '\t' + issued, scope), scope, state)
  ]
}

function logoSize(logo: Picture, style: Style): Size {
  const width = style.brand.logo?.width ?? 120
  const height = (width * logo.height) / logo.width
  const scale = Math.min(1, 60 / height)
  return {width: width * scale, height: height * scale}
}

function footOf(scope: Scope, state: State): Flow {
  const {folio, issuer} = scope.galley.furniture
  const source = scope.galley.meta.issuer?.url?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') ?? issuer
  return [paragraph('Footer', text(source, scope) + (folio ? folioRuns(folio, scope) : ''), scope, state)]
}

/** The folio at the end edge, with Word's own fields for `{page}` and `{pages}`. */
function folioRuns(folio: string, scope: Scope): string {
  const properties = runProperties(undefined, scope)
  const field = (name: string): string =>
    wordRun(properties, element('w:fldChar', {'w:fldCharType': 'begin'})) +
    wordRun(properties, '<w:instrText xml:space="preserve">' + name + '</w:instrText>') +
    wordRun(properties, element('w:fldChar', {'w:fldCharType': 'separate'})) +
    wordRun(properties, element('w:fldChar', {'w:fldCharType': 'end'}))
  const pieces = folio.split(/(\{pages?\})/).map((piece) => {
    if (piece === '{page}') return field('PAGE')
    if (piece === '{pages}') return field('NUMPAGES')
    return wordRun(properties, words(cleanXml(piece)))
  })
  return wordRun(properties, '<w:tab/>') + pieces.join('')
}

/** Plain words; `\t` goes to the end edge. */
function text(value: string, scope: Scope): string {
  return wordRun(runProperties(undefined, scope), words(cleanXml(value)))
}
