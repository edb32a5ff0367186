/** A house's token as a regular expression: whole words unless it says otherwise. Throws for one that is none. */
export function tokenPattern(
  tokens: readonly string[],
  {ignorecase, nonword}: {ignorecase: boolean; nonword: boolean}
): RegExp {
  const body = tokens.map((token) => '(?:' + token + ')').join('|')
  const source = nonword ? body : '(?<![\\p{L}\\p{N}])(?:' + body + ')(?![\\p{L}\\p{N}])'
  try {
    return new RegExp(source, ignorecase ? 'giu' : 'gu')
  } catch {
    // Tokens written for another engine may escape what Unicode mode forbids to escape.
    return new RegExp(source.replace(/\\p\{[LN]\}/g, '\\w'), ignorecase ? 'gi' : 'g')
  }
}

/** A message with `%s` filled in, in order. */
export function fill(message: string, ...values: string[]): string {
  let index = 0
  return message.replace(/%s/g, () => values[index++] ?? '').replace(/\.\s*$/, '')
}
