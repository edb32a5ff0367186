import {type FontTexts, readContent, readToUnicode} from './content.js'
import {isRef, nameOf, type PdfFile, PdfSyntaxError, readPdf} from './read-pdf.js'
import type {Evidence, EvidentPage, Expectation, Finding} from './rule.js'
import {rules} from './rules/index.js'
import {listOf, readStructure} from './structure.js'

export type {Expectation, Finding} from './rule.js'

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
