import type {ReleaseMeta} from '../../release/meta.js'
import type {Release} from '../../release/nodes.js'
import {type Stretch, stretchesOf} from '../words.js'
import {diffSequence, type Step} from './sequence.js'

/** Words that stay, go or come, in order; `text` keeps its spaces. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** What became of one paragraph. */
export type ParagraphChange =
  | {kind: 'same'; role: string; text: string}
  | {kind: 'added' | 'removed'; role: string; text: string}
  | {kind: 'changed'; role: string; before: string; after: string; words: WordChange[]}

/** A fact of the front matter that changed. */
export interface FactChange {
  field: string
  before: unknown
  after: unknown
}

/** What changed between two versions of a release. */
export interface ReleaseDiff {
  facts: FactChange[]
  paragraphs: ParagraphChange[]
  counts: {changed: number; added: number; removed: number; wordsAdded: number; wordsRemoved: number}
}

/** Compare two releases, paragraph by paragraph and in words. */
export function compareReleases(before: Release, after: Release): ReleaseDiff {
  const equal = (a: Stretch, b: Stretch) => a.role === b.role && a.text === b.text
  const paragraphs = pairUp(diffSequence(stretchesOf(before), stretchesOf(after), equal))
  return {facts: compareFacts(before.meta, after.meta), paragraphs, counts: count(paragraphs)}
}

function compareFacts(before: ReleaseMeta, after: ReleaseMeta): FactChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  const changes: FactChange[] = []
  for (const field of [...fields].sort()) {
    const old = (before as unknown as Record<string, unknown>)[field]
    const fresh = (after as unknown as Record<string, unknown>)[field]
    if (JSON.stringify(old) !== JSON.stringify(fresh)) changes.push({field, before: old, after: fresh})
  }
  return changes
}

/** Between two paragraphs that stay, match what went with what came by the words they share. */
function pairUp(steps: ReadonlyArray<Step<Stretch>>): ParagraphChange[] {
  const changes: ParagraphChange[] = []
  let removed: Stretch[] = []
  let added: Stretch[] = []
  const flush = () => {
    changes.push(...match(removed, added))
    removed = []
    added = []
  }
  for (const {kind, item} of steps) {
    if (kind === 'removed') removed.push(item)
    else if (kind === 'added') added.push(item)
    else {
      flush()
      changes.push({kind: 'same', ...item})
    }
  }
  flush()
  return changes
}

/** Least likeness at which two paragraphs are one that was changed, from 0 to 1. */
const alike = 0.35

function match(removed: readonly Stretch[], added: readonly Stretch[]): ParagraphChange[] {
  const changes: ParagraphChange[] = []
  let next = 0
  for (const old of removed) {
    const found = added.findIndex((fresh, index) => index >= next && likeness(old.text, fresh.text) >= alike)
    if (found < 0) changes.push({kind: 'removed', ...old})
    else {
      for (const fresh of added.slice(next, found)) changes.push({kind: 'added', ...fresh})
      changes.push(changed(old, added[found] ?? old))
      next = found + 1
    }
  }
  for (const fresh of added.slice(next)) changes.push({kind: 'added', ...fresh})
  return changes
}

function changed(before: Stretch, after: Stretch): ParagraphChange {
  const role = before.role === after.role ? after.role : before.role + ' → ' + after.role
  return {
    kind: 'changed',
    role,
    before: before.text,
    after: after.text,
    words: diffWords(before.text, after.text)
  }
}

function likeness(a: string, b: string): number {
  const left = tokens(a).filter((token) => token.trim())
  const right = new Map<string, number>()
  for (const token of tokens(b)) if (token.trim()) right.set(token, (right.get(token) ?? 0) + 1)
  const total = left.length + [...right.values()].reduce((sum, value) => sum + value, 0)
  let shared = 0
  for (const token of left) {
    const count = right.get(token) ?? 0
    if (count > 0) shared += 2
    right.set(token, count - 1)
  }
  return total === 0 ? 1 : shared / total
}

/** What changed in a stretch of text, word by word; punctuation counts as a word. */
export function diffWords(before: string, after: string): WordChange[] {
  const changes: WordChange[] = []
  for (const {kind, item} of diffSequence(tokens(before), tokens(after), (a, b) => a === b)) {
    const last = changes.at(-1)
    if (last?.kind === kind) last.text += item
    else changes.push({kind, text: item})
  }
  return changes
}

/** Words, spaces and marks: joined, they are the text again. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*|\s+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []
}

function count(paragraphs: readonly ParagraphChange[]): ReleaseDiff['counts'] {
  const counts = {changed: 0, added: 0, removed: 0, wordsAdded: 0, wordsRemoved: 0}
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'same') continue
    counts[paragraph.kind]++
    const words: WordChange[] = paragraph.kind === 'changed' ? paragraph.words : [paragraph]
    for (const {kind, text} of words) {
      const number = text.match(/[\p{L}\p{N}\p{M}'’]+/gu)?.length ?? 0
      if (kind === 'added') counts.wordsAdded += number
      if (kind === 'removed') counts.wordsRemoved += number
    }
  }
  return counts
}
