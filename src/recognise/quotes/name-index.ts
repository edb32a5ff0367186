import type {Speaker} from '../../release/nodes.js'
import {fold, type Lexicon} from '../lexicon.js'
import {hasFullName, isSamePerson, readPerson, surname} from './person.js'
import {wordsOf} from './words.js'

/** Full names in a release by their last word: how a surname or a title later in the copy is resolved. */
export interface NameIndex {
  bySurname: Map<string, Speaker[]>
  /** Everybody with a title, in the order of the copy. */
  titled: Speaker[]
  /** The copy, in scripts without capitals. */
  caseless: string
}

/** Every full name in some texts, in one pass. */
export function indexNames(texts: readonly string[], lexicon: Lexicon): NameIndex {
  const index: NameIndex = {bySurname: new Map(), titled: [], caseless: caselessOf(texts)}
  for (const text of texts) for (const run of capitalRuns(text, lexicon)) note(run, index, lexicon)
  return index
}

/** How much of the copy is searched for a full name. */
const farthest = 6000

function caselessOf(texts: readonly string[]): string {
  return texts
    .filter((text) => /\p{Script=Han}/u.test(text.slice(0, 200)))
    .join('\n')
    .slice(0, farthest)
}

/** `山岸 健一` for `山岸`: Japanese copy sets a space in a full name, and leaves the given name out later. */
function spacedName(name: string, copy: string): string | undefined {
  if (copy === '' || !/^\p{Script=Han}{1,3}$/u.test(name)) return undefined
  for (let at = copy.indexOf(name); at >= 0; at = copy.indexOf(name, at + 1)) {
    const full =
      /^\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}(?=[\s）)、，。]|$)/u.exec(
        copy.slice(at, at + 12)
      )?.[0]
    if (full && !/\p{Script=Han}/u.test(copy[at - 1] ?? '') && /[ \u3000]/u.test(full[name.length] ?? ''))
      return full
  }
  return undefined
}

const joined = /\s(?:and|und|et|y|e|en|i|&)\s/u

/** `Mayor Jo Vega and Director Tom Haskins`: two people; `Secretary of Health and Human Services Jane Doe` is one. */
function noteBoth(run: string, index: NameIndex, lexicon: Lexicon): boolean {
  if (!joined.test(run)) return false
  const people = run.split(joined).map((part) => readPerson(part, lexicon))
  if (!people.every(hasFullName)) return false
  for (const speaker of people) add(speaker, index)
  return true
}

function note(run: string, index: NameIndex, lexicon: Lexicon): void {
  if (noteBoth(run, index, lexicon)) return
  const speaker = readPerson(run, lexicon)
  if (speaker?.kind === 'person') add(speaker, index)
}

function add(speaker: Speaker, index: NameIndex): void {
  if (speaker.role && index.titled.length < 200) index.titled.push(speaker)
  if (!hasFullName(speaker)) return
  const last = surname(speaker.name)
  const known = index.bySurname.get(last) ?? []
  if (known.length < 20 && !known.some((other) => other.name === speaker.name))
    index.bySurname.set(last, [...known, speaker])
}

const small = new Set('of for the and to de du des der für del di da la y et und'.split(' '))

/** Words with capitals that stand together, cut where a sentence, a bracket or a quotation ends. */
function capitalRuns(text: string, lexicon: Lexicon): string[] {
  const {particles} = wordsOf(lexicon)
  const runs: string[] = []
  let run: string[] = []
  const flush = (): void => {
    if (run.length >= 2 && run.length <= 16) runs.push(run.join(' '))
    run = []
  }
  for (const [raw] of text.matchAll(/[^\s"”»]+["”»]*|["”»]+/gu)) {
    if (run.length === 0 && !/\p{Lu}/u.test(raw)) continue
    const token = raw.replace(/^[("“'‘«„*[]+/u, '')
    if (token !== raw) flush()
    const clean = token.replace(/[)"”*»\]]+$/u, '')
    if (/^\p{Lu}/u.test(clean)) {
      const stops =
        /[,;:!?)”"»\]–—-]$/u.test(token) ||
        (/\.$/u.test(clean) &&
          !/^(?:\p{Lu}\.)+$|^(?:\p{L}{1,3}|Prof|Capt|Dott|Dipl|Insp|Supt)\.$/u.test(clean))
      const word = clean.replace(/[,;:!?–—-]+$/u, '').replace(stops ? /\.$/u : /$^/u, '')
      run.push(word)
      if (stops || /['’]s$/u.test(word)) flush()
    } else if (run.length > 0 && (particles.has(clean) || small.has(clean)) && clean === token)
      run.push(clean)
    else flush()
  }
  flush()
  return runs
}

/** The speaker under the fullest name that the copy gives for a surname; a full name stays as it is. */
export function resolveName(speaker: Speaker, index: () => NameIndex, known: readonly Speaker[]): Speaker {
  if (speaker.kind !== 'person') return speaker
  const spoken = known.find((other) => other.kind === 'person' && isSamePerson(speaker.name, other.name))
  if (spoken) return merged(speaker, spoken)
  if (speaker.name.includes(' ')) return speaker
  const spaced = /^\p{Script=Han}/u.test(speaker.name)
    ? spacedName(speaker.name, index().caseless)
    : undefined
  if (spaced) return {...speaker, name: spaced}
  const candidates = index().bySurname.get(surname(speaker.name)) ?? []
  const full = bestOf(candidates, speaker)
  return full ? merged(speaker, full) : speaker
}

/** Of several people with one surname, the one whose title agrees; else the first. */
function bestOf(candidates: readonly Speaker[], speaker: Speaker): Speaker | undefined {
  if (!speaker.role) return candidates[0]
  const words = fold(speaker.role).split(' ')
  return (
    candidates.find((other) =>
      words.some((word) =>
        fold(other.role ?? '')
          .split(' ')
          .includes(word)
      )
    ) ?? candidates[0]
  )
}

function merged(speaker: Speaker, full: Speaker): Speaker {
  const role = full.role ?? speaker.role
  const organisation = full.organisation ?? speaker.organisation
  return {kind: 'person', name: full.name, ...(role ? {role} : {}), ...(organisation ? {organisation} : {})}
}

/** Whom `the Deputy Secretary` means: the first person in the copy whose title has all its words. */
export function resolveRole(role: string, index: NameIndex): Speaker | undefined {
  const words = fold(role)
    .split(' ')
    .filter((word) => word !== 'the')
  if (words.length === 0) return undefined
  return index.titled.find((speaker) => {
    const title = fold(speaker.role ?? '').split(' ')
    return words.every(
      (word) => title.includes(word) || (word.length >= 7 && title.some((token) => token.endsWith(word)))
    )
  })
}
