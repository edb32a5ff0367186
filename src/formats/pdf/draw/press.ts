import type {Style} from '../../../template/types.js'
import type {MadeUp} from '../makeup/types.js'
import {type Container, type ContainerPage, type Ref, text} from './container.js'

/** 3 mm, the bleed that printers ask for, and the room outside it for crop marks. In points. */
export const bleed = 8.504
export const slug = 21
const mark = {length: 14, weight: 0.25, gap: 3} as const

/** A CMYK profile that a template brings, such as `press.icc`. */
export function pressProfile(style: Style): {readonly name: string; readonly bytes: Uint8Array} | undefined {
  for (const [name, bytes] of style.files) {
    const cmyk = String.fromCharCode(...bytes.subarray(16, 20)) === 'CMYK'
    if (/\.icc$/i.test(name) && cmyk) return {name, bytes}
  }
  return undefined
}

/**
 * What a printer needs around the pages: trim and bleed boxes, crop marks in every ink, and the condition the file is
 * made for. With a profile of the template's own it is an output intent for PDF/X and PDF/A; without one it names
 * FOGRA39 by its registered name (ISO 15930-3 allows that), and the file claims no archive standard.
 */
export function dressForPress(
  container: Container,
  pages: readonly ContainerPage[],
  made: MadeUp,
  style: Style
): void {
  const all = container.ref([
    'Separation',
    'All',
    'DeviceCMYK',
    {FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1}
  ])
  all.end()
  const edge = bleed + slug
  const trim = [edge, edge, edge + made.width, edge + made.height]
  const outer = [slug, slug, edge + made.width + bleed, edge + made.height + bleed]
  for (const page of pages) {
    page.dictionary.data.TrimBox = trim.map(round)
    page.dictionary.data.BleedBox = outer.map(round)
    container.useSpace(page, 'All', all)
    container.paint(page, cropMarks(trim))
  }
  container.catalog.OutputIntents = intents(container, style)
}

function cropMarks([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): string {
  const out = ['/Artifact <</Type /Page>> BDC', 'q /All CS 1 SCN ' + mark.weight + ' w']
  const far = bleed + mark.gap
  for (const x of [left, right]) {
    out.push(
      line(x, bottom - far, x, bottom - far - mark.length),
      line(x, top + far, x, top + far + mark.length)
    )
  }
  for (const y of [bottom, top]) {
    out.push(
      line(left - far, y, left - far - mark.length, y),
      line(right + far, y, right + far + mark.length, y)
    )
  }
  out.push('Q EMC')
  return out.join('\n')
}

const line = (x1: number, y1: number, x2: number, y2: number): string =>
  [round(x1), round(y1), 'm', round(x2), round(y2), 'l S'].join(' ')

function intents(container: Container, style: Style): Ref[] {
  const profile = pressProfile(style)
  if (!profile) {
    const named = container.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFX',
      OutputConditionIdentifier: text('FOGRA39'),
      RegistryName: text('http://www.color.org'),
      Info: text('Coated FOGRA39 (ISO 12647-2:2004)')
    })
    named.end()
    return [named]
  }
  const stream = container.ref({N: 4})
  stream.end(profile.bytes)
  return ['GTS_PDFX', 'GTS_PDFA1'].map((kind) => {
    const intent = container.ref({
      Type: 'OutputIntent',
      S: kind,
      OutputConditionIdentifier: text('Custom'),
      Info: text(profile.name),
      DestOutputProfile: stream
    })
    intent.end()
    return intent
  })
}

/** Black type prints over what lies under it, so that no paper shows at its edges. */
export function overprint(container: Container): Ref {
  const state = container.ref({Type: 'ExtGState', OP: true, op: true, OPM: 1})
  state.end()
  return state
}

const round = (value: number): number => Math.round(value * 1000) / 1000
