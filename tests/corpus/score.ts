import type {Table} from 'mdast'
import {visit} from 'unist-util-visit'
import {quotationsOf, type Release, speakersOf, textOfRelease} from '../../src/release/index.js'

/** What a person read in a release: lines, names, counts and instants, never sentences. */
export interface Labels {
  /** Line of the headline. */
  headline: number
  /** `YYYY-MM-DD`. */
  date: string
  dateline: {line: number; place: string; region?: string} | null
  /** ISO 8601 with offset. */
  embargo: string | null
  /** Line of the ends mark. */
  ends: number | null
  standfirst: number | null
  quotations: Array<{from: number; to: number; speakers: string[]}>
  /** Addresses of the media contacts. */
  emails: string[]
  notes: boolean
  boilerplates: number
  /** Lines of each table. */
  tables: Array<{from: number; to: number}>
  /** Lines with words between marks about which two editors would differ: neither found nor missed. */
  debatable?: Array<{from: number; to: number}>
}

/** Found rightly, found wrongly, missed. */
export interface Count {
  right: number
  wrong: number
  missed: number
}

export type Field =
  | 'headline'
  | 'date'
  | 'dateline place'
  | 'embargo instant'
  | 'ends mark'
  | 'standfirst'
  | 'speakers'
  | 'quotation runs'
  | 'contact e-mails'
  | 'boilerplate'
  | 'notes'
  | 'table cells'

/** What must be reached, in per cent or as F1. */
export const targets: Record<Field, {least: number; as: 'accuracy' | 'f1'}> = {
  headline: {least: 0.98, as: 'accuracy'},
  date: {least: 0.98, as: 'accuracy'},
  'dateline place': {least: 0.95, as: 'accuracy'},
  'embargo instant': {least: 1, as: 'accuracy'},
  'ends mark': {least: 1, as: 'accuracy'},
  standfirst: {least: 0.95, as: 'accuracy'},
  speakers: {least: 0.95, as: 'f1'},
  'quotation runs': {least: 0.92, as: 'f1'},
  'contact e-mails': {least: 0.97, as: 'f1'},
  boilerplate: {least: 0.95, as: 'accuracy'},
  notes: {least: 0.95, as: 'accuracy'},
  'table cells': {least: 1, as: 'accuracy'}
}

/** One difference, for a person to look at. */
export interface Miss {
  field: Field
  expected: string
  found: string
}

type Answers = Record<Field, string[]>

/** Compare a release with its labels; `source` is the file as text. */
export function score(
  release: Release,
  labels: Labels,
  source: string
): {counts: Map<Field, Count>; misses: Miss[]} {
  const expected = expectedAnswers(labels, source)
  const found = foundAnswers(release, labels)
  const counts = new Map<Field, Count>()
  const misses: Miss[] = []
  for (const field of Object.keys(targets) as Field[]) {
    const count = compare(expected[field], found[field])
    counts.set(field, count)
    if (count.wrong + count.missed > 0) {
      misses.push({field, expected: expected[field].join(' ; '), found: found[field].join(' ; ')})
    }
  }
  return {counts, misses}
}

/** Two lists as multisets. */
function compare(expected: readonly string[], found: readonly string[]): Count {
  const rest = [...expected]
  let right = 0
  for (const answer of found) {
    const at = rest.indexOf(answer)
    if (at < 0) continue
    rest.splice(at, 1)
    right++
  }
  return {right, wrong: found.length - right, missed: rest.length}
}

/** For fields that are there or not: nothing is an answer too. */
function orNone(answers: string[]): string[] {
  return answers.length > 0 ? answers : ['none']
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function expectedAnswers(labels: Labels, source: string): Answers {
  const lines = source.split('\n')
  return {
    headline: [letters((lines[labels.headline - 1] ?? '').replace(/^title:/u, ''))],
    date: [labels.date],
    'dateline place': orNone(
      labels.dateline ? [labels.dateline.line + ' ' + labels.dateline.place.toLowerCase()] : []
    ),
    'embargo instant': orNone(labels.embargo ? [labels.embargo] : []),
    'ends mark': orNone(labels.ends ? [String(labels.ends)] : []),
    standfirst: orNone(labels.standfirst ? [String(labels.standfirst)] : []),
    speakers: [...new Set(labels.quotations.flatMap((quotation) => quotation.speakers))],
    'quotation runs': labels.quotations.map(
      (run) => run.from + '-' + run.to + ' ' + run.speakers.join(' + ')
    ),
    'contact e-mails': labels.emails.map((email) => email.toLowerCase()),
    boilerplate: [String(labels.boilerplates)],
    notes: [String(labels.notes)],
    'table cells': labels.tables.flatMap(({from, to}) => sourceCells(lines.slice(from - 1, to)))
  }
}

/** The cells of a pipe table, by a reading of our own. */
function sourceCells(rows: readonly string[]): string[] {
  return rows
    .filter((row) => row.includes('|') && !/^[\s|:-]+$/u.test(row))
    .flatMap((row) => row.split('|'))
    .map((cell) => letters(cell))
    .filter((cell) => cell !== '')
}

function foundAnswers(release: Release, labels: Labels): Answers {
  const runs = quotationsOf(release)
    .map((run) => ({
      from: run.positions[0]?.start.line ?? 0,
      to: run.positions.at(-1)?.end.line ?? 0,
      speakers: run.speakers.map((speaker) => speaker.name)
    }))
    .filter((run) => !isDebatable(run, labels))
  const debated = new Set(
    speakersOf(release)
      .map((speaker) => speaker.name)
      .filter((name) => !runs.some((run) => run.speakers.includes(name)))
  )
  const dateline = find(release, 'dateline')
  const {place} = dateline ? (dateline as unknown as {place?: string}) : {}
  const parts = release.children
  return {
    headline: [letters(release.meta.headline)],
    date: [(release.meta.issued ?? '').slice(0, 10)],
    'dateline place': orNone(dateline ? [lineOf(dateline) + ' ' + (place ?? '').toLowerCase()] : []),
    'embargo instant': orNone(release.meta.embargo ? [release.meta.embargo.until] : []),
    'ends mark': orNone(parts.filter((part) => part.type === 'ends').map((part) => String(lineOf(part)))),
    standfirst: orNone(
      parts.filter((part) => part.type === 'standfirst').map((part) => String(lineOf(part)))
    ),
    speakers: [...new Set(runs.flatMap((run) => run.speakers))].filter((name) => !debated.has(name)),
    'quotation runs': runs.map((run) => run.from + '-' + run.to + ' ' + run.speakers.join(' + ')),
    'contact e-mails': release.meta.contacts.flatMap(({email}) => (email ? [email.toLowerCase()] : [])),
    boilerplate: [String(parts.filter((part) => part.type === 'boilerplate').length)],
    notes: [String(parts.some((part) => part.type === 'notes'))],
    'table cells': labels.tables.length === 0 ? [] : treeCells(release)
  }
}

function isDebatable(run: {from: number; to: number}, labels: Labels): boolean {
  return (labels.debatable ?? []).some(({from, to}) => run.from >= from && run.to <= to)
}

function treeCells(release: Release): string[] {
  const cells: string[] = []
  visit(release as never, 'table', (table: Table) => {
    for (const row of table.children)
      for (const cell of row.children) cells.push(letters(textOfRelease(cell)))
  })
  return cells.filter((cell) => cell !== '')
}

function find(release: Release, type: string): {position?: {start: {line: number}}} | undefined {
  let found: {position?: {start: {line: number}}} | undefined
  visit(release as never, type, (node: {position?: {start: {line: number}}}) => {
    found ??= node
  })
  return found
}

function lineOf(node: {position?: {start: {line: number}} | undefined}): number {
  return node.position?.start.line ?? 0
}

/** Precision, recall, F1, and the share of right answers. */
export function rates(count: Count): {precision: number; recall: number; f1: number; accuracy: number} {
  const found = count.right + count.wrong
  const real = count.right + count.missed
  const precision = found === 0 ? 1 : count.right / found
  const recall = real === 0 ? 1 : count.right / real
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    accuracy: real === 0 && found === 0 ? 1 : count.right / Math.max(real, found)
  }
}
