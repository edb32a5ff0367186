import {notify} from '../../release/message.js'
import type {Matter} from '../../release/source.js'
import {isoDate} from '../../time/index.js'
import type {ParseState} from '../state.js'

/** `2026-11-03-tidewell.md`: a date of last resort. It has no position, for it does not stand in the file. */
export function dateOfFileName(state: ParseState, matter: Matter): void {
  if (matter.facts.issued !== undefined) return
  const match = /(?:^|[\\/])(\d{4})-(\d{2})-(\d{2})(?=[-_.])[^\\/]*$/.exec(state.file.path ?? '')
  const date = match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]))
  if (!date) return
  matter.facts.issued = date
  notify(state.file, {
    ruleId: 'date-inferred',
    reason: 'Unexpected release without a date, read as ' + date + ' from the name of its file',
    hint: 'Write `issued: ' + date + '` in the front matter to state it outright',
    severity: 'info'
  })
}
