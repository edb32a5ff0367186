/** `text` with plain spaces, ASCII digits and plain marks; every character keeps its place. */
export function plain(text: string): string {
  return text
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\n\r]/g, ' ')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/：/g, ':')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/，|、/g, ',')
}

/** A word as part of a regular expression. */
export function literal(word: string): string {
  return plain(word).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** Words, longest first, as alternatives. */
export function alternatives(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((left, right) => right.length - left.length)
    .map(literal)
    .join('|')
}
