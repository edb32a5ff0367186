import {Lexer, latin1, nameOf, type PdfDict, type PdfFile, type PdfValue, textOf, utf16} from './read-pdf.js'

/** What a page paints, as somebody who listens gets it. */
export interface PageContent {
  /** Text by marked-content id; an image or drawing is empty text. */
  readonly heard: ReadonlyMap<number, string>
  /** The tag that each sequence is marked with. */
  readonly tags: ReadonlyMap<number, string>
  /** What is wrong with the stream itself. */
  readonly faults: readonly string[]
  /** Colour operators that were used. */
  readonly colours: ReadonlySet<string>
}

/** Texts of a font's codes (ToUnicode), and what is wrong with them. */
export interface FontTexts {
  readonly texts: ReadonlyMap<number, string>
  readonly faults: readonly string[]
}

const painting = new Set([
  'f',
  'F',
  'f*',
  'S',
  's',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'Tj',
  'TJ',
  "'",
  '"',
  'BI'
])
const colourOperators = new Set(['rg', 'RG', 'k', 'K', 'g', 'G'])

interface State {
  readonly heard: Map<number, string>
  readonly tags: Map<number, string>
  readonly faults: string[]
  readonly colours: Set<string>
  /** Open marked content: an id, an artifact, or a span inside one of them. */
  readonly open: Array<{
    readonly id?: number
    readonly artifact?: boolean
    readonly actual?: string | undefined
  }>
  font: FontTexts | undefined
  depth: number
  inText: boolean
}

/** Read a content stream: what is marked, what is heard, what is painted outside any mark. */
export function readContent(
  file: PdfFile,
  stream: Uint8Array,
  fonts: (name: string) => FontTexts | undefined
): PageContent {
  const lexer = new Lexer(latin1(stream))
  const state: State = {
    heard: new Map(),
    tags: new Map(),
    faults: [],
    colours: new Set(),
    open: [],
    font: undefined,
    depth: 0,
    inText: false
  }
  let operands: PdfValue[] = []
  while (!lexer.done) {
    const token = lexer.operand()
    if (typeof token !== 'string') {
      operands.push(token)
      continue
    }
    operate(file, state, token, operands, fonts)
    operands = []
  }
  if (state.open.length > 0) state.faults.push('marked content is left open')
  if (state.depth !== 0) state.faults.push('graphics states are not balanced')
  return state
}

function operate(
  file: PdfFile,
  state: State,
  operator: string,
  operands: readonly PdfValue[],
  fonts: (name: string) => FontTexts | undefined
): void {
  if (colourOperators.has(operator)) state.colours.add(operator)
  if (painting.has(operator) && !marked(state))
    state.faults.push('`' + operator + '` paints outside any mark')
  operators[operator]?.(state, operands, fonts, file)
}

const marked = (state: State): boolean => state.open.some((mark) => mark.id !== undefined || mark.artifact)

type Operator = (
  state: State,
  operands: readonly PdfValue[],
  fonts: (name: string) => FontTexts | undefined,
  file: PdfFile
) => void

const operators: Readonly<Record<string, Operator>> = {
  BDC: (state, [tag, properties], _fonts, file) => begin(state, nameOf(tag) ?? '', file.dict(properties)),
  BMC: (state, [tag]) => begin(state, nameOf(tag) ?? '', {}),
  BT: (state) => {
    if (state.inText) state.faults.push('text objects are nested')
    state.inText = true
  },
  EMC: (state) => {
    if (!state.open.pop()) state.faults.push('`EMC` closes nothing')
  },
  ET: (state) => {
    state.inText = false
  },
  Q: (state) => {
    state.depth--
  },
  TJ: (state, [list]) => {
    if (!Array.isArray(list)) return
    for (const part of list) show(state, part)
  },
  Tf: (state, [name], fonts) => {
    state.font = fonts(nameOf(name) ?? '')
    if (!state.font) state.faults.push('font `' + nameOf(name) + '` is not among the page’s resources')
  },
  Tj: (state, [part]) => show(state, part),
  q: (state) => {
    state.depth++
  }
}

function begin(state: State, tag: string, properties: PdfDict): void {
  const id = properties.MCID
  const actual = textOf(properties.ActualText)
  if (typeof id === 'number') {
    if (marked(state)) state.faults.push('content ' + id + ' stands inside other marked content')
    if (state.heard.has(id)) state.faults.push('content ' + id + ' occurs twice')
    state.heard.set(id, '')
    state.tags.set(id, tag)
    state.open.push({id, actual})
    if (actual !== undefined) say(state, actual)
  } else if (tag === 'Artifact') {
    if (marked(state)) state.faults.push('an artifact stands inside content')
    state.open.push({artifact: true})
  } else {
    state.open.push({actual})
    if (actual !== undefined) say(state, actual)
  }
}

function show(state: State, part: PdfValue | undefined): void {
  const codes =
    typeof part === 'object' && part !== null && 'bytes' in part && typeof part.bytes === 'string'
      ? part.bytes
      : undefined
  if (codes === undefined) return
  const {font} = state
  let text = ''
  for (let at = 0; at + 1 < codes.length; at += 2) {
    const code = (codes.charCodeAt(at) << 8) | codes.charCodeAt(at + 1)
    const heard = font?.texts.get(code)
    if (code === 0) state.faults.push('the glyph for missing characters is shown')
    if (heard === undefined) state.faults.push('code ' + code + ' has no text')
    text += heard ?? ''
  }
  if (!state.open.some((mark) => mark.actual !== undefined)) say(state, text)
}

function say(state: State, text: string): void {
  const mark = state.open.find((one) => one.id !== undefined)
  if (mark?.id !== undefined) state.heard.set(mark.id, (state.heard.get(mark.id) ?? '') + text)
}

/** Read the ToUnicode map of a font as pressline's files have it: one range from 0. */
export function readToUnicode(file: PdfFile, font: PdfDict): FontTexts {
  const stream = file.stream(font.ToUnicode)
  if (!stream) return {texts: new Map(), faults: ['a font has no ToUnicode map']}
  const texts = new Map<number, string>()
  const faults: string[] = []
  const source = latin1(stream)
  for (const range of source.matchAll(/<([0-9a-f]{4})>\s*<[0-9a-f]{4}>\s*\[([^\]]*)\]/gi)) {
    let code = Number.parseInt(range[1] ?? '0', 16)
    for (const entry of (range[2] ?? '').matchAll(/<([0-9a-f\s]*)>/gi)) {
      const text = utf16(fromHex((entry[1] ?? '').replace(/\s/g, '')))
      if (code > 0 && /[\0\ufeff\ufffe]/.test(text))
        faults.push('code ' + code + ' is heard as a forbidden character')
      texts.set(code++, text)
    }
  }
  return {texts, faults}
}

function fromHex(digits: string): string {
  let out = ''
  for (let at = 0; at + 1 < digits.length; at += 2)
    out += String.fromCharCode(Number.parseInt(digits.slice(at, at + 2), 16))
  return out
}
