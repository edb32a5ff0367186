/** Letters that narrow wire alphabets spell out, so that a word counts as itself however it is spelt. */
const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  '№': 'no',
  '€': 'eur',
  '£': 'gbp'
}

/** The words of a text without what formats may set differently: case, accents, marks, soft hyphens. */
export function foldWords(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** All letters and digits of a text in one string: line breaks and hyphens at them disappear. */
export function squeeze(text: string): string {
  return foldWords(text).join('')
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u00AD\u200B-\u200F\u2060-\u2069\uFEFF]/gu, '')
    .replaceAll(/[^\u0000-\u007F]/g, (letter) => spelt[letter] ?? letter)
}
