import {notify} from '../../release/message.js'
import {type Edit, revise, toSource} from '../draft.js'
import {attributeWords, htmlNames} from '../html/names.js'
import {positionAt} from '../lines.js'
import type {ParseState} from '../state.js'
import {fenceReader, textLines} from './lines.js'

/** Markup of some site's templates, and what to read in its place. */
interface LeftOver {
  what: string
  /** Offset behind it. */
  end: number
  text: string
}

/** No tag or shortcode is longer; so an opening without an end costs no more. */
const longest = 2000

/** CommonMark 0.31, 6.4: the longest name of a character reference, and what stands around it. */
const longestReference = 34

/** A character reference whose two parts, around the NUL, nobody typed as one. */
const joinsReference = /&[#\w]*\0[#\w]*;/

const opening =
  /\{\{|\{%|<%|\{:|\{[.#](?=[\w-])|<\/?(?=[A-Za-z][\w.-]{0,60}(?:[\s/>]|$))|\] \((?=https?:|mailto:|www\.)/g

/**
 * What a site's templates leave in copy: `{{ … }}`, `{{< … >}}`, `{% … %}`, `<%= … %>`, `{:…}`, JSX. The markup is
 * reported and left out, words and addresses inside it stay in the copy; a place-holder for words that are not
 * there stays as typed, for the gap would not be seen.
 */
export function leftOvers(state: ParseState): void {
  const {draft} = state
  const {text} = draft
  const edits: Edit[] = []
  const isCode = codeRanges(text)
  opening.lastIndex = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index
    if (isCode(start)) continue
    const found = readers[match[0]]?.(text, start)
    if (!found) continue
    edits.push({start, end: found.end, text: apart(behind(text, edits, start), found, text)})
    report(state, found, start)
    opening.lastIndex = found.end
  }
  state.draft = revise(draft, edits)
}

/** The end of the copy up to an offset, as it reads now: as long as a character reference can be. */
function behind(text: string, edits: readonly Edit[], start: number): string {
  let copy = ''
  let from = start
  for (let index = edits.length - 1; edits[index]?.end === from; index--) {
    const edit = edits[index] as Edit
    copy = edit.text + copy
    from = edit.start
  }
  return text.slice(Math.max(0, from - longestReference), from) + copy
}

/** What was parted by markup stays parted, and makes no tag and no character reference that nobody typed. */
function apart(before: string, {end, text: words}: LeftOver, text: string): string {
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
  const behindIt = words || text.slice(end, end + longestReference)
  const left = before.at(-1)
  const isParted =
    /<\/?$/.test(before) ||
    (isWord(left) && isWord(behindIt[0])) ||
    joinsReference.test(before + '\0' + behindIt)
  const after = words !== '' && isWord(words.at(-1)) && isWord(text[end]) ? ' ' : ''
  return (isParted ? ' ' : '') + words + after
}

const readers: Readonly<Record<string, (text: string, start: number) => LeftOver | undefined>> = {
  '<': tag,
  '</': tag,
  '<%': embedded,
  '] (': looseLink,
  '{#': attributes,
  '{%': statement,
  '{.': attributes,
  '{:': attributes,
  '{{': shortcode
}

function shortcode(text: string, start: number): LeftOver | undefined {
  const end = endOf(text, start, '}}')
  if (end === undefined) return undefined
  const markup = text.slice(start, end)
  const what = 'template left-over'
  if (text[start - 1] === '(' && text[start - 2] === ']') return {what, end, text: ''}
  if (/^\{\{(?:\/\*|[<%]\s*\/)/.test(markup)) return {what, end, text: ''}
  const words = /^\{\{[<%]/.test(markup) ? attributeWords(markup) : []
  return {what, end, text: words.length > 0 ? words.map(escaped).join(' ') : escaped(markup)}
}

function statement(text: string, start: number): LeftOver | undefined {
  const end = endOf(text, start, '%}')
  if (end === undefined) return undefined
  return {
    what: 'template left-over',
    end,
    text: attributeWords(text.slice(start, end)).map(escaped).join(' ')
  }
}

function embedded(text: string, start: number): LeftOver | undefined {
  const end = endOf(text, start, '%>')
  if (end === undefined) return undefined
  const markup = text.slice(start, end)
  const words = attributeWords(markup)
  const isGap = words.length === 0 && markup.startsWith('<%=')
  return {what: 'template left-over', end, text: isGap ? escaped(markup) : words.map(escaped).join(' ')}
}

/** Attribute lists of kramdown and pandoc: `{:target="_blank"}`, `{#name}`, `{.lead}`. */
function attributes(text: string, start: number): LeftOver | undefined {
  const end = endOf(text, start, '}')
  if (end === undefined || !/^\{(?::[\s\w.#:-]|[.#][\w-]+[\s}])[^{}\n\r]*\}$/.test(text.slice(start, end)))
    return undefined
  return {what: 'attribute list', end, text: ''}
}

/** A tag that HTML does not know, or one with braces (JSX). */
function tag(text: string, start: number): LeftOver | undefined {
  const end = tagEnd(text, start)
  if (end === undefined) return undefined
  const markup = text.slice(start, end)
  const name = /^<\/?([\w.-]+)/.exec(markup)?.[1] ?? ''
  const hasBraces = /[\s=]\{/.test(markup)
  const isHtml = htmlNames.has(name.toLowerCase())
  if (isHtml && !hasBraces) return undefined
  if (!isHtml && !hasBraces && !/^[A-Z]/.test(name)) return undefined
  const words = attributeWords(markup).map(escaped).join(' ')
  const closes = markup.startsWith('</') ? '/' : ''
  return {what: 'component `' + name + '`', end, text: isHtml ? '<' + closes + name + '>' + words : words}
}

function tagEnd(text: string, start: number): number | undefined {
  let braces = 0
  let quote = ''
  const limit = Math.min(text.length, start + longest)
  for (let index = start + 1; index < limit; index++) {
    const character = text[index] ?? ''
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'" || character === '`') quote = character
    else if (character === '{') braces++
    else if (character === '}') braces--
    else if (character === '>' && braces === 0) return index + 1
    else if (character === '<' && braces === 0) return undefined
  }
  return undefined
}

/** `[words] (https://example.org)`: a link with a space in it. */
function looseLink(text: string, start: number): LeftOver | undefined {
  const end = start + '] ('.length
  return endOf(text, start, ')') === undefined ? undefined : {what: 'space inside a link', end, text: ']('}
}

function endOf(text: string, start: number, mark: string): number | undefined {
  const found = text.slice(start, start + longest).indexOf(mark, mark.length)
  return found < 0 || /\n[^\S\n]*\n/.test(text.slice(start, start + found))
    ? undefined
    : start + found + mark.length
}

/** As typed: nothing in it is markup to the parser. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>~|&]/g, '\\$&')
}

/** Tells whether an offset stands in fenced code; offsets ascend. */
function codeRanges(text: string): (offset: number) => boolean {
  if (!/```|~~~/.test(text)) return () => false
  const isFenced = fenceReader()
  const lines = textLines(text).map((line) => ({end: line.end, fenced: isFenced(line)}))
  let index = 0
  return (offset) => {
    while ((lines[index]?.end ?? Number.POSITIVE_INFINITY) < offset) index++
    return lines[index]?.fenced ?? false
  }
}

function report(state: ParseState, found: LeftOver, start: number): void {
  const markup = state.draft.text.slice(start, found.end)
  notify(state.file, {
    ruleId: found.text === '](' ? 'loose-link' : 'left-over',
    reason:
      'Unexpected ' +
      found.what +
      ' `' +
      short(markup) +
      '`, expected ' +
      (found.text === '](' ? '`](`' : 'copy'),
    place: positionAt(
      state.lines,
      toSource(state.draft, start, 'start'),
      toSource(state.draft, found.end, 'end')
    ),
    hint: 'Words and addresses inside it are kept; write the copy out',
    actual: markup,
    severity: 'warning'
  })
}

function short(markup: string): string {
  const line = markup.replace(/\s+/g, ' ')
  return line.length > 60 ? line.slice(0, 57) + '…' : line
}
