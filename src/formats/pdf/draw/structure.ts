import type {Bookmark, Link, MadeUp, Target} from '../makeup/types.js'
import type {PdfStandard} from '../options.js'
import type {Slot, Tag, TagKid, Tags} from '../tags.js'
import {type Container, type ContainerPage, type Ref, text} from './container.js'

/** A marked-content sequence on a page. */
export interface Marked {
  readonly page: number
  readonly id: number
}

/** A link as painted: one annotation for each line it stands on. */
export interface PaintedLink {
  readonly slot: number
  readonly page: number
  readonly link: Link
  /** Left, bottom, right, top, from the lower left corner. */
  readonly rectangle: readonly [number, number, number, number]
}

/** What painting leaves behind for the structure tree. */
export interface Painted {
  readonly pages: readonly ContainerPage[]
  /** By slot. */
  readonly marked: ReadonlyMap<number, readonly Marked[]>
  readonly links: readonly PaintedLink[]
  /** Boxes of figures by slot: left, bottom, right, top. */
  readonly figures: ReadonlyMap<number, readonly number[]>
  /** By page: the slot of each marked-content id. */
  readonly slots: ReadonlyArray<readonly number[]>
  /** From the edge of the sheet to the trimmed page. */
  readonly offset: number
}

/** Elements that PDF 2.0 knows only from PDF 1.7's namespace (ISO 32000-2, 14.8.6). */
const oldTypes = new Set(['BlockQuote', 'Code', 'Reference'])
const names = {first: 'http://iso.org/pdf/ssn', second: 'http://iso.org/pdf2/ssn'} as const

interface Tree {
  readonly container: Container
  readonly painted: Painted
  readonly made: MadeUp
  readonly second: boolean
  readonly elements: Map<Tag, Ref>
  readonly namespaces: {readonly first: Ref; readonly second: Ref} | undefined
  readonly annotations: Map<Tag, Ref[]>
  /** Number tree of parents: pages first, annotations after. */
  readonly parents: unknown[]
  readonly ids: Array<readonly [string, Ref]>
}

/** Write structure tree, annotations and bookmarks. */
export function writeStructure(
  container: Container,
  tags: Tags,
  made: MadeUp,
  painted: Painted,
  standard: PdfStandard
): void {
  const second = standard === 'a4f-ua2'
  const tree: Tree = {
    container,
    painted,
    made,
    second,
    elements: new Map(),
    namespaces: second ? namespacesOf(container) : undefined,
    annotations: new Map(),
    parents: [],
    ids: []
  }
  const rootRef = container.ref({Type: 'StructTreeRoot'})
  reserve(tree, tags.root)
  addAnnotations(tree, tags)
  writeElement(tree, tags.root, rootRef)
  const nums = parentsByPage(tree, tags)
  const parentTree = container.ref({Nums: nums})
  parentTree.end()
  Object.assign(rootRef.data, {
    K: [refOf(tree, tags.root)],
    ParentTree: parentTree,
    ParentTreeNextKey: nums.length / 2,
    ...(tree.ids.length > 0 ? {IDTree: idTree(tree)} : {}),
    ...(tree.namespaces ? {Namespaces: [tree.namespaces.second, tree.namespaces.first]} : {})
  })
  rootRef.end()
  container.catalog.StructTreeRoot = rootRef
  container.catalog.MarkInfo = {Marked: true}
  addBookmarks(tree, tags)
}

function namespacesOf(container: Container): {first: Ref; second: Ref} {
  const first = container.ref({Type: 'Namespace', NS: text(names.first)})
  const second = container.ref({Type: 'Namespace', NS: text(names.second)})
  first.end()
  second.end()
  return {first, second}
}

function reserve(tree: Tree, tag: Tag): void {
  tree.elements.set(tag, tree.container.ref({}))
  for (const kid of tag.kids) if (isTag(kid)) reserve(tree, kid)
}

const isTag = (kid: TagKid): kid is Tag => 'kids' in kid

function refOf(tree: Tree, tag: Tag): Ref {
  const ref = tree.elements.get(tag)
  if (!ref) throw new Error('Unexpected element `' + tag.type + '` outside the structure tree')
  return ref
}

function writeElement(tree: Tree, tag: Tag, parent: Ref): void {
  const ref = refOf(tree, tag)
  const type = tree.second && tag.type === 'Note' ? 'FENote' : tag.type
  const kids: unknown[] = []
  let page: Ref | undefined
  for (const kid of tag.kids) {
    if (isTag(kid)) kids.push(refOf(tree, kid))
    else page = addContent(tree, kid, kids, page)
  }
  for (const annotation of tree.annotations.get(tag) ?? []) {
    kids.push({Type: 'OBJR', Obj: annotation, Pg: annotation.data.P})
  }
  const attributes = attributesOf(tree, tag)
  if (tag.id) tree.ids.push([tag.id, ref])
  Object.assign(ref.data, {
    Type: 'StructElem',
    S: type,
    P: parent,
    ...(tree.namespaces && !oldTypes.has(tag.type) ? {NS: tree.namespaces.second} : {}),
    ...(tag.id ? {ID: text(tag.id)} : {}),
    ...(tag.language ? {Lang: text(tag.language)} : {}),
    ...(tag.alt ? {Alt: text(tag.alt)} : {}),
    ...(attributes.length > 0 ? {A: attributes.length === 1 ? attributes[0] : attributes} : {}),
    ...(page ? {Pg: page} : {}),
    K: kids
  })
  ref.end()
  for (const kid of tag.kids) if (isTag(kid)) writeElement(tree, kid, ref)
}

/** Content on the element's first page by its number, on others with the page. */
function addContent(tree: Tree, slot: Slot, kids: unknown[], first: Ref | undefined): Ref | undefined {
  let page = first
  for (const marked of tree.painted.marked.get(slot.slot) ?? []) {
    const own = tree.painted.pages[marked.page]?.dictionary
    page ??= own
    kids.push(own === page ? marked.id : {Type: 'MCR', Pg: own, MCID: marked.id})
  }
  return page
}

function attributesOf(tree: Tree, tag: Tag): unknown[] {
  return tag.attributes.map(({owner, values}) => {
    const out: Record<string, unknown> = {O: owner}
    for (const [key, value] of Object.entries(values)) {
      out[key] = typeof value === 'string' ? value : value.map((id) => text(id))
    }
    const slot = tag.kids.find((kid): kid is Slot => !isTag(kid))
    const box = tag.type === 'Figure' && slot ? tree.painted.figures.get(slot.slot) : undefined
    return box ? {...out, BBox: [...box]} : out
  })
}

function addAnnotations(tree: Tree, tags: Tags): void {
  tree.painted.links.forEach((painted, at) => {
    const owner = linkOwner(tags, painted.slot)
    const page = tree.painted.pages[painted.page]
    if (!owner || !page) return
    const ref = tree.container.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [...painted.rectangle],
      Border: [0, 0, 0],
      F: 4,
      Contents: text(painted.link.contents),
      P: page.dictionary,
      StructParent: tree.painted.pages.length + at,
      ...actionOf(tree, tags, painted.link.target)
    })
    ref.end()
    page.annotations.push(ref)
    tree.annotations.set(owner, [...(tree.annotations.get(owner) ?? []), ref])
    tree.parents[tree.painted.pages.length + at] = refOf(tree, owner)
  })
}

/** The Link element that a slot stands in: its owner, or the owner's parent where a Span is between. */
function linkOwner(tags: Tags, slot: number): Tag | undefined {
  const owner = tags.owners[slot]
  return owner?.type === 'Link' ? owner : owner && findParent(tags.root, owner)
}

function findParent(from: Tag, wanted: Tag): Tag | undefined {
  for (const kid of from.kids) {
    if (!isTag(kid)) continue
    if (kid === wanted) return from
    const found = findParent(kid, wanted)
    if (found) return found
  }
  return undefined
}

function actionOf(tree: Tree, tags: Tags, target: Target): Record<string, unknown> {
  if ('url' in target) return {A: {Type: 'Action', S: 'URI', URI: uri(target.url)}}
  const id = 'note' in target ? 'note:' + target.note : 'reference:' + target.reference
  const anchor = tree.made.anchors.get(id)
  const page = anchor && tree.painted.pages[anchor.page - 1]
  if (!anchor || !page) return {}
  const {offset} = tree.painted
  const place = ['XYZ', anchor.x + offset, tree.made.height - anchor.y + offset, null]
  const note = 'note' in target ? findById(tags.root, 'note-' + target.note) : undefined
  const action = {Type: 'Action', S: 'GoTo', D: [page.dictionary, ...place]}
  return {A: tree.second && note ? {...action, SD: [refOf(tree, note), ...place]} : action}
}

/** A URI is ASCII (ISO 32000-1, 12.6.4.7). */
const uri = (url: string): unknown => text(url.replace(/[^\x21-\x7e]+/g, (part) => encodeURI(part)))

function findById(from: Tag, id: string): Tag | undefined {
  if (from.id === id) return from
  for (const kid of from.kids) {
    const found = isTag(kid) ? findById(kid, id) : undefined
    if (found) return found
  }
  return undefined
}

function parentsByPage(tree: Tree, tags: Tags): unknown[] {
  const nums: unknown[] = []
  tree.painted.pages.forEach((page, at) => {
    const slots = tree.painted.slots[at] ?? []
    page.dictionary.data.StructParents = at
    page.dictionary.data.Tabs = 'S'
    nums.push(
      at,
      slots.map((slot) => {
        const owner = tags.owners[slot]
        return owner ? refOf(tree, owner) : null
      })
    )
  })
  tree.parents.forEach((ref, key) => void nums.push(key, ref))
  return nums
}

/** IDs in the order of their bytes (ISO 32000-1, 7.9.6). */
function idTree(tree: Tree): Ref {
  const sorted = [...tree.ids].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
  const ref = tree.container.ref({Names: sorted.flatMap(([id, element]) => [text(id), element])})
  ref.end()
  return ref
}

interface Item {
  readonly bookmark: Bookmark
  readonly ref: Ref
  readonly kids: Item[]
}

/** Bookmarks of the headings, nested by rank. */
function addBookmarks(tree: Tree, tags: Tags): void {
  const {container, made} = tree
  if (made.bookmarks.length === 0) return
  const root: Item[] = []
  const open: Item[] = []
  for (const bookmark of made.bookmarks) {
    const item: Item = {bookmark, ref: container.ref({}), kids: []}
    while ((open.at(-1)?.bookmark.rank ?? 0) >= bookmark.rank) open.pop()
    ;(open.at(-1)?.kids ?? root).push(item)
    open.push(item)
  }
  const outlines = container.ref({Type: 'Outlines'})
  writeItems(tree, tags, root, outlines)
  Object.assign(outlines.data, {First: root[0]?.ref, Last: root.at(-1)?.ref, Count: made.bookmarks.length})
  outlines.end()
  container.catalog.Outlines = outlines
  container.catalog.PageMode = made.bookmarks.length > 2 && made.pages.length > 2 ? 'UseOutlines' : 'UseNone'
}

function writeItems(tree: Tree, tags: Tags, items: readonly Item[], parent: Ref): void {
  items.forEach(({bookmark, ref, kids}, at) => {
    const page = tree.painted.pages[bookmark.page - 1]?.dictionary
    const owner = tags.owners[bookmark.slot]
    const top = tree.made.height - bookmark.y + 6 + tree.painted.offset
    const place = ['XYZ', 0, Math.round(top * 100) / 100, null]
    const target = tree.second && owner ? refOf(tree, owner) : page
    Object.assign(ref.data, {
      Title: text(bookmark.title),
      Parent: parent,
      Dest: [target, ...place],
      ...(at > 0 ? {Prev: items[at - 1]?.ref} : {}),
      ...(at < items.length - 1 ? {Next: items[at + 1]?.ref} : {}),
      ...(kids.length > 0 ? {First: kids[0]?.ref, Last: kids.at(-1)?.ref, Count: countOf(kids)} : {})
    })
    ref.end()
    writeItems(tree, tags, kids, ref)
  })
}

const countOf = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + 1 + countOf(item.kids), 0)
