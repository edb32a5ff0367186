import {byLanguage, type SetRule} from './pieces.js'

/**
 * The dash between parts of a sentence, always spaced: the en dash of British, German and Nordic print, the em dash
 * of the American press (AP). A language that is not here keeps what was typed.
 */
const dashes: Readonly<Record<string, string>> = {
  cy: '–',
  da: '–',
  de: '–',
  en: '–',
  'en-CA': '—',
  'en-US': '—',
  fr: '–',
  it: '–',
  nl: '–',
  pl: '–',
  pt: '–',
  sv: '–'
}

/** Set dashes as the language has them, and ranges of figures with the en dash. */
export const setDashes: SetRule = (text, language, put) => {
  const dash = byLanguage(dashes, language, '')
  if (!dash) return
  // A spaced hyphen, dash or pair of hyphens between words.
  for (const match of text.matchAll(/(?<=\S[ \u00a0])(?:--?|[–—])(?= \S)/gu)) {
    put(match.index, dash)
    if (match[0].length === 2) put(match.index + 1, '')
  }
  // An em dash or a pair of hyphens that touches the words.
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}’”"')])(?:(?<!-)--(?!-)|—)(?=[\p{L}\p{N}‘“"'(])/gu)) {
    put(match.index, ' ' + dash + ' ')
    if (match[0].length === 2) put(match.index + 1, '')
  }
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}+.,/()–—-])(\d{1,4})-(\d{1,4})(?![\p{L}\p{N}/–—-]|[.,]\d)/gu
  )) {
    if (isRange(match[1] ?? '', match[2] ?? '')) put(match.index + (match[1] ?? '').length, '–')
  }
}

/** True for `10-20` and `2026-27`; false for `555-0142`, `3-2`, `007-12`. */
function isRange(from: string, to: string): boolean {
  if (from.startsWith('0') || to.startsWith('0')) return false
  if (from.length === 3 && to.length === 4) return false
  if (from.length === 4 && to.length === 2) return Number(to) > Number(from.slice(2))
  return Number(to) > Number(from)
}
