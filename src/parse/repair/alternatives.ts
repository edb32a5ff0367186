import type {Node, Root} from 'mdast'
import {notify} from '../../release/message.js'
import {type Copy, sourcePosition, spanOf} from '../markdown/copy.js'

/**
 * The alternative of an image is plain text (CommonMark 6.4): of a link or an image that is typed in it the words
 * stay, and its address is told here.
 */
export function alternatives(copy: Copy, tree: Root): void {
  if (!copy.text.includes('![')) return
  const open: Node[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'image' || node.type === 'imageReference') readImage(copy, node)
    if ('children' in node) open.push(...(node.children as Node[]))
  }
}

function readImage(copy: Copy, node: Node): void {
  const range = spanOf(node)
  const typed = range ? copy.text.slice(range.start, range.end) : ''
  const addresses = typed.match(/\]\(/g)?.length ?? 0
  if (addresses <= (node.type === 'image' ? 1 : 0)) return
  notify(copy.state.file, {
    ruleId: 'image-alternative',
    reason: 'Unexpected link in the alternative of an image, expected words only; its address is left out',
    place: sourcePosition(copy, node.position),
    hint: 'Put the link behind the image',
    actual: typed,
    severity: 'warning'
  })
}
