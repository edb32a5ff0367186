import {copyPattern} from '../../language/copy-pattern.js'
import type {Speaker} from '../../release/nodes.js'
import {fold, type Lexicon} from '../lexicon.js'
import {isRole, type Words, wordsOf} from './words.js'

/** Small words inside a name of an office: `Secretary of State for Health and Social Care`. */
const connectors = new Set(
  'of for the and to in at & on with de du des der für del di da do la las los y e et und im i al dell della'.split(
    ' '
  )
)

const suffix = /^(?:Jr|Sr|II|III|IV|PhD|MD|OBE|MBE|CBE|KC|QC|MP|MEP|MS|AM|AS|PCC|FRS)\.?,?$/u

/** Words with a capital that begin no name. */
const notNames = new Set(
  'The A An In At On For And But As Of Since While When Where With From Under This That These Those Our Your His Her Their Its It He She We They I You Today Yesterday However Meanwhile Additionally Furthermore According Also Speaking Commenting Welcoming Responding After Before During Everywhere Every Both Although Though Because If Accordingly Similarly Finally Indeed Importantly Recently Instead Last Next More Most Many Some Such No Not Only Then There Here First Second Third Other Another All Any Each Even Just Perhaps Prior Through Throughout Among Together Upon Until Unlike Using Given Based Building Looking Likewise Moreover Therefore Thus Nevertheless Overall Specifically Separately Later Earlier Previously One Year Grade Por Pour Selon Según Nach Wie Asked Said Says Added Der Die Das Ein Eine Dazu Hierzu Auch So Zudem Laut Les Des Une Un El Los Las Il Lo Gli De Het Een'.split(
    ' '
  )
)

/** Words with a capital that begin a new sentence where a site has lost the stop. */
const breaking = new Set('The He She They We It This That These Today However In At'.split(' '))

const houseWords = new Set(
  'department ministry council university college school institute agency office bureau committee commission board association society foundation trust bank company corporation corp inc ltd limited gmbh plc llc group union federation authority service services administration government treasury centre center coalition alliance party police court house institut instituto istituto fondation fundación fondazione académie musée museo société comité mission museum library forum festival scheme project diocese academy gallery theatre theater orchestra team league club hospital church network fund organisation organization campaign partnership programme program initiative ministère ministerium universität ayuntamiento gobierno regierung verband verein stiftung conseil ministerio università comune rada urząd cyngor llywodraeth'.split(
    ' '
  )
)

const documentWords = new Set(
  'report reports letter study document paper review survey bill act memo memorandum communiqué communique order guidance notice filing lawsuit complaint indictment resolution declaration principles guidelines constitution treaty agreement rapport bericht studie informe rapporto relatório'.split(
    ' '
  )
)

const noWords = copyPattern()`[^\p{L}\p{N}]+`

/** Does one of these words stand in a text? */
function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return text
    .toLowerCase()
    .split(noWords)
    .some((word) => words.has(word))
}

/** Words of a text, without the marks at their ends; words that a site has run together are cut. */
export function tokensOf(text: string): string[] {
  return text
    .replace(/["“”„«»「」*_()[\]]/gu, ' ')
    .split(/[\s\u00A0]+/u)
    .map((token) =>
      token.replace(/^['‘]+|[,:;!?]+$|['’]$/gu, '').replace(/^(?:[LlDd]|[Uu]n)['’](?=\p{Ll})/u, '')
    )
    .filter((token) => token !== '' && token !== '-' && token !== '–' && token !== '—')
}

/** One speaker from a segment such as `U.S. Treasury Secretary Timothy F. Geithner`. */
export function readPerson(segment: string, lexicon: Lexicon): Speaker | undefined {
  const words = wordsOf(lexicon)
  const tokens = tokensOf(segment)
  const first = tokens.findIndex(
    (token, index) => startsName(token) || (token === 'Under' && isRole(tokens[index + 1] ?? '', words))
  )
  if (first < 0 || first > 10) return undefined
  const run = runFrom(tokens, first, words)
  if (run.length >= 2 && family.test(run[0] ?? '')) return person(run.slice(1), run[0] ?? '', words)
  const several = pluralTitle(run, words)
  if (several) return several
  const related = relative(tokens, first + run.length, run, words)
  if (related) return related
  const honoured = suffixed(run, tokens.slice(0, first), lexicon)
  if (honoured) return honoured
  const role = run.findLastIndex((token) => isRole(token, words) && /^\p{Lu}/u.test(token))
  const before = roleIn(tokens.slice(0, first), words)
  if (role >= 0) {
    return (
      titled(run, role, before, words) ??
      behindTitle(tokens, first + run.length, lexicon) ??
      openingTitle(tokens, first, lexicon)
    )
  }
  const opening = run.length === 1 ? openingTitle(tokens, first, lexicon) : undefined
  if (opening) return opening
  const at = houseAt(run) || homeAt(run)
  if (at > 0 && !article.test(tokens[first - 1] ?? '')) {
    const speaker = person(run.slice(0, at), before, words)
    const house = employer(run.slice(at), words)
    return speaker && house ? {...speaker, organisation: house} : speaker
  }
  const behind = tokens.slice(first + run.length)
  const last = before === '' ? undefined : behindOffice(tokens, first, run, words)
  if (last) return last
  const owner = run.findIndex((token) => /['’]s?$/u.test(token))
  const isOwned = owner >= 0 && run.length - owner > 2 && !isHouseWord(run.slice(owner + 1).join(' '))
  if (isOwned) return owned(run, owner, before, words)
  const employed = behindEmployer(tokens, first, run, words)
  if (employed) return employed
  if (isOrganisation(run, tokens[first - 1], behind)) return organisation(run)
  if (owner >= 0 && owner < run.length - 1) return owned(run, owner, before, words)
  const speaker = person(run, before, words)
  if (!speaker) return undefined
  const house = employer(behind, words)
  return house ? {...speaker, organisation: house} : speaker
}

/** `Husband Dai`: a word of the family before a name; `Mother` and `Sister` are titles in an order as well. */
const family = /^(?:Husband|Wife|Widow|Widower|Mum|Dad|Daughter|Grandson|Granddaughter|Nephew|Niece)$/u

/** Whose name stands behind that of another: `Mr Kerr’s daughter Jean`. */
const kin = new Set(
  'daughter son wife husband mother father mum dad sister brother widow widower partner niece nephew aunt uncle cousin grandson granddaughter friend colleague neighbour neighbor'.split(
    ' '
  )
)

function relative(
  tokens: readonly string[],
  from: number,
  run: readonly string[],
  words: Words
): Speaker | undefined {
  if (!/['’]s$/u.test(run.at(-1) ?? '') || !kin.has(tokens[from] ?? '')) return undefined
  const name = runFrom(tokens, from + 1, words)
  return name.length > 0 && startsName(name[0] ?? '') ? person(name, tokens[from] ?? '', words) : undefined
}

/** `Communities Minister Penelope Shaw MP`: the letters behind a name do not hide the title before it. */
function suffixed(run: readonly string[], before: readonly string[], lexicon: Lexicon): Speaker | undefined {
  const last = run.at(-1) ?? ''
  if (run.length < 3 || !parliaments.test(last)) return undefined
  const speaker = readPerson([...before, ...run.slice(0, -1)].join(' '), lexicon)
  if (!hasFullName(speaker)) return undefined
  return speaker.role ? speaker : {...speaker, role: last}
}

const parliaments = /^(?:MP|MEP|MS|MSP|TD|MLA|AM)$/u

/** `Senators Tom Birch` (and another): the title of each. */
function pluralTitle(run: readonly string[], words: Words): Speaker | undefined {
  const [title = '', ...rest] = /^(?:U\.?S\.?|State)$/u.test(run[0] ?? '') ? run.slice(1) : run
  const one = title.replace(/ies$/u, 'y').replace(/s$/u, '')
  if (rest.length < 2 || rest.length > 4 || one === title || isRole(title, words) || !isRole(one, words))
    return undefined
  return isHouseWord(rest.join(' ')) ? undefined : person(rest, one, words)
}

/** Words behind which a place stands, not the name of whom a sentence is about: `Residents near Long Lane`. */
const away = new Set(
  'near in at from on around along behind by under over to with against for of and or outside inside across beyond is was are were has had will would can could who which that'.split(
    ' '
  )
)

/** `Chief executive Ruth Ames`, `Town architect Ruth Ames`: a title in small letters but for its first. */
function openingTitle(tokens: readonly string[], first: number, lexicon: Lexicon): Speaker | undefined {
  if (first !== 0) return undefined
  const next = tokens.findIndex((token, index) => index > 0 && /^\p{Lu}/u.test(token))
  const words = wordsOf(lexicon)
  const between = tokens.slice(1, next)
  const isTitle =
    isRole(tokens[next - 1] ?? '', words) || (next <= 3 && !between.some((word) => away.has(word)))
  if (next < 2 || next > 6 || !isTitle) return undefined
  const speaker = readPerson(tokens.slice(next).join(' '), lexicon)
  if (!hasFullName(speaker) || speaker.role) return undefined
  return {...speaker, role: tokens.slice(0, next).join(' ')}
}

/** Where in `Eva Storck von der Universität Leeds` the employer begins; 0 where all of it is one name. */
function houseAt(run: readonly string[]): number {
  const at = run.findIndex((token) => /^(?:of|from|at|with|von|vom|bei|de|di|da|van)$/u.test(token))
  const head = run.slice(0, at).join(' ')
  const tail = run.slice(at).join(' ')
  return at >= 2 && !isHouseWord(head) && isHouseWord(tail) ? at : 0
}

/** Where in `Bill Amos of Carlisle` the place begins that he is of; 0 where there is none. */
function homeAt(run: readonly string[]): number {
  const at = run.indexOf('of')
  return at >= 2 &&
    at <= 3 &&
    !run.slice(0, at).some((token) => connectors.has(token)) &&
    !isHouseWord(run.slice(0, at).join(' '))
    ? at
    : 0
}

/** True where words name a kind of house: `the department`. */
export function isHouseWord(text: string): boolean {
  return hasWord(text, houseWords)
}

const article = /^(?:the|la|le|el|die|das|il)$/iu

function startsName(token: string): boolean {
  return /^(?:[ld]['’])?\p{Lu}/u.test(token) && !notNames.has(token)
}

const peers = /^(?:Baroness|Baron|Lord|Lady|Earl|Viscount|Countess)$/u

/** `Under Secretary for Tax Policy Pam Olson`: what stands behind the title is the name. */
function titled(run: readonly string[], role: number, before: string, words: Words): Speaker | undefined {
  const home = homeBehind(run, role)
  if (home > 0) return resident(run, role, home, before, words)
  const name = nameBehind(run, role, words)
  if (!name && role >= 2 && role === run.length - 1 && suffix.test(run[role] ?? ''))
    return person(run.slice(0, role), run[role] ?? '', words)
  // `Baroness Vale of Pellbrook`: a peer is called after a place.
  if (!name && peers.test(run[role] ?? '') && run[role + 2] === 'of')
    return person(run.slice(role + 1), run[role] ?? '', words)
  if (!name) return undefined
  return person(name, titleOf(before, run.slice(0, run.length - name.length)), words)
}

/** A title from the words of it in small letters and those with capitals. */
function titleOf(before: string, run: readonly string[]): string {
  return [before, ...run]
    .filter((word) => word !== '')
    .join(' ')
    .replace(/['’]s /u, '’s ')
}

/** Where in `Commissioner Ray Boone of Holm City Council` it begins where he is from; 0 where no name stands before it. */
function homeBehind(run: readonly string[], role: number): number {
  const at = run.findIndex((token, index) => index > role && /^(?:of|from|at)$/u.test(token))
  const head = run.slice(role + 1, at)
  const isName =
    at > 0 && head.length >= 2 && head.length <= 4 && head.every((token) => /^\p{Lu}/u.test(token))
  return isName && !isHouseWord(head.join(' ')) ? at : 0
}

/** Somebody with a title and a name, and behind them the house, if it is one. */
function resident(
  run: readonly string[],
  role: number,
  home: number,
  before: string,
  words: Words
): Speaker | undefined {
  const speaker = person(run.slice(role + 1, home), titleOf(before, run.slice(0, role + 1)), words)
  const house = run.slice(home + (run[home + 1] === 'the' ? 2 : 1)).join(' ')
  return speaker && isHouseWord(house) ? {...speaker, organisation: house} : speaker
}

/** `Mill Trust chief executive and former minister Jo Vale`: whom somebody works for, as what, and the name. */
function behindEmployer(
  tokens: readonly string[],
  first: number,
  run: readonly string[],
  words: Words
): Speaker | undefined {
  const from = first + run.length
  const next = tokens.findIndex((token, index) => index >= from && startsName(token))
  if (next <= from || next - from > 7) return undefined
  const title = tokens.slice(from, next)
  if (!isRole(title.at(-1) ?? '', words) || away.has(title[0] ?? '')) return undefined
  const name = runFrom(tokens, next, words)
  if (name.length < 2 || next + name.length !== tokens.length) return undefined
  const speaker = person(name, title.join(' '), words)
  return speaker && isHouseWord(run.join(' ')) ? {...speaker, organisation: run.join(' ')} : speaker
}

/** `assessore ai Lavori pubblici Gino Prati`: the office a title is of, and then the name. */
function behindOffice(
  tokens: readonly string[],
  first: number,
  run: readonly string[],
  words: Words
): Speaker | undefined {
  if (
    !/^(?:di|de|del|della|dei|ai|alla|al|allo|à|aux|au|des|du|da|do|für|of|for)$/u.test(
      tokens[first - 1] ?? ''
    )
  )
    return undefined
  const from = first + run.length
  const next = tokens.findIndex((token, index) => index > from && startsName(token))
  if (next < 0 || next - from > 3) return undefined
  const name = runFrom(tokens, next, words)
  return name.length >= 2 && next + name.length === tokens.length
    ? person(name, tokens.slice(0, next).join(' '), words)
    : undefined
}

/** `Chair of trustees Paul Okafor`: a title that goes on in small letters, and then the name. */
function behindTitle(tokens: readonly string[], from: number, lexicon: Lexicon): Speaker | undefined {
  const next = tokens.findIndex((token, index) => index >= from && startsName(token))
  if (next <= from || next - from > 5 || !connectors.has(tokens[from] ?? '')) return undefined
  const speaker = readPerson(tokens.slice(next).join(' '), lexicon)
  if (!hasFullName(speaker)) return undefined
  const title = tokens.slice(0, next).join(' ')
  return {...speaker, role: speaker.role ? title + ' ' + speaker.role : title}
}

/** Acme’s Jane Doe. */
function owned(run: readonly string[], owner: number, before: string, words: Words): Speaker | undefined {
  const speaker = person(run.slice(owner + 1), before, words)
  return speaker
    ? {
        ...speaker,
        organisation: run
          .slice(0, owner + 1)
          .join(' ')
          .replace(/['’]s?$/u, '')
      }
    : undefined
}

function isOrganisation(
  run: readonly string[],
  before: string | undefined,
  behind: readonly string[]
): boolean {
  const text = run.join(' ')
  if (isHouseWord(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))) return true
  const isStyled = /^(?:Right|Most|Very|Rev|Reverend|Rt|Hon|Honourable|Honorable)(?!\p{L})/u.test(text)
  if (!isStyled && article.test(before ?? '')) return true
  if (hasWord(text, documentWords)) return true
  return (
    run.length === 1 &&
    (/^[\p{Lu}\p{N}&.-]{2,12}$/u.test(text) || /^(?:spokes|officials|researchers)/u.test(behind[0] ?? ''))
  )
}

function organisation(run: readonly string[]): Speaker {
  const name = run
    .join(' ')
    .replace(/['’]s$/u, '')
    .replace(/^[ld]['’]/u, '')
  return {kind: hasWord(name, documentWords) ? 'document' : 'organisation', name}
}

/** `of Acme Ltd`, `from the University of Leeds`. */
function employer(behind: readonly string[], words: Words): string {
  if (!/^(?:of|from|at|with|von|vom|de|di|da|bei|van)$/iu.test(behind[0] ?? '')) return ''
  const from = /^(?:the|der|la|het)$/iu.test(behind[1] ?? '') ? 2 : 1
  return runFrom(behind, from, words)
    .join(' ')
    .replace(/['’]s$/u, '')
}

/** A title in small letters before the name: `chief executive`, `company president and CEO`. */
function roleIn(tokens: readonly string[], words: Words): string {
  const role = tokens.findIndex((token) => isRole(token, words))
  if (role < 0) return ''
  return tokens
    .join(' ')
    .replace(/^(?:the|a|an|its|our|their|his|her|company|der|die|das|le|la|el|il|lo|o|a|y|yr)\s+/iu, '')
    .trim()
}

/** Capitals from `first` on, with the small words between them. */
export function runFrom(tokens: readonly string[], first: number, words: Words): string[] {
  const run: string[] = []
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index] ?? ''
    const small = words.particles.has(token) || connectors.has(token)
    if (/^(?:[dl]['’])?\p{Lu}|^\p{N}+(?:st|nd|rd|th)$/u.test(token) && !breaking.has(token)) run.push(token)
    else if (small && index > first && hasCapitalSoon(tokens, index, words)) run.push(token)
    else break
    if (/[.]$/u.test(token) && token.length > 5 && !/^\p{Lu}\.\p{Lu}/u.test(token)) break
  }
  return run
}

function hasCapitalSoon(tokens: readonly string[], index: number, words: Words): boolean {
  const next = tokens[index + 1] ?? ''
  const after = tokens[index + 2] ?? ''
  return startsName(next) || ((connectors.has(next) || words.particles.has(next)) && startsName(after))
}

/** The name at the end of a run whose last title word stands at `role`. */
function nameBehind(run: readonly string[], role: number, words: Words): string[] | undefined {
  const behind = run.slice(role + 1)
  if (behind.length === 0) return undefined
  const cut = behind.findLastIndex((token) => connectors.has(token) && !words.particles.has(token))
  const complement = connectors.has(behind[0] ?? '')
  if (cut < 0 && !complement) return behind
  return lastName(behind.slice((complement ? Math.max(cut, 0) : cut) + 1), words)
}

/** `Tax Policy Pam Olson`: the last two words, with initials and particles between them. */
function lastName(group: readonly string[], words: Words): string[] | undefined {
  let at = group.length - 1
  if (suffix.test(group[at] ?? '')) at--
  at--
  while (at > 0 && (/^\p{Lu}\.?$/u.test(group[at] ?? '') || words.particles.has(group[at] ?? ''))) at--
  return at < 1 ? undefined : group.slice(at)
}

/** Honorifics that are nobody's surname: what stands before one is a title. */
const inner = /^(?:Dr|Prof|Mr|Mrs|Ms|Cllr|Shri|Smt)\.?$/u

/** A person of these words; an honorific is no part of a name. */
function person(run: readonly string[], role: string, words: Words): Speaker | undefined {
  if (/^(?:Right|Most|Very)$/u.test(run[0] ?? '') && isTitle(run[1], words))
    return person(run.slice(1), role, words)
  let start = /^(?:U\.?S\.?A?\.?|U\.?K\.?|EU|UN|State)$/u.test(run[0] ?? '') && isTitle(run[1], words) ? 1 : 0
  while (start < run.length - 1 && words.honorifics.has(fold(run[start] ?? '').replace(/^[at]\/|\.$/g, '')))
    start++
  const inside = run.findLastIndex((token, index) => index > start && inner.test(token))
  if (inside > 0 && inside < run.length - 1 && !suffix.test(run[inside + 1] ?? ''))
    return person(run.slice(inside + 1), [role, ...run.slice(start, inside)].filter(Boolean).join(' '), words)
  const name = run
    .slice(start)
    .join(' ')
    .replace(/['’]s$/u, '')
    .replace(/(\p{L}{3})\.$/u, '$1')
  if (name === '' || run.length - start > 6 || /\d/.test(name) || /(?:^| )I$/u.test(name)) return undefined
  const title = role.trim()
  return {kind: 'person', name, ...(title ? {role: title} : {})}
}

function isTitle(token: string | undefined, words: Words): boolean {
  return token !== undefined && words.honorifics.has(fold(token).replace(/\.$/, ''))
}

/** A person of whom more than one name is known. */
export function hasFullName(speaker: Speaker | undefined): speaker is Speaker {
  return speaker?.kind === 'person' && speaker.name.includes(' ')
}

/** The last word of a name that is no suffix. */
export function surname(name: string): string {
  const words = name.split(' ').filter((word) => !suffix.test(word))
  return (words.at(-1) ?? name).replace(/[.,]+$/u, '')
}

/** `Szubin`, `Adam Szubin` and `Adam J. Szubin` are one; `Jane Szubin` is another. */
export function isSamePerson(left: string, right: string): boolean {
  if (left === right) return true
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (surname(short) !== surname(long)) return false
  const given = short
    .split(' ')
    .slice(0, -1)
    .filter((word) => !/^\p{Lu}\.?$/u.test(word) && !suffix.test(word))
  const words = long.split(' ')
  return given.every((word) =>
    words.some((other) => other.startsWith(word) || word.startsWith(other.replace(/\.$/, '')))
  )
}
