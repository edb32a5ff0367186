import {z} from 'zod'
import {copyPattern} from '../../language/copy-pattern.js'
import {type CopyMatch, matchesOf} from '../match.js'
import {defineRule} from '../rule.js'
import spelling from '../word-lists/en-spelling.json' with {type: 'json'}

/**
 * Spelling is British or American, not both.
 *
 * By the language of the release where it names a country (`en-GB`, `en-US`), else by what most of the copy does.
 * Spellings with `-ize` are at home in British copy too (Oxford), and names are nobody's to spell.
 *
 * Source: Oxford Dictionary of English and Merriam-Webster; GOV.UK style guide asks for British spelling.
 *
 * @ok
 * ---
 * language: en-GB
 * ---
 *
 * # Harbour opens gauge
 *
 * The colour of the gauge is grey. The Port Labor Center in Boston owns it.
 *
 * @not-ok
 * ---
 * language: en-GB
 * ---
 *
 * # Harbour opens gauge
 *
 * The color of the gauge is grey.
 *
 * » 7:5-7:10: Unexpected `color` in British copy, expected `colour`
 */
export const spellingLocale = defineRule({
  id: 'spelling-locale',
  summary: 'Spelling is British or American, not both',
  severity: 'warning',
  defaults: {allow: [] as string[]},
  options: () => z.strictObject({allow: z.array(z.string())}),
  check(release, {options, report, texts}) {
    if (!/^en(?:-|$)/.test(release.meta.language)) return
    const found: Spelling[] = [...matchesOf(texts, longWord)].flatMap((match): Spelling[] => {
      const word = match.match[0]
      const british = toBritish.get(word)
      const american = toAmerican.get(word)
      if (options.allow.includes(word)) return []
      if (british && !ambiguous.has(word)) return [{...match, word, is: 'American', other: british}]
      return american ? [{...match, word, is: 'British', other: american}] : []
    })
    const house = houseOf(release.meta.language, found)
    if (!house) return
    for (const {word, is, other, place, replace} of found) {
      if (is === house || (house === 'British' && oxford.has(word))) continue
      report({
        reason: 'Unexpected `' + word + '` in ' + house + ' copy, expected `' + other + '`',
        place,
        fix: replace(other)
      })
    }
  }
})

type House = 'American' | 'British'

/** A word that has two spellings, which one it is, and the other. */
interface Spelling extends CopyMatch {
  word: string
  is: House
  other: string
}

const pairs = spelling.pairs as [string, string][]
const toAmerican = new Map(pairs)
const toBritish = new Map(pairs.map(([british, american]) => [american, british]))
const ambiguous = new Set(spelling.ambiguous)
const oxford = new Set(spelling.oxford)

/** The house a language tag names, else the one most of the copy keeps to. */
function houseOf(language: string, found: ReadonlyArray<{is: House; word: string}>): House | undefined {
  const region = language.split('-')[1]?.toUpperCase()
  if (region) return region === 'US' ? 'American' : 'British'
  const clear = found.filter(({word}) => !oxford.has(word))
  const british = clear.filter(({is}) => is === 'British').length
  // Two words against one are a habit; one against one is no evidence.
  if (Math.max(british, clear.length - british) < 2) return undefined
  return british * 2 > clear.length ? 'British' : 'American'
}

const longWord = copyPattern('g')`(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])`
