import {parseDocument} from 'yaml'
import type {Rule, RuleContext, Severity} from '../rule.js'
import type {CopyText, TextPart} from '../texts.js'
import {capitalization} from './capitalization.js'
import {consistency} from './consistency.js'
import {existence} from './existence.js'
import {occurrence} from './occurrence.js'
import {repetition} from './repetition.js'
import {type WordRule, wordRuleSchema} from './schema.js'
import {substitution} from './substitution.js'

export type {WordRule} from './schema.js'

type Kinds = {
  readonly [Kind in WordRule['extends']]: (
    rule: Extract<WordRule, {extends: Kind}>,
    texts: readonly CopyText[],
    report: RuleContext<object>['report']
  ) => void
}

/** What each kind of word rule does. */
const kinds: Kinds = {capitalization, consistency, existence, occurrence, repetition, substitution}

const severities: Record<WordRule['level'], Severity> = {
  error: 'error',
  suggestion: 'info',
  warning: 'warning'
}

/** The parts that a scope of Vale's stands for; a scope that a release does not have is nowhere. */
const scopes: Record<string, readonly TextPart[]> = {
  heading: ['headline', 'crosshead', 'label'],
  'heading.h1': ['headline'],
  list: ['body', 'notes'],
  paragraph: ['body', 'lead', 'notes', 'boilerplate'],
  sentence: ['body', 'lead', 'notes', 'boilerplate', 'quotation', 'standfirst'],
  table: ['cell']
}

/** A rule of a house, from the text of its YAML file; `name` becomes the rule's id. Throws with the legal values. */
export function wordRule(name: string, yaml: string): Rule {
  const document = parseDocument(yaml, {maxAliasCount: 0} as never)
  const problem = document.errors[0]
  if (problem) throw new Error('Unexpected YAML in style `' + name + '`: ' + problem.message)
  const result = wordRuleSchema().safeParse(document.toJS({maxAliasCount: 50}))
  if (!result.success) {
    const problems = result.error.issues
      .map((issue) => '`' + issue.path.join('.') + '`: ' + issue.message)
      .join('; ')
    throw new Error('Unexpected style `' + name + '`: ' + problems)
  }
  return fromData(name, result.data)
}

/** A rule of a house, from its data. */
export function fromData(name: string, data: WordRule): Rule {
  const run = kinds[data.extends] as (
    rule: WordRule,
    texts: readonly CopyText[],
    report: RuleContext<object>['report']
  ) => void
  return {
    id: name.toLowerCase().replace(/[^a-z\d]+/g, '-'),
    summary: data.description ?? data.message,
    severity: severities[data.level],
    defaults: {},
    url: data.link,
    check(_release, {texts, report}) {
      run(data, scoped(texts, data.scope), report)
    }
  }
}

/** Every rule of a folder of YAML files: name to text. Kinds that pressline does not share are named, not dropped. */
export function styleRules(files: ReadonlyMap<string, string>): {rules: Rule[]; skipped: string[]} {
  const rules: Rule[] = []
  const skipped: string[] = []
  for (const [file, text] of files) {
    if (!/\.ya?ml$/.test(file)) continue
    const name = file.replace(/\.ya?ml$/, '')
    const kind = /^extends:\s*["']?(\w+)/m.exec(text)?.[1] ?? ''
    if (Object.hasOwn(kinds, kind)) rules.push(wordRule(name, text))
    else skipped.push(name + ' (' + (kind || 'no kind') + ')')
  }
  return {rules, skipped}
}

function scoped(texts: readonly CopyText[], scope: WordRule['scope']): readonly CopyText[] {
  const names = (typeof scope === 'string' ? [scope] : (scope ?? [])).filter(
    (name) => name !== 'text' && name !== 'summary'
  )
  if (names.length === 0) return texts
  const parts = new Set(names.flatMap((name) => scopes[name] ?? []))
  return texts.filter((text) => parts.has(text.part))
}
