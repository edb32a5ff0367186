/** What simple markdown is read from. */
export interface Reader {
  text: string
  /** Labels that something in the text may define, by `labelKey`. */
  maybe: ReadonlySet<string>
  /** Footnotes that are defined for certain, as their definitions begin (`[^1]:`), by `labelKey`. */
  sure: Map<string, string>
}

/** A line, or what is left of it inside a list item: offsets in the text, without its ending. */
export interface Line {
  start: number
  end: number
}

/** What has been read from a line on, and the line behind it. */
export interface Read<Node> {
  node: Node
  next: number
}

const tab = 9
const space = 32

/** Nothing but spaces and tabs. */
export function isBlank({text}: Reader, line: Line): boolean {
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at)
    if (code !== space && code !== tab) return false
  }
  return true
}

/** Where a line begins behind its spaces. */
export function indented({text}: Reader, line: Line): number {
  let at = line.start
  while (at < line.end && text.charCodeAt(at) === space) at++
  return at
}

/** Where a stretch ends before the spaces at its end. */
export function trimmedEnd({text}: Reader, start: number, end: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) === space) at--
  return at
}
