/** Attributes of an element; nothing for those that are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An XML element as text. Children are XML already; {@link escapeXml} makes text into XML. */
export function element(name: string, attributes: Attributes = {}, children: readonly string[] = []): string {
  const start = '<' + name + attributesOf(attributes)
  const content = children.join('')
  return content ? start + '>' + content + '</' + name + '>' : start + '/>'
}

/** Text as XML: markup characters escaped, characters that XML 1.0 forbids left out. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text
  return cleanXml(text).replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** Most values have nothing to escape, which one look tells; a surrogate may be half of a pair or alone. */
const special = /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

/** What XML 1.0 forbids (section 2.2, production Char): most controls, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** `text` without the characters that XML 1.0 cannot hold; Word repairs a file that has them. */
export function cleanXml(text: string): string {
  return special.test(text) ? text.replace(forbidden, '') : text
}

/** Text of an attribute or text node as it was before {@link escapeXml}. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_all, hex, decimal, name) =>
    name ? (named[name] ?? '') : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10))
  )
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

function attributesOf(attributes: Attributes): string {
  let text = ''
  for (const name in attributes) {
    const value = attributes[name]
    if (value !== undefined) text += ' ' + name + '="' + escapeXml(String(value)) + '"'
  }
  return text
}
