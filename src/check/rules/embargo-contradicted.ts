import {visit} from 'unist-util-visit'
import type {Marker} from '../../release/nodes.js'
import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A release is either under embargo or for immediate release.
 *
 * Newsroom parsers act on the words of the copy: one that finds both may run the story at once.
 *
 * Source: Two production parsers of newsrooms, whose code is public, act on either phrase in the text.
 *
 * @ok
 * ---
 * embargo: 2026-11-03T00:01 Europe/London
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * @not-ok
 * ---
 * embargo: 2026-11-03T00:01 Europe/London
 * ---
 *
 * FOR IMMEDIATE RELEASE
 *
 * # Harbour opens gauge
 *
 * Copy.
 *
 * » 5:1-5:22: Unexpected release line beside an embargo, expected one of the two
 *
 * @not-ok
 * ---
 * embargo: 2026-11-03T00:01 Europe/London
 * ---
 *
 * # Harbour opens gauge
 *
 * Copy, which is for immediate release.
 *
 * » 7:16-7:37: Unexpected `for immediate release` in the copy under an embargo, expected one of the two
 */
export const embargoContradicted = defineRule({
  id: 'embargo-contradicted',
  summary: 'A release is either under embargo or for immediate release',
  severity: 'error',
  defaults: {},
  check(release, {report, known, texts}) {
    if (!release.meta.embargo || known.has('embargo-contradicted')) return
    visit(release, 'marker', (node: Marker) => {
      if (node.kind !== 'release') return
      report({reason: 'Unexpected release line beside an embargo, expected one of the two', place: node})
    })
    const copy = texts.filter((text) => text.part !== 'marker')
    // "calls for the immediate release of hostages" is another matter.
    for (const {match, place} of matchesOf(copy, /\bfor\s+immediate\s+release\b(?!\s+of\b)/gi)) {
      report({
        reason: 'Unexpected `' + match[0] + '` in the copy under an embargo, expected one of the two',
        place
      })
    }
  }
})
