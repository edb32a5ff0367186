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
  const read = textLanguage(wordsOf(tree).slice(0, 20_000))
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

/** The language of a text; nothing where the sample is too small or the answer too close. */
function textLanguage(text: string): string | undefined {
  if (text.length < 200) return undefined
  const [first] = francAll(text, {only: Object.keys(codes)})
  return first && codes[first[0]]
}
