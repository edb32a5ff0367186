/** Scripts that a release may hold, ISO 15924 code to Unicode property; the most frequent first. */
const scripts: ReadonlyArray<readonly [code: string, pattern: RegExp]> = (
  [
    ['Latn', 'Latin'],
    ['Cyrl', 'Cyrillic'],
    ['Grek', 'Greek'],
    ['Arab', 'Arabic'],
    ['Hebr', 'Hebrew'],
    ['Hani', 'Han'],
    ['Hira', 'Hiragana'],
    ['Kana', 'Katakana'],
    ['Hang', 'Hangul'],
    ['Bopo', 'Bopomofo'],
    ['Deva', 'Devanagari'],
    ['Beng', 'Bengali'],
    ['Guru', 'Gurmukhi'],
    ['Gujr', 'Gujarati'],
    ['Orya', 'Oriya'],
    ['Taml', 'Tamil'],
    ['Telu', 'Telugu'],
    ['Knda', 'Kannada'],
    ['Mlym', 'Malayalam'],
    ['Sinh', 'Sinhala'],
    ['Thai', 'Thai'],
    ['Laoo', 'Lao'],
    ['Khmr', 'Khmer'],
    ['Mymr', 'Myanmar'],
    ['Tibt', 'Tibetan'],
    ['Armn', 'Armenian'],
    ['Geor', 'Georgian'],
    ['Ethi', 'Ethiopic'],
    ['Cher', 'Cherokee'],
    ['Cans', 'Canadian_Aboriginal'],
    ['Mong', 'Mongolian'],
    ['Thaa', 'Thaana'],
    ['Syrc', 'Syriac'],
    ['Nkoo', 'Nko']
  ] as const
).map(([code, property]) => [code, new RegExp('^\\p{Script=' + property + '}', 'u')] as const)

const emoji = /^\p{Extended_Pictographic}/u
const known = new Map<number, string>()

/**
 * The script of a character (ISO 15924): `Zyyy` where scripts share it, `Zinh` for combining marks, `Zsye` for
 * emoji, `Zsym` for symbols above Latin-1 that scripts share.
 */
export function scriptOf(codePoint: number): string {
  if (codePoint < 0x80) return (codePoint | 0x20) >= 0x61 && (codePoint | 0x20) <= 0x7a ? 'Latn' : 'Zyyy'
  // What nearly every release has is known without asking: patterns of scripts are slow to be made.
  if (codePoint < 0x250) return latin(codePoint) ? 'Latn' : 'Zyyy'
  if (codePoint >= 0x2000 && codePoint < 0x203c) return 'Zyyy'
  const cached = known.get(codePoint)
  if (cached) return cached
  const found = find(String.fromCodePoint(codePoint), codePoint)
  known.set(codePoint, found)
  return found
}

/** Letters of Latin-1, Latin Extended-A and -B. */
const latin = (codePoint: number): boolean =>
  codePoint >= 0xc0 ? codePoint !== 0xd7 && codePoint !== 0xf7 : codePoint === 0xaa || codePoint === 0xba

function find(character: string, codePoint: number): string {
  for (const [code, pattern] of scripts) if (pattern.test(character)) return code
  if (/^\p{M}/u.test(character)) return 'Zinh'
  if (codePoint > 0xff && emoji.test(character)) return 'Zsye'
  if (codePoint > 0xff && /^\p{S}/u.test(character)) return 'Zsym'
  return 'Zyyy'
}

/** Scripts whose words need no spaces between them. */
export const unspaced: ReadonlySet<string> = new Set(['Hani', 'Hira', 'Kana', 'Bopo'])

/** True for a script that many scripts share, so that a character takes the script of its neighbours. */
export function isShared(script: string): boolean {
  return script === 'Zyyy' || script === 'Zinh' || script === 'Zsym' || script === 'Zsye'
}
