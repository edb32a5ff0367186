/**
 * The words a person wrote into the copy of a markdown file, by an oracle of its own that shares nothing with the
 * parser: front matter off, addresses of links and images off, tags off, entities read, escapes off. Where markup
 * glues two words together, readers disagree on what a word is; letters and their order they agree on.
 */

/** Letters and digits of a text, in order, in NFC: what is left when markup, marks and spaces are not looked at. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** The letters of each block of copy: a paragraph, a list item, a cell. */
export function sourceBlocks(source: string): string[] {
  return plain(source)
    .split(/\n[ \t\u00a0]*\n|\n(?=[ \t]*(?:[-*+•]|\d+[.)])[ \t\u00a0])|\n(?=[ \t]*\|)|(?<!\\)\|/)
    .map((block) => lettersOf(block.replace(/^\s*\d+[.)](?=\s)/, '')))
    .filter((block) => block !== '')
}

/** Shortest run of letters that cannot stand in a text by chance. */
const leastPiece = 8

/**
 * Blocks of the source whose letters are not in `text`, with the place where they part. A block may have been taken
 * apart (a dateline, a marker, a headline glued to its copy), so each stands in as few pieces as it takes.
 */
export function lostBlocks(source: string, text: string): string[] {
  const held = lettersOf(text)
  return sourceBlocks(source).flatMap((block) => partedAt(block, held) ?? [])
}

/** Where the letters of `block` are no longer held, even in pieces; nothing when they all are. */
export function partedAt(block: string, held: string): string | undefined {
  const {rest} = taken(block, held)
  if (!rest) return undefined
  const at = block.length - rest.length
  return block.slice(Math.max(0, at - 20), at) + '⟨' + rest.slice(0, 30) + '⟩'
}

/** The pieces in which the letters of `block` are held, in order; nothing when one of them is not. */
export function piecesOf(block: string, held: string): string[] | undefined {
  const {pieces, rest} = taken(block, held)
  return rest ? undefined : pieces
}

function taken(block: string, held: string): {pieces: string[]; rest: string} {
  const pieces: string[] = []
  let rest = block
  while (rest) {
    const length = longestHeld(rest, held)
    if (length < Math.min(leastPiece, rest.length)) break
    pieces.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return {pieces, rest}
}

/** How many letters from the start of `block` stand together in `held`. */
function longestHeld(block: string, held: string): number {
  if (held.includes(block)) return block.length
  let low = 0
  let high = block.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (held.includes(block.slice(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function plain(source: string): string {
  return (
    source
      .replace(/\r\n?/g, '\n')
      .replace(/^\ufeff?---\n[\s\S]*?\n---[ \t]*\n?/, '')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi, '')
      // An address in angle brackets is copy; any other tag is not.
      .replace(/<((?:https?:\/\/|mailto:)[^>\s]+|[^>\s@]+@[^>\s]+)>/g, '$1')
      .replace(
        /<br\b[^>]*>|<\/?(?:p|div|td|th|tr|li|ul|ol|table|tbody|thead|h[1-6]|hr|blockquote|center)\b[^>]*>/gi,
        '\n\n'
      )
      .replace(/<\/?[a-z][^>]*>/gi, '')
      // A text alternative is no copy, nor is the name of a directive.
      .replace(/!\[[^\]]*\](?=\()/g, '[]')
      .replace(/^:::+[ \t]*[\w-]*/gm, '')
      // Footnotes have numbers of their own, whatever they were called.
      .replace(/\[\^[^\]\n]+\]:?/g, '')
      // The number of a release is set by itself, where the copy is glued to it as well: `JS-2163 **Joint Statement`.
      .replace(/^([A-Z]{2}-\d{1,5})[ \t]+(?=\*\*\S)/gm, '$1\n\n')
      // Word's footnote marks become real footnotes, which have numbers of their own.
      .replace(/\[?\\?\[\d+\\?\]\]?\([^()#\s]*#_ftn(?:ref)?\d+\)/g, '')
      // `](address "title")`: the address goes, the words before it stay.
      .replace(/\]\(\s*(?:<[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g, ']')
      .replace(/^\s*\[[^\]\n^]+\]:\s*\S+.*$/gm, '')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/&(?:[a-z]+|#x?[\da-f]+);/gi, (entity) => entities[entity] ?? numeric(entity) ?? entity)
  )
}

/** The named entities that the corpus holds; none of them is a letter but those written out. */
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&ndash;': '–',
  '&mdash;': '—',
  '&bull;': '•',
  '&hellip;': '…',
  '&middot;': '·',
  '&eacute;': 'é',
  '&ntilde;': 'ñ',
  '&copy;': '©',
  '&reg;': '®',
  '&sect;': '§',
  '&frac12;': '½'
}

function numeric(entity: string): string | undefined {
  const match = /^&#(x?)([\da-f]+);$/i.exec(entity)
  return match ? String.fromCodePoint(Number.parseInt(match[2] ?? '', match[1] ? 16 : 10)) : undefined
}
