/**
 * Every match of `pattern` (global) in a text, in order. As `matchAll`, which makes the pattern anew before it looks:
 * for one of many words that takes thirty times as long as finding that a line has none of them.
 *
 * @throws TypeError for a pattern that is not global.
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('Unexpected pattern `' + pattern + '`, expected a global one')
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    // What matches nothing would do so for ever; with `u` a step is a character, of one unit or two.
    if (match[0] === '')
      pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}
