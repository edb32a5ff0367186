import type {PhrasingContent} from 'mdast'
import type {Headline} from '../release/nodes.js'
import {fold, type Lexicon} from './lexicon.js'
import {spanOf} from './phrasing.js'

/** The headline as set. */
export function headline(children: PhrasingContent[]): Headline {
  return {type: 'headline', children, ...spanOf(children)}
}

/** Letters and figures only, in lower case: what two settings of one headline have in common. */
function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** True where `line` says the same as the headline, in whatever case and with whatever marks. */
export function repeatsHeadline(line: string, title: string): boolean {
  if (line.length > 3 * title.length + 40) return false
  const left = letters(line)
  return left !== '' && left === letters(title)
}

const genericWords = new Set(
  'news newsroom press release releases media statement announcement untitled actualidad actualité actualités aktuelles noticias notizie nieuws latest article post pressemitteilung medienmitteilung presseinformation comunicado communiqué presse persbericht meldung mitteilung nachrichten aktuell'.split(
    ' '
  )
)

/** True for a title that says only what kind of text it is, and perhaps when: `Medienmitteilung 18.7.2020`. */
export function isGenericTitle(title: string, lexicon: Lexicon): boolean {
  const words = fold(title)
    .replace(/[\d./:\-–—,()]+/g, ' ')
    .trim()
  if (words === '') return true
  if (lexicon.releaseLines.has(words)) return true
  const months = lexicon.language.dates.months.flat().map((name) => name.toLowerCase())
  return words.split(/\s+/u).every((word) => genericWords.has(word) || months.includes(word))
}
