/** Labels are one where they differ in case and white space alone (CommonMark 6.3). */
export function labelKey(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}

/** Every label that a definition in the text may have; some of them stand in code or in the middle of a sentence. */
export function labelsIn(text: string): Set<string> {
  const labels = new Set<string>()
  if (!text.includes(']:')) return labels
  for (const [, label = ''] of text.matchAll(/\[((?:\\.|[^[\]\\]){1,999})\]:/gs)) labels.add(labelKey(label))
  return labels
}
