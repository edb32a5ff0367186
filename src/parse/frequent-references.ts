/** Character references that copy is full of, by name; the standard has two thousand more. */
export const frequentReferences: Readonly<Record<string, string>> = {
  amp: '&',
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"'
}
