import {
  type BlockHandlers,
  type BlockOf,
  type Footnote,
  type Galley,
  handleBlock,
  type Inline,
  type Run,
  runsOf
} from '../../galley/index.js'
import type {Standing} from './makeup/types.js'

/** A structure element (ISO 32000-1, 14.7.2), built from the galley before anything is set. */
export interface Tag {
  readonly type: TagType
  readonly kids: TagKid[]
  readonly language?: string | undefined
  readonly alt?: string | undefined
  /** Attributes with their owner, such as `Table`. */
  readonly attributes: TagAttribute[]
  /** Unique in the file: notes, and header cells that data cells name. */
  readonly id?: string | undefined
  readonly title?: string | undefined
}

export type TagType =
  | 'BlockQuote'
  | 'Caption'
  | 'Code'
  | 'Document'
  | 'Figure'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'L'
  | 'LBody'
  | 'LI'
  | 'Lbl'
  | 'Link'
  | 'Note'
  | 'P'
  | 'Reference'
  | 'Sect'
  | 'Span'
  | 'TBody'
  | 'TD'
  | 'TH'
  | 'THead'
  | 'TR'
  | 'Table'

export interface TagAttribute {
  readonly owner: 'Layout' | 'List' | 'Table'
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

/** A place for content: what is painted for the slot becomes its marked-content sequences. */
export interface Slot {
  readonly slot: number
  /** What is heard here; nothing for an image. */
  readonly text: string
  readonly kind: 'image' | 'text'
}

export type TagKid = Slot | Tag

/** The structure tree, and which slot each part of the galley is set in. */
export interface Tags {
  readonly root: Tag
  /** The element that each slot belongs to, by slot. */
  readonly owners: readonly Tag[]
  readonly slots: readonly Slot[]
  /** Standing of each run of `runsOf`, by the inline nodes. */
  readonly runs: ReadonlyMap<readonly Inline[], readonly Standing[]>
  /** Labels of list items and notes, and images, by the object they belong to. */
  readonly marks: ReadonlyMap<object, Standing>
}

/** What stands on the first page before the copy, in the order in which it is heard. */
export interface LetterheadWords {
  readonly logo?: {readonly alt: string} | undefined
  readonly lines: ReadonlyArray<readonly Inline[]>
}

interface State {
  readonly owners: Tag[]
  readonly slots: Slot[]
  readonly runs: Map<readonly Inline[], Standing[]>
  readonly marks: Map<object, Standing>
  readonly footnotes: Map<string, Footnote>
  readonly pending: string[]
  readonly cells: {count: number}
  readonly images: {has(url: string): boolean}
}

/** Build the structure tree in reading order; a footnote follows the block that first refers to it. */
export function tagsOf(
  galley: Galley,
  letterhead: LetterheadWords,
  images: {has(url: string): boolean}
): Tags {
  const root = tag('Document', {language: galley.language})
  const state: State = {
    owners: [],
    slots: [],
    runs: new Map(),
    marks: new Map(),
    footnotes: new Map(galley.footnotes.map((note) => [note.id, note])),
    pending: [],
    cells: {count: 0},
    images
  }
  if (letterhead.logo) {
    const figure = append(root, tag('Figure', {alt: letterhead.logo.alt, attributes: [block]}))
    state.marks.set(letterhead.logo, {slot: slot(state, figure, '', 'image')})
  }
  for (const line of letterhead.lines) inlines(state, append(root, tag('P')), line)
  for (const child of galley.children) {
    handleBlock(handlers, child, root, state)
    notes(state, root)
  }
  for (const id of [...state.footnotes.keys()]) state.pending.push(id)
  notes(state, root)
  return {root, owners: state.owners, slots: state.slots, runs: state.runs, marks: state.marks}
}

type Args = [parent: Tag, state: State]

const handlers: BlockHandlers<Args, void> = {
  copy: (node, parent, state) => {
    const p = append(parent, tag('P', {language: node.lang}))
    if (node.runIn) inlines(state, p, node.runIn)
    inlines(state, node.role === 'code' ? append(p, tag('Code')) : p, node.children)
  },
  grid,
  group: (node, parent, state) => {
    const quoted = node.role === 'quotation'
    const group = append(parent, tag(quoted ? 'BlockQuote' : 'Sect', {language: node.lang}))
    for (const child of node.children) handleBlock(handlers, child, group, state)
  },
  heading: (node, parent, state) => {
    const type = (['H1', 'H2', 'H3'] as const)[node.rank - 1] ?? 'H3'
    inlines(state, append(parent, tag(type, {language: node.lang})), node.children)
  },
  items: (node, parent, state) => {
    const numbering = node.ordered ? 'Decimal' : 'Disc'
    const list = append(
      parent,
      tag('L', {language: node.lang, attributes: [{owner: 'List', values: {ListNumbering: numbering}}]})
    )
    node.items.forEach((item, at) => {
      const li = append(list, tag('LI'))
      state.marks.set(item, {slot: slot(state, append(li, tag('Lbl')), itemLabel(node, at))})
      const body = append(li, tag('LBody'))
      for (const child of item) handleBlock(handlers, child, body, state)
    })
  },
  line: (node, parent, state) =>
    inlines(state, append(parent, tag('P', {language: node.lang})), node.children),
  picture: (node, parent, state) => {
    const words = node.caption.length > 0 || node.credit.length > 0
    const around = words ? append(parent, tag('Sect', {language: node.lang})) : parent
    if (node.alt && state.images.has(node.url)) {
      const figure = append(around, tag('Figure', {alt: node.alt, attributes: [block]}))
      state.marks.set(node, {slot: slot(state, figure, '', 'image')})
    } else state.marks.set(node, {artifact: 'Layout'})
    if (!words) return
    const caption = append(around, tag('Caption'))
    if (node.caption.length > 0) inlines(state, caption, node.caption)
    if (node.caption.length > 0 && node.credit.length > 0) {
      state.marks.set(node.caption, {slot: slot(state, caption, ' ')})
    }
    if (node.credit.length > 0) inlines(state, caption, node.credit)
  },
  rule: (node, _parent, state) => void state.marks.set(node, {artifact: 'Layout'})
}

/** What stands before item `at` of a list. */
export function itemLabel(list: BlockOf<'items'>, at: number): string {
  return list.ordered ? String(list.start + at) + '.' : '•'
}

function grid(node: BlockOf<'grid'>, parent: Tag, state: State): void {
  const table = append(parent, tag('Table', {language: node.lang}))
  if (node.caption) inlines(state, append(table, tag('Caption')), node.caption)
  const ids: string[] = []
  const head = node.head > 0 ? append(table, tag('THead')) : undefined
  const body = node.rows.length > node.head ? append(table, tag('TBody')) : undefined
  node.rows.forEach((row, at) => {
    const header = at < node.head
    const tr = append((header ? head : body) ?? table, tag('TR'))
    row.forEach((cell, column) => {
      if (header) ids[column] = 'th-' + ++state.cells.count
      const values: Record<string, string | readonly string[]> = header ? {Scope: 'Column'} : {}
      const id = ids[column]
      if (!header && id) values.Headers = [id]
      const attributes: TagAttribute[] = Object.keys(values).length > 0 ? [{owner: 'Table', values}] : []
      const type = header ? 'TH' : 'TD'
      inlines(state, append(tr, tag(type, {attributes, id: header ? id : undefined})), cell)
    })
  })
}

/** Notes that are waiting, as elements after the block that refers to them (ISO 14289-1, 7.9). */
function notes(state: State, parent: Tag): void {
  for (let id = state.pending.shift(); id !== undefined; id = state.pending.shift()) {
    const footnote = state.footnotes.get(id)
    if (!footnote) continue
    state.footnotes.delete(id)
    const note = append(parent, tag('Note', {id: 'note-' + id}))
    state.marks.set(footnote, {slot: slot(state, append(note, tag('Lbl')), footnote.mark)})
    for (const child of footnote.children) handleBlock(handlers, child, note, state)
  }
}

function inlines(state: State, parent: Tag, nodes: readonly Inline[]): void {
  let link: {key: unknown; tag: Tag} | undefined
  const standings = runsOf(nodes).map((run): Standing => {
    const key = run.marks.link
    if (run.type !== 'note' && key) {
      if (link?.key !== key) link = {key, tag: append(parent, tag('Link'))}
      return {slot: slot(state, spanFor(link.tag, run), wordsOf(run))}
    }
    link = undefined
    if (run.type !== 'note') return {slot: slot(state, spanFor(parent, run), wordsOf(run))}
    state.pending.push(run.id)
    const reference = append(append(parent, tag('Reference')), tag('Link'))
    return {slot: slot(state, reference, run.mark)}
  })
  state.runs.set(nodes, standings)
}

/** Text in another language stands in a Span that says so. */
function spanFor(parent: Tag, run: Run): Tag {
  return run.marks.lang ? append(parent, tag('Span', {language: run.marks.lang})) : parent
}

const wordsOf = (run: Run): string =>
  run.type === 'text' ? run.value.replace(/[\n\t]/g, ' ') : run.type === 'note' ? run.mark : ' '

function slot(state: State, owner: Tag, text: string, kind: Slot['kind'] = 'text'): number {
  const number = state.slots.length
  const made: Slot = {slot: number, text, kind}
  state.slots.push(made)
  state.owners.push(owner)
  owner.kids.push(made)
  return number
}

const block: TagAttribute = {owner: 'Layout', values: {Placement: 'Block'}}

function tag(type: TagType, more: Partial<Omit<Tag, 'kids' | 'type'>> = {}): Tag {
  const {attributes = [], ...rest} = more
  return {type, kids: [], attributes, ...rest}
}

function append<Kid extends TagKid>(parent: Tag, kid: Kid): Kid {
  parent.kids.push(kid)
  return kid
}

/** What is to be heard, slot by slot in reading order; `null` where an image stands. */
export function heardIn(tags: Tags): Array<string | null> {
  return tags.slots.map((part) => (part.kind === 'text' ? part.text : null))
}
