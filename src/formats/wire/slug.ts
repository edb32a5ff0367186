import {line, type WireLine} from './lines.js'
import {setText} from './runs.js'
import type {WireState} from './state.js'

/** The slug line in the form of the house; `words` is the count of the copy. */
export function slugLines(words: number, state: WireState): WireLine[] {
  const text = forms[state.profile.slug](words, state)
  return text === '' ? [] : [line('header', setText(text, state.galley.language, state))]
}

type SlugForm = (words: number, state: WireState) => string

const forms: Readonly<Record<WireState['profile']['slug'], SlugForm>> = {
  ap: (words, state) => {
    const {meta} = state.galley
    const urgent = meta.urgency <= 3 ? 'URGENT' : ''
    const parts = ['BC-' + apSlug(meta.slug), urgent, versionWord(state)].filter((part) => part !== '')
    return parts.join(', ') + ',' + words
  },
  // In IPTC 7901 the keyword line belongs to the header.
  keywords: (_words, state) => (state.profile.envelope === 'iptc7901' ? '' : keywordLine(state)),
  label: (_words, state) => 'Slug: ' + state.galley.meta.slug,
  none: () => ''
}

/** `widgets-leeds` as wires write it: `Widgets-Leeds`. */
export function apSlug(slug: string): string {
  return slug
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('-')
}

/** The house's word for a later version; a first version has none. */
export function versionWord(state: WireState): string {
  const {meta} = state.galley
  return meta.correction !== undefined || meta.version > 1 ? state.profile.writethru : ''
}

/** `Companies/Science/Leeds/`: keywords, else the slug; only what a reader of 7901 takes for a keyword. */
export function keywordLine(state: WireState): string {
  const {meta} = state.galley
  const words = meta.keywords
    .map((word) =>
      setText(word, meta.language, state)
        .replace(/[/\\\u00a0\u200b]+/g, ' ')
        .trim()
    )
    .filter((word) => word !== '')
  return (words.length > 0 ? words : [setText(meta.slug, meta.language, state)]).join('/') + '/'
}
