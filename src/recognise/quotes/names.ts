import type {Speaker} from '../../release/nodes.js'
import {fold, type Lexicon} from '../lexicon.js'

/** Words of one language about people, ready to use. */
interface Words {
  roles: ReadonlySet<string>
  honorifics: ReadonlySet<string>
  particles: ReadonlySet<string>
  joins: ReadonlySet<string>
}

const made = new WeakMap<Lexicon, Words>()

function wordsOf(lexicon: Lexicon): Words {
  const known = made.get(lexicon)
  if (known) return known
  const near = [lexicon.language, ...lexicon.all.filter((data) => data.tag === 'en' || data.tag === 'cy')]
  const lower = (list: string[]): string[] => list.map((word) => fold(word))
  const words: Words = {
    roles: new Set(
      near
        .flatMap((data) => lower(data.names.roles))
        .flatMap((role) => [role, role.split(' ').at(-1) ?? role])
    ),
    honorifics: new Set(
      near.flatMap((data) => lower(data.names.honorifics)).map((word) => word.replace(/\.$/, ''))
    ),
    particles: new Set(near.flatMap((data) => lower(data.names.particles))),
    joins: new Set(near.flatMap((data) => lower(data.attribution.joins)))
  }
  made.set(lexicon, words)
  return words
}

/** Who an attribution names: `Jane Doe, chief executive of Acme`, `Jane Doe and John Smith`. */
export function readSpeakers(text: string, lexicon: Lexicon): Speaker[] {
  const plain = text.replace(/[\s\u00A0]+/gu, ' ').trim()
  if (plain === '') return []
  return readSubject(plain, lexicon)
}

const relative =
  /^(?:who|which|whose|where|when|while|as|and|but|that|with|in|at|on|for|after|before|speaking|commenting|welcoming|responding|reacting|following|during|including|announcing|discussing|according|today|yesterday|recently|also|has|had|is|was|were|are|however|then|later|further|meanwhile)\b/iu

/** Speakers named by a subject: the segment between commas that is a person, with its appositions as role. */
export function readSubject(text: string, lexicon: Lexicon): Speaker[] {
  const segments = segmentsOf(text)
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] ?? ''
    if (isApposition(segment, lexicon)) continue
    const people = readPeople(segment, lexicon)
    if (people.length === 0) continue
    const behind = segments.slice(index + 1).find((other) => other !== '' && !relative.test(other))
    const only = people.length === 1 ? people[0] : undefined
    if (only && behind) describe(only, behind)
    const before = index > 0 ? segments[index - 1] : undefined
    if (only && !only.role && before && isApposition(before, lexicon)) describe(only, before)
    return people
  }
  return []
}

/** A text cut at its commas and brackets; commas in figures stay. */
function segmentsOf(text: string): string[] {
  return text
    .replace(/\([^()]{0,120}\)/gu, ' ')
    .split(/[,;،、]\s?(?!\d{3})/u)
    .map((segment) => segment.replace(/\s+/gu, ' ').trim())
}

/** `chief executive of Acme`, `Secretary of State for Health`: a role without a name. */
function isApposition(segment: string, lexicon: Lexicon): boolean {
  const {roles} = wordsOf(lexicon)
  const tokens = segment.replace(/^(?:the|a|an|its|our|their|der|die|le|la|el|il|o|a)\s+/iu, '').split(' ')
  const role = tokens.findIndex((token) => roles.has(fold(token)))
  if (role < 0 || role > 5) return false
  const behind = tokens.slice(role + 1)
  if (behind.length === 0) return true
  if (behind.some((token) => /^\p{Lu}/u.test(token)) && !/^\p{Ll}/u.test(behind[0] ?? '')) return false
  return nameAtEnd(tokens, role, lexicon) === undefined
}

/** Set role and organisation from an apposition: `chief executive of Acme`. */
function describe(speaker: Speaker, words: string): void {
  const text = words.replace(/^(?:the|a|an)\s+/iu, '').trim()
  if (text.length > 160 || text === '') return
  const at =
    /\s(?:of|at|for|with|from|der|des|von|bei|de|du|del|di|da|do|van)\s(?=(?:the |la |el |der |den )?[\p{Lu}\p{N}])/u.exec(
      text
    )
  speaker.role = speaker.role ? speaker.role + ', ' + text : at ? text.slice(0, at.index) : text
  if (at && !speaker.organisation)
    speaker.organisation = text.slice(at.index + at[0].length).replace(/^the /iu, '')
  if (
    at &&
    speaker.role !== text &&
    /^(?:secretary|minister|head|director|mayor|leader|member|chief|president|governor|chair)/iu.test(text) &&
    !at[0].includes('at')
  ) {
    speaker.role = text
  }
}

const connectors = new Set([
  'of',
  'for',
  'the',
  'and',
  'to',
  'in',
  'at',
  '&',
  'on',
  'de',
  'du',
  'des',
  'der',
  'für',
  'del',
  'di',
  'da',
  'do',
  'la',
  'y',
  'e',
  'et',
  'und'
])

/** The people one segment names. */
function readPeople(segment: string, lexicon: Lexicon): Speaker[] {
  const joined = splitJoin(segment, lexicon)
  if (joined.length > 1) {
    const people = joined.map((part) => readPerson(part, lexicon))
    if (people.every((person) => person?.kind === 'person' && person.name.includes(' '))) {
      return people.filter((person) => person !== undefined)
    }
  }
  const person = readPerson(segment, lexicon)
  return person ? [person] : []
}

/** `Jane Doe and John Smith` as two; what is joined inside a title is not cut. */
function splitJoin(segment: string, lexicon: Lexicon): string[] {
  const {joins} = wordsOf(lexicon)
  const tokens = segment.split(' ')
  const parts: string[][] = [[]]
  for (const token of tokens) {
    if (joins.has(token.toLowerCase()) && token !== token.toUpperCase()) parts.push([])
    else if (token === '&') parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.map((part) => part.join(' '))
}

const organisationWords =
  /\b(?:department|ministry|council|university|college|school|institute|agency|office|bureau|committee|commission|board|association|society|foundation|trust|bank|company|corporation|corp|inc|ltd|limited|gmbh|plc|llc|group|union|federation|authority|service|services|administration|government|treasury|centre|center|coalition|alliance|party|police|court|house|team|league|club|hospital|church|network|fund|organisation|organization|ministère|ministerium|universität|ayuntamiento|gobierno|regierung|verband|verein|stiftung|conseil|ministerio|università|comune|rada|urząd)\b/iu
const documentWords =
  /\b(?:report|letter|study|statement|document|paper|review|survey|bill|act|text|release|memo|memorandum|communiqué|communique|order|guidance|notice|filing|lawsuit|complaint|indictment|resolution|declaration|rapport|bericht|studie|informe|rapporto|relatório)\b/iu

/** One speaker from a segment such as `U.S. Treasury Secretary Timothy F. Geithner`. */
export function readPerson(segment: string, lexicon: Lexicon): Speaker | undefined {
  const tokens = segment
    .split(' ')
    .map((token) => token.replace(/^["“'‘«*_]+|["”*_»]+$|[:.,]+$/gu, (mark) => (mark === '.' ? '.' : '')))
    .filter((token) => token !== '')
  const first = tokens.findIndex((token) => isCapital(token))
  if (first < 0 || first > 10) return undefined
  const run = runFrom(tokens, first, lexicon)
  if (run.length === 0) return undefined
  const {roles} = wordsOf(lexicon)
  const role = run.findLastIndex((token) => roles.has(fold(token)) && isCapitalised(token))
  const lead = tokens.slice(0, first).join(' ')
  const lowRole = roleIn(lead, lexicon)
  if (role >= 0) {
    const name = nameAtEnd(run, role, lexicon)
    if (!name) return undefined
    const title = [lowRole, ...run.slice(0, run.length - name.length)].filter(Boolean).join(' ')
    return person(name, title, lexicon)
  }
  const text = run.join(' ')
  if (
    organisationWords.test(text) ||
    /^the$/iu.test(tokens[first - 1] ?? '') ||
    (run.length === 1 && isAcronym(text))
  ) {
    return {kind: documentWords.test(tokens.slice(first).join(' ')) ? 'document' : 'organisation', name: text}
  }
  const possessive = run.findIndex((token) => /['’]s$/u.test(token))
  if (possessive >= 0 && possessive < run.length - 1) {
    const owned = person(run.slice(possessive + 1), lowRole, lexicon)
    if (owned)
      owned.organisation = run
        .slice(0, possessive + 1)
        .join(' ')
        .replace(/['’]s$/u, '')
    return owned
  }
  const speaker = person(run, lowRole, lexicon)
  if (!speaker) return undefined
  const behind = tokens.slice(first + run.length)
  const at = /^(?:of|from|at|with)$/iu.test(behind[0] ?? '')
    ? runFrom(behind, behind[1] === 'the' ? 2 : 1, lexicon)
    : []
  if (at.length > 0) speaker.organisation = at.join(' ')
  return speaker
}

function roleIn(lead: string, lexicon: Lexicon): string {
  const {roles} = wordsOf(lexicon)
  const words = lead.split(' ').filter((word) => word !== '')
  if (!words.some((word) => roles.has(fold(word)))) return ''
  return lead.replace(/^(?:the|a|an|its|our|their|company|der|die|le|la|el|il)\s+/iu, '').trim()
}

function isCapital(token: string): boolean {
  return /^\p{Lu}/u.test(token) && !/^(?:The|A|An|In|At|On|For|And|But|As|Mean)$/u.test(token)
}

function isCapitalised(token: string): boolean {
  return /^\p{Lu}/u.test(token)
}

function isAcronym(text: string): boolean {
  return /^[\p{Lu}\p{N}&]{2,10}$/u.test(text)
}

/** Capitals from `first` on, with the small words between them. */
function runFrom(tokens: readonly string[], first: number, lexicon: Lexicon): string[] {
  const {particles} = wordsOf(lexicon)
  const run: string[] = []
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index] ?? ''
    const small = particles.has(token) || connectors.has(token)
    if (/^\p{Lu}|^\p{N}+(?:st|nd|rd|th)?$/u.test(token)) run.push(token)
    else if (small && index > first && hasCapitalSoon(tokens, index)) run.push(token)
    else break
  }
  return run
}

function hasCapitalSoon(tokens: readonly string[], index: number): boolean {
  const next = tokens[index + 1] ?? ''
  return /^\p{Lu}/u.test(next) || (connectors.has(next) && /^\p{Lu}/u.test(tokens[index + 2] ?? ''))
}

const suffix = /^(?:Jr|Sr|II|III|IV|PhD|MD|OBE|MBE|CBE|KC|QC|MP|MEP|PCC)\.?$/u

/** The name at the end of a run whose last role word stands at `role`. */
function nameAtEnd(run: readonly string[], role: number, lexicon: Lexicon): string[] | undefined {
  const behind = run.slice(role + 1)
  if (behind.length === 0) return undefined
  const complement = connectors.has((behind[0] ?? '').toLowerCase())
  if (!complement)
    return behind.some((token) => connectors.has(token)) ? afterConnector(behind, lexicon) : behind
  return afterConnector(behind, lexicon)
}

/** `for Tax Policy Pam Olson`: the last two words, with initials between them. */
function afterConnector(behind: readonly string[], lexicon: Lexicon): string[] | undefined {
  const {particles} = wordsOf(lexicon)
  const cut = behind.findLastIndex((token) => connectors.has(token) && !particles.has(token))
  const group = behind.slice(cut + 1)
  let at = group.length - 1
  if (suffix.test(group[at] ?? '')) at--
  at--
  while (at > 0 && (/^\p{Lu}\.?$/u.test(group[at] ?? '') || particles.has(group[at] ?? ''))) at--
  const name = group.slice(Math.max(0, at))
  return at < 1 || name.length < 2 ? undefined : name
}

/** A person of these words; honorifics go, they are no part of a name. */
function person(words: readonly string[], role: string, lexicon: Lexicon): Speaker | undefined {
  const {honorifics} = wordsOf(lexicon)
  let start = 0
  while (start < words.length - 1 && honorifics.has(fold(words[start] ?? '').replace(/\.$/, ''))) start++
  const name = words
    .slice(start)
    .join(' ')
    .replace(/['’]s$/u, '')
  if (name === '' || words.length - start > 6) return undefined
  const title = role.trim()
  return {kind: 'person', name, ...(title ? {role: title} : {})}
}

/** True for a word that only points at the speaker named before. */
export function isPronoun(text: string, lexicon: Lexicon): boolean {
  const folded = fold(text)
  return lexicon.all.some(
    (data) =>
      (data === lexicon.language || data.tag === 'en' || data.tag === 'cy') &&
      data.attribution.pronouns.some((word) => fold(word) === folded)
  )
}

/** Full names in a text by their last word: how a surname later in the copy is resolved. */
export type NameIndex = Map<string, Speaker[]>

/** Every full name in a text, in one pass. */
export function indexNames(texts: readonly string[], lexicon: Lexicon): NameIndex {
  const index: NameIndex = new Map()
  for (const text of texts) {
    for (const run of capitalRuns(text, lexicon)) {
      const speaker = readPerson(run, lexicon)
      if (speaker?.kind !== 'person' || !speaker.name.includes(' ')) continue
      const last = surname(speaker.name)
      const known = index.get(last) ?? []
      if (known.length < 20 && !known.some((other) => other.name === speaker.name))
        index.set(last, [...known, speaker])
    }
  }
  return index
}

/** The last word of a name that is no suffix. */
export function surname(name: string): string {
  const words = name.split(' ').filter((word) => !suffix.test(word))
  return (words.at(-1) ?? name).replace(/[.,]+$/u, '')
}

function capitalRuns(text: string, lexicon: Lexicon): string[] {
  const {particles} = wordsOf(lexicon)
  const runs: string[] = []
  let run: string[] = []
  const flush = (): void => {
    if (run.length >= 2 && run.length <= 14) runs.push(run.join(' '))
    run = []
  }
  for (const raw of text.split(/\s+/u)) {
    const token = raw.replace(/^[("“'‘«*[]+/u, '')
    if (token !== raw) flush()
    const clean = token.replace(/[)"”*»\]]+$/u, '')
    if (/^\p{Lu}/u.test(clean)) {
      const ends =
        /[,;:!?)”"»\]]$/u.test(token) || (/\.$/u.test(clean) && !/^(?:\p{Lu}\.|\p{L}{1,3}\.)+$/u.test(clean))
      const word = clean.replace(/[,;:!?]+$/u, '').replace(ends ? /\.$/u : /$^/u, '')
      run.push(word)
      if (ends || /['’]s$/u.test(word)) flush()
    } else if (run.length > 0 && (particles.has(clean) || connectors.has(clean)) && clean === token)
      run.push(clean)
    else flush()
  }
  flush()
  return runs
}

/** The speaker under the fullest name that the text gives. */
export function resolveName(speaker: Speaker, index: NameIndex, known: readonly Speaker[]): Speaker {
  if (speaker.kind !== 'person') return speaker
  const last = surname(speaker.name)
  const candidates = [
    ...known.filter((other) => other.kind === 'person' && surname(other.name) === last),
    ...(index.get(last) ?? [])
  ]
  const full = candidates.find((other) => isSamePerson(speaker.name, other.name))
  if (!full || full === speaker) return speaker
  const longer = full.name.split(' ').length >= speaker.name.split(' ').length ? full.name : speaker.name
  const role = speaker.role && speaker.name.includes(' ') ? speaker.role : (full.role ?? speaker.role)
  const organisation = speaker.organisation ?? full.organisation
  return {
    kind: 'person',
    name: longer,
    ...(role ? {role} : {}),
    ...(organisation ? {organisation} : {})
  }
}

/** `Szubin`, `Adam Szubin` and `Adam J. Szubin`. */
export function isSamePerson(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (surname(short) !== surname(long)) return false
  const given = short
    .split(' ')
    .slice(0, -1)
    .filter((word) => !/^\p{Lu}\.?$/u.test(word))
  const words = long.split(' ')
  return given.every(
    (word) =>
      words.includes(word) ||
      words.some((other) => other.startsWith(word) || word.startsWith(other.replace(/\.$/, '')))
  )
}
