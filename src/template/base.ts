import type {Brand, RoleStyle, Style} from './types.js'

/**
 * The ground every template stands on: every role present, every field filled. It is the look of
 * `templates/default`, so that a program without a disk sets the same page; a test holds the two together.
 */

const copy: RoleStyle = {
  face: 'text',
  size: 10.5,
  leading: 15,
  weight: 'regular',
  italic: false,
  colour: 'ink',
  align: 'justify',
  before: 0,
  after: 7.5,
  indent: 0,
  keepWithNext: false,
  case: 'as-is',
  tracking: 0,
  rule: 'none'
}

const small: RoleStyle = {...copy, face: 'display', size: 8.5, leading: 12, align: 'start', after: 6}

export const baseBrand: Brand = {
  name: '',
  issuer: {name: '', symbols: []},
  address: [],
  colours: {
    accent: {hex: '#1f3a5f', cmyk: [90, 70, 35, 25]},
    ink: {hex: '#1a1a1a', cmyk: [0, 0, 0, 100]},
    paper: {hex: '#ffffff', cmyk: [0, 0, 0, 0]},
    quiet: {hex: '#595959', cmyk: [0, 0, 0, 75]},
    rule: {hex: '#b8bec6', cmyk: [0, 0, 0, 30]}
  },
  typefaces: {
    text: {family: 'Source Serif 4', fallback: ['Georgia', 'Times New Roman', 'serif']},
    display: {family: 'Source Sans 3', fallback: ['Helvetica Neue', 'Arial', 'sans-serif']},
    mono: {family: 'Source Sans 3', fallback: ['Consolas', 'Courier New', 'monospace']}
  },
  contacts: {},
  boilerplates: {}
}

export const baseStyle: Style = {
  name: 'default',
  brand: baseBrand,
  arrangement: [
    'embargo',
    'correction',
    'marker',
    'headline',
    'standfirst',
    'body',
    'ends',
    'notes',
    'boilerplate',
    'contacts',
    'tail'
  ],
  page: {size: 'A4', margins: {top: 71, right: 78, bottom: 76, left: 78}},
  furniture: {letterhead: 'first', folio: 'page-of-pages', ends: 'auto', more: 'none'},
  typography: {quotes: 'as-typed', dashes: 'as-typed', spaces: 'language'},
  wire: {profile: 'plain', profiles: {}},
  docx: {styles: {}},
  roles: {
    attribution: {...small, size: 9.5, leading: 13, before: 2, colour: 'quiet'},
    body: copy,
    boilerplate: {...small, size: 9, leading: 12.75},
    code: {...copy, face: 'mono', size: 9.5, leading: 13, align: 'start'},
    contact: {...small, size: 9.5, leading: 13.5},
    contacts: {...small, size: 9.5, leading: 13.5},
    correction: {...small, size: 10, leading: 14, rule: 'box', before: 0, after: 12},
    crosshead: {
      ...copy,
      face: 'display',
      size: 11.5,
      leading: 15,
      weight: 'semibold',
      colour: 'accent',
      align: 'start',
      before: 11,
      after: 3,
      keepWithNext: true
    },
    dateline: {
      ...copy,
      face: 'display',
      size: 9.5,
      weight: 'semibold',
      align: 'start',
      after: 3,
      keepWithNext: true
    },
    embargo: {
      ...small,
      size: 9.5,
      leading: 13,
      weight: 'bold',
      colour: 'ink',
      before: 0,
      after: 12,
      tracking: 20,
      rule: 'box'
    },
    ends: {
      ...small,
      size: 9.5,
      leading: 13,
      weight: 'semibold',
      align: 'centre',
      before: 9,
      after: 12,
      tracking: 60
    },
    factBox: {...small, size: 9.5, leading: 13.5, rule: 'box', before: 6, after: 12},
    figure: {...small, size: 8.5, leading: 11.5, colour: 'quiet', before: 6, after: 12},
    headline: {
      ...copy,
      face: 'display',
      size: 22,
      leading: 26,
      weight: 'bold',
      colour: 'accent',
      align: 'start',
      before: 0,
      after: 9,
      keepWithNext: true
    },
    label: {
      ...small,
      size: 9.5,
      leading: 13,
      weight: 'semibold',
      colour: 'accent',
      before: 9,
      after: 3,
      keepWithNext: true
    },
    lead: copy,
    marker: {...small, size: 9, leading: 12, weight: 'semibold', colour: 'quiet', after: 6, tracking: 30},
    notes: {...small, size: 9, leading: 12.75},
    pullQuote: {
      ...copy,
      face: 'display',
      size: 14,
      leading: 19,
      colour: 'accent',
      align: 'start',
      before: 6,
      after: 12,
      rule: 'above'
    },
    quotation: {...copy, indent: 18, before: 3, after: 9, rule: 'beside'},
    standfirst: {
      ...copy,
      face: 'display',
      size: 12,
      leading: 16.5,
      align: 'start',
      colour: 'ink',
      after: 12,
      keepWithNext: true
    },
    table: {...small, size: 9, leading: 12.5, before: 6, after: 12},
    tail: {...small, size: 8, leading: 11, colour: 'quiet', rule: 'above', before: 9}
  },
  files: new Map()
}

/** How `role` is set; a role that no template styles is set as body copy. */
export function roleStyle(style: Style, role: string): RoleStyle {
  return style.roles[role] ?? style.roles.body ?? copy
}
