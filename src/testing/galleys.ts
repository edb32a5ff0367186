import type {Galley, GalleyBlock, Inline} from '../galley/index.js'
import type {Labels} from '../galley/labels.js'
import type {Speaker} from '../release/index.js'

/** A galley with every block and every inline kind, made by hand: renderers are tested on it without the stages before. */

const t = (value: string): Inline => ({type: 'text', value})
const em = (value: string): Inline => ({type: 'emphasis', children: [t(value)]})
const strong = (value: string): Inline => ({type: 'strong', children: [t(value)]})

const speaker: Speaker = {
  kind: 'person',
  name: 'Ines Calloway',
  role: 'chief executive',
  organisation: 'Tidewell Instruments'
}

export const sampleLabels: Labels = {
  newsRelease: 'News release',
  embargoLine: 'STRICTLY EMBARGOED UNTIL {time} {zone} {weekday} {date}',
  embargoed: 'EMBARGOED',
  immediate: 'FOR IMMEDIATE RELEASE',
  ends: 'ENDS',
  notes: 'Notes to editors',
  contacts: 'Media contacts',
  about: 'About {organisation}',
  more: 'More follows',
  folio: 'Page {page} of {pages}',
  correction: 'CORRECTION',
  update: 'UPDATE',
  refile: 'REFILE',
  kill: 'WITHDRAWN',
  hold: 'HOLD',
  correctionOf: 'Corrects {where}: {note}',
  photo: 'Photo',
  credit: 'Credit',
  email: 'E-mail',
  phone: 'Telephone',
  footnotes: 'Footnotes',
  backToReference: 'Back to reference {mark}',
  skipToContent: 'Skip to the release',
  issued: 'Issued',
  source: 'Source',
  factBox: 'At a glance',
  table: 'Table',
  wordCount: 'Words: {count}'
}

const blocks: GalleyBlock[] = [
  {type: 'line', role: 'marker', children: [t('For the harbour and coast desks')]},
  {
    type: 'heading',
    role: 'headline',
    rank: 1,
    children: [t('Tidewell’s £8.5 million gauge reads a harbour in real time')]
  },
  {
    type: 'copy',
    role: 'standfirst',
    children: [
      t('A network of 240 sensors gives port crews the height of the tide to the centimetre, every second.')
    ]
  },
  {
    type: 'copy',
    role: 'lead',
    runIn: [t('LEEDS, England, 3 November 2026 — ')],
    children: [
      t(
        'Tidewell Instruments today opened a network of 240 tide gauges that lets harbour crews see the sea move, second by second, from '
      ),
      em('any'),
      t(' screen on the quay. The network cost £8.5 million and took '),
      strong('three years'),
      t(' to build.'),
      {type: 'note', id: 'cost', mark: '1'}
    ]
  },
  {
    type: 'copy',
    role: 'body',
    children: [
      {
        type: 'quote',
        run: 1,
        opens: true,
        closes: true,
        speakers: [speaker],
        children: [t('“A pilot should never have to guess how much water is under the keel,”')]
      },
      t(' said Ines Calloway, chief executive of Tidewell Instruments. Readings are published at '),
      {
        type: 'link',
        url: 'https://example.org/tides',
        title: 'Live readings',
        children: [t('example.org/tides')]
      },
      t(' under the Welsh name '),
      {type: 'foreign', lang: 'cy', dir: 'ltr', children: [t('Llanw Byw')]},
      t(', and the sensors draw 10'),
      {type: 'superscript', children: [t('−3')]},
      t(' watts. A H'),
      {type: 'subscript', children: [t('2')]},
      t('O column of 12 m is read through '),
      {type: 'inlineCode', value: 'GET /v1/level'},
      t('. The old gauge was '),
      {type: 'delete', children: [t('retired')]},
      t(' moved'),
      {type: 'break'},
      t('to the museum.')
    ]
  },
  {type: 'heading', role: 'crosshead', rank: 2, children: [t('How the network works')]},
  {
    type: 'items',
    role: 'body',
    ordered: false,
    start: 1,
    items: [
      [
        {
          type: 'copy',
          role: 'body',
          children: [t('A radar gauge on each pier measures the distance to the water.')]
        }
      ],
      [
        {type: 'copy', role: 'body', children: [t('A buoy outside the breakwater warns of swell:')]},
        {
          type: 'items',
          role: 'body',
          ordered: true,
          start: 3,
          items: [
            [{type: 'copy', role: 'body', children: [t('height')]}],
            [{type: 'copy', role: 'body', children: [t('period')]}]
          ]
        }
      ]
    ]
  },
  {
    type: 'group',
    role: 'quotation',
    children: [
      {
        type: 'copy',
        role: 'body',
        children: [t('“We used to ring the lighthouse. Now the whole estuary answers.”')]
      },
      {type: 'line', role: 'attribution', children: [t('Tomos Reed, harbour master, Port Selwyn')]}
    ]
  },
  {
    type: 'grid',
    role: 'table',
    head: 1,
    align: [null, 'right', 'right'],
    caption: [t('Gauges by port')],
    rows: [
      [[t('Port')], [t('Gauges')], [t('Cost (£m)')]],
      [[t('Port Selwyn')], [t('96')], [t('3.4')]],
      [[t('Carrow Bay')], [t('84')], [t('2.95')]],
      [[t('Eastmouth')], [t('60')], [t('2.15')]]
    ]
  },
  {
    type: 'group',
    role: 'pullQuote',
    children: [{type: 'copy', role: 'body', children: [t('The whole estuary answers')]}]
  },
  {
    type: 'group',
    role: 'factBox',
    children: [
      {type: 'heading', role: 'label', rank: 3, children: [t('The network in figures')]},
      {type: 'copy', role: 'body', children: [t('240 gauges, three ports, one reading a second.')]}
    ]
  },
  {type: 'rule', role: 'body'},
  {type: 'copy', role: 'code', children: [t('GET /v1/level\n  port=selwyn')]},
  {type: 'line', role: 'ends', children: [t('ENDS')]},
  {
    type: 'group',
    role: 'notes',
    children: [
      {type: 'heading', role: 'label', rank: 2, children: [t('Notes to editors')]},
      {
        type: 'copy',
        role: 'notes',
        children: [t('Interviews can be arranged at Port Selwyn until 9 November.')]
      }
    ]
  },
  {
    type: 'group',
    role: 'boilerplate',
    children: [
      {type: 'heading', role: 'label', rank: 2, children: [t('About Tidewell Instruments')]},
      {
        type: 'copy',
        role: 'boilerplate',
        children: [t('Tidewell Instruments makes gauges for water, wind and salt.')]
      }
    ]
  },
  {
    type: 'group',
    role: 'contacts',
    children: [
      {type: 'heading', role: 'label', rank: 2, children: [t('Media contacts')]},
      {
        type: 'copy',
        role: 'contact',
        children: [
          t('Pat Press, press officer, '),
          {type: 'link', url: 'mailto:press@example.org', children: [t('press@example.org')]},
          t(', '),
          {type: 'link', url: 'tel:+441632960000', children: [t('+44 1632 960000')]}
        ]
      }
    ]
  },
  {type: 'group', role: 'tail', children: [{type: 'copy', role: 'tail', children: [t('#tides #harbours')]}]}
]

/** Clean copy: no embargo. */
export const sampleGalley: Galley = {
  type: 'galley',
  language: 'en-GB',
  direction: 'ltr',
  stamp: '2026-11-03T09:00:00Z',
  labels: sampleLabels,
  furniture: {
    kicker: 'News release',
    issuer: 'Tidewell Instruments',
    issued: '3 November 2026',
    runningHead: 'Tidewell’s £8.5 million gauge reads a harbour in real time',
    more: '',
    folio: 'Page {page} of {pages}',
    embargo: ''
  },
  meta: {
    id: 'urn:newsml:example.org:20261103:tidewell-gauge',
    slug: 'tidewell-gauge',
    version: 1,
    status: 'usable',
    genre: 'press-release',
    language: 'en-GB',
    headline: 'Tidewell’s £8.5 million gauge reads a harbour in real time',
    summary: 'A network of 240 sensors gives port crews the height of the tide.',
    keywords: ['tides', 'harbours'],
    issued: '2026-11-03T09:00:00+00:00',
    dateline: {place: 'Leeds', region: 'England', country: 'GB', date: '2026-11-03'},
    issuer: {name: 'Tidewell Instruments', url: 'https://example.org/', symbols: []},
    source: 'TIDEWELL',
    contacts: [
      {
        name: 'Pat Press',
        role: 'press officer',
        email: 'press@example.org',
        phones: ['+44 1632 960000'],
        languages: [],
        publishable: true
      }
    ],
    urgency: 5,
    categories: {mediatopics: [{code: '04000000', name: 'economy, business and finance'}]},
    places: ['Leeds'],
    people: ['Ines Calloway'],
    organisations: ['Tidewell Instruments'],
    media: [],
    attachments: [],
    rights: {holder: 'Tidewell Instruments', year: 2026},
    canonicalUrl: 'https://example.org/news/tidewell-gauge',
    translations: [],
    draft: false,
    extra: {}
  },
  children: blocks,
  footnotes: [
    {
      type: 'footnote',
      id: 'cost',
      mark: '1',
      children: [{type: 'copy', role: 'body', children: [t('At 2024 prices, without value added tax.')]}]
    }
  ]
}

const embargoLine = 'STRICTLY EMBARGOED UNTIL 00:01 GMT TUESDAY 3 NOVEMBER 2026'
const embargo = {until: '2026-11-03T00:01:00+00:00', zone: 'Europe/London'}

/** The same under a standing embargo. */
export const embargoedGalley: Galley = {
  ...sampleGalley,
  meta: {...sampleGalley.meta, embargo},
  embargo: {...embargo, line: embargoLine},
  furniture: {...sampleGalley.furniture, embargo: embargoLine},
  children: [{type: 'line', role: 'embargo', children: [t(embargoLine)]}, ...blocks]
}

/** The same with a picture; a world must answer for `images/gauge.png`. */
export const pictureGalley: Galley = {
  ...sampleGalley,
  children: [
    ...blocks.slice(0, 4),
    {
      type: 'picture',
      role: 'figure',
      url: 'images/gauge.png',
      alt: 'A grey gauge on a pier at low tide',
      caption: [t('The gauge at Port Selwyn at low tide.')],
      credit: [t('Photo: A. Example / Tidewell')]
    },
    ...blocks.slice(4)
  ]
}
