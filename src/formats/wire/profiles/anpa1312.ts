import type {WireProfile} from '../profile.js'
import {plain} from './plain.js'

/** ANPA 1312 as AP sent it: 7-bit, header lines between `^` and `<`, one record per paragraph. */
export const anpa1312: WireProfile = {
  ...plain,
  name: 'anpa1312',
  summary: 'ANPA 1312, compatible with AP and Superdesk practice',
  width: 0,
  charset: 'ascii',
  lineEnd: 'crlf',
  envelope: 'anpa1312',
  arrangement: [
    'slug',
    'embargo',
    'correction',
    'headline',
    'marker',
    'standfirst',
    'body',
    'ends',
    'boilerplate',
    'notes',
    'contacts',
    'footnotes',
    'tail'
  ],
  paragraph: {indent: '\t   ', gap: false},
  slug: 'ap',
  byline: true,
  headline: {case: 'as-set', limit: 64, open: '^', close: '<'},
  heading: {open: '^', close: '<'},
  dateline: {form: 'anpa', typed: 'replace', states: 'ap'},
  dashes: {en: ' - ', em: ' _ '},
  quotes: 'doubled',
  emoji: 'drop',
  quotation: 'marks',
  links: 'numbered',
  rule: '- - -',
  ends: 'none',
  notes: {open: '^Eds: ', close: '<', label: '', number: false},
  signal: {
    correction: 'Eds: Correction',
    update: 'Eds: Update',
    refile: 'Eds: Refile',
    kill: 'Eds: Bulletin kill. Do not use',
    hold: 'Eds: Hold. Do not use until further notice'
  },
  writethru: '1stLd-Writethru'
}
