import {matchesOf} from '../match.js'
import type {RuleContext} from '../rule.js'
import type {CopyText} from '../texts.js'
import {fill, tokenPattern} from './pattern.js'
import type {WordRule} from './schema.js'

/** This stands at most, or at least, so often in a block. */
export function occurrence(
  rule: Extract<WordRule, {extends: 'occurrence'}>,
  texts: readonly CopyText[],
  report: RuleContext<object>['report']
): void {
  const pattern = tokenPattern([rule.token], {...rule, nonword: true})
  for (const text of texts) {
    const count = [...matchesOf([text], pattern)].length
    if (count <= (rule.max ?? Number.POSITIVE_INFINITY) && count >= (rule.min ?? 0)) continue
    report({reason: fill(rule.message, String(count)), place: text.node})
  }
}
