import type {Brand, Colour, ColourName} from '../../../template/types.js'
import type {Container, ContainerPage} from './container.js'
import {overprint} from './press.js'

/** Paints in the brand's colours. */
export interface Palette {
  /** Operators that set the colour of fillings and type; `tint` mixes it with paper. */
  fill(page: ContainerPage, name: ColourName, tint?: number): string
  /** Set before type in a colour of pure black, and after it. */
  readonly overprint?: {before(page: ContainerPage): string; readonly after: string} | undefined
}

/** The brand's colours on screens: sRGB, as the output intent says. */
export function screenPalette(brand: Brand): Palette {
  const known = new Map<string, string>()
  return {
    fill: (_page, name, tint = 1) => {
      const key = name + tint
      const found = known.get(key)
      if (found) return found
      const operators =
        channels(brand.colours[name].hex)
          .map((value) => trim(1 - (1 - value) * tint))
          .join(' ') + ' rg'
      known.set(key, operators)
      return operators
    }
  }
}

/**
 * The brand's colours on press: its own CMYK values, or its spot ink with them as the alternative. A colour without
 * CMYK values is refused: it is never converted.
 */
export function pressPalette(brand: Brand, container: Container): Palette {
  const spots = new Map<string, {name: string; ref: ReturnType<Container['ref']>}>()
  const spotOf = (
    colour: Colour,
    inks: readonly number[]
  ): {name: string; ref: ReturnType<Container['ref']>} => {
    const key = colour.spot ?? ''
    const known = spots.get(key)
    if (known) return known
    const made = {name: 'Spot' + (spots.size + 1), ref: container.ref(separation(key, inks))}
    made.ref.end()
    spots.set(key, made)
    return made
  }
  const over = overprint(container)
  const normal = container.ref({Type: 'ExtGState', OP: false, op: false})
  normal.end()
  return {
    overprint: {
      before: (page) => {
        container.useState(page, 'Over', over)
        container.useState(page, 'Normal', normal)
        return '/Over gs'
      },
      after: '/Normal gs'
    },
    fill: (page, name, tint = 1) => {
      const colour = brand.colours[name]
      const inks = inksOf(colour, name)
      if (colour.spot) {
        const spot = spotOf(colour, inks)
        container.useSpace(page, spot.name, spot.ref)
        return '/' + spot.name + ' cs ' + trim(tint) + ' scn'
      }
      return inks.map((ink) => trim((ink / 100) * tint)).join(' ') + ' k'
    }
  }
}

/** A spot ink (ISO 32000-1, 8.6.6.4). */
function separation(name: string, inks: readonly number[]): unknown[] {
  return [
    'Separation',
    name,
    'DeviceCMYK',
    {FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: inks.map((ink) => ink / 100), N: 1}
  ]
}

function inksOf(colour: Colour, name: string): readonly number[] {
  if (colour.cmyk) return colour.cmyk
  throw new Error(
    'Unexpected colour `' +
      name +
      '` (' +
      colour.hex +
      ') without CMYK values, expected `cmyk` beside it in `_brand.yml`'
  )
}

/** Red, green and blue from 0 to 1. */
export function channels(hex: string): [number, number, number] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (!match) throw new Error('Unexpected colour `' + hex + '`, expected `#rrggbb`')
  const value = (part: string | undefined): number => Number.parseInt(part ?? '0', 16) / 255
  return [value(match[1]), value(match[2]), value(match[3])]
}

const trim = (value: number): string => String(Math.round(value * 10_000) / 10_000)
