import {open, rm} from 'node:fs/promises'
import path from 'node:path'
import type {ManifestRelease} from './manifest.js'
import {workName} from './work-folder.js'

/** What is done to put one release in place. Paths are relative to the output folder, with `/`. */
export interface Placement {
  entry: ManifestRelease
  /** Temporary name, final name. */
  renames: Array<[string, string]>
  removed: readonly string[]
}

/** One line of the journal: who it is, a release that is put in place, or one whose placing failed. */
export type JournalLine = {journal: string} | Placement | {forget: string}

/** A journal as read from some offset on. */
export interface JournalPart {
  /** Empty when there is no journal. */
  id: string
  /** Length in bytes, without a torn last line. */
  length: number
  lines: JournalLine[]
}

export const journalFile = (out: string) => path.join(out, workName, 'journal.ndjson')

/** Bytes that hold the first line: `{"journal":"…uuid…"}`. */
const headLength = 64

/**
 * Read the journal: whole, or what was added to journal `id` after `offset` bytes. A last line without its newline was
 * being written when its run was killed; it never happened, and is cut off.
 */
export async function readJournal(out: string, known?: {id: string; offset: number}): Promise<JournalPart> {
  const handle = await open(journalFile(out), 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!handle) return {id: '', length: 0, lines: []}
  try {
    const {size} = await handle.stat()
    const head = Buffer.alloc(Math.min(size, headLength))
    await handle.read(head, 0, head.length, 0)
    const first = parseLine(head.toString('utf8').split('\n')[0] ?? '')
    const id = first && 'journal' in first ? first.journal : ''
    const offset = known && known.id === id ? known.offset : 0
    const rest = Buffer.alloc(Math.max(0, size - offset))
    await handle.read(rest, 0, rest.length, offset)
    const end = rest.lastIndexOf(10) + 1
    if (end < rest.length) await handle.truncate(offset + end)
    const lines = rest.subarray(0, end).toString('utf8').split('\n').filter(Boolean)
    return {id, length: offset + end, lines: lines.map(parseLine).filter((line) => line !== undefined)}
  } finally {
    await handle.close()
  }
}

/** Append lines and flush them; all or, when the disk is full, none. Returns the new length in bytes. */
export async function appendJournal(out: string, lines: readonly JournalLine[]): Promise<number> {
  const handle = await open(journalFile(out), 'a')
  const before = (await handle.stat()).size
  const text = lines.map((line) => JSON.stringify(line) + '\n').join('')
  try {
    await handle.writeFile(text)
    await handle.datasync()
    return before + Buffer.byteLength(text)
  } catch (error) {
    await handle.truncate(before).catch(() => undefined)
    throw error
  } finally {
    await handle.close()
  }
}

export async function removeJournal(out: string): Promise<void> {
  await rm(journalFile(out), {force: true})
}

/**
 * What is still to be done of a journal whose run died, in order: no release whose placing failed, no removal of a
 * file that a later line puts there.
 */
export function toRedo(lines: readonly JournalLine[]): Placement[] {
  const later = new Set<string>()
  const forgotten = new Set<string>()
  const placements: Placement[] = []
  for (const line of [...lines].reverse()) {
    if ('forget' in line) forgotten.add(line.forget)
    if (!('entry' in line) || forgotten.has(line.entry.slug)) continue
    placements.unshift({...line, removed: line.removed.filter((file) => !later.has(file))})
    for (const [, file] of line.renames) later.add(file)
  }
  return placements
}

function parseLine(line: string): JournalLine | undefined {
  try {
    return JSON.parse(line) as JournalLine
  } catch {
    return undefined
  }
}
