import type {Node} from 'hast'
import type {Position} from 'unist'
import {type Copy, span, spanOf} from '../markdown/copy.js'

/** What one piece of HTML is read with. */
export interface HtmlScope {
  copy: Copy
  /** The HTML. */
  html: string
  /** Where it begins in the text of the copy; nothing where its lines were indented or quoted. */
  offset: number | undefined
  position: Position | undefined
}

/** Where a node of the HTML stands in the text of the copy. */
export function positionOf(scope: HtmlScope, node: Node): Position | undefined {
  const range = spanOf(node)
  return scope.offset === undefined || !range
    ? scope.position
    : span(scope.offset + range.start, scope.offset + range.end)
}
