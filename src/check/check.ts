import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {languageData} from '../language/index.js'
import {docsBase, notify} from '../release/message.js'
import type {Release} from '../release/nodes.js'
import {ignoresOf} from './ignore.js'
import {type PresetName, presets} from './presets/index.js'
import type {Finding, Fix, PictureSize, Rule, RuleSetting, Severity} from './rule.js'
import {rules as builtIn} from './rules/index.js'
import {textsOf} from './texts.js'

export interface CheckOptions {
  /** Preset by name; `recommended` when left out. */
  preset?: PresetName | undefined
  /** Settings by rule id; they go before the preset's. */
  rules?: Readonly<Record<string, RuleSetting>> | undefined
  /** Rules of extensions and of a house's word lists. */
  extra?: readonly Rule[] | undefined
  /** Where front-matter fields stand, from `parse`. */
  positions?: Readonly<Record<string, Position>> | undefined
  /** The instant of the run. */
  now?: string | undefined
  /** Sizes of pictures in pixels, by the address that the release names. */
  sizes?: ReadonlyMap<string, PictureSize> | undefined
  /** The same release in other languages. */
  translations?: readonly Release[] | undefined
}

/** A finding with the rule that made it and how bad it is. */
export interface CheckedFinding extends Finding {
  ruleId: string
  /** Where the rule is explained. */
  url: string
  severity: Severity
}

/**
 * Read a release as a sub-editor would. Findings become messages on `file`, whose value is the source; they are
 * returned as well, with the fixes that `applyFixes` takes. Throws a `RuleOptionsError` for settings no rule has.
 */
export function checkRelease(release: Release, file: VFile, options: CheckOptions = {}): CheckedFinding[] {
  const source = String(file.value ?? '')
  const texts = textsOf(release, source)
  const ignores = ignoresOf(source)
  const known = new Set(file.messages.map((message) => message.ruleId ?? ''))
  const findings: CheckedFinding[] = []
  const used = new Set<number>()
  for (const {rule, severity, settings} of active(options)) {
    rule.check(release, {
      options: settings,
      source,
      texts,
      language: languageData(release.meta.language),
      positions: options.positions ?? {},
      now: options.now,
      translations: options.translations ?? [],
      sizes: options.sizes ?? new Map(),
      known,
      report: (finding) => {
        const line = lineOf(finding)
        const index = ignores.findIndex(
          (ignore) =>
            ignore.ruleId === rule.id && ignore.reason !== '' && line >= ignore.from && line <= ignore.to
        )
        if (index >= 0) used.add(index)
        else findings.push({...finding, ruleId: rule.id, severity, url: pageOf(rule)})
      }
    })
  }
  ignores.forEach((ignore, index) => {
    if (ignore.reason === '')
      findings.push(ignoreFinding(ignore, 'without a reason', 'a reason after a colon'))
    else if (!used.has(index)) findings.push(ignoreFinding(ignore, 'that silences nothing', 'none'))
  })
  findings.sort((left, right) => lineOf(left) - lineOf(right))
  for (const finding of findings) {
    notify(file, finding)
  }
  return findings
}

/** The page of a rule: its own where it says so, else ours; rules of a house have none of their own. */
function pageOf(rule: Rule): string {
  if (rule.url) return rule.url
  return docsBase + (builtIn.includes(rule) ? 'rules/' + rule.id + '.md' : 'configuration.md#styles')
}

function ignoreFinding(
  ignore: {ruleId: string; line: number},
  what: string,
  expected: string
): CheckedFinding {
  return {
    ruleId: 'ignore-comment',
    url: docsBase + 'messages.md#ignore-comment',
    severity: 'warning',
    reason: 'Unexpected ignore comment for `' + ignore.ruleId + '` ' + what + ', expected ' + expected,
    place: {line: ignore.line, column: 1}
  }
}

/** Line of a finding; findings about the whole file are at its first line. */
function lineOf({place}: Finding): number {
  if (!place) return 1
  if ('line' in place) return place.line
  if ('start' in place) return place.start.line
  return place.position?.start.line ?? 1
}

/** The rules that are on, with their severity and options, in the order of the table. */
function active(options: CheckOptions): Array<{rule: Rule; severity: Severity; settings: object}> {
  const preset = presets[options.preset ?? 'recommended']
  const all = [...builtIn, ...(options.extra ?? [])]
  const settings: Readonly<Record<string, RuleSetting>> = {...preset, ...options.rules}
  for (const id of Object.keys(options.rules ?? {})) {
    if (!all.some((rule) => rule.id === id))
      throw new RuleOptionsError('Unexpected rule `' + id + '`, expected one that `pressline rules` lists')
  }
  return all.flatMap((rule) => {
    const setting = settings[rule.id] ?? (options.extra?.includes(rule) ? rule.severity : 'off')
    const [severity, own] = typeof setting === 'string' ? [setting, {}] : setting
    if (severity === 'off') return []
    return [{rule, severity, settings: validated(rule, own)}]
  })
}

/** The defaults of a rule with the options `own`; a wrong one is refused with the legal values. */
function validated(rule: Rule, own: object): object {
  const options = {...rule.defaults, ...own}
  if (!rule.options || Object.keys(own).length === 0) return options
  const schema = typeof rule.options === 'function' ? rule.options() : rule.options
  const result = schema.safeParse(options)
  if (result.success) return result.data as object
  const problems = result.error.issues
    .map((issue) => '`' + issue.path.join('.') + '`: ' + issue.message)
    .join('; ')
  throw new RuleOptionsError('Unexpected options of rule `' + rule.id + '`: ' + problems)
}

/** Thrown for settings that name no rule, or options that a rule does not have. */
export class RuleOptionsError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'RuleOptionsError'
  }
}

/** The source with the fixes of these findings; of two that overlap, the first in the file. */
export function applyFixes(source: string, findings: readonly Finding[]): {value: string; applied: number} {
  const fixes = findings
    .flatMap((finding): readonly Fix[] => (finding.fix ? [finding.fix].flat() : []))
    .sort((left, right) => left.start - right.start || left.end - right.end)
  let value = ''
  let at = 0
  let applied = 0
  let last: Fix | undefined
  for (const fix of fixes) {
    if (fix.start < at || (last && last.start === fix.start && last.end === fix.end)) continue
    value += source.slice(at, fix.start) + fix.text
    at = fix.end
    last = fix
    applied++
  }
  return {value: value + source.slice(at), applied}
}
