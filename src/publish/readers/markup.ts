const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD'
}

/** Elements that stand inside a word or a line; every other one ends it. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|lang|person|org|location|chron|num|classifier)$/i

/** The text of HTML or XML, without head, scripts and styles. */
export function markupText(source: string): string {
  const body = source
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<\?[\s\S]*?\?>/g, '')
    .replaceAll(/<(script|style|head|template)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    )
    .replaceAll(/<\/?([A-Za-z][\w.:-]*)[^>]*>/g, (_, name: string) => (inline.test(name) ? '' : '\n'))
  return decode(body)
}

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return named[name.toLowerCase()] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
    }
  )
}
