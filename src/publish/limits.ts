import {visit} from 'unist-util-visit'
import type {Extension} from '../config/extension.js'
import type {Limits} from '../config/limits.js'
import {notify} from '../release/message.js'
import type {Release} from '../release/nodes.js'

/** The limits on a tree, as an extension: built-ins enter by the door that third parties use. */
export function limitsExtension(limits: Limits): Extension {
  return {
    name: 'pressline-limits',
    transforms: [
      () => (release, file) => {
        const count = countNodes(release)
        const over = (what: 'nodes' | 'images', value: number) =>
          notify(file, {
            ruleId: 'limit-' + what,
            reason: 'Unexpected ' + value + ' ' + what + ' in one release, expected at most ' + limits[what],
            hint: 'Split the release, or raise `limits.' + what + '` in the configuration',
            severity: 'error'
          })
        if (count.nodes > limits.nodes) over('nodes', count.nodes)
        if (count.images > limits.images) over('images', count.images)
      }
    ]
  }
}

function countNodes(release: Release): {nodes: number; images: number} {
  let nodes = 0
  let images = 0
  visit(release, (node) => {
    nodes++
    if (node.type === 'figure' || node.type === 'image') images++
  })
  return {nodes, images}
}
