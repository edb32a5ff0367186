/** Bytes as text, or the name of what they are instead. */
export type Decoded = {kind: 'text'; text: string} | {kind: 'refused'; what: string; expected: string}

/** Read bytes as UTF-8. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    return {kind: 'text', text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)}
  } catch {
    return {kind: 'refused', what: 'bytes that are not UTF-8', expected: 'a text file in UTF-8'}
  }
}
