import type {Position} from 'unist'
import {copyPattern} from '../language/copy-pattern.js'
import {everyMatch} from '../language/every-match.js'
import type {Fix} from './rule.js'
import type {CopyText, TextPart} from './texts.js'

/** A match of a pattern in the words of a release. */
export interface CopyMatch {
  text: CopyText
  match: RegExpExecArray
  start: number
  end: number
  /** The place of the whole match. */
  place: Position | undefined
  /** A fix that puts `value` in place of the whole match. */
  replace(value: string): Fix | undefined
}

/** The story itself: copy above the ends mark. */
export const storyParts: ReadonlySet<TextPart> = new Set([
  'body',
  'lead',
  'pullQuote',
  'quotation',
  'standfirst'
])

/** Every match of `pattern` (global) in the texts whose part is among `parts`. */
export function* matchesOf(
  texts: readonly CopyText[],
  pattern: RegExp,
  parts?: ReadonlySet<TextPart>
): Generator<CopyMatch> {
  for (const text of texts) {
    if (parts && !parts.has(text.part)) continue
    for (const match of everyMatch(text.text, pattern)) {
      const start = match.index
      const end = start + match[0].length
      yield {
        text,
        match,
        start,
        end,
        place: text.place(start, end),
        replace: (value) => text.fix(start, end, value)
      }
    }
  }
}

/** Addresses are no prose: true when this range lies in one. */
export function inAddress(text: string, start: number, end: number): boolean {
  let from = start
  while (from > 0 && /\S/.test(text[from - 1] ?? ' ')) from--
  let to = end
  while (to < text.length && /\S/.test(text[to] ?? ' ')) to++
  const token = text.slice(from, to)
  return (
    /(?:https?:\/\/|www\.|mailto:)/i.test(token) ||
    /@[\w-]+\./.test(token) ||
    /\w\.\w+\/\w/.test(token) ||
    // The name of a host as typed, `Challenge.Treas.gov`.
    /^\W*[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|mil|int|eu|uk|us|ca|au|de|fr|info|io|tv|co)\W*$/i.test(
      token
    )
  )
}

/** True when this range lies in words that somebody spoke. */
export function inQuote(text: CopyText, start: number): boolean {
  return text.part === 'quotation' || text.quotes.some((quote) => start >= quote.start && start < quote.end)
}

const one = copyPattern()
const every = copyPattern('g')
const sentenceEnd = every`[.!?]["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\p{N}])`
const shortened = one`(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Inc|Ltd|Co|No|vs|Jr|Sr|Rev|Hon|Gov|Sen|Rep|Gen|Col|Lt|[A-Z][a-z]{2,4})$`
const lastWord = one`\p{L}+$`
const wordsOfText = every`\S*[\p{L}\p{N}]\S*`

/** The sentences of a text, with where each begins. A full stop after an initial or a short title ends none. */
export function sentencesOf(text: string): Array<{text: string; start: number}> {
  const sentences: Array<{text: string; start: number}> = []
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) {
    const before = text.slice(start, match.index)
    if (shortened.test(before) && match[0].startsWith('.')) {
      const word = lastWord.exec(before)?.[0] ?? ''
      if (shortWords.has(word) || word.length === 1) continue
    }
    const end = match.index + match[0].trimEnd().length
    sentences.push({text: text.slice(start, end), start})
    start = match.index + match[0].length
  }
  if (text.slice(start).trim()) sentences.push({text: text.slice(start), start})
  return sentences
}

const shortWords = new Set(
  (
    'Mr Mrs Ms Dr Prof St Inc Ltd Co No vs Jr Sr Rev Hon Gov Sen Rep Gen Col Lt Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec ' +
    'Calif Ore Mass Conn Penn Fla Ariz Colo Ill Ind Mich Minn Miss Mont Neb Nev Okla Tenn Tex Wash Wis Wyo Va'
  ).split(' ')
)

/** Number of words in a text, as whitespace-separated tokens. */
export function countWords(text: string): number {
  return text.match(wordsOfText)?.length ?? 0
}

/** The words of a node's phrasing, joined. */
export function plainText(node: {value?: unknown; children?: readonly object[]}): string {
  if (typeof node.value === 'string') return node.value
  return (node.children ?? []).map((child) => plainText(child as {value?: unknown})).join('')
}
