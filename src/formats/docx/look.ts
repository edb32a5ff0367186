import type {Brand, FaceName, RoleStyle} from '../../template/types.js'
import {eighths, halfPoints, twips} from './units.js'
import {type Attributes, element} from './xml.js'

/** How a named style is set: a role's style and what only word processors know. Lengths in points. */
export interface Look extends RoleStyle {
  /** Never part the paragraph over two pages. */
  keepLines?: boolean
  /** Heading level from 0, for the navigation pane and for assistive technology. */
  outline?: number
  /** First line reaches out to the left by this much. */
  hanging?: number
  /** Indent at the end edge. */
  endIndent?: number
  /** Number of the list that paragraphs of the style belong to of themselves. */
  list?: number
  /** A stop at the end edge, for a line with something at both sides. */
  endTab?: number
  /** Never hyphenate: display copy, addresses, figures. */
  unbroken?: boolean
  underline?: boolean
  strike?: boolean
  raised?: 'subscript' | 'superscript'
  /** In a document that runs from right to left: a rule beside the text stands at the right. */
  mirrored?: boolean
  /** A line under the paragraph, as well as what `rule` asks for. */
  underRule?: boolean
}

type Property = (look: Look, brand: Brand) => string

/** Paragraph properties in the order of the schema (ECMA-376-1, 17.3.1.26 CT_PPrBase). */
const paragraphProperties: readonly Property[] = [
  (look) => toggle('w:keepNext', look.keepWithNext),
  (look) => toggle('w:keepLines', look.keepLines),
  (look) => (look.list ? element('w:numPr', {}, [element('w:numId', {'w:val': look.list})]) : ''),
  (look, brand) => borders(look, brand),
  (look) => (look.endTab ? tabs(look.endTab) : ''),
  (look) => toggle('w:suppressAutoHyphens', look.unbroken),
  (look) =>
    element('w:spacing', {
      'w:before': twips(look.before),
      'w:after': twips(look.after),
      'w:line': twips(look.leading),
      'w:lineRule': 'atLeast'
    }),
  (look) =>
    element('w:ind', {'w:left': twips(look.indent), 'w:right': twips(look.endIndent ?? 0), ...hanging(look)}),
  (look) => element('w:jc', {'w:val': alignments[look.align]}),
  (look) => (look.outline === undefined ? '' : element('w:outlineLvl', {'w:val': look.outline}))
]

/** Run properties in the order of the schema (17.3.2.28 EG_RPrBase). */
const runProperties: readonly Property[] = [
  (look, brand) => fonts(look.face, brand),
  (look) => toggle('w:b', look.weight !== 'regular') + toggle('w:bCs', look.weight !== 'regular'),
  (look) => toggle('w:i', look.italic) + toggle('w:iCs', look.italic),
  (look) => toggle('w:caps', look.case === 'upper'),
  (look) => toggle('w:strike', look.strike),
  (look, brand) => element('w:color', {'w:val': hexOf(brand.colours[look.colour].hex)}),
  (look) => element('w:spacing', {'w:val': twips((look.tracking / 1000) * look.size)}),
  (look) =>
    element('w:sz', {'w:val': halfPoints(look.size)}) + element('w:szCs', {'w:val': halfPoints(look.size)}),
  (look) => element('w:u', {'w:val': look.underline ? 'single' : 'none'}),
  (look) => element('w:vertAlign', {'w:val': look.raised ?? 'baseline'})
]

/** A look as property elements, in the order of the schema. */
export interface Written {
  readonly paragraph: readonly string[]
  readonly run: readonly string[]
}

/** `look` in full. */
export function write(look: Look, brand: Brand): Written {
  return {
    paragraph: paragraphProperties.map((property) => property(look, brand)),
    run: runProperties.map((property) => property(look, brand))
  }
}

/**
 * The properties in which `own` differs from `base`, the style it is based on: so a change to the base reaches every
 * style that does not say otherwise.
 */
export function difference(own: readonly string[], base: readonly string[]): string {
  return own.filter((property, index) => property !== base[index]).join('')
}

/** `rrggbb`, as Word writes colours. */
export function hexOf(hex: string): string {
  return hex.replace('#', '').toUpperCase()
}

/** The face for every kind of script; the fallbacks stand in the font table. */
export function fonts(face: FaceName, brand: Brand): string {
  const {family} = brand.typefaces[face]
  return element('w:rFonts', {'w:ascii': family, 'w:eastAsia': family, 'w:hAnsi': family, 'w:cs': family})
}

const alignments = {start: 'left', centre: 'center', end: 'right', justify: 'both'} as const

/** Off is written out: a style must be able to undo what it inherits. */
function toggle(name: string, on: boolean | undefined): string {
  return element(name, on ? {} : {'w:val': '0'})
}

function hanging(look: Look): Attributes {
  return look.hanging ? {'w:hanging': twips(look.hanging)} : {'w:firstLine': 0}
}

function tabs(at: number): string {
  return element('w:tabs', {}, [element('w:tab', {'w:val': 'right', 'w:pos': twips(at)})])
}

/** Which sides a rule draws: width and distance from the text, in points. */
const sides = {
  none: {},
  above: {top: [0.75, 6]},
  beside: {left: [2.25, 9]},
  box: {top: [0.75, 6], left: [0.75, 8], bottom: [0.75, 6], right: [0.75, 8]}
} as const satisfies Record<RoleStyle['rule'], Partial<Record<string, readonly [number, number]>>>

function borders(look: Look, brand: Brand): string {
  const drawn: Partial<Record<string, readonly [number, number]>> = {
    ...(look.mirrored && look.rule === 'beside' ? {right: sides.beside.left} : sides[look.rule]),
    ...(look.underRule ? {bottom: [0.75, 6] as const} : {})
  }
  const colour = hexOf(brand.colours[look.rule === 'beside' ? 'accent' : 'rule'].hex)
  const lines = ['top', 'left', 'bottom', 'right'].flatMap((side) => {
    const line = drawn[side]
    if (!line) return []
    const [width, space] = line
    return [
      element('w:' + side, {
        'w:val': 'single',
        'w:sz': eighths(width),
        'w:space': space,
        'w:color': colour
      })
    ]
  })
  return lines.length > 0 ? element('w:pBdr', {}, lines) : ''
}
