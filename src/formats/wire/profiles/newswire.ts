import type {WireProfile} from '../profile.js'
import {plain} from './plain.js'

/** Copy for the paid distributors: whole paragraphs, their dateline, `SOURCE` at the end. */
export const newswire: WireProfile = {
  ...plain,
  name: 'newswire',
  summary: 'PR Newswire, Business Wire, GlobeNewswire, ACCESSWIRE',
  width: 0,
  arrangement: [
    'embargo',
    'marker',
    'correction',
    'slug',
    'headline',
    'standfirst',
    'body',
    'notes',
    'footnotes',
    'boilerplate',
    'contacts',
    'ends',
    'tail'
  ],
  slug: 'none',
  dateline: {form: 'prn', typed: 'replace', states: 'ap'},
  emoji: 'drop',
  links: 'round',
  ends: 'SOURCE {issuer}',
  signal: {...plain.signal, correction: '/C O R R E C T I O N -- {issuer}/'}
}
