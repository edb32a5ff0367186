import {francAll} from 'franc-min'
import type {Root} from 'mdast'
import {toString as wordsOf} from 'mdast-util-to-string'
import {notify} from '../release/message.js'
import type {LanguageSource, Matter} from '../release/source.js'
import {languageTag} from './front-matter/fields/index.js'
import type {ParseState} from './state.js'

/** The language of the document and how it was learnt: front matter, path, caller, text, default. */
export function languageOf(
  state: ParseState,
  matter: Matter,
  tree: Root
): {tag: string; from: LanguageSource} {
  const stated = matter.facts.language
  if (stated) return {tag: stated, from: 'front-matter'}
  const fromPath = pathLanguage(state.file.path)
  if (fromPath) return inferred(state, fromPath, 'path')
  const asked = state.options.language && languageTag(state.options.language)
  if (asked) return {tag: asked, from: 'default'}
  const read = textLanguage(sampleOf(tree))
  if (read) return read === 'en' ? {tag: read, from: 'text'} : inferred(state, read, 'text')
  return {tag: 'en', from: 'default'}
}

function inferred(state: ParseState, tag: string, from: LanguageSource): {tag: string; from: LanguageSource} {
  notify(state.file, {
    ruleId: 'language-inferred',
    reason: 'Unexpected release without a language, read as `' + tag + '` from its ' + from,
    hint: 'Write `language: ' + tag + '` in the front matter to state it outright',
    severity: 'info'
  })
  return {tag, from}
}

const codes: Readonly<Record<string, string>> = {
  arb: 'ar',
  cym: 'cy',
  deu: 'de',
  eng: 'en',
  fra: 'fr',
  heb: 'he',
  ita: 'it',
  jpn: 'ja',
  nld: 'nl',
  pol: 'pl',
  por: 'pt',
  spa: 'es',
  cmn: 'zh'
}

const known: ReadonlySet<string> = new Set(Object.values(codes))

/** `release.fr.md`, `/cy/release.md`. */
function pathLanguage(path: string | undefined): string | undefined {
  if (!path) return undefined
  const parts = path.split(/[\\/]/)
  const name = parts.pop() ?? ''
  const suffix = /\.([a-z]{2}(?:[-_][A-Za-z]{2})?)\.[^.]+$/.exec(name)?.[1]
  const candidates = suffix ? [suffix] : parts.reverse()
  const found = candidates.find(
    (part) => /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/.test(part) && known.has(part.slice(0, 2))
  )
  return found && languageTag(found)
}

/** The first thousand or so characters of the copy. */
function sampleOf(tree: Root): string {
  let sample = ''
  for (const node of tree.children) {
    if (sample.length > 1000) break
    sample += ' ' + wordsOf(node)
  }
  return sample.slice(0, 1000)
}

/**
 * Counting trigrams takes as long as reading the markdown, and most releases are in English: a text with this many
 * of its function words is in no other language.
 */
function isPlainlyEnglish(text: string): boolean {
  const found = text.match(/ (?:the|and|with|has|was|which|this|from) /g)?.length ?? 0
  return found >= 8 && found * 120 > text.length
}

/** The language of a text; nothing where the sample is too small or the answer too close. */
function textLanguage(text: string): string | undefined {
  if (text.length < 200) return undefined
  if (isPlainlyEnglish(text)) return 'en'
  const [first] = francAll(text, {only: Object.keys(codes)})
  return first && codes[first[0]]
}
