import type {Furniture} from '../../../galley/index.js'
import type {FaceName, Style} from '../../../template/types.js'
import {compact, cssFamilies} from './css-text.js'
import {darkPalette, lightPalette, type Palette} from './palette.js'
import {printSheet} from './print.js'
import {roleRules} from './roles.js'
import {screenSheet} from './screen.js'

export {cssFamilies, cssNumber} from './css-text.js'
export {lightPalette, movedColours, type Palette} from './palette.js'

/** The whole style of a page, for its one `style` element: brand, roles, screen, dark, print, template. */
export function styleSheet(furniture: Furniture, style: Style, mode: 'extend' | 'replace'): string {
  const own = templateSheet(style)
  if (mode === 'replace' && own) return own
  return (
    compact(
      ':root{color-scheme:light dark;--base:clamp(1.0625rem,.98rem + .35vw,1.1875rem);' +
        faces(style) +
        colours(lightPalette(style)) +
        '}@media screen and (prefers-color-scheme:dark){:root{' +
        colours(darkPalette(style)) +
        '}}' +
        roleRules(style) +
        screenSheet +
        printSheet(style, furniture)
    ) + (own ? '\n' + own : '')
  )
}

function colours(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, hex]) => '--' + name + ':' + hex + ';')
    .join('')
}

function faces(style: Style): string {
  return (['text', 'display', 'mono'] satisfies FaceName[])
    .map((name) => {
      const {family, fallback} = style.brand.typefaces[name]
      return '--' + name + ':' + cssFamilies([family, ...fallback]) + ';'
    })
    .join('')
}

/** The template's `style.css`; it cannot end the element it stands in. */
function templateSheet(style: Style): string {
  const bytes = style.files.get('style.css')
  if (!bytes) return ''
  return new TextDecoder()
    .decode(bytes)
    .replace(/\r\n?|\f/g, '\n')
    .replaceAll('\0', '')
    .replace(/<(?=[/!])/g, '\\3c ')
    .trim()
}
