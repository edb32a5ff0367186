import type {PdfStandard} from '../options.js'
import {type FontTexts, type PageContent, readContent, readToUnicode} from './content.js'
import {isRef, nameOf, type PdfDict, type PdfFile, PdfSyntaxError, readPdf} from './read-pdf.js'
import {rules} from './rules/index.js'
import {type Element, listOf, readStructure} from './structure.js'

/** What is wrong with a file. */
export interface Finding {
  /** Permanent id of the rule, such as `pdf-lost-text`. */
  readonly rule: string
  /** Standard and clause. */
  readonly clause: string
  readonly reason: string
}

/** What a file is to be. */
export interface Expectation {
  readonly standard: PdfStandard
  /** Every slot of the structure tree, in reading order, with what is to be heard there; an image is `null`. */
  readonly heard: ReadonlyArray<string | null>
  readonly title: string
  readonly language: string
  /** The source is to be attached. */
  readonly source: boolean
  /** Colours of the press: no RGB. */
  readonly press: boolean
  /** The file claims to be an archive. */
  readonly archive: boolean
}

/** A file as the rules see it. */
export interface Evidence {
  readonly file: PdfFile
  readonly catalog: PdfDict
  readonly pages: readonly EvidentPage[]
  readonly structure: readonly Element[]
  readonly fonts: ReadonlyMap<number, FontTexts>
  readonly expectation: Expectation
}

export interface EvidentPage {
  readonly object: number
  readonly dict: PdfDict
  readonly content: PageContent
}

/** One thing that must hold. */
export interface Rule {
  readonly id: string
  readonly clause: string
  /** What is wrong, in words; nothing when all is well. */
  check(evidence: Evidence): Iterable<string>
}

/**
 * Judge the bytes of a PDF by our own rules: a part of what ISO 19005 and ISO 14289 ask for (as the Matterhorn
 * Protocol lists it), and what validators do not see: lost spaces, wrong reading order, links on the wrong page.
 * Nothing found means that the file may claim its standard.
 */
export function preflight(bytes: Uint8Array, expectation: Expectation): Finding[] {
  let evidence: Evidence
  try {
    evidence = evidenceOf(readPdf(bytes), expectation)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const rule = error instanceof PdfSyntaxError ? 'pdf-syntax' : 'pdf-structure'
    return [{rule, clause: 'ISO 32000-1, 7.5', reason: error.message}]
  }
  const findings: Finding[] = []
  for (const rule of rules) {
    for (const reason of rule.check(evidence)) findings.push({rule: rule.id, clause: rule.clause, reason})
  }
  return findings
}

function evidenceOf(file: PdfFile, expectation: Expectation): Evidence {
  const catalog = file.dict(file.trailer.Root)
  const fonts = new Map<number, FontTexts>()
  for (const [number, object] of file.objects) {
    const dict = file.dict({ref: number})
    if (nameOf(dict.Type) === 'Font' && nameOf(dict.Subtype) === 'Type0') {
      fonts.set(number, readToUnicode(file, file.dict(object.value)))
    }
  }
  const kids = listOf(file.get(file.dict(catalog.Pages).Kids))
  const pages = kids.flatMap((kid) => (isRef(kid) ? [pageOf(file, kid.ref, fonts)] : []))
  const root = file.dict(catalog.StructTreeRoot)
  return {file, catalog, pages, structure: readStructure(file, root), fonts, expectation}
}

function pageOf(file: PdfFile, object: number, fonts: ReadonlyMap<number, FontTexts>): EvidentPage {
  const dict = file.dict({ref: object})
  const resources = file.dict(dict.Resources)
  const names = file.dict(resources.Font)
  const stream = file.stream(dict.Contents) ?? new Uint8Array()
  const content = readContent(file, stream, (name) => {
    const ref = names[name]
    return isRef(ref) ? fonts.get(ref.ref) : undefined
  })
  return {object, dict, content}
}
