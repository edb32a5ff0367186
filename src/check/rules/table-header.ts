import type {Table} from 'mdast'
import {visit} from 'unist-util-visit'
import {plainText} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A table has a header row.
 *
 * WCAG 2.2, success criterion 1.3.1: a cell is read out with its header. Only the first may be empty.
 *
 * Source: WCAG 2.2, success criterion 1.3.1, “Info and relationships”.
 *
 * @ok
 * # Harbour opens gauge
 *
 * |  | Gauges |
 * |---|---|
 * | Selwyn | 96 |
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * | Port |  |
 * |---|---|
 * | Selwyn | 96 |
 *
 * » 3:1-3:12: Unexpected empty header of column `2`, expected what it holds
 */
export const tableHeader = defineRule({
  id: 'table-header',
  summary: 'A table has a header row',
  severity: 'warning',
  defaults: {},
  check(release, {report}) {
    visit(release, 'table', (node: Table) => {
      const head = node.children[0]
      if (!head) return
      const empty = head.children.findIndex((cell, column) => column > 0 && plainText(cell).trim() === '')
      if (empty < 0) return
      report({
        reason: 'Unexpected empty header of column `' + (empty + 1) + '`, expected what it holds',
        place: head
      })
    })
  }
})
