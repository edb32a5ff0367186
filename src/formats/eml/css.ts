import {roleStyle} from '../../template/base.js'
import type {Style} from '../../template/types.js'
import {cssFamilies, cssNumber, lightPalette, type Palette} from '../html/index.js'

/** Body copy in a mail, in CSS pixels: what mail programs set by themselves. */
export const basePixels = 16
const weights = {regular: 400, semibold: 600, bold: 700} as const

/** The brand as mail programs take it: plain declarations for the `style` attribute of one element. */
export interface MailCss {
  palette: Palette
  /** Face, size, leading, weight and colour of a role. */
  type(role: string): string
  /** Pixels for points of the style. */
  pixels(points: number): string
  families: {text: string; display: string; mono: string}
}

export function mailCss(style: Style): MailCss {
  const palette = lightPalette(style)
  const body = roleStyle(style, 'body')
  const {text, display, mono} = style.brand.typefaces
  const family = (face: typeof text): string =>
    cssFamilies([face.family, ...face.fallback]).replaceAll('"', "'")
  const families = {text: family(text), display: family(display), mono: family(mono)}
  const pixels = (points: number): string => cssNumber(Math.round((points / body.size) * basePixels)) + 'px'
  return {
    palette,
    families,
    pixels,
    type(role) {
      const set = roleStyle(style, role)
      const size = Math.max(Math.round((set.size / body.size) * basePixels), 13)
      // Long lines of a screen want more air than those of a printed page.
      const leading = Math.round(size * Math.max(set.leading / set.size, size > 20 ? 1.15 : 1.45))
      return [
        'font-family:' + families[set.face],
        'font-size:' + size + 'px',
        'line-height:' + leading + 'px',
        'font-weight:' + weights[set.weight],
        ...(set.italic ? ['font-style:italic'] : []),
        'color:' + palette[set.colour],
        ...(set.align === 'centre' ? ['text-align:center'] : []),
        ...(set.case === 'upper' ? ['text-transform:uppercase'] : []),
        ...(set.tracking !== 0 ? ['letter-spacing:' + cssNumber((set.tracking / 1000) * size) + 'px'] : [])
      ].join(';')
    }
  }
}
