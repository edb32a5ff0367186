import {countWords, line, type WireLine} from './lines.js'
import {setText} from './runs.js'
import {apSlug} from './slug.js'
import type {WireState} from './state.js'

/**
 * Copy in takes of about `takeWords` words: a take ends before a paragraph, with the house's "more follows" at its foot,
 * and the next begins with the slug and its number (`2-2-2`).
 */
export function withTakes(lines: readonly WireLine[], state: WireState): WireLine[] {
  const {takeWords} = state.options
  if (takeWords <= 0) return [...lines]
  const out: WireLine[] = []
  let words = 0
  let take = 1
  for (const one of lines) {
    if (one.gap && one.kind === 'copy' && words >= takeWords) {
      take++
      words = 0
      out.push(line('furniture', foot(state)), line('furniture', head(take, state)))
    }
    words += one.counts ? countWords(one.text) : 0
    out.push(one)
  }
  return out
}

function foot(state: WireState): string {
  const {labels, language} = state.galley
  const english = language.toLowerCase().startsWith('en')
  return setText((english && state.profile.takeFoot) || labels.more, language, state)
}

function head(take: number, state: WireState): string {
  return apSlug(state.galley.meta.slug) + ' ' + [take, take, take].join('-')
}
