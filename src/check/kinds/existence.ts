import {matchesOf} from '../match.js'
import type {RuleContext} from '../rule.js'
import type {CopyText} from '../texts.js'
import {fill, tokenPattern} from './pattern.js'
import type {WordRule} from './schema.js'

/** These words do not stand in the copy. */
export function existence(
  rule: Extract<WordRule, {extends: 'existence'}>,
  texts: readonly CopyText[],
  report: RuleContext<object>['report']
): void {
  const tokens = [...rule.tokens, ...(rule.raw.length > 0 ? [rule.raw.join('')] : [])]
  if (tokens.length === 0) return
  for (const {match, place} of matchesOf(texts, tokenPattern(tokens, rule))) {
    if (rule.exceptions.includes(match[0])) continue
    report({reason: fill(rule.message, match[0]), place, actual: match[0]})
  }
}
