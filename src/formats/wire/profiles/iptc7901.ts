import type {WireProfile} from '../profile.js'
import {plain} from './plain.js'

/** IPTC 7901 as dpa sends it and Superdesk reads it: contacts below the line that says not for publication. */
export const iptc7901: WireProfile = {
  ...plain,
  name: 'iptc7901',
  summary: 'IPTC 7901, compatible with dpa and Superdesk practice',
  charset: 'ascii',
  lineEnd: 'crlf',
  envelope: 'iptc7901',
  arrangement: [
    'embargo',
    'correction',
    'headline',
    'marker',
    'standfirst',
    'body',
    'ends',
    'boilerplate',
    'notes',
    'footnotes',
    'tail',
    'contacts'
  ],
  paragraph: {indent: '   ', gap: true},
  slug: 'keywords',
  byline: true,
  headline: {case: 'as-set', limit: 0, open: '', close: ' ='},
  dateline: {form: 'dpa', typed: 'replace', states: 'full'},
  dashes: {en: ' - ', em: ' - '},
  quotes: 'straight',
  emoji: 'drop',
  list: {bullet: '  * ', hang: 4},
  links: 'numbered',
  tables: 'bars',
  rule: '- - -',
  ends: 'none',
  notes: {open: '# ', close: '', label: '', number: false},
  desk: {rule: '* * * *', sentence: 'The following information is not intended for publication'},
  signal: {
    correction: 'Correction',
    update: 'Update',
    refile: 'Refile',
    kill: 'KILL KILL KILL',
    hold: 'HOLD HOLD HOLD'
  },
  writethru: 'COR'
}
