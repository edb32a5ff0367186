import {isRef, nameOf} from '../read-pdf.js'
import type {Rule} from '../rule.js'
import {listOf} from '../structure.js'

/** Every font is embedded, and every code has a text. */
export const fonts: Rule = {
  id: 'pdf-font-embedded',
  clause: 'ISO 19005-3, 6.2.11.4 and 6.2.11.7',
  *check({file, fonts: texts}) {
    for (const number of file.objects.keys()) {
      const dict = file.dict({ref: number})
      if (nameOf(dict.Type) !== 'Font') continue
      const subtype = nameOf(dict.Subtype)
      if (subtype === 'CIDFontType0' || subtype === 'CIDFontType2') {
        const descriptor = file.dict(dict.FontDescriptor)
        const program = descriptor.FontFile2 ?? descriptor.FontFile3
        if (!isRef(program) || !file.stream(program)?.length)
          yield 'font ' + nameOf(dict.BaseFont) + ' is not embedded'
      } else if (subtype !== 'Type0')
        yield 'font ' + nameOf(dict.BaseFont) + ' is not embedded as a composite font'
      else if (listOf(file.get(dict.DescendantFonts)).length !== 1) yield 'a composite font has no descendant'
    }
    for (const font of texts.values()) for (const fault of font.faults) yield fault
  }
}
