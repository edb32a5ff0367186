import {nearest} from '../release/nearest.js'
import type {BrandFile} from './brand-schema.js'
import type {Folder} from './folder.js'
import {listed} from './issues.js'
import type {Colour} from './types.js'

/** What presses print for a colour, by the name it has in the brand. */
type Inks = NonNullable<NonNullable<BrandFile['pressline']>['colours']>

const hexadecimal = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i
/** Names of names of names: more is a ring. */
const maximumSteps = 20
const words: Readonly<Record<string, string>> = {black: '#000000', white: '#ffffff'}

/**
 * The colour that `color.<name>` comes to: a hex value, or the name of another colour of the brand, of the palette
 * last. Inks may be given at any name on the way; the first counts.
 */
export function colourOf(
  name: string,
  color: NonNullable<BrandFile['color']>,
  inks: Inks,
  folder: Folder
): Colour | undefined {
  const path = ['color', name]
  const seen = new Set<string>()
  let ink: Inks[string] = {}
  let key = name
  for (let step = 0; step < maximumSteps; step++) {
    ink = {...inks[key], ...ink}
    const value = (seen.has(key) ? undefined : own(color, key)) ?? color.palette?.[key]
    if (value === undefined && seen.has(key)) break
    if (value === undefined) return unknown(key, path, color, folder)
    const hex = words[value] ?? value
    if (hexadecimal.test(hex)) return {hex: long(hex), ...ink}
    seen.add(key)
    key = value
  }
  folder.error(
    path,
    'Unexpected colour `' + name + '` that refers to itself, expected a value such as `#1f3a5f`'
  )
  return undefined
}

function unknown(
  key: string,
  path: string[],
  color: NonNullable<BrandFile['color']>,
  folder: Folder
): undefined {
  const known = Object.keys(color.palette ?? {})
  const meant = nearest(key, known)
  const value = 'a value such as `#1f3a5f`' + (known.length > 0 ? ', or ' + listed(known) : '')
  folder.error(path, 'Unexpected colour `' + key + '`, expected ' + (meant ? '`' + meant + '`' : value))
}

/** A semantic colour of the convention by name. */
function own(color: NonNullable<BrandFile['color']>, name: string): string | undefined {
  const value = name === 'palette' || !Object.hasOwn(color, name) ? undefined : color[name]
  return typeof value === 'string' ? value : undefined
}

/** `#rrggbb` in lower case. */
function long(hex: string): string {
  const digits = hex.slice(1).toLowerCase()
  return '#' + (digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits)
}
