import type {VFile} from 'vfile'
import {docsBase} from '../../release/message.js'
import {rules} from '../rules/index.js'
import {rangeOf, severityOf} from './level.js'
import type {ReporterOptions} from './reporter.js'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** SARIF 2.1.0 (OASIS), for code scanning. */
export function sarif(files: readonly VFile[], options: ReporterOptions = {}): string {
  const used = new Set(files.flatMap((file) => file.messages.map((message) => message.ruleId ?? 'message')))
  const pages = new Map(
    files.flatMap((file) => file.messages.map(({ruleId, url}) => [ruleId ?? 'message', url] as const))
  )
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'pressline',
            ...(options.version ? {semanticVersion: options.version} : {}),
            informationUri: docsBase,
            rules: [...used].sort().map((id) => ({
              id,
              shortDescription: {text: known.get(id)?.summary ?? id},
              helpUri: pages.get(id) ?? docsBase + 'messages.md#' + id
            }))
          }
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) =>
          file.messages.map((message) => {
            const {line, column, endLine, endColumn} = rangeOf(message)
            return {
              ruleId: message.ruleId ?? 'message',
              level: levels[severityOf(message)],
              message: {text: message.reason + (message.note ? '. ' + message.note : '')},
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: {uri: encodeURI((file.path ?? '').replace(/\\/g, '/'))},
                    region: {startLine: line, startColumn: column, endLine, endColumn}
                  }
                }
              ]
            }
          })
        )
      }
    ]
  }
  return JSON.stringify(log, null, 2) + '\n'
}
