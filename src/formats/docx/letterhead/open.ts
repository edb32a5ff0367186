import {strFromU8, unzipSync} from 'fflate'
import {isXml, type Parts} from '../package.js'

/** Most that a letterhead may unpack to, and the most parts it may have. */
export const limits = {bytes: 64_000_000, parts: 2000}

const mainTypes =
  /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main\+xml/

/**
 * The parts of a letterhead. Throws an `Error` that says what the file is and what to do where it is not a plain Word
 * document: not a zip, encrypted, macro-enabled, too large once unpacked, or XML that could unpack itself.
 */
export function openLetterhead(bytes: Uint8Array): Parts {
  refuseOther(bytes)
  const parts = unpack(bytes)
  const types = parts.get('[Content_Types].xml')
  if (typeof types !== 'string')
    throw new Error('it is a zip file, but no Office document; save it in Word as `.docx`')
  if (/macroEnabled/i.test(types) || [...parts.keys()].some((path) => /vbaProject\.bin$/i.test(path))) {
    throw new Error('it carries macros, which mail gateways refuse; save it as `Word Document (.docx)`')
  }
  const document = parts.get('word/document.xml')
  if (!mainTypes.test(types) || typeof document !== 'string') {
    throw new Error('it is an Office file, but no Word document; save it in Word as `.docx`')
  }
  if (!document.includes('http://schemas.openxmlformats.org/wordprocessingml/2006/main')) {
    throw new Error('it is saved as Strict Open XML; save it as `Word Document (.docx)`')
  }
  // A template (.dotx) is a document but for its content type
  parts.set(
    '[Content_Types].xml',
    types.replace(mainTypes, (type) => type.replace('template.main', 'document.main'))
  )
  return parts
}

function refuseOther(bytes: Uint8Array): void {
  const [a, b, c, d] = bytes
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) {
    throw new Error('it has a password or is an old `.doc`; take the password off and save it as `.docx`')
  }
  if (a !== 0x50 || b !== 0x4b) throw new Error('it is no zip file, so no DOCX; save it in Word as `.docx`')
}

/** Unzip within {@link limits}: sizes are read before anything is inflated, and fflate inflates no further. */
function unpack(bytes: Uint8Array): Parts {
  let total = 0
  let count = 0
  const files = guarded(() =>
    unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        total += originalSize
        count++
        if (total > limits.bytes || count > limits.parts) throw new TooLarge()
        return !name.endsWith('/')
      }
    })
  )
  const parts: Parts = new Map()
  for (const [path, data] of Object.entries(files)) {
    if (!isXml(path)) parts.set(path, data)
    else parts.set(path, textOf(path, data))
  }
  return parts
}

class TooLarge extends Error {}

function guarded<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof TooLarge) {
      throw new Error(
        'it unpacks to more than ' + limits.bytes / 1_000_000 + ' MB; take large pictures out of it'
      )
    }
    throw new Error('its zip file is damaged; open it in Word and save it again', {cause})
  }
}

/** An XML part as text. Entities of its own could grow without end, so a document type is refused. */
function textOf(path: string, data: Uint8Array): string {
  if ((data[0] === 0xff && data[1] === 0xfe) || (data[0] === 0xfe && data[1] === 0xff)) {
    throw new Error('its part `' + path + '` is UTF-16; open it in Word and save it again')
  }
  const text = strFromU8(data).replace(/^\uFEFF/, '')
  if (/<!DOCTYPE/i.test(text))
    throw new Error('its part `' + path + '` declares a document type, which Word never writes')
  return text
}
