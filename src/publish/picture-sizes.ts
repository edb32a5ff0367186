import {visit} from 'unist-util-visit'
import type {PictureSize} from '../check/index.js'
import {probeImage, shownSize} from '../image/index.js'
import type {Figure, Release} from '../release/nodes.js'
import type {World} from '../template/world.js'

/** How large the pictures of a release are, in pixels as shown. What cannot be read is the renderers' to tell. */
export async function pictureSizes(
  release: Release,
  world: World | undefined
): Promise<ReadonlyMap<string, PictureSize>> {
  const addresses = new Set(release.meta.media.map((media) => media.src))
  visit(release, 'figure', (node: Figure) => void addresses.add(node.url))
  const sizes = new Map<string, PictureSize>()
  for (const address of addresses) {
    try {
      const bytes = await world?.readAsset(address)
      if (bytes) sizes.set(address, shownSize(probeImage(bytes)))
    } catch {
      // Missing, on the web, or no picture: nothing was measured.
    }
  }
  return sizes
}
