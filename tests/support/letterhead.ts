import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun
} from 'docx'
import {uniqueIds} from '../../src/formats/docx/finalize.js'
import {type Parts, readPackage, writePackage, xmlPart} from '../../src/formats/docx/package.js'

/**
 * The letterhead of `templates/larkhill`, as its press office would have made it in Word: its own styles, its own header
 * and footer, its logo, and placeholders, one of which Word has split over two runs. The same input gives the same
 * bytes, so a test can hold the committed file to this source.
 */
export async function larkhillLetterhead(logo: Uint8Array): Promise<Uint8Array> {
  const document = new Document({
    title: 'Larkhill press release',
    creator: 'Larkhill Observatory',
    styles: {
      default: {
        document: {run: {font: serif, size: 21, color: soot, language: {value: 'en-GB'}}},
        heading1: {run: {size: 50, color: night}},
        heading2: {
          run: {font: sans, size: 22, bold: true, color: night},
          paragraph: {spacing: {before: 200, after: 60}}
        },
        heading3: {
          run: {font: sans, size: 21, bold: true, color: night},
          paragraph: {spacing: {before: 120, after: 60}}
        }
      },
      paragraphStyles: styles
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {width: 11906, height: 16838},
            margin: {top: 1700, right: 1900, bottom: 1500, left: 1900}
          }
        },
        headers: {first: firstHeader(logo), default: laterHeader},
        footers: {first: footer, default: footer},
        children: [
          new Paragraph({style: 'Embargo', children: [new TextRun('{{embargo}}')]}),
          new Paragraph({style: 'LarkhillHeadline', children: [new TextRun('{{headline}}')]}),
          new Paragraph({style: 'LarkhillSummary', children: [new TextRun('{{standfirst}}')]}),
          new Paragraph({style: 'LarkhillText', children: [new TextRun('{{body}}')]})
        ]
      }
    ]
  })
  const parts = readPackage(await Packer.pack(document, 'uint8array'))
  stabilise(parts)
  const core = xmlPart(parts, 'docProps/core.xml')
  parts.set('docProps/core.xml', core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-05T09:00:00Z'))
  return writePackage(parts)
}

const serif = 'Georgia'
const sans = 'Calibri'
const night = '26306B'
const copper = 'B4532A'
const soot = '1D1D24'
const dusk = '55586B'
const width = 11906 - 2 * 1900

const styles = [
  {
    id: 'LarkhillText',
    name: 'Larkhill Text',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {spacing: {after: 160, line: 300, lineRule: 'atLeast' as const}}
  },
  {
    id: 'LarkhillOpening',
    name: 'Larkhill Opening',
    basedOn: 'LarkhillText',
    next: 'LarkhillText',
    quickFormat: true,
    run: {size: 23}
  },
  {
    id: 'LarkhillHeadline',
    name: 'Larkhill Headline',
    basedOn: 'Normal',
    next: 'LarkhillText',
    quickFormat: true,
    run: {size: 50, color: night},
    paragraph: {
      spacing: {before: 120, after: 160, line: 560, lineRule: 'atLeast' as const},
      keepNext: true,
      outlineLevel: 0
    }
  },
  {
    id: 'LarkhillSummary',
    name: 'Larkhill Summary',
    basedOn: 'Normal',
    next: 'LarkhillText',
    quickFormat: true,
    run: {font: sans, size: 26, color: dusk},
    paragraph: {spacing: {after: 280, line: 340, lineRule: 'atLeast' as const}}
  },
  {
    id: 'LarkhillCrosshead',
    name: 'Larkhill Crosshead',
    basedOn: 'Normal',
    next: 'LarkhillText',
    quickFormat: true,
    run: {font: sans, size: 24, bold: true, color: copper},
    paragraph: {spacing: {before: 200, after: 60}, keepNext: true, outlineLevel: 1}
  },
  {
    id: 'LarkhillSpeaker',
    name: 'Larkhill Speaker',
    basedOn: 'Normal',
    quickFormat: true,
    run: {font: sans, size: 20, color: copper},
    paragraph: {indent: {left: 360}, spacing: {after: 200}}
  },
  {
    id: 'Embargo',
    name: 'Embargo',
    basedOn: 'Normal',
    quickFormat: true,
    run: {font: sans, size: 20, bold: true, color: copper, allCaps: true},
    paragraph: {spacing: {after: 160}}
  },
  {
    id: 'LarkhillSmall',
    name: 'Larkhill Small',
    basedOn: 'Normal',
    run: {font: sans, size: 17, color: dusk},
    paragraph: {spacing: {line: 230, lineRule: 'atLeast' as const}}
  }
]

const rightTab = {tabStops: [{type: TabStopType.RIGHT, position: width}]}

function firstHeader(logo: Uint8Array): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'LarkhillSmall',
        ...rightTab,
        border: {bottom: {style: 'single', size: 12, color: copper, space: 6}},
        spacing: {after: 360},
        children: [
          new ImageRun({
            type: 'png',
            data: logo,
            transformation: {width: 186, height: 60},
            altText: {name: 'Logo', description: '{{issuer}}'}
          }),
          // Word has split the placeholder where somebody once corrected it
          new TextRun({children: [new Tab(), '{{kic']}),
          new TextRun({children: ['ker}}', '   {{issued?}}']})
        ]
      })
    ]
  })
}

const laterHeader = new Header({
  children: [
    new Paragraph({
      style: 'LarkhillSmall',
      ...rightTab,
      spacing: {after: 240},
      children: [new TextRun({children: ['{{runningHead}}', new Tab(), 'Larkhill Observatory']})]
    })
  ]
})

const footer = new Footer({
  children: [
    new Paragraph({
      style: 'LarkhillSmall',
      border: {top: {style: 'single', size: 6, color: 'B9BCCB', space: 6}},
      children: [new TextRun('Press contact: {{contact.name?}}, {{contact.email?}}, {{contact.phone?}}')]
    }),
    new Paragraph({
      style: 'LarkhillSmall',
      ...rightTab,
      children: [
        new TextRun({
          children: [
            'Larkhill Observatory is a registered charity, number 0000000.',
            new Tab(),
            PageNumber.CURRENT,
            ' / ',
            PageNumber.TOTAL_PAGES
          ]
        })
      ]
    })
  ]
})

/** Ids that docx draws at random or counts through the process, counted anew for this document. */
function stabilise(parts: Parts): void {
  const ids = {bookmark: 0, drawing: 0}
  for (const path of [...parts.keys()].filter((one) => one.endsWith('.rels')))
    stableRelationships(parts, path)
  for (const path of [...parts.keys()].filter((one) => /^word\/[^/]+\.xml$/.test(one)).sort()) {
    parts.set(path, uniqueIds(xmlPart(parts, path), ids))
  }
}

function stableRelationships(parts: Parts, path: string): void {
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '')
  const renamed = new Map<string, string>()
  const list = xmlPart(parts, path).replace(/\bId="([^"]*)"/g, (_all, id: string) => {
    if (!/^rId\d+$/.test(id)) renamed.set(id, 'rIdL' + (renamed.size + 1))
    return 'Id="' + (renamed.get(id) ?? id) + '"'
  })
  if (renamed.size === 0) return
  parts.set(path, list)
  const body = xmlPart(parts, owner).replace(
    /\b(r:(?:id|embed|link|pict))="([^"]*)"/g,
    (_all, name: string, id: string) => name + '="' + (renamed.get(id) ?? id) + '"'
  )
  parts.set(owner, body)
}
