import type {Link} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Release} from '../release/nodes.js'

/** Every link of a release with its parsed address; relative ones have none. */
export function linksOf(release: Release): Array<{node: Link; url: URL | undefined}> {
  const links: Array<{node: Link; url: URL | undefined}> = []
  visit(release, 'link', (node: Link) => {
    links.push({node, url: URL.canParse(node.url) ? new URL(node.url) : undefined})
  })
  return links
}
