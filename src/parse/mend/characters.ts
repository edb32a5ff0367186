import {notify} from '../../release/message.js'
import {windows1252} from '../bytes/windows-1252.js'
import {type Edit, revise, toSource} from '../draft.js'
import {positionAt} from '../lines.js'
import type {ParseState} from '../state.js'

const odd =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u180E\u200B\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\p{Cs}/gu

type Kind = 'control' | 'isolate' | 'mojibake' | 'override' | 'separator' | 'surrogate' | 'tag' | 'zero-width'

/**
 * Characters that no release means to have: controls, lone surrogates, noncharacters, C1 codes that were
 * Windows-1252, zero-width spaces, Unicode line and paragraph separators, direction overrides, isolates and embeddings
 * without a partner, tag characters, which nobody sees, outside a flag. Each kind is mended
 * and reported once, with the place of the first. What is left may stand in XML 1.0 (section 2.2).
 */
export function characters(state: ParseState): void {
  const {draft} = state
  const edits: Edit[] = []
  const found = new Map<Kind, {first: number; count: number}>()
  const alone = unpaired(draft.text)
  for (const match of draft.text.matchAll(odd)) {
    const character = match[0]
    const {kind, mended} = mend(character, draft.text, match.index, alone)
    if (mended === character) continue
    // Taking it out must not make a tag that nobody typed.
    const text = mended === '' && draft.text[match.index - 1] === '<' ? ' ' : mended
    edits.push({start: match.index, end: match.index + character.length, text})
    const record = found.get(kind) ?? {first: match.index, count: 0}
    record.count++
    found.set(kind, record)
  }
  for (const [kind, {first, count}] of found) {
    const at = toSource(draft, first, 'start')
    report(state, kind, draft.text.codePointAt(first) ?? 0, at, count)
  }
  state.draft = revise(draft, edits)
}

const opensDirection = /[\u202A\u202B\u2066-\u2068]/
const direction = /[\u202A-\u202C\u2066-\u2069]|\r\n|[\n\r\u2029]/g

/** Offsets of isolates and embeddings that nothing closes, or that close nothing, in their line (UAX 9, BD9 and BD13). */
function unpaired(text: string): ReadonlySet<number> {
  const alone = new Set<number>()
  let open: Array<{at: number; closer: string}> = []
  for (const {0: mark, index} of text.matchAll(direction)) {
    if (/[\n\r\u2029]/.test(mark)) {
      for (const {at} of open) alone.add(at)
      open = []
    } else if (opensDirection.test(mark))
      open.push({at: index, closer: mark < '\u2066' ? '\u202C' : '\u2069'})
    else if (open.at(-1)?.closer === mark) open.pop()
    else alone.add(index)
  }
  for (const {at} of open) alone.add(at)
  return alone
}

/** True for a tag character of a flag: a black flag, tags, and the tag that ends them (UTS 51, ED-14a). */
function isFlag(text: string, index: number): boolean {
  return /\u{1F3F4}[\u{E0020}-\u{E007E}]{0,10}$/u.test(text.slice(Math.max(0, index - 24), index))
}

function mend(
  character: string,
  text: string,
  index: number,
  alone: ReadonlySet<number>
): {kind: Kind; mended: string} {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xe0000 && code <= 0xe007f) return {kind: 'tag', mended: isFlag(text, index) ? character : ''}
  if ((code >= 0x202a && code <= 0x202c) || (code >= 0x2066 && code <= 0x2069))
    return {kind: 'isolate', mended: alone.has(index) ? '' : character}
  if (code === 0x2028) return {kind: 'separator', mended: '\n'}
  if (code === 0x2029) return {kind: 'separator', mended: '\n\n'}
  if (code === 0x202d || code === 0x202e) return {kind: 'override', mended: ''}
  if (code >= 0x80 && code <= 0x9f) {
    const mended = windows1252(code)
    return mended.charCodeAt(0) === code ? {kind: 'control', mended: ' '} : {kind: 'mojibake', mended}
  }
  if (code >= 0xd800 && code <= 0xdfff) return {kind: 'surrogate', mended: '\uFFFD'}
  if (code === 0x200b || code === 0x2060 || code === 0x180e || code === 0xfeff) {
    return {kind: 'zero-width', mended: needsBreaks(text, index) ? character : ''}
  }
  return {kind: 'control', mended: wordControls[character] ?? ' '}
}

/** Controls that Word leaves in text: line break, page break, non-breaking and optional hyphen. */
const wordControls: Readonly<Record<string, string>> = {
  '\u000B': '\n',
  '\u000C': '\n',
  '\u001E': '\u2011',
  '\u001F': '\u00AD'
}

/** Scripts without spaces between words use U+200B for the places where a line may end. */
function needsBreaks(text: string, index: number): boolean {
  return /^[\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Tibetan}]/u.test(
    text.slice(index + 1, index + 3)
  )
}

interface Words {
  ruleId: string
  severity: 'error' | 'warning' | 'info'
  what: string
  hint: string
}

const words: Readonly<Record<Kind, Words>> = {
  control: {
    ruleId: 'control-character',
    severity: 'warning',
    what: 'control character',
    hint: 'It was taken out'
  },
  mojibake: {
    ruleId: 'control-character',
    severity: 'warning',
    what: 'control code',
    hint: 'Text in Windows-1252 was once saved as UTF-8; read as the marks it stood for'
  },
  isolate: {
    ruleId: 'bidi-override',
    severity: 'warning',
    what: 'direction mark without a partner',
    hint: 'It was taken out'
  },
  override: {
    ruleId: 'bidi-override',
    severity: 'error',
    what: 'direction override',
    hint: 'It makes text read otherwise than it is; take it out'
  },
  separator: {
    ruleId: 'control-character',
    severity: 'info',
    what: 'Unicode separator',
    hint: 'Read as the end of a line or paragraph'
  },
  surrogate: {
    ruleId: 'control-character',
    severity: 'warning',
    what: 'half of a character',
    hint: 'It stands as `\uFFFD`'
  },
  tag: {
    ruleId: 'zero-width-character',
    severity: 'warning',
    what: 'tag character, which nobody can see',
    hint: 'It was taken out'
  },
  'zero-width': {
    ruleId: 'zero-width-character',
    severity: 'info',
    what: 'zero-width character',
    hint: 'It was taken out'
  }
}

function report(state: ParseState, kind: Kind, code: number, at: number, count: number): void {
  const {what, ...notice} = words[kind]
  const name = 'U+' + code.toString(16).toUpperCase().padStart(4, '0')
  notify(state.file, {
    ...notice,
    reason:
      'Unexpected ' +
      what +
      ' ' +
      name +
      (count > 1 ? ' and ' + (count - 1) + ' more' : '') +
      ', expected text',
    place: positionAt(state.lines, at, at + 1)
  })
}
