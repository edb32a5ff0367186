import {bareFacts} from '../release/bare-facts.js'
import type {Contact, ReleaseMeta} from '../release/meta.js'
import type {Parsed} from '../release/source.js'

/** Every fact filled in: what the author stated, what the copy says, then the defaults. */
export function metaOf(
  parsed: Parsed,
  facts: Partial<ReleaseMeta>,
  contacts: readonly Contact[]
): ReleaseMeta {
  const title = facts.headline ?? ''
  return {
    ...bareFacts(),
    ...facts,
    headline: title,
    slug: slugOf(facts.slug) ?? slugOf(stem(parsed.file.path)) ?? slugOf(title) ?? 'release',
    language: facts.language ?? parsed.language.tag,
    contacts: [...contacts]
  }
}

/** The file name without folder and extension. */
function stem(path: string | undefined): string | undefined {
  const name = path?.split(/[\\/]/u).at(-1)
  return name?.replace(/\.[^.]*$/u, '').replace(/^(?:index|readme)$/iu, '')
}

/** `[a-z0-9-]`, at most 80 characters, cut between words; undefined where nothing is left. */
export function slugOf(text: string | undefined): string | undefined {
  if (!text) return undefined
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (plain === '') return undefined
  return plain.length <= 80
    ? plain
    : plain
        .slice(0, 81)
        .replace(/-[^-]*$/u, '')
        .slice(0, 80)
}
