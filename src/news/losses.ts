import type {VFile} from 'vfile'
import type {NewsFacts} from './facts.js'
import {notifyOnce} from './notify-once.js'

/** A fact that a format has no place for. */
export interface FieldLoss {
  /** Name in the front matter. */
  field: string
  /** True where the release has it. */
  has: (facts: NewsFacts) => boolean
  /** What is done instead. */
  instead: string
}

/** The loss report: one message for each fact that `format` cannot carry. */
export function reportFieldLosses(
  losses: readonly FieldLoss[],
  facts: NewsFacts,
  format: string,
  file: VFile
): void {
  for (const {field, has, instead} of losses) {
    if (!has(facts)) continue
    notifyOnce(file, {
      ruleId: 'loss-' + field,
      reason: 'Unexpected `' + field + '` in ' + format + ', expected facts it has a place for: ' + instead,
      severity: 'info'
    })
  }
}
