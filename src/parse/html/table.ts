import type {Element, RootContent as HastContent} from 'hast'
import type {BlockContent, PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import {childrenOf, plainAttributes} from './fragment.js'
import {type HtmlScope, positionOf} from './scope.js'

/** How what stands in a table is read. */
interface Readers {
  flowOf(scope: HtmlScope, nodes: readonly HastContent[]): BlockContent[]
  phrasingOf(scope: HtmlScope, nodes: readonly HastContent[]): PhrasingContent[]
}

/** Rows and columns beyond these are no table of a press release. */
const mostSpanned = 1000

/**
 * An HTML table: rows in order, whatever groups them; spanned cells are followed by empty ones; a caption, and
 * words that stand loose in the table, come before it.
 */
export function tableOf(scope: HtmlScope, element: Element, readers: Readers): BlockContent[] {
  const rows: Element[] = []
  const loose: HastContent[] = []
  gather(element, rows, loose)
  const before = readers.flowOf(scope, loose)
  const held: number[] = []
  const children = rows
    .map((row) => rowOf(scope, row, held, readers))
    .filter((row) => row.children.length > 0)
  if (children.length === 0) return before
  const table: Table = {type: 'table', align: [], children, position: positionOf(scope, element)}
  return [...before, table]
}

function gather(parent: Element, rows: Element[], loose: HastContent[]): void {
  for (const child of childrenOf(parent)) {
    if (child.type !== 'element') loose.push(child)
    else if (child.tagName === 'tr') rows.push(child)
    else if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) gather(child, rows, loose)
    else if (child.tagName !== 'colgroup' && child.tagName !== 'col') loose.push(child)
  }
}

/** One row; `held` counts the rows that cells above still span, by column. */
function rowOf(scope: HtmlScope, row: Element, held: number[], readers: Readers): TableRow {
  const children: TableCell[] = []
  const fill = () => {
    while ((held[children.length] ?? 0) > 0) {
      held[children.length] = (held[children.length] ?? 0) - 1
      children.push({type: 'tableCell', children: []})
    }
  }
  for (const child of childrenOf(row)) {
    if (child.type !== 'element') continue
    fill()
    const attributes = plainAttributes(child)
    const rowSpan = spanned(attributes.rowspan)
    const first = children.length
    children.push({
      type: 'tableCell',
      children: collapse(readers.phrasingOf(scope, childrenOf(child))),
      position: positionOf(scope, child)
    })
    for (let more = spanned(attributes.colspan); more > 1; more--)
      children.push({type: 'tableCell', children: []})
    for (let column = first; column < children.length; column++) held[column] = rowSpan - 1
  }
  fill()
  return {type: 'tableRow', children, position: positionOf(scope, row)}
}

function spanned(value: string | undefined): number {
  const count = Number(value ?? 1)
  return Number.isInteger(count) && count > 0 && count <= mostSpanned ? count : 1
}

/** A cell holds one run of text: paragraphs and items in it begin a line. */
function collapse(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.filter((node, index) => {
    const before = nodes[index - 1]
    const isBlank = node.type === 'text' && node.value.trim() === ''
    return !((node.type === 'break' || isBlank) && before?.type === 'break')
  })
}
