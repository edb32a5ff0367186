import type {Preset} from '../rule.js'
import {rules} from '../rules/index.js'

/** Rules that speak of taste or of one country; a preset turns them on. */
const chosen = new Set([
  'dateline-form',
  'headline-case',
  'link-http',
  'reading-grade',
  'sentence-length',
  'word-count'
])

/** Every rule at its own severity, but for those that are a matter of house or country. */
export const recommended: Preset = Object.fromEntries(
  rules.filter((rule) => !chosen.has(rule.id)).map((rule) => [rule.id, rule.severity])
)
