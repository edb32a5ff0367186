import {breakChance, noBreakSpace} from './characters/classes.js'
import {isWide, widthOf} from './characters/width.js'

/** What the wrapper found that did not fit. */
export type Overrun = 'address' | 'broken'

/**
 * Wrap `text` to `width` columns: at spaces and U+200B, between wide characters, never at hyphens. A URL or an e-mail
 * address is never broken and may run over; another word that is too long is cut. Linear in the length of `text`.
 * `overrun` is called once for each word that did not fit.
 */
export function wrap(
  text: string,
  width: number,
  first: string,
  rest: string,
  overrun: (what: Overrun, word: string) => void
): string[] {
  if (width === 0 || (first.length + text.length <= width && ascii.test(text))) return [first + plain(text)]
  const lines: string[] = []
  let current = ''
  let columns = 0
  const room = (): number => width - (lines.length === 0 ? first : rest).length
  const close = (): void => {
    lines.push((lines.length === 0 ? first : rest) + current)
    current = ''
    columns = 0
  }
  for (const {word, space} of wordsOf(text)) {
    const size = widthOf(word)
    const gap = current === '' ? 0 : space
    if (columns + gap + size > room() && current !== '') close()
    if (size > room()) {
      if (isAddress(word)) overrun('address', word)
      else {
        overrun('broken', word)
        const pieces = cut(word, room(), width - rest.length)
        for (const piece of pieces.slice(0, -1)) {
          current = piece
          close()
        }
        current = pieces.at(-1) ?? ''
        columns = widthOf(current)
        continue
      }
    }
    if (current !== '' && space > 0) {
      current += ' '
      columns += 1
    }
    current += word
    columns += size
  }
  if (current !== '' || lines.length === 0) close()
  return lines
}

const ascii = /^[\x20-\x7e]*$/
/** Where wide characters begin: Hangul, pictographs, then Chinese and Japanese and all behind. */
const maybeWide = /[\u1100-\u115f\u231a-\u{10ffff}]/u

/** As it goes out: a space that held is a space, a chance that was not taken is nothing. */
export function plain(text: string): string {
  return text.replaceAll(noBreakSpace, ' ').replaceAll(breakChance, '')
}

interface Word {
  word: string
  /** Columns between it and the word before. */
  space: 0 | 1
}

function* wordsOf(text: string): Generator<Word> {
  for (const token of text.split(' ')) {
    if (token === '') continue
    if (ascii.test(token)) {
      yield {word: token, space: 1}
      continue
    }
    let space: 0 | 1 = 1
    for (const chunk of token.split(breakChance)) {
      for (const word of maybeWide.test(chunk) ? betweenWide(chunk) : [chunk]) {
        if (word === '') continue
        yield {word: word.replaceAll(noBreakSpace, ' '), space}
        space = 0
      }
    }
  }
}

/** Characters that may not begin a line, and those that may not end one (JIS X 4051, the common core). */
const noStart =
  /^[\p{M}\p{Pe}\p{Pf}、。，．・：；？！ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々〉》」』】〕）］｝,.;:!?%'")\]}]/u
const noEnd = /[\p{Ps}\p{Pi}〈《「『【〔（［｛"'(]$/u

/** Split where a wide character stands at either side; an address stays whole. */
function betweenWide(token: string): string[] {
  if (isAddress(token)) return [token]
  const words: string[] = []
  let current = ''
  let wide = false
  for (const character of token) {
    const now = isWide(character.codePointAt(0) ?? 0)
    const joined = !(wide || now) || noStart.test(character) || noEnd.test(current) || endsJoined(current)
    if (current !== '' && !joined) {
      words.push(current)
      current = ''
    }
    current += character
    wide = now || (wide && zeroWidth.test(character))
  }
  words.push(current)
  return words
}

const zeroWidth = /[\p{M}\p{Cf}]/u

function endsJoined(text: string): boolean {
  return text.endsWith('\u200d')
}

/** An http, mail or phone address, also with marks around it. */
export function isAddress(word: string): boolean {
  if (!/[:@]|www\./i.test(word)) return false
  return /:\/\/\S|(?:mailto|tel):\S|www\.\S/i.test(word) || /[^\s@]@[^\s@.]+\.[^\s@]/.test(word)
}

/** Cut a word: `first` columns, then `width` columns each; never inside a character and its marks. */
function cut(word: string, first: number, width: number): string[] {
  const pieces: string[] = []
  let current = ''
  let columns = 0
  for (const character of word) {
    const size = widthOf(character)
    const room = pieces.length === 0 ? first : width
    if (columns + size > room && current !== '' && size > 0) {
      pieces.push(current)
      current = ''
      columns = 0
    }
    current += character
    columns += size
  }
  pieces.push(current)
  return pieces
}
