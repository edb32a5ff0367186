import {matchesOf} from '../match.js'
import type {RuleContext} from '../rule.js'
import type {CopyText} from '../texts.js'
import {fill, tokenPattern} from './pattern.js'
import type {WordRule} from './schema.js'

/** This word, not that one. A wanted form with `|` names several; only one form can be put in by a fix. */
export function substitution(
  rule: Extract<WordRule, {extends: 'substitution'}>,
  texts: readonly CopyText[],
  report: RuleContext<object>['report']
): void {
  for (const [token, wanted] of Object.entries(rule.swap)) {
    for (const {match, place, replace} of matchesOf(texts, tokenPattern([token], rule))) {
      const forms = wanted.split('|')
      if (forms.includes(match[0]) || rule.exceptions.includes(match[0])) continue
      report({
        reason: fill(rule.message, forms.join('`, `'), match[0]),
        place,
        actual: match[0],
        expected: forms,
        fix: forms.length === 1 && forms[0] ? replace(forms[0]) : undefined
      })
    }
  }
}
