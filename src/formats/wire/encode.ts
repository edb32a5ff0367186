import type {Charset} from './profile.js'

/** Text as it leaves: a string where UTF-8 is what is meant or is the same, bytes in Latin-1. */
export function encode(text: string, charset: Charset): string | Uint8Array {
  if (charset !== 'latin1') return text
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}
