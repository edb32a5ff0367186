/** Spaces that are not U+0020; a wire sets them as a space, and breaks no line at those in {@link fixedSpaces}. */
export const looseSpaces = new Set('\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u205f\u3000')
/** No-break, figure, thin, hair and narrow spaces hold together what they stand between. */
export const fixedSpaces = new Set('\u00a0\u2007\u2009\u200a\u202f')

export const noBreakSpace = '\u00a0'
export const breakChance = '\u200b'
export const wordJoiner = '\u2060'

/** Line ends that are none in a paragraph: tab, CR, VT, FF, NEL and the two separators. */
export const lineEnds = new Set('\t\r\u000b\u000c\u0085\u2028\u2029')

/** Marks that join or keep apart and print nothing. */
export const joiners = new Set('\u200c\u200d')
export const silent = new Set('\ufeff\u00ad\ufe0e\ufe0f\u20e3')

/** Controls of writing direction (UAX 9). The overrides can make text read otherwise than it is stored. */
export const bidiControls = new Set(
  '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'
)
export const bidiOverrides = new Set('\u202d\u202e')

/** C0 controls but tab and line feed, DEL, and C1 controls. */
export const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/

/** Bytes with a meaning in an envelope: SOH STX ETX EOT DC1-4 SYN US. */
export const envelopeControls = new Set('\u0001\u0002\u0003\u0004\u0011\u0012\u0013\u0014\u0016\u001f')

/** Pictographs with what belongs to them: flags, skin tones, variation selectors, tags. Of a keycap the figure stays. */
export const pictograph =
  /(?:\p{Regional_Indicator}{2}|(?![©®™])\p{Extended_Pictographic}(?:\ufe0f|\u20e3|[\u{1f3fb}-\u{1f3ff}]|[\u{e0020}-\u{e007f}])*(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])*)*)/u
