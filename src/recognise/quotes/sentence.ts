import {isInsideWord} from './marks.js'

const abbreviation =
  /(?:^|[\s(.“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev|Hon|Inc|Ltd|Co|Corp|No|vs|Cllr|Fr|M|Mme|Sra?|Dott|Dipl|Ing|Dra|Lic|Mag|Univ|prof|dr|mgr|inż|st|kpt|asp|mł|nadkom|podkom|insp|bryg|płk|ppłk|mjr|por|sierż|ks|mec|red|hab|dyr|św|approx|ca|bzw|z\.B|a\.m|p\.m|e\.g|i\.e)$/u

/** True where the stop at `index` ends a sentence and no abbreviation. */
export function isSentenceEnd(text: string, index: number): boolean {
  const mark = text[index]
  const next = text.slice(index + 1, index + 4)
  if (next !== '' && !/^["”’»)\]]?(?:\s|$|[“"«„])/u.test(next) && !/^\p{Lu}\p{Ll}/u.test(next)) return false
  if (mark !== '.') return true
  if (/^\s\p{Ll}/u.test(next)) return false
  return !abbreviation.test(text.slice(Math.max(0, index - 12), index))
}

const closing = new Set(['\n', '。', '”', '»', '」', '！', '？'])

/** The last sentence of a text, or what there is of it. */
export function lastSentence(text: string): string {
  const trimmed = text.trimEnd()
  for (let index = trimmed.length - 2; index >= 0; index--) {
    const mark = trimmed[index] ?? ''
    if (closing.has(mark)) return trimmed.slice(index + 1)
    if ((mark === '.' || mark === '!' || mark === '?') && isSentenceEnd(trimmed, index))
      return trimmed.slice(index + 1)
  }
  return trimmed
}

const breaking = new Set([';', '\n', '。', '“', '„', '«', '「', '；'])

/** Where the clause at the start of a text ends: with its sentence, at a semicolon, or where marks open. */
export function clauseEnd(text: string): number {
  for (let index = 0; index < text.length; index++) {
    const mark = text[index] ?? ''
    if (breaking.has(mark)) return index
    if ((mark === '"' || mark === ':' || mark === '：') && index > 2 && !isInsideWord(text, index, mark))
      return index
    if ((mark === '.' || mark === '!' || mark === '?') && isSentenceEnd(text, index)) return index
  }
  return text.length
}
