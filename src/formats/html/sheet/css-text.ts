/**
 * `value` as a CSS string, quotes included (CSS Syntax 3, 4.3.7). Everything but letters, digits and single spaces is
 * escaped with six digits, so that neither {@link compact} nor a browser sees a mark in it.
 */
export function cssString(value: string): string {
  let escaped = false
  const characters = [...value.replace(/\s+/g, ' ')].map((character) => {
    // A space behind an escape would be taken for its end.
    escaped = !/[A-Za-z0-9]/.test(character) && (escaped || character !== ' ')
    return escaped ? '\\' + (character.codePointAt(0) ?? 0xfffd).toString(16).padStart(6, '0') : character
  })
  return '"' + characters.join('') + '"'
}

const generic = /^(?:cursive|emoji|fantasy|math|monospace|sans-serif|serif|system-ui|ui-[a-z-]+)$/

/** A `font-family` value. */
export function cssFamilies(families: readonly string[]): string {
  return families.map((family) => (generic.test(family) ? family : cssString(family))).join(',')
}

/** A number without noise: three places, no trailing zeros. */
export function cssNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** A style sheet without comments and needless space. Strings must not hold comment marks or braces unescaped. */
export function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim()
}
