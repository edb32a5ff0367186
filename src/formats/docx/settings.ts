import type {Galley} from '../../galley/index.js'
import {wordLanguage, wordLocale} from './language.js'
import {separatorIds} from './notes.js'
import {declaration, wordNamespace} from './opc.js'
import {element} from './xml.js'

/** What settings depend on. */
export interface Settings {
  /** The brand's faces are in the file. */
  embedsFonts: boolean
  hasNotes: boolean
}

/**
 * `word/settings.xml` in the order of the schema (ECMA-376-1, 17.15.1.78): hyphenation of the whole document, as styles
 * allow it; the mode of Word 2013 and later.
 */
export function settingsPartOf(galley: Galley, {embedsFonts, hasNotes}: Settings): string {
  return (
    declaration +
    element('w:settings', {'xmlns:w': wordNamespace}, [
      embedsFonts ? '<w:embedTrueTypeFonts/><w:saveSubsetFonts/>' : '',
      element('w:defaultTabStop', {'w:val': 720}),
      '<w:autoHyphenation/>',
      element('w:consecutiveHyphenLimit', {'w:val': 2}),
      element('w:hyphenationZone', {'w:val': 357}),
      '<w:doNotHyphenateCaps/>',
      hasNotes
        ? element(
            'w:footnotePr',
            {},
            separatorIds.map((id) => element('w:footnote', {'w:id': id}))
          )
        : '',
      element('w:compat', {}, [
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15
        })
      ]),
      themeLanguage(galley)
    ])
  )
}

/** `themeFontLang`: the language of text that no style speaks for (17.15.1.88). */
export function themeLanguage(galley: Galley): string {
  const {value, bidirectional, eastAsia} = wordLanguage(galley.language)
  return element('w:themeFontLang', {
    'w:val': value ?? wordLocale(galley.language),
    'w:eastAsia': eastAsia,
    'w:bidi': bidirectional
  })
}
