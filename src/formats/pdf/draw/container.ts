import {deflateSync} from 'node:zlib'
import {joined} from '../../../image/index.js'
import type {Face} from '../makeup/face.js'
import {type EmbeddedFont, trueTypeFont} from './fonts.js'
import {bytes as byteString, latin1, Ref, text, written} from './objects.js'
import {srgbProfile} from './srgb.js'

export {Ref, text} from './objects.js'

/** A page being painted. */
export interface ContainerPage {
  readonly dictionary: Ref
  readonly annotations: Ref[]
  readonly resources: Ref
  readonly height: number
}

/** A font as pages use it. */
export type ContainerFont = Pick<EmbeddedFont, 'code' | 'name'>

export interface ContainerOptions {
  readonly version: '1.7' | '2.0'
  readonly language: string
  readonly info: Readonly<Record<string, Date | string>>
  /** PDF 2.0 wants no document information dictionary (ISO 32000-2, 14.3.3). */
  readonly withInfo: boolean
  /** An sRGB output intent (ISO 19005-3, 6.2.3). */
  readonly intent: boolean
  readonly compress?: boolean | undefined
  /** Makes fonts of faces that are not TrueType, and nothing of those that are. */
  readonly otherFont?: OtherFont | undefined
}

export type OtherFont = (container: Container, face: Face, name: string) => EmbeddedFont | undefined

/** A PDF file being written. Objects are numbered in the order they are asked for. */
export interface Container {
  readonly catalog: Record<string, unknown>
  ref(data?: Record<string, unknown> | unknown[]): Ref
  addPage(width: number, height: number): ContainerPage
  /** Paint on a page: appended to its content stream. */
  paint(page: ContainerPage, operators: string): void
  font(face: Face): ContainerFont
  useFont(page: ContainerPage, font: ContainerFont): void
  useImage(page: ContainerPage, name: string, image: Ref): void
  useState(page: ContainerPage, name: string, state: Ref): void
  useSpace(page: ContainerPage, name: string, space: Ref): void
  /** A resource of any kind, such as a `Pattern`. */
  use(page: ContainerPage, kind: string, name: string, value: unknown): void
  attach(name: string, bytes: Uint8Array, facts: {type: string; description: string; date: Date}): void
  /** All that was painted so far, for the file identifier. */
  painted(): string
  /** Sets both halves of the file identifier (ISO 32000-1, 14.4). */
  identify(id: Uint8Array): void
  /** Write the file. Throws when an object was never ended: nobody has said what it is. */
  finish(xmp: string): Uint8Array
}

interface State {
  readonly options: ContainerOptions
  readonly refs: Ref[]
  readonly root: Ref
  readonly pages: Ref
  readonly kids: Ref[]
  /** Streams of the pages, in their order. */
  readonly contents: Map<ContainerPage, {readonly ref: Ref; readonly operators: string[]}>
  readonly fonts: Map<Face, EmbeddedFont>
  readonly byName: Map<string, EmbeddedFont>
  id: Uint8Array
}

/** Open a file. */
export function openContainer(options: ContainerOptions): Container {
  const refs: Ref[] = []
  const ref = (data: Record<string, unknown> | unknown[] = {}): Ref => {
    const made = new Ref(refs.length + 1, data)
    refs.push(made)
    return made
  }
  const pages = ref({Type: 'Pages'})
  const preferences = ref({DisplayDocTitle: true})
  preferences.end()
  const root = ref({
    Type: 'Catalog',
    Pages: pages,
    Lang: text(options.language),
    ViewerPreferences: preferences
  })
  const state: State = {
    options,
    refs,
    root,
    pages,
    kids: [],
    contents: new Map(),
    fonts: new Map(),
    byName: new Map(),
    id: new Uint8Array(16)
  }
  const use: Container['use'] = (page, kind, name, value) => {
    const {data} = page.resources
    const known = data[kind] as Record<string, unknown> | undefined
    if (known) known[name] = value
    else data[kind] = {[name]: value}
  }
  const container: Container = {
    catalog: root.data,
    ref,
    addPage: (width, height) => addPage(state, ref, width, height),
    paint: (page, operators) => void state.contents.get(page)?.operators.push(operators),
    painted: () => [...state.contents.values()].map((one) => one.operators.join('\n')).join('\n'),
    font: (face) => {
      const known = state.fonts.get(face)
      if (known) return known
      const name = 'F' + (state.fonts.size + 1)
      const font =
        options.otherFont?.(container, face, name) ?? trueTypeFont({ref, deflate: pack}, face, name)
      state.fonts.set(face, font)
      state.byName.set(name, font)
      return font
    },
    useFont: (page, {name}) => use(page, 'Font', name, state.byName.get(name)?.ref),
    useImage: (page, name, image) => use(page, 'XObject', name, image),
    useState: (page, name, graphics) => use(page, 'ExtGState', name, graphics),
    useSpace: (page, name, space) => use(page, 'ColorSpace', name, space),
    use,
    attach: (name, content, facts) => attach(state, ref, name, content, facts),
    identify: (id) => {
      state.id = id
    },
    finish: (xmp) => finish(state, ref, xmp)
  }
  return container
}

type MakeRef = Container['ref']

function addPage(state: State, ref: MakeRef, width: number, height: number): ContainerPage {
  const resources = ref()
  const content = ref()
  const annotations: Ref[] = []
  const dictionary = ref({
    Type: 'Page',
    Parent: state.pages,
    MediaBox: [0, 0, width, height],
    Contents: content,
    Resources: resources
  })
  const page = {dictionary, annotations, resources, height}
  state.kids.push(dictionary)
  state.contents.set(page, {ref: content, operators: []})
  return page
}

/** A file that travels inside (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8). */
function attach(
  state: State,
  ref: MakeRef,
  name: string,
  content: Uint8Array,
  {type, description, date}: {type: string; description: string; date: Date}
): void {
  const file = ref({
    Type: 'EmbeddedFile',
    Subtype: type,
    Params: {Size: content.length, CreationDate: date, ModDate: date}
  })
  file.end(content)
  const specification = ref({
    Type: 'Filespec',
    AFRelationship: 'Source',
    F: text(name),
    UF: text(name),
    EF: {F: file},
    Desc: text(description)
  })
  specification.end()
  state.root.data.AF = [specification]
  state.root.data.Names = {EmbeddedFiles: {Names: [text(name), specification]}}
}

function finish(state: State, ref: MakeRef, xmp: string): Uint8Array {
  const {options, root, pages} = state
  for (const [page, {ref: content, operators}] of state.contents) {
    if (page.annotations.length > 0) page.dictionary.data.Annots = page.annotations
    for (const one of [page.dictionary, page.resources]) one.end()
    content.end(operators.join('\n'))
  }
  pages.data.Kids = state.kids
  pages.data.Count = state.kids.length
  pages.end()
  for (const font of state.fonts.values()) font.embed()
  if (options.intent) root.data.OutputIntents = [screenIntent(ref)]
  const metadata = ref({Type: 'Metadata', Subtype: 'XML'})
  metadata.plain = true
  metadata.end(new TextEncoder().encode(xmp))
  root.data.Metadata = metadata
  root.end()
  const info = options.withInfo ? ref(textsOf(options.info)) : undefined
  info?.end()
  const open = state.refs.find((one) => !one.ended)
  if (open)
    throw new Error('Unexpected object ' + open.id + ' without an end, expected every object to be ended')
  return write(state, info)
}

let packedProfile: Uint8Array | undefined

function screenIntent(ref: MakeRef): Ref {
  const profile = ref({N: 3})
  packedProfile ??= pack(srgbProfile())
  profile.packed = true
  profile.end(packedProfile)
  const intent = ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: text('sRGB IEC61966-2.1'),
    OutputConditionIdentifier: text('sRGB IEC61966-2.1'),
    DestOutputProfile: profile
  })
  intent.end()
  return intent
}

function textsOf(info: ContainerOptions['info']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? text(value) : value])
  )
}

/** Header, objects, cross-reference table, trailer (ISO 32000-1, 7.5). */
function write({refs, root, options, id}: State, info: Ref | undefined): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  let line = '%PDF-' + options.version + '\n%\xff\xff\xff\xff\n'
  const flush = (): void => {
    const chunk = latin1(line)
    chunks.push(chunk)
    size += chunk.length
    line = ''
  }
  const offsets: number[] = []
  for (const ref of refs) {
    offsets.push(size + line.length)
    line += ref.id + ' 0 obj\n'
    if (ref.chunks.length === 0) line += written(ref.data)
    else {
      const {data, content} = streamOf(ref, options.compress ?? true)
      line += written(data) + '\nstream\n'
      flush()
      chunks.push(content)
      size += content.length
      line += '\nendstream'
    }
    line += '\nendobj\n'
  }
  const table = size + line.length
  line += 'xref\n0 ' + (refs.length + 1) + '\n0000000000 65535 f \n'
  for (const offset of offsets) line += String(offset).padStart(10, '0') + ' 00000 n \n'
  const half = byteString(id)
  line += 'trailer\n' + written({Size: refs.length + 1, Root: root, Info: info, ID: [half, half]})
  line += '\nstartxref\n' + table + '\n%%EOF\n'
  flush()
  return joined(chunks)
}

function streamOf(ref: Ref, compress: boolean): {data: Record<string, unknown>; content: Uint8Array} {
  const raw = joined(ref.chunks)
  const filtered = ref.data.Filter !== undefined
  if (ref.packed) return {data: {...ref.data, Length: raw.length, Filter: 'FlateDecode'}, content: raw}
  if (filtered || ref.plain || !compress) return {data: {...ref.data, Length: raw.length}, content: raw}
  const content = pack(raw)
  return {data: {...ref.data, Length: content.length, Filter: 'FlateDecode'}, content}
}

/** A hundredth larger than at the usual level, and made in three quarters of the time. */
const pack = (content: Uint8Array): Uint8Array => deflateSync(content, {level: 5})
