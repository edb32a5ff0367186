import {createHash} from 'node:crypto'

/** SHA-256 in hexadecimal. */
export function sha256(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex')
}

/** SHA-256 of a value: JSON with sorted keys, functions by their source text. */
export function hashOf(value: unknown): string {
  return sha256(canonical(value))
}

function canonical(value: unknown): string {
  if (typeof value === 'function') return 'function ' + String(value)
  if (value instanceof Uint8Array) return 'bytes ' + sha256(value)
  if (value instanceof Map) return canonical([...value.entries()])
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']'
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, child]) => child !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : 1))
    return '{' + entries.map(([key, child]) => JSON.stringify(key) + ':' + canonical(child)).join(',') + '}'
  }
  return JSON.stringify(value) ?? String(value)
}
