import type {WireProfile} from '../profile.js'
import {plain} from './plain.js'

/** American newsrooms in AP's manner: 7-bit, slug line with word count, AP dateline, `###` after the boilerplate. */
export const usAp: WireProfile = {
  ...plain,
  name: 'us-ap',
  summary: 'American newsrooms, AP style',
  charset: 'ascii',
  lineEnd: 'crlf',
  arrangement: [
    'embargo',
    'marker',
    'slug',
    'correction',
    'headline',
    'standfirst',
    'body',
    'boilerplate',
    'ends',
    'notes',
    'footnotes',
    'contacts',
    'tail'
  ],
  immediate: 'add',
  slug: 'ap',
  byline: true,
  dateline: {form: 'ap', typed: 'replace', states: 'ap'},
  dashes: {en: ' - ', em: ' -- '},
  quotes: 'straight',
  emoji: 'drop',
  links: 'round',
  ends: '###',
  notes: {...plain.notes, label: "Editor's note"},
  takeFoot: '(more)',
  writethru: '1st Ld-Writethru'
}
