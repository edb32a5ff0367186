import type {VFile} from 'vfile'
import {rangeOf, severityOf} from './level.js'

const commands = {error: 'error', warning: 'warning', info: 'notice'}

/** GitHub workflow commands: each message an annotation on its line. */
export function github(files: readonly VFile[]): string {
  return files
    .flatMap((file) =>
      file.messages.map((message) => {
        const {line, column, endLine, endColumn} = rangeOf(message)
        const properties = [
          ['file', file.path ?? ''],
          ['line', line],
          ['endLine', endLine],
          ['col', column],
          ['endColumn', endColumn],
          ['title', message.ruleId ?? 'pressline']
        ]
        const list = properties.map(([key, value]) => key + '=' + property(String(value))).join(',')
        const text =
          message.reason + (message.note ? '\n' + message.note : '') + (message.url ? '\n' + message.url : '')
        return '::' + commands[severityOf(message)] + ' ' + list + '::' + data(text) + '\n'
      })
    )
    .join('')
}

/** Escapes of the workflow-command syntax. */
function data(value: string): string {
  return value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}
function property(value: string): string {
  return data(value).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
