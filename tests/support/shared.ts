import {existsSync, readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'

/** Material to test with that lives beside the project and is never copied into it. */
export const shared = resolve(import.meta.dirname, '../../../shared')

/** True where it is there. Tests that need it are skipped elsewhere, and say so. */
export const hasShared = existsSync(shared)

if (!hasShared)
  process.stderr.write('skipped: ../shared is absent, so are the real releases and schemas it holds\n')

/** The reference release. */
export const referenceRelease = join(shared, 'releases/apcc-modern-slavery.txt')

/** Every real release of the corpus, in order. */
export function corpusFiles(): string[] {
  const folder = join(shared, 'corpus')
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => join(folder, file))
}

/** Every n-th of a list: a sample that does not change. */
export function everyNth<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / count))
  return items.filter((_item, index) => index % step === 0).slice(0, count)
}
