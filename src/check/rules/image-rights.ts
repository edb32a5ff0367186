import {defineRule} from '../rule.js'

/**
 * Pictures say who may use them.
 *
 * Either the picture has `rights`, or the release does.
 *
 * Source: IPTC Photo Metadata Standard, “Rights Usage Terms”.
 *
 * @ok
 * ---
 * image: {src: gauge.jpg, alt: A gauge, credit: A. Example, rights: Free for editorial use}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * image: {src: gauge.jpg, alt: A gauge, credit: A. Example}
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 2:8-2:58: Unexpected picture `gauge.jpg` without terms of use, expected `rights`
 */
export const imageRights = defineRule({
  id: 'image-rights',
  summary: 'Pictures say who may use them',
  severity: 'info',
  defaults: {},
  check(release, {report, positions}) {
    if (release.meta.rights?.terms) return
    for (const media of release.meta.media) {
      if (media.rights) continue
      report({
        reason: 'Unexpected picture `' + media.src + '` without terms of use, expected `rights`',
        place: positions.media ?? positions.image
      })
    }
  }
})
