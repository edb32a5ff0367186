import type {PdfStandard} from '../options.js'
import type {FontTexts, PageContent} from './content.js'
import type {PdfDict, PdfFile} from './read-pdf.js'
import type {Element} from './structure.js'

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
