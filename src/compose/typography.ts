import type {TypographyRules} from '../template/types.js'
import {setDashes} from './typography/dashes.js'
import {type Piece, setPiecewise} from './typography/pieces.js'
import {setQuotes} from './typography/quotes.js'
import {setSpaces} from './typography/spaces.js'

export type {Piece} from './typography/pieces.js'

export interface TypographyOptions {
  /** BCP 47 tag of the text; a piece may say otherwise. */
  language: string
  rules: TypographyRules
}

/** Set the marks and spaces of one stretch of `text`; see {@link setTypographyOf}. */
export function setTypography(text: string, options: TypographyOptions): string {
  return setTypographyOf([{value: text}], options).join('')
}

/**
 * Set the marks and spaces of one paragraph as the language has them: quotation marks, dashes and no-break spaces,
 * each only where `rules` says `language`.
 *
 * A paragraph comes as the pieces its phrasing is cut into, so that a quotation may open in one and close in
 * another; as many values come back, in order. Only marks and spaces change: the letters and digits of every piece
 * stay what they are, web and mail addresses are left alone, and text in NFC stays in NFC.
 */
export function setTypographyOf(pieces: readonly Piece[], options: TypographyOptions): string[] {
  const {language, rules} = options
  let set = pieces
  if (rules.quotes === 'language') set = setPiecewise(set, language, setQuotes)
  if (rules.dashes === 'language') set = setPiecewise(set, language, setDashes)
  if (rules.spaces === 'language') set = setPiecewise(set, language, setSpaces)
  return set.map((piece) => piece.value)
}
