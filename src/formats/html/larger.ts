import {probeImage, shownSize} from '../../image/index.js'
import type {World} from '../../template/world.js'

/** A larger cut of a picture, for screens that can show it. */
export interface LargerImage {
  /** Path as a release would name it. */
  url: string
  width: number
  height: number
}

const scales = ['@2x', '@3x']

/** `gauge.jpg` → `gauge@2x.jpg`; nothing for drawings, which have every size, and for a cut itself. */
function namesOf(url: string): string[] {
  const [, stem, extension] = /^(.*[^/])(\.(?:jpe?g|png|webp|avif|gif))$/i.exec(url) ?? []
  if (!stem || !extension || scales.some((scale) => stem.endsWith(scale))) return []
  return scales.map((scale) => stem + scale + extension)
}

/** The larger cuts that lie beside a picture under the names that every tool of the trade exports. */
export async function largerThan(url: string, world: World): Promise<LargerImage[]> {
  const found: LargerImage[] = []
  for (const name of namesOf(url)) {
    // One that is not there is no fault: most pictures have one size.
    const bytes = await world.readAsset(name).catch(() => undefined)
    if (!bytes) continue
    const {width, height} = shownSize(probeImage(bytes))
    found.push({url: name, width: Math.round(width), height: Math.round(height)})
  }
  return found
}
