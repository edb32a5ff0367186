export {
  applyFixes,
  type CheckedFinding,
  type CheckOptions,
  checkRelease,
  RuleOptionsError
} from './check.js'
export {fromData, styleRules, type WordRule, wordRule} from './kinds/index.js'
export {type PresetName, presets} from './presets/index.js'
export {type ReporterName, reporters} from './reporters/index.js'
export type {Reporter, ReporterOptions} from './reporters/reporter.js'
export {
  defineRule,
  type Finding,
  type Fix,
  type PictureSize,
  type Preset,
  type Rule,
  type RuleContext,
  type RuleSetting,
  type Severity
} from './rule.js'
export {rules} from './rules/index.js'
export {type CopyText, type QuoteRange, type TextPart, textsOf} from './texts.js'
