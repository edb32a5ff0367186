import type {WireProfile} from '../profile.js'

/** Text that people read and paste: UTF-8, the author's typography, the template's order. */
export const plain: WireProfile = {
  name: 'plain',
  summary: 'Plain text to read, mail and paste',
  width: 69,
  charset: 'utf-8',
  lineEnd: 'lf',
  envelope: 'none',
  arrangement: 'as-set',
  paragraph: {indent: '', gap: true},
  immediate: 'as-set',
  slug: 'label',
  byline: false,
  headline: {case: 'as-set', limit: 0, open: '', close: ''},
  heading: {open: '', close: ''},
  dateline: {form: 'plain', typed: 'keep', states: 'full'},
  dashes: {en: 'keep', em: 'keep'},
  quotes: 'keep',
  emoji: 'keep',
  list: {bullet: '- ', hang: 2},
  quotation: 'indent',
  links: 'angle',
  tables: 'aligned',
  rule: '* * *',
  ends: 'as-set',
  notes: {open: '', close: '', label: '', number: false},
  desk: {rule: '', sentence: ''},
  takeFoot: '',
  signal: {correction: '', update: '', refile: '', kill: '', hold: ''},
  writethru: ''
}
