import {visit} from 'unist-util-visit'
import {z} from 'zod'
import type {Figure} from '../../release/nodes.js'
import {defineRule, type Finding} from '../rule.js'

/**
 * A picture is large enough to print.
 *
 * A newspaper's column of 100 mm at 300 dots per inch takes 1,181 pixels. Sizes are those that the front matter gives,
 * else those that `pressline check` measures in the files; a drawing (SVG) has every size.
 *
 * Source: Osborn PR, “What kind of image should I attach to my press release?”: about 300 dots per inch for print.
 *
 * @ok
 * ---
 * image: {src: gauge.jpg, alt: A gauge, credit: A. Example, rights: Free, width: 2400, height: 1600}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * image: {src: gauge.jpg, alt: A gauge, credit: A. Example, rights: Free, width: 600, height: 400}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 2:8-2:97: Unexpected picture `gauge.jpg` of `600` pixels, expected at least `1181`
 */
export const imageSize = defineRule({
  id: 'image-size',
  summary: 'A picture is large enough to print',
  severity: 'warning',
  defaults: {min: 1181},
  options: () =>
    z.strictObject({
      /** Pixels of the longer side. */
      min: z.int().positive()
    }),
  check(release, {options, report, positions, sizes}) {
    const told = new Set<string>()
    const look = (
      src: string,
      size: {width?: number | undefined; height?: number | undefined} | undefined,
      place: Finding['place']
    ): void => {
      const longer = Math.max(size?.width ?? 0, size?.height ?? 0)
      if (longer === 0 || longer >= options.min || /\.svg$/i.test(src) || told.has(src)) return
      told.add(src)
      report({
        reason:
          'Unexpected picture `' +
          src +
          '` of `' +
          longer +
          '` pixels, expected at least `' +
          options.min +
          '`',
        place
      })
    }
    visit(release, 'figure', (node: Figure) => look(node.url, sizes.get(node.url), node))
    for (const media of release.meta.media) {
      const stated = media.width || media.height ? media : undefined
      look(media.src, stated ?? sizes.get(media.src), positions.media ?? positions.image)
    }
  }
})
