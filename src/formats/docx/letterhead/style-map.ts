import type {VFile} from 'vfile'
import {notify} from '../../../release/index.js'
import type {Style} from '../../../template/types.js'
import {styleElements, tableStyleId} from '../style-sheet.js'
import type {NamedStyle, StyleTable} from '../styles.js'
import {styleId, styleName} from '../styles.js'
import type {Slot} from './facts.js'

/** A style of the letterhead. */
interface HouseStyle {
  id: string
  name: string
  kind: string
  isDefault: boolean
  hasOutline: boolean
  basedOn: string | undefined
}

/** Our style ids as the letterhead's, and the styles that it lacks, as XML. */
export interface StyleMap {
  ids: ReadonlyMap<string, string>
  added: readonly string[]
}

interface Mapping {
  readonly house: readonly HouseStyle[]
  readonly table: StyleTable
  /** Ids that the style map or a placeholder's own paragraph gives. */
  readonly given: ReadonlyMap<string, HouseStyle>
  readonly ids: Map<string, string>
  readonly added: NamedStyle[]
}

/**
 * For every style in `used`, the style of the letterhead that stands for it: the one that `template.yaml` names, else
 * that of the paragraph where the placeholder stands, else the one of the same name. A style that the letterhead lacks
 * is added to it, based on its own, so that its type and colour still hold.
 */
export function mapStyles(
  sheet: string,
  used: ReadonlySet<string>,
  slots: ReadonlyMap<Slot, string | undefined>,
  table: StyleTable,
  style: Style,
  file: VFile
): StyleMap {
  const house = readStyles(sheet)
  const given = new Map([...slotStyles(slots, house), ...namedStyles(house, table, style, file)])
  const mapping: Mapping = {house, table, given, ids: new Map(), added: []}
  for (const id of used) if (id !== tableStyleId) resolve(id, mapping)
  const tableIds = used.has(tableStyleId) ? mapTable(mapping) : undefined
  warnOfOutline(mapping, file)
  return {
    ids: mapping.ids,
    added: styleElements(mapping.added, table, mapping.ids, style, tableIds)
  }
}

function resolve(id: string, mapping: Mapping): string {
  const known = mapping.ids.get(id)
  if (known !== undefined) return known
  const own = mapping.table.get(id)
  if (!own) throw new Error('Unexpected style `' + id + '` in the copy, expected one of the style table')
  const same = mapping.given.get(id) ?? standsFor(own, mapping.house)
  if (same) {
    mapping.ids.set(id, same.id)
    return same.id
  }
  const base = own.basedOn && resolve(own.basedOn, mapping)
  if (base && own.spacing && mapping.house.some((style) => style.id === base)) {
    mapping.ids.set(id, base)
    return base
  }
  const free = freeId(id, mapping.house)
  mapping.ids.set(id, free)
  const isTaken = mapping.house.some((style) => style.name.toLowerCase() === own.name.toLowerCase())
  mapping.added.push(isTaken ? {...own, name: own.name + ' (Release)', builtIn: false} : own)
  return free
}

/** The letterhead's style of the same kind and name; its default where ours is the default. */
function standsFor(own: NamedStyle, house: readonly HouseStyle[]): HouseStyle | undefined {
  const kin = house.filter((style) => style.kind === own.kind)
  if (own.id === 'Normal' || own.id === 'DefaultParagraphFont') return kin.find((style) => style.isDefault)
  return byName(kin, own.name)
}

function byName(styles: readonly HouseStyle[], name: string): HouseStyle | undefined {
  return styles.find((style) => style.name.toLowerCase() === name.toLowerCase())
}

function freeId(id: string, house: readonly HouseStyle[]): string {
  const taken = new Set(house.map((style) => style.id))
  let free = id
  for (let number = 2; taken.has(free); number++) free = id + 'R' + number
  return free
}

/** A placeholder's words take the style of its paragraph, where that is not the default. */
function slotStyles(
  slots: ReadonlyMap<Slot, string | undefined>,
  house: readonly HouseStyle[]
): Array<[string, HouseStyle]> {
  return [...slots].flatMap(([slot, id]): Array<[string, HouseStyle]> => {
    const found = house.find((style) => style.id === id && style.kind === 'paragraph' && !style.isDefault)
    return found ? [[styleId(styleName(slot)), found]] : []
  })
}

/** What `template.yaml` maps: our names to the letterhead's. A name that either side lacks is an error. */
function namedStyles(
  house: readonly HouseStyle[],
  table: StyleTable,
  style: Style,
  file: VFile
): Array<[string, HouseStyle]> {
  const own = [...table.values()]
  return Object.entries(style.docx.styles).flatMap(([name, wanted]): Array<[string, HouseStyle]> => {
    const from = own.find((one) => one.name.toLowerCase() === name.toLowerCase())
    const isTable = styleId(name).toLowerCase() === tableStyleId.toLowerCase()
    const kind = isTable ? 'table' : from?.kind
    const to = byName(
      house.filter((one) => one.kind === kind),
      wanted
    )
    if (to && kind) return [[isTable ? tableStyleId : (from?.id ?? ''), to]]
    const known = kind ? house.filter((one) => one.kind === kind) : own
    notify(file, {
      ruleId: 'docx-letterhead-style',
      reason: kind
        ? 'Unexpected style `' +
          wanted +
          '` for `' +
          name +
          '`, expected a ' +
          kind +
          ' style of `' +
          (style.docx.letterhead ?? '') +
          '`'
        : 'Unexpected `' + name + '` under `docx.styles`, expected the name of a style of ours',
      hint: 'There are ' + known.map((one) => '`' + one.name + '`').join(', '),
      severity: 'error'
    })
    return []
  })
}

function mapTable(mapping: Mapping): {id: string; basedOn: string | undefined} | undefined {
  const tables = mapping.house.filter((style) => style.kind === 'table')
  const same = mapping.given.get(tableStyleId) ?? byName(tables, 'Release Table')
  const id = same?.id ?? freeId(tableStyleId, mapping.house)
  mapping.ids.set(tableStyleId, id)
  return same ? undefined : {id, basedOn: tables.find((style) => style.isDefault)?.id}
}

/** A headline that is no heading is lost to navigation and to a screen reader. */
function warnOfOutline(mapping: Mapping, file: VFile): void {
  const id = mapping.ids.get('Headline')
  const isHeading = (style: HouseStyle | undefined, depth = 0): boolean =>
    style !== undefined &&
    (style.hasOutline ||
      (depth < 20 &&
        isHeading(
          mapping.house.find((one) => one.id === style.basedOn),
          depth + 1
        )))
  const style = mapping.house.find((one) => one.id === id)
  if (!style || isHeading(style)) return
  notify(file, {
    ruleId: 'docx-letterhead-outline',
    reason:
      'Unexpected style `' + style.name + '` of the headline without an outline level, expected level 1',
    hint: 'In Word, modify the style: Format, Paragraph, Outline level, Level 1',
    severity: 'warning'
  })
}

function readStyles(sheet: string): HouseStyle[] {
  return [...sheet.matchAll(/<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g)].map(
    ([, attributes = '', content = '']) => ({
      id: /w:styleId="([^"]*)"/.exec(attributes)?.[1] ?? '',
      kind: /w:type="([^"]*)"/.exec(attributes)?.[1] ?? 'paragraph',
      isDefault: /w:default="(?:1|true|on)"/.test(attributes),
      name: /<w:name\b[^>]*w:val="([^"]*)"/.exec(content)?.[1] ?? '',
      hasOutline: /<w:outlineLvl\b[^>]*w:val="[0-8]"/.test(content),
      basedOn: /<w:basedOn\b[^>]*w:val="([^"]*)"/.exec(content)?.[1]
    })
  )
}
