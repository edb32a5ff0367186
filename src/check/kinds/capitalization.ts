import type {RuleContext} from '../rule.js'
import type {CopyText} from '../texts.js'
import {fill} from './pattern.js'
import type {WordRule} from './schema.js'

const small = new Set(
  'a an and as at but by for from in into nor of off on onto or over per so the to up via vs with yet'.split(
    ' '
  )
)

/** These lines are in title case, sentence case, capitals or lower case. */
export function capitalization(
  rule: Extract<WordRule, {extends: 'capitalization'}>,
  texts: readonly CopyText[],
  report: RuleContext<object>['report']
): void {
  const lines = rule.scope
    ? texts
    : texts.filter((text) => text.part === 'headline' || text.part === 'crosshead')
  for (const line of lines) {
    if (fits[rule.match](line.text, new Set(rule.exceptions))) continue
    report({reason: fill(rule.message, line.text), place: line.place(0, line.text.length), actual: line.text})
  }
}

type Case = Extract<WordRule, {extends: 'capitalization'}>['match']

const fits: Record<Case, (text: string, exceptions: ReadonlySet<string>) => boolean> = {
  $lower: (text) => text === text.toLowerCase(),
  $sentence: (text, exceptions) => {
    const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
    const rest = words.slice(1).filter((word) => !exceptions.has(word) && word !== word.toUpperCase())
    // A name or two is a sentence all the same; most words in capitals are a title.
    return rest.filter((word) => /^\p{Lu}/u.test(word)).length <= rest.length / 2
  },
  $title: (text, exceptions) => {
    const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
    return words.every(
      (word, index) => /^[^\p{Ll}]/u.test(word) || exceptions.has(word) || (index > 0 && small.has(word))
    )
  },
  $upper: (text) => text === text.toUpperCase()
}
