import {joined} from '../../../image/index.js'

/**
 * sRGB (IEC 61966-2-1) as an ICC profile of version 4 (ISO 15076-1): primaries seen from D50, and the curve by its
 * formula. Written here rather than carried as a file: some 500 bytes, and every one has a reason.
 */
export function srgbProfile(): Uint8Array {
  profile ??= build()
  return profile
}

let profile: Uint8Array | undefined

const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const
const white = [0.9642, 1, 0.8249] as const
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141]
} as const
/** From the white of sRGB (D65) to that of ICC (D50), by Bradford. */
const adaptation = [
  1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168
] as const

function build(): Uint8Array {
  const numbers = (kind: string, head: readonly number[], values: readonly number[]): Uint8Array =>
    joined([ascii(kind), ...head.map(word), ...values.map(fixed)])
  const curveTag = numbers('para', [0, 3 << 16], curve)
  const tags: Array<readonly [name: string, value: Uint8Array]> = [
    ['desc', words('sRGB')],
    ['cprt', words('No copyright, use freely')],
    ['wtpt', numbers('XYZ ', [0], white)],
    ['chad', numbers('sf32', [0], adaptation)],
    ...Object.entries(primaries).map(([name, value]) => [name, numbers('XYZ ', [0], value)] as const),
    ['rTRC', curveTag],
    ['gTRC', curveTag],
    ['bTRC', curveTag]
  ]
  const directory: Uint8Array[] = [word(tags.length)]
  const data: Uint8Array[] = []
  const placed = new Map<Uint8Array, number>()
  let end = 128 + 4 + tags.length * 12
  for (const [name, value] of tags) {
    const offset = placed.get(value) ?? end
    if (!placed.has(value)) {
      const padded = joined([value, new Uint8Array(-value.length & 3)])
      data.push(padded)
      end += padded.length
    }
    placed.set(value, offset)
    directory.push(ascii(name), word(offset), word(value.length))
  }
  return joined([header(end), ...directory, ...data])
}

/** ISO 15076-1, 7.2. The date is that of the standard: a profile that is the same is the same file. */
function header(size: number): Uint8Array {
  return joined([
    word(size),
    word(0),
    word(0x04200000),
    ascii('mntrRGB XYZ '),
    ...[1999, 10, 18, 0, 0, 0].map(half),
    ascii('acsp'),
    new Uint8Array(28),
    ...white.map(fixed),
    new Uint8Array(48)
  ])
}

/** A text in one language (`multiLocalizedUnicodeType`). */
function words(value: string): Uint8Array {
  return joined([
    ascii('mluc'),
    word(0),
    word(1),
    word(12),
    ascii('enUS'),
    word(value.length * 2),
    word(28),
    ...[...value].map((character) => half(character.charCodeAt(0)))
  ])
}

const ascii = (value: string): Uint8Array => Uint8Array.from(value, (character) => character.charCodeAt(0))
const half = (value: number): Uint8Array => Uint8Array.of(value >> 8, value & 0xff)
const word = (value: number): Uint8Array => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)
/** `s15Fixed16Number`. */
const fixed = (value: number): Uint8Array => word(Math.round(value * 65_536))
