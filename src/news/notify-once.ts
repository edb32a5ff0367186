import type {VFile} from 'vfile'
import {type Notice, notify} from '../release/message.js'

/** A message that several formats of one run would give alike, given once. */
export function notifyOnce(file: VFile, notice: Notice): void {
  const said = file.messages.some(
    (message) => message.ruleId === notice.ruleId && message.reason === notice.reason
  )
  if (!said) notify(file, notice)
}
