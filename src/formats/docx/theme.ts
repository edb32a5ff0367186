import type {Style} from '../../template/types.js'
import {hexOf} from './look.js'
import {declaration} from './opc.js'
import {element} from './xml.js'

/**
 * `word/theme/theme1.xml` (ECMA-376-1, 14.2.7): the brand's colours and faces, so that what a writer adds in Word has
 * them too. Shapes are flat: a release has none.
 */
export function themePartOf(style: Style): string {
  const {brand} = style
  const {ink, paper, quiet, rule, accent} = brand.colours
  const colours = {
    dk1: ink,
    lt1: paper,
    dk2: quiet,
    lt2: rule,
    accent1: accent,
    accent2: quiet,
    accent3: rule,
    accent4: ink,
    accent5: accent,
    accent6: quiet,
    hlink: accent,
    folHlink: accent
  }
  const name = brand.name || style.name
  return (
    declaration +
    element('a:theme', {'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name}, [
      element('a:themeElements', {}, [
        element(
          'a:clrScheme',
          {name},
          Object.entries(colours).map(([key, {hex}]) =>
            element('a:' + key, {}, [element('a:srgbClr', {val: hexOf(hex)})])
          )
        ),
        element('a:fontScheme', {name}, [
          faces('major', brand.typefaces.display.family),
          faces('minor', brand.typefaces.text.family)
        ]),
        formats
      ])
    ])
  )
}

function faces(kind: 'major' | 'minor', family: string): string {
  return element('a:' + kind + 'Font', {}, [
    element('a:latin', {typeface: family}),
    element('a:ea', {typeface: ''}),
    element('a:cs', {typeface: ''})
  ])
}

const colour = element('a:schemeClr', {val: 'phClr'})
const fill = element('a:solidFill', {}, [colour])
const thrice = (xml: string): string[] => [xml, xml, xml]

/** Three of each are asked for (20.1.4.1.14). */
const formats = element('a:fmtScheme', {name: 'Flat'}, [
  element('a:fillStyleLst', {}, thrice(fill)),
  element(
    'a:lnStyleLst',
    {},
    [6350, 12_700, 19_050].map((width) => element('a:ln', {w: width}, [fill]))
  ),
  element('a:effectStyleLst', {}, thrice(element('a:effectStyle', {}, ['<a:effectLst/>']))),
  element('a:bgFillStyleLst', {}, thrice(fill))
])
