import {francAll} from 'franc-min'
import type {Root, RootContent} from 'mdast'
import {type LanguageData, languageData, languageTags} from '../language/index.js'
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

/** So many characters of the copy tell its language. */
const enough = 1000

function sampleOf(tree: Root): string {
  let sample = ''
  for (const node of tree.children) {
    if (sample.length > enough) break
    sample = withWords(sample + ' ', node)
  }
  return sample.slice(0, enough)
}

/** A sample with the words of a node behind it, or as many of them as it takes. */
function withWords(sample: string, node: RootContent): string {
  if (sample.length > enough) return sample
  if ('value' in node) return sample + node.value
  if ('alt' in node && node.alt) return sample + node.alt
  if (!('children' in node)) return sample
  return (node.children as RootContent[]).reduce(withWords, sample)
}

/**
 * Counting trigrams takes as long as reading the markdown, and most releases are in English: a text with this many
 * of its function words is in no other language.
 */
function isPlainlyEnglish(text: string): boolean {
  const found = text.match(/ (?:the|and|with|has|was|which|this|from) /g)?.length ?? 0
  return found >= 8 && found * 120 > text.length
}

/** Fewer letters than these are too few for trigrams to be trusted alone. */
const fewLetters = 200

/** How far the detector's second guess (1 is the first) must stand behind its first in a short text. */
const surely = 0.15

/** The language of a text; nothing where the sample is too small or the answer too close. */
export function textLanguage(text: string): string | undefined {
  if (!otherScripts.test(text) && isPlainlyEnglish(text)) return 'en'
  const letters = count(text, /\p{L}/gu)
  const script = scriptLanguage(text, letters)
  if (script) return script
  if (isPlainlyEnglish(text)) return 'en'
  if (letters < fewLetters)
    return told(text) ?? (letters < fewLetters / 2 ? undefined : detected(text, surely))
  return detected(text, 0)
}

function detected(text: string, distance: number): string | undefined {
  const [first, second] = francAll(text, {only: Object.keys(codes)})
  return first && 1 - (second?.[1] ?? 0) >= distance ? codes[first[0]] : undefined
}

/** Hebrew and Arabic, kana and Han, and what is written with two units. */
const otherScripts = /[\u0590-\u08FF\u2E80-\uFFFF]/

/** Kana are Japanese, Han without them is Chinese: no counting of trigrams tells better, or in fewer words. */
function scriptLanguage(text: string, letters: number): string | undefined {
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const han = count(text, /\p{Script=Han}/gu)
  const isMost = (found: number) => found >= 4 && found * 3 > letters
  if (isMost(kana + han)) return kana * 20 > han ? 'ja' : 'zh'
  if (isMost(count(text, /\p{Script=Hebrew}/gu))) return 'he'
  return isMost(count(text, /\p{Script=Arabic}/gu)) ? 'ar' : undefined
}

/** What its letters and most frequent words say of a short text; English where they do not say enough. */
function told(text: string): string | undefined {
  // A capital makes a name of an article: `Los Angeles`, `La Jolla`.
  const words = new Set(
    text
      .normalize('NFC')
      .replace(/’/g, "'")
      .trim()
      .match(/[\p{L}']+/gu)
  )
  const scores = languageTags
    .map((tag) => ({tag, score: scoreOf(words, languageData(tag))}))
    .sort((left, right) => right.score - left.score)
  const english = scores.find(({tag}) => tag === 'en')?.score ?? 0
  const [first, second] = scores
  if (!first || first.score < 3 || first.score === second?.score) return undefined
  return first.tag === 'en' || first.score > english * 2 ? first.tag : undefined
}

function scoreOf(words: ReadonlySet<string>, {tells}: LanguageData): number {
  if (!tells) return 0
  const known = tells.words.filter((word) => words.has(word)).length
  const lettered = [...words].filter((word) =>
    [...tells.letters].some((letter) => word.toLowerCase().includes(letter))
  )
  return known + Math.min(lettered.length, 2)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
