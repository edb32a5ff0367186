import type {Galley} from '../../galley/index.js'
import type {Brand, Style} from '../../template/types.js'
import {wordLanguage, wordLocale} from './language.js'
import {difference, fonts, hexOf, type Look, type Written, write} from './look.js'
import {declaration, wordNamespace} from './opc.js'
import type {NamedStyle, StyleTable} from './styles.js'
import {eighths, halfPoints, twips} from './units.js'
import {element} from './xml.js'

/** Id of the table style. */
export const tableStyleId = 'ReleaseTable'

/** `word/styles.xml`: every style of `table`, and what holds where no style says otherwise (ECMA-376-1, 17.7). */
export function styleSheet(table: StyleTable, style: Style, galley: Galley): string {
  const normal = table.get('Normal')?.look
  if (!normal) throw new Error('Unexpected style table without `Normal`, expected one')
  const writing: Writing = {table, brand: style.brand, idOf: (id) => id}
  return (
    declaration +
    element('w:styles', {'xmlns:w': wordNamespace}, [
      defaults(normal, style.brand, galley),
      latent,
      ...[...table.values()].map((named) => standing(named, writing)),
      normalTable,
      releaseTable(style, tableStyleId, 'TableNormal')
    ])
  )
}

/**
 * Styles to add to another sheet, in which `ids` says how each of ours is called; `table` the same for the table style,
 * where that sheet lacks it.
 */
export function styleElements(
  added: readonly NamedStyle[],
  table: StyleTable,
  ids: ReadonlyMap<string, string>,
  style: Style,
  tableIds: {id: string; basedOn: string | undefined} | undefined
): string[] {
  const writing: Writing = {table, brand: style.brand, change: inTheirType, idOf: (id) => ids.get(id)}
  const renamed = added.map((named) => styleElement(named, writing))
  return tableIds ? [...renamed, releaseTable(style, tableIds.id, tableIds.basedOn)] : renamed
}

/** Type and lists are the other sheet's business, but for what is set to look typed. */
function inTheirType({list: _list, ...look}: Look): Look {
  return look.face === 'mono' ? look : {...look, face: 'text'}
}

/** A sheet being written. */
interface Writing {
  readonly table: StyleTable
  readonly brand: Brand
  /** What a sheet that is not ours leaves of a look. */
  readonly change?: ((look: Look) => Look) | undefined
  /** How the sheet calls a style of ours. */
  idOf(id: string): string | undefined
}

/** What was worked out once for a brand. */
interface Worked {
  elements: WeakMap<NamedStyle, string>
  looks: WeakMap<Look, Written>
}

const known = new WeakMap<Brand, Worked>()

function workedOut(brand: Brand): Worked {
  const worked = known.get(brand) ?? {elements: new WeakMap(), looks: new WeakMap()}
  known.set(brand, worked)
  return worked
}

/** {@link styleElement} of a style that every release of the brand has, worked out once. */
function standing(named: NamedStyle, writing: Writing): string {
  const {elements} = workedOut(writing.brand)
  const made = elements.get(named) ?? styleElement(named, writing)
  elements.set(named, made)
  return made
}

/** The look of a style in full. */
function writtenLook(id: string, {table, brand, change}: Writing): Written | undefined {
  const look = table.get(id)?.look
  if (!look) return undefined
  if (change) return write(change(look), brand)
  const {looks} = workedOut(brand)
  const made = looks.get(look) ?? write(look, brand)
  looks.set(look, made)
  return made
}

/** One style as an element of the sheet. */
function styleElement(named: NamedStyle, writing: Writing): string {
  const {idOf} = writing
  const basedOn = named.basedOn && idOf(named.basedOn)
  const next = named.next && idOf(named.next)
  const own = writtenLook(named.id, writing)
  const base = writtenLook(named.basedOn ?? named.id, writing) ?? own
  const paragraph = own && base ? difference(own.paragraph, base.paragraph) : ''
  const run = own && base ? difference(own.run, base.run) : ''
  const isDefault = named.id === 'Normal' || named.id === 'DefaultParagraphFont'
  return element(
    'w:style',
    {
      'w:type': named.kind,
      'w:default': isDefault ? 1 : undefined,
      'w:customStyle': named.builtIn ? undefined : 1,
      'w:styleId': idOf(named.id) ?? named.id
    },
    [
      element('w:name', {'w:val': named.name}),
      basedOn ? element('w:basedOn', {'w:val': basedOn}) : '',
      next ? element('w:next', {'w:val': next}) : '',
      isDefault && named.kind === 'character' ? element('w:uiPriority', {'w:val': 1}) : '',
      element('w:qFormat'),
      named.kind === 'paragraph' && paragraph ? element('w:pPr', {}, [paragraph]) : '',
      run ? element('w:rPr', {}, [run]) : ''
    ]
  )
}

/** What holds for all text: the brand's text face, its size, its colour, and the language of the release. */
function defaults(normal: Look, brand: Brand, galley: Galley): string {
  const {value, bidirectional, eastAsia} = wordLanguage(galley.language)
  const size = halfPoints(normal.size)
  const run = element('w:rPr', {}, [
    fonts(normal.face, brand),
    element('w:color', {'w:val': hexOf(brand.colours[normal.colour].hex)}),
    element('w:sz', {'w:val': size}),
    element('w:szCs', {'w:val': size}),
    element('w:lang', {
      'w:val': value ?? wordLocale(galley.language),
      'w:eastAsia': eastAsia ?? 'ja-JP',
      'w:bidi': bidirectional ?? 'ar-SA'
    })
  ])
  const paragraph = element('w:pPr', {}, [
    element('w:widowControl'),
    galley.direction === 'rtl' ? element('w:bidi') : '',
    element('w:spacing', {
      'w:before': 0,
      'w:after': 0,
      'w:line': twips(normal.leading),
      'w:lineRule': 'atLeast'
    })
  ])
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [run]),
    element('w:pPrDefault', {}, [paragraph])
  ])
}

/** Keeps Word's 370 latent styles out of the way of the release's own. */
const latent = element('w:latentStyles', {
  'w:defLockedState': 0,
  'w:defUIPriority': 99,
  'w:defSemiHidden': 1,
  'w:defUnhideWhenUsed': 1,
  'w:defQFormat': 0,
  'w:count': 376
})

/** Word's own table style, on which ours is based. */
const normalTable = element('w:style', {'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal'}, [
  element('w:name', {'w:val': 'Normal Table'}),
  element('w:uiPriority', {'w:val': 99}),
  element('w:semiHidden'),
  element('w:unhideWhenUsed'),
  element('w:tblPr', {}, [element('w:tblInd', {'w:w': 0, 'w:type': 'dxa'}), cellMargins(108)])
])

/** The table: a heavy line above, a fine one under each row, the header row in bold over an accent line. */
function releaseTable(style: Style, id: string, basedOn: string | undefined): string {
  const line = (name: string, width: number, colour: 'accent' | 'rule'): string =>
    element('w:' + name, {
      'w:val': 'single',
      'w:sz': eighths(width),
      'w:space': 0,
      'w:color': hexOf(style.brand.colours[colour].hex)
    })
  const header = element('w:tblStylePr', {'w:type': 'firstRow'}, [
    element('w:tcPr', {}, [element('w:tcBorders', {}, [line('bottom', 0.75, 'accent')])])
  ])
  return element('w:style', {'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id}, [
    element('w:name', {'w:val': 'Release Table'}),
    basedOn ? element('w:basedOn', {'w:val': basedOn}) : '',
    element('w:qFormat'),
    element('w:tblPr', {}, [
      element('w:tblBorders', {}, [
        line('top', 1.5, 'accent'),
        line('bottom', 0.75, 'accent'),
        line('insideH', 0.5, 'rule')
      ]),
      cellMargins(110)
    ]),
    header
  ])
}

function cellMargins(side: number): string {
  const margin = (name: string, width: number): string =>
    element('w:' + name, {'w:w': width, 'w:type': 'dxa'})
  return element('w:tblCellMar', {}, [
    margin('top', 0),
    margin('left', side),
    margin('bottom', 0),
    margin('right', side)
  ])
}
