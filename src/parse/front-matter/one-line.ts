import {notify} from '../../release/message.js'
import {fieldNames} from '../../release/meta-schema.js'
import {positionAt} from '../lines.js'
import type {ParseState} from '../state.js'
import {meaningOf, siteKeys} from './aliases.js'
import type {Entry} from './entries.js'

const key = /(?<=^|\s)([\p{L}_][\p{L}\p{N}_-]{1,40}):(?=\s)/gu

/**
 * Keys and values that a translation tool has run together on one line: a value reaches to the next key that we know.
 * Read as plain text, for what YAML made of them is lost. `offset` says where `text` begins in the source.
 */
export function oneLineEntries(state: ParseState, text: string, offset: number): Entry[] {
  const {lines, options} = state
  notify(state.file, {
    ruleId: 'front-matter-fence',
    reason: 'Unexpected front matter between rules, expected `---` lines and one key a line',
    place: positionAt(lines, offset, offset + text.length),
    hint: 'Look over what was read: a translation tool may have run keys and values together',
    severity: 'warning'
  })
  const seen = new Set<string>()
  const found = [...text.matchAll(key)].filter(([, name = '']) => {
    if (seen.has(name.toLowerCase())) return false
    seen.add(name.toLowerCase())
    return meaningOf(name, fieldNames, options.map ?? {}) || siteKeys.has(name.toLowerCase())
  })
  return found.map((match, index): Entry => {
    const from = match.index + match[0].length
    const raw = text.slice(from, found[index + 1]?.index ?? text.length)
    const value = raw.trim().replace(/^(["'])([\s\S]*)\1$/, '$2')
    const start = offset + from + Math.max(0, raw.indexOf(value))
    const position = positionAt(lines, start, start + value.length)
    return {
      key: match[1] ?? '',
      value: value === '' ? null : value,
      keyPosition: positionAt(lines, offset + match.index, offset + from - 1),
      position,
      at: () => position,
      written: () => ({start, end: start + value.length, value})
    }
  })
}
