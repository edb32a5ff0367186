import {strFromU8, strToU8, unzipSync, type Zippable, zipSync} from 'fflate'

/** The parts of an Open Packaging Conventions package by path (ECMA-376-2): XML as text, the rest as bytes. */
export type Parts = Map<string, string | Uint8Array>

/** Text of an XML part; empty where there is no such part. */
export function xmlPart(parts: Parts, path: string): string {
  const part = parts.get(path)
  return typeof part === 'string' ? part : part ? strFromU8(part) : ''
}

/** Read a zip file that we wrote ourselves. */
export function readPackage(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes))
  return new Map(files.map(([path, data]) => [path, isXml(path) ? strFromU8(data) : data]))
}

export function isXml(path: string): boolean {
  return path.endsWith('.xml') || path.endsWith('.rels')
}

/** Zip keeps local time; without a zone the bytes are the same everywhere. 1980 is where zip's time begins. */
const epoch = '1980-01-01T00:00:00'
const first = ['[Content_Types].xml', '_rels/.rels']
/** Formats that are compressed already. */
const packed = /\.(?:png|jpe?g|gif|odttf)$/i

/** Write the package: content types first, then the rest by name; no clock. The same parts give the same bytes. */
export function writePackage(parts: Parts): Uint8Array {
  const others = [...parts.keys()].filter((path) => !first.includes(path)).sort(byCodeUnits)
  const files: Zippable = {}
  for (const path of [...first, ...others]) {
    const part = parts.get(path)
    if (part === undefined) continue
    const data = typeof part === 'string' ? strToU8(part) : part
    files[path] = [data, {level: packed.test(path) ? 0 : 6, mtime: epoch}]
  }
  return zipSync(files)
}

function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
