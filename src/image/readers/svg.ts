import type {ImageReader} from '../types.js'

/** As far as a root element may stand from the start, behind comments and a doctype. */
const head = 65_536

/** CSS pixels per unit (CSS Values 4, 6.2). */
const units: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6
}

/** SVG 2, 8.2: size from `width` and `height`, else from `viewBox`, else that of a replaced element. */
export const svg: ImageReader = {
  mediaType: 'image/svg+xml',
  matches: (bytes) => rootTag(bytes) !== undefined,
  measure(bytes) {
    const root = rootTag(bytes) ?? ''
    const box = attribute(root, 'viewBox')
      ?.trim()
      .split(/[\s,]+/, 4)
      .map(Number)
    const boxWidth = positive(box?.[2])
    const boxHeight = positive(box?.[3])
    const width = length(attribute(root, 'width'))
    const height = length(attribute(root, 'height'))
    const ratio = boxWidth && boxHeight ? boxWidth / boxHeight : undefined
    return {
      width: width ?? (height && ratio ? height * ratio : (boxWidth ?? 300)),
      height: height ?? (width && ratio ? width / ratio : (boxHeight ?? 150))
    }
  }
}

/** The root's start tag; nothing when the text is not SVG. Walks forward only, so that no input is slow. */
function rootTag(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, head))
  let at = 0
  for (;;) {
    const open = text.indexOf('<', at)
    if (open < 0 || /[^\s\uFEFF]/.test(text.slice(at, open))) return undefined
    if (text.startsWith('<!--', open)) at = after(text, '-->', open)
    else if (text.startsWith('<?', open)) at = after(text, '?>', open)
    else if (/^<!doctype\s+(?:[\w.-]+:)?svg[\s>[]/i.test(text.slice(open, open + 80)))
      at = afterDoctype(text, open)
    else
      return /^<(?:[A-Za-z_][\w.-]*:)?svg[\s/>]/.test(text.slice(open, open + 80))
        ? startTag(text, open)
        : undefined
    if (at === 0) return undefined
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** Place behind `end`, or 0 where it is missing. */
function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from)
  return at < 0 ? 0 : at + end.length
}

function afterDoctype(text: string, from: number): number {
  const close = text.indexOf('>', from)
  const subset = text.indexOf('[', from)
  if (close < 0) return 0
  return subset >= 0 && subset < close ? after(text, ']>', subset) : close + 1
}

/** The start tag at `from`, whose attribute values may hold `>`. */
function startTag(text: string, from: number): string | undefined {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return text.slice(from, at + 1)
  }
  return undefined
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp('\\s' + name + '\\s*=\\s*(?:"([^"]*)"|\'([^\']*)\')').exec(tag)
  return match?.[1] ?? match?.[2]
}

function length(value: string | undefined): number | undefined {
  const match = /^\s*\+?(\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})(px|pt|pc|in|cm|mm|q)?\s*$/i.exec(value ?? '')
  if (!match) return undefined
  return positive(Number(match[1]) * (units[(match[2] ?? '').toLowerCase()] ?? 1))
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined
}
