import type {Node, Point} from 'unist'

/** A stretch of text with the node it comes from and the language it is in. */
export interface Piece {
  text: string
  lang: string
  node?: Node | undefined
  /** Machine text, such as a URL: its dashes and quotes are not typography. */
  raw?: boolean | undefined
}

/** Where character `index` of `piece` stands in the source: exact while the text is as long as its source. */
export function pointIn(piece: Piece, index: number): Point | undefined {
  const position = piece.node?.position
  if (!position) return undefined
  const {start, end} = position
  const asTyped =
    start.line === end.line &&
    start.offset !== undefined &&
    end.offset !== undefined &&
    end.offset - start.offset === piece.text.length
  if (!asTyped || start.offset === undefined) return start
  return {line: start.line, column: start.column + index, offset: start.offset + index}
}
