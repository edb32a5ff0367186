import {z} from 'zod'
import {defineRule} from '../rule.js'

/**
 * A picture is large enough to print.
 *
 * A newspaper's column of 100 mm at 300 dots per inch takes 1,181 pixels. The rule speaks of pictures whose size the
 * front matter gives; the PDF renderer measures the others.
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
  options: z.strictObject({
    /** Pixels of the longer side. */
    min: z.int().positive()
  }),
  check(release, {options, report, positions}) {
    for (const {src, width, height} of release.meta.media) {
      const longer = Math.max(width ?? 0, height ?? 0)
      if (longer === 0 || longer >= options.min) continue
      report({
        reason:
          'Unexpected picture `' +
          src +
          '` of `' +
          longer +
          '` pixels, expected at least `' +
          options.min +
          '`',
        place: positions.media ?? positions.image
      })
    }
  }
})
