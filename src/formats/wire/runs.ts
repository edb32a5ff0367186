import type {Inline, InlineHandlers} from '../../galley/index.js'
import {notify} from '../../release/message.js'
import type {Piece} from './characters/pieces.js'
import {setCharacters} from './characters/set-characters.js'
import type {WireState} from './state.js'

type Args = [pieces: Piece[], lang: string, state: WireState]

/** Phrasing in the characters of the profile: marks fall away, links and notes are set as the profile says. */
export function setInline(nodes: readonly Inline[], lang: string, state: WireState): string {
  const pieces: Piece[] = []
  all(nodes, pieces, lang, state)
  return setCharacters(pieces, state.profile, state.losses)
}

/** Words that no node holds, such as a label. */
export function setText(text: string, lang: string, state: WireState): string {
  return setCharacters([{text: text.replaceAll('\n', ' '), lang}], state.profile, state.losses)
}

function all(nodes: readonly Inline[], ...[pieces, lang, state]: Args): void {
  for (const node of nodes) {
    const handle = handlers[node.type] as ((node: Inline, ...args: Args) => void) | undefined
    if (!handle)
      throw new Error('Unexpected inline `' + node.type + '` in galley, expected one of the closed set')
    handle(node, pieces, lang, state)
  }
}

const inside = (node: {children: Inline[]}, ...args: Args): void => all(node.children, ...args)

const handlers: InlineHandlers<Args, void> = {
  break: (node, pieces, lang) => void pieces.push({text: '\n', lang, node}),
  delete: (node, pieces, lang, state) => {
    notify(state.file, {
      ruleId: 'loss-delete',
      reason: 'Unexpected struck-out words, expected words that stand: set as plain text',
      place: node,
      severity: 'warning'
    })
    all(node.children, pieces, lang, state)
  },
  emphasis: inside,
  foreign: (node, pieces, _lang, state) => all(node.children, pieces, node.lang, state),
  inlineCode: (node, pieces, lang) => void pieces.push({text: flat(node.value), lang, node, raw: true}),
  link: (node, pieces, lang, state) => {
    const start = pieces.length
    all(node.children, pieces, lang, state)
    const text = pieces
      .slice(start)
      .map((piece) => piece.text)
      .join('')
    const suffix = addressOf(node.url, text, state)
    if (suffix) pieces.push({text: suffix, lang, node, raw: true})
  },
  note: (node, pieces, lang) => void pieces.push({text: ' [' + node.mark + ']', lang, node}),
  quote: inside,
  strong: inside,
  subscript: inside,
  superscript: (node, pieces, lang, state) => {
    const before = pieces.at(-1)?.text.at(-1) ?? ''
    const start = pieces.length
    all(node.children, pieces, lang, state)
    const raised = pieces[start]
    // A raised figure after a figure would read as one number.
    if (raised && /[0-9]/.test(before) && /^[-−+0-9]/.test(raised.text)) {
      pieces.splice(start, 0, {text: '^', lang})
    }
  },
  text: (node, pieces, lang) => void pieces.push({text: flat(node.value), lang, node})
}

function flat(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text
}

/** What follows a link's text; empty where the text says the address itself. */
function addressOf(url: string, text: string, state: WireState): string {
  const {links} = state.profile
  if (links === 'text' || says(text, url)) return ''
  const address = carriedUrl(url, state)
  if (text.trim() === '') return ' ' + address
  if (links === 'angle') return ' <' + address + '>'
  if (links === 'round') return ' (' + address + ')'
  const known = state.addresses.get(address)
  const number = known ?? state.galley.footnotes.length + state.addresses.size + 1
  state.addresses.set(address, number)
  return ' [' + number + ']'
}

/** True where a reader who has `text` has the address. */
function says(text: string, url: string): boolean {
  const bare = (value: string): string =>
    value
      .trim()
      .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
      .replace(/\/$/, '')
      .toLowerCase()
  if (/^tel:/i.test(url)) return digits(text) === digits(url)
  return bare(text) === bare(url)
}

function digits(text: string): string {
  return text.replace(/[^0-9]/g, '')
}

/** A mail or phone address without its scheme; a URL as it is, percent-encoded where the character set asks for it. */
function carriedUrl(url: string, state: WireState): string {
  const bare = url.replace(/^(?:mailto|tel):/i, '')
  if (state.profile.charset === 'utf-8' || /^[\x21-\x7e]*$/.test(bare)) return bare
  return URL.canParse(bare) ? new URL(bare).href : encodeURI(bare)
}
