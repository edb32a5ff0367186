import type {WireProfile} from '../profile.js'
import {plain} from './plain.js'

/** What British newsrooms are sent: status first, ENDS, numbered notes to editors, contacts. */
export const uk: WireProfile = {
  ...plain,
  name: 'uk',
  summary: 'British newsrooms, PA-like',
  lineEnd: 'crlf',
  arrangement: [
    'embargo',
    'marker',
    'correction',
    'slug',
    'headline',
    'standfirst',
    'body',
    'ends',
    'notes',
    'footnotes',
    'boilerplate',
    'contacts',
    'tail'
  ],
  immediate: 'add',
  slug: 'none',
  headline: {...plain.headline, case: 'upper'},
  dateline: {form: 'none', typed: 'keep', states: 'full'},
  dashes: {en: ' - ', em: ' - '},
  quotes: 'straight',
  emoji: 'drop',
  links: 'numbered',
  ends: 'ENDS',
  notes: {...plain.notes, number: true},
  takeFoot: 'MORE FOLLOWS'
}
