import {type CopyMatch, inAddress, matchesOf} from './match.js'
import type {CopyText} from './texts.js'

/** Acronyms that a general reader knows, or that are names in themselves. Data; a house adds its own by option. */
export const commonAcronyms: readonly string[] = (
  'UK US USA EU UN NHS BBC NATO PDF URL HTML DNA RNA GPS AI IT TV CEO CFO COO CTO MP MPs MSP MEP AM PM GMT BST UTC EST EDT CST CDT PST PDT CET CEST ET CT PT ' +
  'GDP VAT COVID HIV AIDS NASA FBI CIA PhD MBE OBE CBE KBE QC KC VIP FAQ ID PR HR R&D SMS USB CD DVD LED ISBN ISO EUR USD GBP QR IQ UFO ZIP PIN ATM DIY ' +
  'ENDS END FOR IMMEDIATE RELEASE NOTE NOTES EDITORS EMBARGOED UNTIL STRICTLY PLC LLC LLP II III IV VI VII VIII IX XX TBC CO DC NY NJ CA TX IL PA OH MA FL VA WA ' +
  'TOTAL NOTE ANSWER QUESTION WHAT WHEN WHERE WHO WHY HOW CONTACT CONTACTS MEDIA NEWS PRESS OPEN CLOSED AND THE NOT ONLY ALL NEW RSVP ISIS NB PS OK'
).split(' ')

/** A definition in the copy: the words and the acronym after them in parentheses. */
export interface Definition {
  acronym: string
  match: CopyMatch
}

/** From the bracket on: what stands before it is the words, however many. */
const defined =
  /(?<=[\p{L}\d'’”"]\s{0,3})\(\s*[“"‘']?(?:the\s+)?[“"‘']?(?<acronym>\p{Lu}[\p{Lu}\d&]*\p{Lu}[\p{Lu}\d]*)(?:s|’s)?[”"’']?\s*\)/gu

/** Acronyms that the copy defines, in order. */
export function definitionsOf(texts: readonly CopyText[]): Definition[] {
  return [...matchesOf(texts, defined)].map((match) => ({acronym: match.match.groups?.acronym ?? '', match}))
}

/** Every use of a word in capitals (two letters and more) in mixed-case text. */
export function usesOf(texts: readonly CopyText[]): Array<CopyMatch & {acronym: string}> {
  return [
    ...matchesOf(texts, /(?<![\p{L}\p{N}.@/#-])(\p{Lu}[\p{Lu}&]*\p{Lu})(?=(?:’?s)?(?![\p{L}\p{N}/@-]))/gu)
  ]
    .filter(
      ({text, start, end}) =>
        !shouted(text.text) && !amongCapitals(text.text, start, end) && !inAddress(text.text, start, end)
    )
    .map((match) => ({...match, acronym: match.match[1] ?? ''}))
}

/** A line in capitals has no acronyms that could be told from its words. */
function shouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length > 2 && words.filter((word) => word === word.toUpperCase()).length / words.length > 0.6
}

/** A word in a row of capitals is shouted, not abbreviated; so is a place that opens a line before its dash. */
function amongCapitals(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start)
  const after = text.slice(end)
  return (
    /(?<![\p{L}\p{N}])\p{Lu}{2,}[,:]?[ \u00a0]$/u.test(before) ||
    /^[ \u00a0](?:[\d-]*\p{Lu}{2,}|[–—] )(?![\p{Ll}])/u.test(after)
  )
}

const small = new Set('of the and for on in to a an de la le les des du y e und für der die das'.split(' '))

/**
 * The initials of the capitalised words of a copy, in order, small words left out; any other word breaks the row. An
 * acronym whose letters stand in it was written out somewhere: `Association of Chief Officers`, `ACO`.
 */
export function initialsOf(copy: string): string {
  let initials = ''
  for (const [word] of copy.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*|[.;:!?]/gu)) {
    if (/^\p{Lu}/u.test(word)) initials += word[0]
    else if (!small.has(word)) initials += ' '
  }
  return initials
}
