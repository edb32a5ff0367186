import {nameOf} from '../read-pdf.js'
import type {Rule} from '../rule.js'

/** One colour space: on screens no inks, on the press no RGB; and the boxes of a trimmed page. */
export const press: Rule = {
  id: 'pdf-colour',
  clause: 'ISO 19005-3, 6.2.4; ISO 15930-7',
  *check({file, pages, expectation}) {
    const wrong = expectation.press ? ['rg', 'RG'] : ['k', 'K']
    for (const [at, page] of pages.entries()) {
      for (const operator of wrong)
        if (page.content.colours.has(operator))
          yield 'page ' + (at + 1) + ' sets a colour by `' + operator + '`'
      if (expectation.press && !(page.dict.TrimBox && page.dict.BleedBox))
        yield 'page ' + (at + 1) + ' has no trim or bleed'
    }
    for (const number of file.objects.keys()) {
      const dict = file.dict({ref: number})
      if (nameOf(dict.Subtype) !== 'Image') continue
      const space = nameOf(dict.ColorSpace)
      if (space === (expectation.press ? 'DeviceRGB' : 'DeviceCMYK'))
        yield 'image ' + number + ' is in ' + space
    }
  }
}
