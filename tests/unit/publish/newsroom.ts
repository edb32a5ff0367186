import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Config} from '../../../src/config/define.js'
import type {Outcome} from '../../../src/publish/outcome.js'
import {type PublishOptions, publish, type Summary} from '../../../src/publish/publish.js'

/** A project in a folder of its own, for one test. */
export interface Newsroom {
  root: string
  out: string
  write(name: string, text: string | Uint8Array): void
  read(name: string): string
  /** Files of the output folder, sorted. */
  files(): string[]
  run(options?: Partial<PublishOptions> & {config?: Config}): Promise<{outcomes: Outcome[]; summary: Summary}>
  remove(): void
}

/** The instant of a run where a test names none. */
export const today = '2026-11-24T12:00:00Z'

export function newsroom(files: Record<string, string> = {}): Newsroom {
  const root = mkdtempSync(path.join(tmpdir(), 'pressline-'))
  const out = path.join(root, 'dist')
  const room: Newsroom = {
    root,
    out,
    write(name, text) {
      const file = path.join(root, name)
      mkdirSync(path.dirname(file), {recursive: true})
      writeFileSync(file, text)
    },
    read: (name) => readFileSync(path.join(root, name), 'utf8'),
    files: () => listFiles(out),
    async run({config, ...options} = {}) {
      const outcomes: Outcome[] = []
      const summary = await publish({
        project: {root, overrides: {formats: ['wire', 'html'], ...config}},
        now: today,
        onOutcome: (outcome) => outcomes.push(outcome),
        ...options
      })
      return {outcomes, summary}
    },
    remove: () => rmSync(root, {recursive: true, force: true})
  }
  for (const [name, text] of Object.entries(files)) room.write(name, text)
  return room
}

/** Every file below a folder, relative, sorted. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

/** A release with a headline, some copy, and whatever front matter a test needs. */
export function release(
  headline: string,
  matter: Record<string, unknown> = {},
  copy = 'Copy of the release.'
): string {
  const lines = Object.entries({headline, language: 'en-GB', ...matter}).map(
    ([key, value]) => key + ': ' + JSON.stringify(value)
  )
  return [
    '---',
    ...lines,
    '---',
    '',
    'LONDON, 3 November 2026 – ' + copy,
    '',
    'A second paragraph stands here.',
    ''
  ].join('\n')
}
