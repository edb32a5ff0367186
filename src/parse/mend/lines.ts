/** A line of a text: offsets, the end before the line ending. */
export interface Line {
  start: number
  end: number
  words: string
}

/** The lines of `text`, with their endings left out. */
export function textLines(text: string): Line[] {
  const lines: Line[] = []
  const ending = /\r\n|\n|\r/g
  let start = 0
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    lines.push({start, end: match.index, words: text.slice(start, match.index)})
    start = ending.lastIndex
  }
  lines.push({start, end: text.length, words: text.slice(start)})
  return lines
}

/** Tells for each line in order whether it is, or stands in, fenced code. */
export function fenceReader(): (line: Line) => boolean {
  let fence: string | undefined
  return ({words}) => {
    const match = /^ {0,3}(?:[>\-*+] {0,3}){0,4}(`{3,}(?=[^`]*$)|~{3,})/.exec(words)
    const marks = match?.[1]
    if (fence === undefined) {
      if (marks) fence = marks
      return marks !== undefined
    }
    if (marks && marks[0] === fence[0] && marks.length >= fence.length && words.trim().endsWith(marks)) {
      fence = undefined
    }
    return true
  }
}
