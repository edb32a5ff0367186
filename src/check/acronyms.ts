import {copyPattern} from '../language/copy-pattern.js'
import {type CopyMatch, inAddress, matchesOf} from './match.js'
import type {CopyText} from './texts.js'

const one = copyPattern()
const every = copyPattern('g')

/** Acronyms that a general reader knows, or that are names in themselves. Data; a house adds its own by option. */
export const commonAcronyms: readonly string[] = (
  'UK US USA EU UN UAE NHS BBC NATO PDF URL HTML DNA RNA GPS AI IT TV CEO CFO COO CTO MP MPs MSP MEP AM PM GMT BST UTC EST EDT CST CDT PST PDT CET CEST ET CT PT ' +
  'GDP VAT COVID SARS HIV AIDS NASA FBI CIA PhD MBE OBE CBE KBE QC KC VIP FAQ ID PR HR R&D SMS USB CD DVD LED ISBN ISO EUR USD GBP QR IQ UFO ZIP PIN ATM DIY GI FY AKA ' +
  'AT&T UNESCO UNICEF OPEC JFK LAX NASDAQ IBM MIT CNN CNBC NBC CBS ABC HBO ESPN BMW IKEA ' +
  'ENDS END FOR IMMEDIATE RELEASE NOTE NOTES EDITORS EMBARGOED UNTIL STRICTLY II III IV VI VII VIII IX XX TBC ' +
  'TOTAL NOTE ANSWER QUESTION WHAT WHEN WHERE WHO WHY HOW CONTACT CONTACTS MEDIA NEWS PRESS OPEN CLOSED AND THE NOT ONLY ALL NEW RSVP ISIS NB PS OK ' +
  'TODAY TOMORROW YESTERDAY TONIGHT UPDATE UPDATED READOUT ADVISORY ' +
  // Legal forms of companies: part of a name.
  'PLC LLC LLP LTD INC CO SA SAS SARL SAL SL SPA SRL AG GMBH KG NV BV AB AS OY OU SIA UAB DOO OOO OAO ZAO PAO PJSC JSC FZC FZE FZCO PTY PTE KK NA ' +
  // States of the United States as the post writes them, and the quarters of a city in an address.
  'AL AK AZ AR CA CO CT DE DC FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VT WA WI WV WY NW SW SE'
).split(' ')

/** A definition in the copy: the words and the acronym after them in parentheses. */
export interface Definition {
  acronym: string
  match: CopyMatch
}

/** From the bracket on: what stands before it is the words, however many. */
const defined = every`(?<=[\p{L}\d'’”"]\s{0,3})\(\s*[“"‘']?(?:the\s+)?[“"‘']?(?<acronym>\p{Lu}[\p{Lu}\d&]*\p{Lu}[\p{Lu}\d]*)(?:s|’s)?[”"’']?\s*\)`

/** Acronyms that the copy defines, in order. */
export function definitionsOf(texts: readonly CopyText[]): Definition[] {
  return [...matchesOf(texts, defined)].map((match) => ({acronym: match.match.groups?.acronym ?? '', match}))
}

const bracketed = every`(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}&]*\p{Lu})[ \u00a0]\([“"‘']?(?:the )?(\p{L})\p{Ll}+[ -]\p{L}`
const appended = every`(?:, or|known as|abbreviated to)[ \u00a0]["“‘']?(?:the )?(\p{Lu}[\p{Lu}&]*\p{Lu})(?!\p{L})`

/** Acronyms explained in other ways: `RISE (Resilient and Inclusive Supply-chain Enhancement)`, `the Working Group, or WG`. */
export function explainedIn(copy: string): Set<string> {
  const explained = new Set<string>()
  for (const [, acronym = '', first = ''] of copy.matchAll(bracketed))
    if (first.toUpperCase() === acronym[0]) explained.add(acronym)
  for (const [, acronym = ''] of copy.matchAll(appended)) explained.add(acronym)
  return explained
}

const inCapitals = every`(?<![\p{L}\p{N}.@/#_-])(\p{Lu}[\p{Lu}&]*\p{Lu})(?=(?:’?s)?(?![\p{L}\p{N}/@_+-]))`

/** Every use of a word in capitals (two letters and more) in mixed-case text that is an acronym and not a shout. */
export function usesOf(texts: readonly CopyText[]): Array<CopyMatch & {acronym: string}> {
  const quiet = texts.filter((text) => !shouted(text.text))
  const found = [...matchesOf(quiet, inCapitals)]
    .filter(
      ({text, start, end}) =>
        !amongCapitals(text.text, start, end) &&
        !isField(text.text, start, end) &&
        !inAddress(text.text, start, end)
    )
    .map((match) => ({...match, acronym: match.match[1] ?? ''}))
  if (found.length === 0) return found
  const copy = texts.map((text) => text.text).join('\n')
  const names = namesOnly(found)
  return found.filter(({acronym}) => !isWord(copy, acronym) && !names.has(acronym))
}

const letter = one`\p{L}`

/** True where the word stands in the copy with small letters as well: `BUDGET` beside `Budget` is a shout. */
function isWord(copy: string, acronym: string): boolean {
  if (acronym.length < 4) return false
  const [first] = acronym.toLowerCase()
  const rest = acronym.slice(1).toLowerCase()
  for (let at = copy.indexOf(rest); at > 0; at = copy.indexOf(rest, at + 1)) {
    const isWhole = !letter.test(copy[at - 2] ?? '') && !letter.test(copy[at + rest.length] ?? '')
    if (isWhole && copy[at - 1]?.toLowerCase() === first) return true
  }
  return false
}

const nameBehind = one`^[ \u00a0]+(?:\p{Lu}\p{Ll}|[IVX]+(?!\p{L}))`

/** Words in capitals that never stand without the rest of a name: `AMS Group`, `CARES Act`. */
function namesOnly(found: ReadonlyArray<CopyMatch & {acronym: string}>): Set<string> {
  const names = new Set<string>()
  const alone = new Set<string>()
  for (const {acronym, text, end} of found) {
    if (nameBehind.test(text.text.slice(end, end + 5))) names.add(acronym)
    else alone.add(acronym)
  }
  return new Set([...names].filter((acronym) => !alone.has(acronym)))
}

const codeBehind = one`^\s\(\p{Lu}+:?\s?\d`

/** The label of a field is no copy, nor is a name that its number follows, nor a zone behind a time of day. */
function isField(text: string, start: number, end: number): boolean {
  return (
    /^\s?(?::\s*\S|\d{4})/.test(text.slice(end, end + 6)) ||
    codeBehind.test(text.slice(end, end + 12)) ||
    /\d(?:[:.]\d{2}|\s?[ap]\.?m\.?)\s?$/i.test(text.slice(Math.max(0, start - 8), start))
  )
}

const longWords = every`\p{L}{2,}`

/** A line in capitals has no acronyms that could be told from its words. */
function shouted(text: string): boolean {
  const words = text.match(longWords) ?? []
  if (words.length < 3) return words.every((word) => word === word.toUpperCase())
  return words.filter((word) => word === word.toUpperCase()).length / words.length > 0.6
}

const loudBefore = one`(?<![\p{L}\p{N}])\p{Lu}{2,}[,:]?[ \u00a0]$`
const loudAfter = one`^[ \u00a0][\d-]*\p{Lu}{2,}(?!\p{Ll})`

/** A word in a row of capitals is shouted, not abbreviated; so is a place that opens a line before its dash. */
function amongCapitals(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  return (
    loudBefore.test(before) ||
    loudAfter.test(after) ||
    (end - start > 4 && /^[\s\u200b]*(?:[–—]|--)/.test(after))
  )
}

const small = new Set('of the and for on in to a an de la le les des du y e und für der die das'.split(' '))

const words = every`[\p{L}\p{N}][\p{L}\p{N}'’]*|[.;:!?]`
const joinedWords = every`[\p{L}\p{N}][\p{L}\p{N}'’]*(?:-\p{L}+)*|[.;:!?]`
const capitalFirst = one`^\p{Lu}`

/**
 * The initials of the capitalised words of a copy, in order, small words left out; any other word breaks the row. An
 * acronym whose letters stand in it was written out somewhere: `Association of Chief Officers`, `ACO`.
 */
export function initialsOf(copy: string): string {
  // `Supply-chain` gives one letter, `Inter-American` one or two.
  return capitalInitials(copy, joinedWords) + ' ' + capitalInitials(copy, words)
}

function capitalInitials(copy: string, pattern: RegExp): string {
  let initials = ''
  for (const [word] of copy.matchAll(pattern)) {
    if (capitalFirst.test(word)) initials += word[0]
    else if (!small.has(word)) initials += ' '
  }
  return initials
}

/**
 * The initials of all words, in capitals: long acronyms are often written out in small letters, `high-deductible
 * health plan`. Four letters in a row are no chance; fewer are.
 */
export function allInitialsOf(copy: string): string {
  let initials = ''
  for (const [word] of copy.matchAll(words)) {
    if (letter.test(word[0] ?? '')) {
      if (!small.has(word)) initials += word[0]?.toUpperCase()
    } else initials += ' '
  }
  return initials
}

const anyWords = every`[\p{L}\p{N}]+`

/** The capitals of an acronym, without figures and marks. */
export function capitalsOf(acronym: string): string {
  return acronym.replace(noCapitals, '')
}
const noCapitals = every`[^\p{Lu}]`

/** True when the words before a bracket can be what its acronym stands for: its letters stand in them, in order. */
export function fits(acronym: string, before: string): boolean {
  const letters = [...capitalsOf(acronym)]
  const all = before.match(anyWords)?.slice(-2 * letters.length - 2) ?? []
  const words = all.filter((word) => word !== acronym)
  return words.some((word, index) => {
    if (word[0]?.toUpperCase() !== letters[0]) return false
    let at = 0
    for (const letter of words.slice(index).join('').toUpperCase()) if (letter === letters[at]) at++
    return at === letters.length
  })
}
