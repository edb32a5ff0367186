import {createHash} from 'node:crypto'
import {inflateSync} from 'node:zlib'
import {unzipSync} from 'fflate'

/**
 * SHA-256 over what a rendition is. Deflated bytes depend on the zlib of the Node that made them, so a Word document
 * is hashed by its parts and a PDF with its streams inflated; all other formats as they are.
 */
export function contentHash(file: string, bytes: Uint8Array): string {
  if (file.endsWith('.docx')) return docxHash(bytes)
  if (file.endsWith('.pdf')) return pdfHash(bytes)
  return createHash('sha256').update(bytes).digest('hex')
}

/** Names and contents of all parts, in their order. */
function docxHash(bytes: Uint8Array): string {
  const hash = createHash('sha256')
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    hash.update(name + '\0' + part.length + '\0').update(part)
  }
  return hash.digest('hex')
}

/** Every object, streams inflated; not what follows from how well they were deflated: lengths, offsets, the file's id. */
function pdfHash(bytes: Uint8Array): string {
  const hash = createHash('sha256')
  const text = Buffer.from(bytes).toString('latin1')
  const stream = /stream\r?\n([\s\S]*?)\nendstream/g
  let end = 0
  for (const match of text.matchAll(stream)) {
    hash.update(plain(text.slice(end, match.index)), 'latin1')
    hash.update(inflated(Buffer.from(match[1] ?? '', 'latin1')))
    end = match.index + match[0].length
  }
  return hash.update(plain(text.slice(end)), 'latin1').digest('hex')
}

function inflated(bytes: Buffer): Uint8Array {
  try {
    return inflateSync(bytes)
  } catch {
    return bytes
  }
}

function plain(text: string): string {
  return text
    .replaceAll(/\/Length \d+/g, '/Length')
    .replaceAll(/^\d{10} (\d{5} [fn])/gm, '$1')
    .replace(/startxref\s+\d+/, 'startxref')
    .replace(/\/ID \[<[0-9a-f]+> <[0-9a-f]+>\]/i, '/ID')
}
