import {existsSync} from 'node:fs'
import path from 'node:path'
import {read} from '../../pipeline.js'
import {
  compareReleases,
  type ParagraphChange,
  type ReleaseDiff,
  type WordChange
} from '../../publish/diff/compare.js'
import {diffPage} from '../../publish/diff/page.js'
import {makeOptions} from '../../publish/make.js'
import {plainMessages} from '../../publish/outcome.js'
import {openProject, type Project} from '../../publish/project.js'
import {parseRevision, readRevision} from '../../publish/revision.js'
import {readSource} from '../../publish/source.js'
import type {Release} from '../../release/nodes.js'
import {type Ink, inkFor} from '../ink.js'
import {exit, type Io, print, talk, UsageError} from '../io.js'
import {reportMessages} from '../report.js'
import {projectOptions, type SharedFlags} from '../settings.js'
import {plural} from '../words.js'

/** Flags of `pressline diff`. */
export interface DiffFlags extends SharedFlags {
  reporter: string
}

/** What is compared: two sides, and where both are revisions the file. */
export interface DiffSides {
  before: string
  after: string
  file?: string | undefined
}

const reporters = ['text', 'json', 'html']

/** What changed between two versions of a release, paragraph by paragraph and in words. */
export async function diff(io: Io, sides: DiffSides, flags: DiffFlags): Promise<number> {
  if (!reporters.includes(flags.reporter)) {
    throw new UsageError('Unexpected reporter `' + flags.reporter + '`, expected `text`, `json` or `html`')
  }
  const project = await openProject(projectOptions(io, flags))
  const {file} = sides
  const before = file === undefined ? sides.before : sides.before + ':' + file
  const after = file === undefined ? sides.after : sides.after + ':' + file
  const old = await readSide(io, project, before)
  const fresh = await readSide(io, project, after)
  const result = compareReleases(old, fresh)
  if (flags.reporter === 'json')
    print(io, JSON.stringify({version: '1.0', before, after, ...result}, undefined, 2))
  else if (flags.reporter === 'html')
    print(io, diffPage(result, before, after, fresh.meta.language).trimEnd())
  else print(io, diffText(result, before, after, inkFor(io, io.stdout)))
  return exit.done
}

async function readSide(io: Io, project: Project, name: string): Promise<Release> {
  const place = path.resolve(io.cwd, name)
  const revision = existsSync(place) ? undefined : parseRevision(name)
  const input = {file: revision ? path.resolve(io.cwd, revision.file) : place, name: revision?.file ?? name}
  const value = revision
    ? await readRevision(revision, io.cwd, project.limits.bytes)
    : (await readSource(input, project.root, project.limits.bytes)).bytes
  const options = makeOptions(project, {input, now: '1970-01-01T00:00:00Z', embargoed: true})
  const {release, file} = await read({path: input.name, value}, options)
  const errors = plainMessages(file).filter((message) => message.severity === 'error')
  const report = reportMessages(name, errors, {verbose: false, ink: inkFor(io, io.stderr)})
  if (report) talk(io, report)
  return release
}

function diffText(result: ReleaseDiff, before: string, after: string, ink: Ink): string {
  const lines = [ink.bold(before + ' → ' + after)]
  for (const {field, before: old, after: fresh} of result.facts) {
    lines.push(field + ': ' + ink.red(show(old)) + ' → ' + ink.green(show(fresh)))
  }
  for (const paragraph of result.paragraphs) {
    if (paragraph.kind !== 'same') lines.push('', ...paragraphText(paragraph, ink))
  }
  const {changed, added, removed, wordsAdded, wordsRemoved} = result.counts
  const total = changed + added + removed
  const words = plural(wordsAdded, 'word') + ' added, ' + plural(wordsRemoved, 'word') + ' removed'
  const summary =
    total === 0
      ? 'The copy is the same.'
      : plural(changed, 'paragraph') + ' changed, ' + added + ' added, ' + removed + ' removed; ' + words
  return [...lines, '', summary].join('\n')
}

const signs = {added: '+', changed: '~', removed: '-', same: ' '} as const

function paragraphText(paragraph: ParagraphChange, ink: Ink): string[] {
  const words: readonly WordChange[] =
    paragraph.kind === 'changed' ? paragraph.words : [{kind: paragraph.kind, text: paragraph.text}]
  const marked = paragraph.kind === 'changed'
  return [
    ink.dim(signs[paragraph.kind] + ' ' + paragraph.role),
    '  ' + words.map((word) => wordText(word, marked, ink)).join('')
  ]
}

/** Without colour, words are marked as `git diff --word-diff` marks them. */
function wordText({kind, text}: WordChange, marked: boolean, ink: Ink): string {
  if (kind === 'same') return text
  const colour = kind === 'added' ? ink.green : ink.red
  if (ink.isColorSupported || !marked) return colour(text)
  return kind === 'added' ? '{+' + text + '+}' : '[-' + text + '-]'
}

function show(value: unknown): string {
  return value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value)
}
