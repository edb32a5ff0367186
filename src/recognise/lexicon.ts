import {type LanguageData, languageData, languageTags} from '../language/index.js'

/** What a line says that names a section. */
export type LabelKind = 'notes' | 'contacts' | 'boilerplate' | 'legal' | 'related'

/** A label at the start of a line. */
export interface LabelMatch {
  kind: LabelKind
  /** The organisation of a boilerplate label. */
  organisation?: string
  /** Where the label ends in the line, its colon included. */
  end: number
  /** True where the line holds nothing else. */
  whole: boolean
  /** The label as it stands in the language data. */
  entry: string
}

/** The words to recognise a release in one language by, ready to use. */
export interface Lexicon {
  language: LanguageData
  /** The language first, then English, then all others: a line alone may be in any of them. */
  all: readonly LanguageData[]
  labels: ReadonlyMap<string, LabelKind>
  /** First words of labels, longest label first. */
  labelEntries: ReadonlyArray<{kind: LabelKind; entry: string}>
  /** The same by their first two characters. */
  labelStarts: ReadonlyMap<string, ReadonlyArray<{kind: LabelKind; entry: string}>>
  /**
   * What a boilerplate label says around the name, the longest first, by its first character: there are a hundred, and
   * every line is asked. Those with nothing before the name stand in every list, and under `''`.
   */
  boilerplates: ReadonlyMap<string, readonly BoilerplatePattern[]>
  ends: ReadonlySet<string>
  immediate: readonly string[]
  releaseLines: ReadonlySet<string>
  /** Every opening of an embargo line, the longest first. */
  embargo: RegExp
  contactPhrases: readonly string[]
  /** Words before the maker of a picture, the longest first. */
  credits: readonly string[]
}

/** `About {name}`: the words before and behind the name of a house. */
export interface BoilerplatePattern {
  before: string
  after: string
  entry: string
}

const made = new WeakMap<LanguageData, Lexicon>()

/** The lexicon of a language; `more` as in `languageData`. */
export function lexiconOf(tag: string, more?: Readonly<Record<string, LanguageData>>): Lexicon {
  const language = languageData(tag, more)
  const known = made.get(language)
  if (known) return known
  const lexicon = makeLexicon(language)
  made.set(language, lexicon)
  return lexicon
}

function makeLexicon(language: LanguageData): Lexicon {
  const others = ['en', ...languageTags].map((tag) => languageData(tag))
  const all = [...new Set([language, ...others])]
  const labels = new Map<string, LabelKind>()
  const kinds: LabelKind[] = ['notes', 'contacts', 'legal', 'related']
  for (const data of all) {
    const far = data !== language && data.tag !== 'en'
    for (const kind of kinds) {
      if (kind === 'boilerplate') continue
      for (const entry of data.labels[kind]) {
        // A short word of another language is too often a word of this one: Italian `note`.
        if (labels.has(fold(entry)) || (far && /^[a-z]{1,6}$/u.test(entry))) continue
        labels.set(fold(entry), kind)
      }
    }
    for (const entry of data.labels.boilerplate) {
      if (!entry.includes('{name}') && !labels.has(fold(entry))) labels.set(fold(entry), 'boilerplate')
    }
  }
  const near = [...new Set([language, languageData('en')])]
  const labelEntries = [...labels]
    .map(([entry, kind]) => ({kind, entry}))
    .filter(({entry}) => entry.length > 3)
    .sort((left, right) => right.entry.length - left.entry.length)
  // In other languages only what no sentence of this one begins with: `À propos de`, not `O`.
  const far = all
    .filter((data) => !near.includes(data))
    .flatMap((data) => data.labels.boilerplate)
    .filter((entry) => !/^[a-z]{0,6}\s?\{name\}$/iu.test(entry))
  const boilerplates = [...near.flatMap((data) => data.labels.boilerplate), ...far]
    .filter((entry) => entry.includes('{name}'))
    .map((entry) => {
      const [before = '', after = ''] = entry.split('{name}')
      return {before: fold(before, false), after: fold(after, false), entry}
    })
    .sort((left, right) => right.before.length - left.before.length)
  return {
    language,
    all,
    labels,
    labelEntries,
    labelStarts: byStart(labelEntries),
    boilerplates: byFirst(boilerplates),
    ends: new Set(all.flatMap((data) => data.ends.map((word) => fold(word)))),
    immediate: all.flatMap((data) => data.release.immediate.map((line) => fold(line))),
    releaseLines: new Set(all.flatMap((data) => data.release.lines.map((line) => fold(line)))),
    embargo: anyOf(all.flatMap((data) => data.embargo.map((word) => fold(word)))),
    contactPhrases: all.flatMap((data) => data.contactPhrases.map((words) => fold(words))),
    credits: [...new Set(all.flatMap((data) => data.credits ?? []))].sort((a, b) => b.length - a.length)
  }
}

function anyOf(words: readonly string[]): RegExp {
  const longestFirst = [...new Set(words)].sort((left, right) => right.length - left.length)
  return new RegExp(longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'gu')
}

const around = new Set(' \t\n*_#>•·-–—―[]()（）【】「」《》〈〉＜＞<>■◆◇●○▼▲▽△★☆※:：.,;|'.split(''))

/**
 * A line in the shape that words are compared in: lower case, plain spaces and apostrophes, no invisible
 * characters; without the marks around it unless `trim` is false.
 */
export function fold(text: string, trim = true): string {
  const plain = isPlain(text) ? text.toLowerCase() : folded(text)
  if (!trim) return plain
  let start = 0
  let end = plain.length
  while (start < end && around.has(plain[start] ?? '')) start++
  while (end > start && around.has(plain[end - 1] ?? '')) end--
  return plain.slice(start, end)
}

/** True for most lines: there is nothing to fold but capitals. */
function isPlain(text: string): boolean {
  return text.search(unplain) < 0
}

/** A character outside ASCII, a control, a backslash, a grave accent, or a second space. */
const unplain = /[^ -[\]-_a-~]| {2}/

function folded(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u202A-\u202C\u2060\u2066-\u2069\uFEFF\u00AD\\]/g, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .toLowerCase()
}

function byFirst(patterns: readonly BoilerplatePattern[]): Lexicon['boilerplates'] {
  const firsts = new Set(['', ...patterns.map(({before}) => before.slice(0, 1))])
  return new Map(
    [...firsts].map((first) => [
      first,
      patterns.filter(({before}) => before === '' || (first !== '' && before.startsWith(first)))
    ])
  )
}

/** The boilerplate labels that a folded text may open with at `start`. */
export function boilerplatesAt(text: string, start: number, lexicon: Lexicon): readonly BoilerplatePattern[] {
  return lexicon.boilerplates.get(text.charAt(start)) ?? lexicon.boilerplates.get('') ?? []
}

function byStart(entries: Lexicon['labelEntries']): Lexicon['labelStarts'] {
  const starts = new Map<string, Array<{kind: LabelKind; entry: string}>>()
  for (const item of entries) {
    const key = item.entry.slice(0, 2)
    const list = starts.get(key)
    if (list) list.push(item)
    else starts.set(key, [item])
  }
  return starts
}

/** A text in lower case with plain spaces and apostrophes, in which every character keeps its place. */
export function foldInPlace(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  const plain = text
    .replace(/[^\S ]|[\u200B-\u200F\u202A-\u202C\u2060\u2066-\u2069\u00AD\\]/g, ' ')
    .replace(/[’‘`´]/g, "'")
  const lower = plain.toLowerCase()
  // A letter such as `İ` becomes two; then the capitals stay.
  return lower.length === plain.length ? lower : plain
}

/** True for a line in which no character is a letter or a digit. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}
