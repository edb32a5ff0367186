import {matchesOf} from '../match.js'
import type {RuleContext} from '../rule.js'
import type {CopyText} from '../texts.js'
import {fill, tokenPattern} from './pattern.js'
import type {WordRule} from './schema.js'

/** The same does not stand twice in a row. */
export function repetition(
  rule: Extract<WordRule, {extends: 'repetition'}>,
  texts: readonly CopyText[],
  report: RuleContext<object>['report']
): void {
  for (const text of texts) {
    let before: {word: string; end: number} | undefined
    for (const {match, start, end, place} of matchesOf(
      [text],
      tokenPattern(rule.tokens, {...rule, nonword: true})
    )) {
      const word = rule.ignorecase ? match[0].toLowerCase() : match[0]
      const adjacent = before && /^\s*$/.test(text.text.slice(before.end, start))
      if (adjacent && before?.word === word && (!rule.alpha || /\p{L}/u.test(word))) {
        report({reason: fill(rule.message, match[0]), place, actual: match[0]})
      }
      before = {word, end}
    }
  }
}
