import type {Speaker} from '../../release/nodes.js'
import {fold, type Lexicon} from '../lexicon.js'
import {readCaseless, usesCase} from './caseless.js'
import {hasFullName, readPerson, tokensOf} from './person.js'
import {isRole, verbsIn, type Words, wordsOf} from './words.js'

const relative =
  /^(?:who|which|whose|where|when|while|and|but|that|with|in|at|on|for|after|before|speaking|commenting|welcoming|responding|reacting|following|during|including|announcing|discussing|according|today|yesterday|recently|also|has|had|is|was|were|are|however|then|later|further|meanwhile|as)(?![\p{L}\p{N}])/iu

/** Speakers named by a subject: the segment between commas that is a person, with its appositions as role. */
export function readSubject(text: string, lexicon: Lexicon): Speaker[] {
  const plain = text.replace(/[\s\u00A0]+/gu, ' ').trim()
  if (plain === '') return []
  if (!usesCase(plain)) return readCaseless(plain, lexicon)
  const segments = segmentsOf(plain)
  const order = segments.map((_, index) => index)
  for (const index of order) {
    const segment = segments[index] ?? ''
    if (isApposition(segment, lexicon) || isAside(segment, segments.length)) continue
    const people = readPeople(segment, lexicon)
    if (people.length > 0)
      return listed(people, segments, index, lexicon) ?? described(people, segments, index, lexicon)
  }
  return spokesperson(plain, lexicon) ?? documentIn(segments[0] ?? plain)
}

/** `Tom Birch, Marta Klein and Lily Moss`. */
function listed(
  people: readonly Speaker[],
  segments: readonly string[],
  index: number,
  lexicon: Lexicon
): Speaker[] | undefined {
  const all = [...people]
  if (people.length === 1 && people[0]?.kind === 'organisation')
    return allHouses(all, segments, index, lexicon)
  for (const segment of segments.slice(index + 1, index + 8)) {
    const {joins} = wordsOf(lexicon)
    const [first = '', ...others] = segment.split(' ')
    const isJoined = joins.has(first)
    if (verbsIn(segment, wordsOf(lexicon)).length > 0) return undefined
    const more = readPeople(isJoined ? others.join(' ') : segment, lexicon)
    if (more.length === 0 || !more.every((person) => hasFullName(person) && !person.role)) return undefined
    all.push(...more)
    if (isJoined || more.length > 1) return all.every(hasFullName) ? all : undefined
  }
  return undefined
}

/** `The Ferris Trust, Night Shelter UK and the Diocese of Marlow`: what stands in one list with a house is one. */
function allHouses(
  all: Speaker[],
  segments: readonly string[],
  index: number,
  lexicon: Lexicon
): Speaker[] | undefined {
  for (const segment of segments.slice(index + 1, index + 8)) {
    const parts = splitJoin(segment, lexicon)
    for (const part of parts) {
      const speaker = /^(?:the )?\p{Lu}/u.test(part) ? readPerson(part, lexicon) : undefined
      if (!speaker || speaker.role || (speaker.kind === 'person' && !speaker.name.includes(' ')))
        return undefined
      all.push({kind: 'organisation', name: speaker.name})
    }
    if (parts.length > 1) return all
  }
  return undefined
}

const spokesWords =
  /(?<!\p{L})(?:spokes(?:person|man|woman)|(?:presse)?sprecher(?:in)?|porte-parole|portavoz|portavoce|porta-voz|woordvoerder|rzecznik|rzeczniczka|llefarydd)(?!\p{L})/iu

/** True where a text speaks of somebody who speaks for a house. */
export function isSpokesperson(text: string): boolean {
  return spokesWords.test(text)
}

/** `a spokesperson for the Sorrel Trust`, `a Quillon spokesman`: who is not named speaks for a house. */
function spokesperson(text: string, lexicon: Lexicon): Speaker[] | undefined {
  const match = spokesWords.exec(text)
  if (!match) return undefined
  const behind =
    /^\s(?:for|of|from|at|der|des|vom|von|de|del|de la|du|di|della|van|van de|da|do)\s(.{2,80})$/u.exec(
      text.slice(match.index + match[0].length)
    )?.[1]
  const before = /^(?:an?|the|ein|eine|un|une|una|uma|um|een)?\s?(.{2,60})\s$/iu.exec(
    text.slice(0, match.index)
  )?.[1]
  const house = behind ?? before
  const speaker = house && readPerson(house.replace(/['’]s$/u, ''), lexicon)
  return speaker ? [{kind: 'organisation', name: speaker.name}] : undefined
}

/** `the annual report`, `a new study`: what is quoted is a document. */
function documentIn(text: string): Speaker[] {
  const match =
    /^(?:the|a|an|its|their|this)\s(?:[\p{L}-]+[’']s?\s)?((?:[\p{L}-]+\s){0,3}(?:report|study|letter|document|paper|review|survey|statement|memo|notice|guidance|judgment|ruling|inscription|plaque|poem|message))(?:\s(?:on|of|by|from|signed|sent|published)\s.{2,60})?$/iu.exec(
      text
    )
  return match?.[1] ? [{kind: 'document', name: match[1]}] : []
}

/** A segment that opens with a participle or a preposition says when and where, not who. */
function isAside(segment: string, count: number): boolean {
  return (
    count > 1 &&
    /^(?:speaking|commenting|welcoming|responding|reacting|following|announcing|discussing|in|at|on|after|before|during|addressing|writing|visiting|as part|as the|with|for)(?![\p{L}\p{N}])/iu.test(
      segment
    )
  )
}

/** Set role and organisation of a speaker from the segments beside the name. */
function described(
  people: Speaker[],
  segments: readonly string[],
  index: number,
  lexicon: Lexicon
): Speaker[] {
  const [only] = people
  if (!only || people.length > 1 || only.kind !== 'person') return people
  const behind = segments[index + 1]
  const before = segments[index - 1]
  if (behind && !relative.test(behind) && isDescription(behind, lexicon)) {
    if (isOnlyHonorific(only, wordsOf(lexicon))) delete only.role
    describe(only, [behind, continuation(segments[index + 2])].filter(Boolean).join(', '))
  }
  if (!only.role && before && isApposition(before, lexicon)) describe(only, before)
  return people
}

/** `Councillor` before a name is a title only where nothing better follows. */
function isOnlyHonorific(speaker: Speaker, words: Words): boolean {
  return (speaker.role ?? '').split(' ').every((word) => words.honorifics.has(fold(word)))
}

/** `Director of Policy, Acme Ltd`: the employer may be a segment of its own. */
function continuation(segment: string | undefined): string {
  return segment && /^\p{Lu}/u.test(segment) && !relative.test(segment) && tokensOf(segment).length <= 5
    ? segment
    : ''
}

/** A text cut at its commas; commas in figures and before `Jr.` stay. */
function segmentsOf(text: string): string[] {
  return text
    .replace(/\([^()]{0,120}\)/gu, ' ')
    .replace(
      /,\s(?:M\.?D|Ph\.?D|MBA|RN|DDS|DVM|J\.?D|MPH|CPA|Esq|MSc|BSc|MA|BA|DPhil|MBBS)\.?(?=,|\s|$)/gu,
      ''
    )
    .replace(/,\s(?=(?:Jr|Sr|III?|OBE|MBE|CBE)(?![\p{L}\p{N}])|(?:MP|MEP|MS|MSP)(?:[,.]|$))/gu, ' ')
    .split(/[,;、，](?:\s|(?=\p{L}))/u)
    .map((segment) => segment.replace(/\s+/gu, ' ').trim())
    .map((segment) => segment.replace(/[,.:;\s]+$/u, (mark) => (mark.startsWith('.') ? '.' : '')))
    .filter((segment) => segment !== '')
}

/** A segment that says what somebody is, with or without a title word. */
function isDescription(segment: string, lexicon: Lexicon): boolean {
  if (isApposition(segment, lexicon)) return true
  const words = wordsOf(lexicon)
  return (
    tokensOf(segment).some((token) => isRole(token, words)) || /^(?:of|from|at|the|a|an)\s/iu.test(segment)
  )
}

/** `chief executive of Acme`, `Secretary of State for Health`: a title without a name. */
export function isApposition(segment: string, lexicon: Lexicon): boolean {
  const words = wordsOf(lexicon)
  const tokens = tokensOf(
    segment.replace(/^(?:the|a|an|its|our|their|der|die|le|la|el|il|o|a|y|yr)\s+/iu, '')
  )
  const role = tokens.findIndex((token) => isRole(token, words))
  if (role < 0 || role > 6) return false
  if (role === tokens.length - 1)
    return !(role >= 2 && /^(?:MP|MEP|MS|MSP|PCC)\.?$/u.test(tokens[role] ?? ''))
  const person = readPerson(segment, lexicon)
  return person === undefined || person.kind !== 'person' || !person.name.includes(' ')
    ? !/^\p{Lu}/u.test(tokens[role + 1] ?? '') || person?.kind !== 'person'
    : false
}

const houses =
  /^(?:chief executive|chief executive officer|ceo|president|chair|chairman|chairwoman|founder|co-founder|leader|director|managing director|owner|partner|head|president and ceo|general manager|founder and ceo|deputy leader|geschäftsführer(?:in)?|pdg|directeur général|presidente|director general|amministratore delegato)$/iu
const offices =
  /^(?:communications?|marketing|finance|operations|sales|state|research|policy|public|health|education|human|strategy|engineering|product|technology|international|external|corporate|staff|the treasury|customer|media)(?![\p{L}\p{N}])/iu

/** Role and organisation from an apposition: `chief executive of Acme`. */
function describe(speaker: Speaker, words: string): void {
  const text = words.replace(/^(?:the|a|an|der|die|das|le|la|el|il|lo|o|y|yr)\s+/iu, '').trim()
  if (text === '' || text.length > 180) return
  const employer = /^(?:of|from|at|with|von|de|di|van|bei)\s(?:the |la |el |der |den |het )?(.+)$/u.exec(
    text
  )?.[1]
  if (employer) {
    if (/^\p{Lu}/u.test(employer)) speaker.organisation ??= employer
    return
  }
  const placed = /^(.{3,60}?\sof\s.{3,60}?)\s(?:at|bei)\s(?:the )?(\p{Lu}.+)$/u.exec(text)
  if (placed?.[1] && placed[2]) {
    setRole(speaker, placed[1])
    speaker.organisation ??= placed[2]
    return
  }
  const at =
    /\s(of|at|bei|der|von|de|di|del|van|für)\s(?:the |la |el |der |den |het )?(?=[\p{Lu}\p{N}])/u.exec(text)
  const title = at ? text.slice(0, at.index) : text
  const house = at ? text.slice(at.index + at[0].length) : ''
  const parts = !at ? text.split(', ') : []
  if (at && (at[1] === 'at' || at[1] === 'bei' || houses.test(title)) && !offices.test(house)) {
    setRole(speaker, title)
    speaker.organisation ??= house.replace(/(\p{L}{3})\.$/u, '$1')
  } else if (parts.length === 2 && parts[0] && parts[1] && /^\p{Lu}/u.test(parts[1])) {
    setRole(speaker, parts[0])
    speaker.organisation ??= parts[1]
  } else setRole(speaker, text)
}

function setRole(speaker: Speaker, role: string): void {
  speaker.role = speaker.role ? speaker.role + ', ' + role : role
}

/** The people one segment names. */
function readPeople(segment: string, lexicon: Lexicon): Speaker[] {
  const joined = splitJoin(segment, lexicon)
  if (joined.length > 1) {
    const people = joined.map((part) => readPerson(part, lexicon))
    const found = people.filter((person) => person !== undefined)
    if (found.length === people.length && (found.every((one) => hasFullName(one)) || found.every(isHouse)))
      return found
  }
  const person = readPerson(segment, lexicon)
  return person ? [person] : []
}

/** `The Sorrel Trust and Thornwick Council`: each a house by its own name. */
function isHouse(speaker: Speaker): boolean {
  return speaker.kind === 'organisation' && speaker.name.includes(' ')
}

/** `Jane Doe and John Smith` as two; what is joined inside a title is not cut. */
function splitJoin(segment: string, lexicon: Lexicon): string[] {
  const {joins} = wordsOf(lexicon)
  const parts: string[][] = [[]]
  for (const token of segment.split(' ')) {
    if (joins.has(token) || token === '&') parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.map((part) => part.join(' ')).filter((part) => part !== '')
}
