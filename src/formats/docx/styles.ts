import type {Direction} from '../../galley/index.js'
import {roleStyle} from '../../template/base.js'
import type {RoleStyle, Style} from '../../template/types.js'
import type {Look} from './look.js'
import {listIndent, styleLists} from './style-lists.js'
import {pageSizes} from './units.js'

/** A style as Word lists it: what the writer of a document picks by name. */
export interface NamedStyle {
  /** `w:styleId`: letters and digits. */
  readonly id: string
  /** As Word shows it. Built-in styles bear Word's own name, so that Word gives them its own behaviour. */
  readonly name: string
  readonly kind: 'character' | 'paragraph'
  /** Id of the style it is based on. */
  readonly basedOn?: string | undefined
  /** Id of the style of the paragraph that follows when somebody types on. */
  readonly next?: string | undefined
  /** True where it differs from its base in space alone: a letterhead that has the base has this too. */
  readonly spacing?: boolean | undefined
  /** True for Word's own styles. */
  readonly builtIn?: boolean | undefined
  readonly look: Look
}

/** Styles by id. */
export type StyleTable = Map<string, NamedStyle>

/** True for groups whose paragraphs are one thing: a quotation, a pull quote, whatever stands in a box. */
export function isClosed(role: string, style: Style): boolean {
  return role === 'quotation' || role === 'pullQuote' || style.roles[role]?.rule === 'box'
}

/** Roles whose copy is set in a style of another name than the role's own. */
const names: Readonly<Record<string, string>> = {
  body: 'Body Text',
  contacts: 'Contact',
  ends: 'Ends Mark',
  quotation: 'Quote'
}

/** Name of the style for `role`: the trade's word, in capitals and spaces. Open: a house role gets a style of its own. */
export function styleName(role: string): string {
  return (
    names[role] ?? role.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/^./, (first) => first.toUpperCase())
  )
}

/** Id of the style with this name: the name without what is no letter or digit. */
export function styleId(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '')
}

const known = new WeakMap<Style, Partial<Record<Direction, StyleTable>>>()

/**
 * The styles of every document: roles set as the template sets them, Word's own styles where Word has one, and
 * character styles for what stands inside a line. Each document has a table of its own to add to; the styles in it are
 * the same objects for every release that is set in `style`, so what is worked out of one is worked out once.
 */
export function styleTable(style: Style, direction: Direction = 'ltr'): StyleTable {
  const tables = known.get(style) ?? {}
  known.set(style, tables)
  tables[direction] ??= standingStyles(style, direction)
  return new Map(tables[direction])
}

function standingStyles(style: Style, direction: Direction): StyleTable {
  const set = (role: string, extra: Partial<Look> = {}): Look => ({
    ...roleStyle(style, role),
    ...(direction === 'rtl' ? {mirrored: true} : {}),
    ...extra
  })
  const normal: Look = {...set('body'), align: 'start', after: 0, before: 0, rule: 'none', indent: 0}
  const table: StyleTable = new Map()
  const add = (
    name: string,
    basedOn: string | undefined,
    look: Look,
    more: Partial<NamedStyle> = {}
  ): void => {
    const id = more.id ?? styleId(name)
    table.set(id, {id, name, kind: 'paragraph', basedOn, look, ...more})
  }
  const builtIn = true
  const display = {keepWithNext: true, keepLines: true, unbroken: true}
  const minor = (look: Look): Look => ({...look, size: Math.max(look.size - 1, 8.5)})

  add('Normal', undefined, normal, {builtIn})
  add('Body Text', 'Normal', set('body'), {builtIn})
  add('heading 1', 'Normal', set('headline', {...display, outline: 0}), {
    id: 'Heading1',
    next: 'BodyText',
    builtIn
  })
  add('heading 2', 'Normal', set('crosshead', {...display, outline: 1}), {
    id: 'Heading2',
    next: 'BodyText',
    builtIn
  })
  add('heading 3', 'Normal', minor(set('crosshead', {...display, outline: 2})), {
    id: 'Heading3',
    next: 'BodyText',
    builtIn
  })
  add('Headline', 'Heading1', set('headline', {...display, outline: 0}), {next: 'Standfirst'})
  add('Crosshead', 'Heading2', set('crosshead', {...display, outline: 1}), {next: 'BodyText'})
  add('Crosshead 2', 'Heading3', minor(set('crosshead', {...display, outline: 2})), {next: 'BodyText'})
  add('Label', 'Heading2', set('label', {...display, outline: 1}), {next: 'Notes'})
  add('Label 2', 'Heading3', set('label', {...display, outline: 2}), {next: 'Notes'})
  add('Standfirst', 'Normal', set('standfirst', {unbroken: true}), {next: 'Lead'})
  add('Dateline', 'Normal', set('dateline', {unbroken: true}), {next: 'Lead'})
  add('Lead', 'BodyText', set('lead'), {next: 'BodyText'})
  add('Quote', 'BodyText', grouped(set('quotation', {keepWithNext: true})), {next: 'Attribution', builtIn})
  add('Attribution', 'Normal', attribution(style), {next: 'BodyText'})
  add('Pull Quote', 'Normal', grouped(set('pullQuote', {keepLines: true, unbroken: true})), {
    next: 'BodyText'
  })
  add('Fact Box', 'Normal', grouped(set('factBox')))
  add('Fact Box Heading', 'Label2', inBox(set('label', {...display, outline: 2}), set('factBox')), {
    next: 'FactBox'
  })
  add('Notes', 'Normal', set('notes'))
  add('Boilerplate', 'Normal', set('boilerplate'))
  add('Contact', 'Normal', set('contact', {keepLines: true, unbroken: true}))
  add('Ends Mark', 'Normal', set('ends', {unbroken: true}), {next: 'Notes'})
  add('Marker', 'Normal', set('marker', {unbroken: true}))
  add('Embargo', 'Normal', boxed(set('embargo', {unbroken: true, keepLines: true})), {next: 'Headline'})
  add('Correction', 'Normal', grouped(set('correction')))
  add('Tail', 'Normal', set('tail'))
  add('Code', 'Normal', set('code', {unbroken: true}))
  figures(add, set)
  lists(add, set)
  tables(add, set)
  furniture(add, set, style)
  characters(add, style, normal)
  return table
}

type Add = (name: string, basedOn: string | undefined, look: Look, more?: Partial<NamedStyle>) => void
type RoleLook = (role: string, extra?: Partial<Look>) => Look

/** The attribution stands at the quotation's edge, outside its rule. */
function attribution(style: Style): Look {
  const own = roleStyle(style, 'attribution')
  return {...own, indent: own.indent || roleStyle(style, 'quotation').indent, unbroken: true}
}

/** How far the text of a box stands in, so that its rule stands at the edge of the text around. */
const boxInset = 8.75

/** The rule of a box stands at the edge of the text around it, the words inside. */
function boxed(look: Look): Look {
  if (look.rule !== 'box') return look
  return {...look, indent: look.indent + boxInset, endIndent: (look.endIndent ?? 0) + boxInset}
}

/**
 * Paragraphs of a closed group stand close together, and those of a box share its rule, so that Word draws one. Only
 * the last has the space that the role asks for after itself.
 */
function grouped(look: Look): Look {
  return {...boxed(look), after: Math.min(look.after, look.leading / 3)}
}

/** A heading inside a box: its own type, the box's rule and edge. */
function inBox(look: Look, box: RoleStyle): Look {
  const {rule, indent, endIndent, after} = grouped(box)
  return {
    ...look,
    rule,
    indent,
    ...(endIndent ? {endIndent} : {}),
    before: rule === 'box' ? box.before : look.before,
    after
  }
}

function figures(add: Add, set: RoleLook): void {
  const look = set('figure')
  add('Figure', 'Normal', {...look, after: 3, keepWithNext: true}, {next: 'Caption'})
  add(
    'caption',
    'Normal',
    {...look, before: 0, after: 2, keepLines: true, keepWithNext: true},
    {id: 'Caption', builtIn: true}
  )
  add(
    'Credit',
    'Caption',
    {...look, before: 0, italic: true, keepLines: true, keepWithNext: false},
    {next: 'BodyText'}
  )
  add('Rule', 'Normal', {...set('body'), size: 4, leading: 6, before: 6, after: 9, underRule: true})
}

function lists(add: Add, set: RoleLook): void {
  const body = set('body')
  const item: Look = {...body, after: Math.min(body.after, 4), align: 'start', indent: listIndent}
  const more = {builtIn: true}
  add('List Bullet', 'BodyText', {...item, hanging: listIndent, list: styleLists.bullet}, more)
  add('List Number', 'BodyText', {...item, hanging: listIndent, list: styleLists.number}, more)
  add('List Continue', 'BodyText', item, more)
}

function tables(add: Add, set: RoleLook): void {
  const look = set('table')
  const cell: Look = {...look, before: 2, after: 2, unbroken: true}
  add('Table Text', 'Normal', cell)
  add('Table Figures', 'TableText', {...cell, align: 'end'})
  add('Table Centred', 'TableText', {...cell, align: 'centre'})
  const heading: Look = {...cell, weight: 'bold', keepWithNext: true}
  add('Table Heading', 'TableText', heading)
  add('Table Heading Figures', 'TableHeading', {...heading, align: 'end'})
  add('Table Heading Centred', 'TableHeading', {...heading, align: 'centre'})
  add('Table Caption', 'Caption', {
    ...look,
    weight: 'bold',
    colour: 'accent',
    after: 3,
    keepWithNext: true,
    keepLines: true,
    unbroken: true
  })
  add('Separator', 'Normal', {...look, size: 2, leading: 2, before: 0, after: look.after})
}

function furniture(add: Add, set: RoleLook, style: Style): void {
  const width = textWidth(style)
  const small = {
    ...set('marker'),
    weight: 'regular',
    tracking: 0,
    case: 'as-is',
    before: 0,
    after: 0
  } as const
  const line: Look = {...small, size: 8, leading: 11, rule: 'none', unbroken: true, endTab: width}
  const builtIn = true
  add('header', 'Normal', {...line, after: 12}, {id: 'Header', builtIn})
  add('footer', 'Normal', {...line, rule: 'above', before: 6}, {id: 'Footer', builtIn})
  add('Letterhead', 'Header', {
    ...line,
    face: 'display',
    size: 15,
    leading: 19,
    weight: 'bold',
    colour: 'accent',
    after: 3
  })
  add('Letterhead Detail', 'Header', {...line, size: 8.5, leading: 12, after: 18, underRule: true})
  add('Embargo Header', 'Embargo', {
    ...boxed(set('embargo')),
    unbroken: true,
    keepLines: true,
    before: 0,
    after: 9
  })
  const note = set('notes')
  add(
    'footnote text',
    'Normal',
    {...note, size: 8.5, leading: 11, before: 0, after: 3, align: 'start'},
    {
      id: 'FootnoteText',
      builtIn
    }
  )
}

/** Styles inside a line. Each says only what it changes of the paragraph it stands in. */
function characters(add: Add, style: Style, normal: Look): void {
  const kind = 'character' as const
  const builtIn = true
  const dateline = roleStyle(style, 'dateline')
  add('Default Paragraph Font', undefined, normal, {kind, builtIn})
  const based = (name: string, change: Partial<Look>, more: Partial<NamedStyle> = {}): void =>
    add(name, 'DefaultParagraphFont', {...normal, ...change}, {kind, ...more})
  based('Strong', characterLooks.strong, {builtIn})
  based('Emphasis', characterLooks.emphasis, {builtIn})
  based('Hyperlink', characterLooks.link, {builtIn})
  based('Inline Code', characterLooks.code)
  based('Deleted', characterLooks.delete)
  based('Superscript', characterLooks.superscript)
  based('Subscript', characterLooks.subscript)
  based('footnote reference', characterLooks.superscript, {id: 'FootnoteReference', builtIn})
  based('Dateline Run In', {weight: dateline.weight, case: dateline.case, italic: dateline.italic})
  based('Letterhead Kicker', {
    face: 'display',
    size: 10,
    weight: 'bold',
    case: 'upper',
    tracking: 60,
    colour: 'quiet'
  })
}

/** What each mark changes; combinations of marks are made of these. */
export const characterLooks = {
  link: {colour: 'accent', underline: true},
  code: {face: 'mono'},
  strong: {weight: 'bold'},
  emphasis: {italic: true},
  delete: {strike: true},
  superscript: {raised: 'superscript'},
  subscript: {raised: 'subscript'}
} as const satisfies Record<string, Partial<Look>>

/** Width of the text area, in points. */
export function textWidth(style: Style): number {
  const {size, margins} = style.page
  return pageSizes[size].width - margins.left - margins.right
}

/** Width of the text area of a landscape page, in points. */
export function turnedWidth(style: Style): number {
  const {size, margins} = style.page
  return pageSizes[size].height - margins.left - margins.right
}
