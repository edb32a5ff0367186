import type {VFile} from 'vfile'
import {rangeOf, severityOf} from './level.js'

/** One JSON object: every file with its messages. Key order is fixed, so that two runs can be compared. */
export function json(files: readonly VFile[]): string {
  const report = {
    version: 1,
    files: files.map((file) => ({
      path: file.path ?? null,
      messages: file.messages.map((message) => ({
        severity: severityOf(message),
        ruleId: message.ruleId ?? null,
        reason: message.reason,
        ...rangeOf(message),
        hint: message.note ?? null,
        url: message.url ?? null
      }))
    }))
  }
  return JSON.stringify(report, null, 2) + '\n'
}
