import type {Node} from 'unist'

/** What a line is to a profile: header lines are marked, copy is indented, verbatim lines are left alone. */
export type LineKind =
  | 'byline'
  | 'copy'
  | 'furniture'
  | 'header'
  | 'heading'
  | 'headline'
  | 'notes'
  | 'table'
  | 'verbatim'

/** One logical line: a paragraph, a heading, a row of a table, before it is wrapped. */
export interface WireLine {
  kind: LineKind
  /** As the profile wants it; U+00A0 is a space that holds, U+200B a chance to break. */
  text: string
  /** Columns before the first line and before those that follow. */
  first: string
  rest: string
  /** A blank line before it. */
  gap: boolean
  /** It is copy, and its words are counted. */
  counts: boolean
  /** Where it comes from, for messages. */
  place?: Node | undefined
}

export function line(kind: LineKind, text: string, more: Partial<WireLine> = {}): WireLine {
  return {kind, text, first: '', rest: '', gap: true, counts: false, ...more}
}

/** Whitespace-separated tokens. */
export function countWords(text: string): number {
  return text.match(/[^\s\u00a0\u200b]+/g)?.length ?? 0
}
