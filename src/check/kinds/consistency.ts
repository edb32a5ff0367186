import {matchesOf} from '../match.js'
import type {RuleContext} from '../rule.js'
import type {CopyText} from '../texts.js'
import {fill, tokenPattern} from './pattern.js'
import type {WordRule} from './schema.js'

/** Of two forms the copy uses one: the one it used first. */
export function consistency(
  rule: Extract<WordRule, {extends: 'consistency'}>,
  texts: readonly CopyText[],
  report: RuleContext<object>['report']
): void {
  for (const [left, right] of Object.entries(rule.either)) {
    const found = [...matchesOf(texts, tokenPattern(['(' + left + ')|(' + right + ')'], rule))]
    const first = found[0]
    if (!first) continue
    const isLeft = first.match[1] !== undefined
    for (const {match, place} of found) {
      if ((match[1] !== undefined) === isLeft) continue
      report({reason: fill(rule.message, match[0]), place, actual: match[0], expected: [first.match[0]]})
    }
  }
}
