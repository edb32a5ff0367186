import type {VFile} from 'vfile'
import {type Galley, noStamp} from '../galley/index.js'
import {notifyOnce} from './notify-once.js'

/** Say that a release has no date, where a format sends one to machines. */
export function reportUndated(galley: Galley, file: VFile): void {
  if (galley.stamp !== noStamp) return
  notifyOnce(file, {
    ruleId: 'undated',
    reason: 'Unexpected release without a date, expected one: sent as of 1980',
    hint: 'Add `date:` to the front matter, or a date to the dateline',
    severity: 'warning'
  })
}
