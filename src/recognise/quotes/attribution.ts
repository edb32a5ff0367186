import type {Speaker} from '../../release/nodes.js'
import {fold, type Lexicon} from '../lexicon.js'
import {hasFullName, isHouseWord} from './person.js'
import {clauseEnd, lastSentence} from './sentence.js'
import {isSpokesperson, readSubject} from './subject.js'
import {isPronoun, isRole, phrasesIn, type Verb, verbsIn, type Words, wordsOf} from './words.js'

/**
 * Who a text says speaks: people it names, the one who spoke before (`she said`), somebody it calls by a title
 * (`the Deputy Secretary`), or somebody it does not name (`one resident`).
 */
export type Attributed =
  | {speakers: Speaker[]}
  | {pronoun: string; sentence: string}
  | {role: string}
  | {unnamed: string}

/** How far an attribution may reach, in characters. */
const reach = 320

/** How the words before an attribution end: with a comma or a mark that lets the sentence go on, with a stop, or bare. */
export type Ending = 'open' | 'stop' | 'bare'

/**
 * The attribution that stands behind a quotation: `said Jane Doe, director of Acme.`, `Jane Doe said.`, `she added.`,
 * `— Jane Doe`, `according to Jane Doe`.
 */
export function attributionAfter(
  text: string,
  end: number,
  ending: Ending,
  lexicon: Lexicon
): Attributed | undefined {
  const tail = text.slice(end, end + reach)
  const feed = /^[ \t]*\n/u.exec(tail)?.[0].length ?? 0
  const clause = tail.slice(0, feed + clauseEnd(tail.slice(feed)))
  const lead = /^[\s,.、，،]*/u.exec(clause)?.[0].length ?? 0
  const said = clause.slice(lead)
  if (said === '') return undefined
  const comma = /[,，、،]/u.test(clause.slice(0, lead))
  const dashed = /^[–—―-]{1,2}\s*/u.exec(said)
  const words = dashed ? (said.slice(dashed[0].length).split('—')[0] ?? '').replace(/\s[–-]\s*$/u, '') : said
  const isLast = end + clause.length >= text.trimEnd().length - 1
  if (dashed && isLast && verbsIn(words, wordsOf(lexicon))[0]?.index !== 0) {
    const by = named(words, lexicon)
    if (by) return by
  }
  const by = readAfter(words, comma || dashed ? 'open' : ending, lexicon)
  if (by || !isLast) return by
  const isApart = /^\s*\n/u.test(tail) || ending === 'open' || !/[.!?]\s*$/u.test(text)
  return signed(words, isApart, lexicon)
}

/** `“…,” Jane Doe, director of Acme`: a name and an office behind the words, on a line of their own or to the end. */
function signed(words: string, may: boolean, lexicon: Lexicon): Attributed | undefined {
  if (!may || !/^[\p{Lu}\p{Lo}]/u.test(words) || words.length > 140) return undefined
  if (verbsIn(words, wordsOf(lexicon)).length > 0) return undefined
  const speakers = readSubject(words, lexicon)
  const [only] = speakers
  const isSigned = hasFullName(only) && (only.role ?? only.organisation)
  return isSigned && words.startsWith(only.name.split(' ')[0] ?? '') ? {speakers} : undefined
}

/** French turns verb and pronoun round: `sourit-elle`, `ajoute-t-il`. */
const inverted = /^[\p{Ll}’']+(?:-t)?-(ils?|elles?|on)(?!\p{L})/u

function readAfter(said: string, ending: Ending, lexicon: Lexicon): Attributed | undefined {
  const words = wordsOf(lexicon)
  const put = said.startsWith('as ') ? putIt(said.replace(/[.\s]+$/u, ''), lexicon) : undefined
  if (put) return put
  const turned = lexicon.language.tag === 'fr' ? inverted.exec(said)?.[1] : undefined
  if (turned) return {pronoun: turned, sentence: ''}
  const [according] = phrasesIn(said, words.according)
  if (according && according.index <= 1 && !onlyBefore.test(according.text))
    return named(said.slice(according.end), lexicon)
  for (const verb of verbsIn(said, words).slice(0, 3)) {
    const by = readVerb(said, verb, ending, words, lexicon)
    if (by) return by
  }
  return participle(said, words)
}

/** Prepositions that name who thinks so only before the words, with a comma: `Pour Luc Morel, « … »`. */
const onlyBefore = /^(?:pour|para|per)$/iu

function readVerb(
  said: string,
  verb: Verb,
  ending: Ending,
  words: Words,
  lexicon: Lexicon
): Attributed | undefined {
  const before = said.slice(0, verb.index).trim()
  const behind = said.slice(verb.end)
  if (before === '' || isAdverb(before)) {
    const plain = behind.replace(/^['’]\p{L}{1,2}(?=\s)/u, '')
    return /^\p{Lu}/u.test(verb.text) && ending === 'stop' ? undefined : verbFirst(plain, lexicon)
  }
  if (!mayBeSubject(before) || !endsHere(before, behind, ending)) return undefined
  const plain = before.replace(/\s(?:also|then|further|later|has|had|have|a|hat|ha|auch|ont)$/iu, '')
  if (isPronoun(plain, words)) return {pronoun: plain, sentence: ''}
  return named(plain, lexicon)
}

/** After a stop a new sentence begins: it is an attribution only where hardly anything follows the verb. */
function endsHere(subject: string, behind: string, ending: Ending): boolean {
  const rest = behind.trim()
  if (/^(?:that|dass|que|che|że|dat)(?![\p{L}\p{N}])/iu.test(rest)) return false
  return ending === 'open'
    ? true
    : subject.length <= 60 && rest.split(/\s+/u).filter((word) => word !== '').length <= 4
}

/** `adding: “…”`, with no subject of its own. */
function participle(said: string, words: Words): Attributed | undefined {
  const [match] = phrasesIn(said, words.participles)
  return match && match.index <= 4 ? {pronoun: '', sentence: ''} : undefined
}

function isAdverb(text: string): boolean {
  return /^(?:also|then|further|later|so|as|and|but|hat|has|had|a|ha|ont|auch|weiter|noch|o|y|e|et|und|i)$/iu.test(
    text
  )
}

/** `said Jane Doe`, `said she`, `so Müller weiter`. */
function verbFirst(behind: string, lexicon: Lexicon): Attributed | undefined {
  if (behind.trim() === '') return {pronoun: '', sentence: ''}
  const rest = behind.replace(/^\s*(?:also|then|further|later|today|er|auch)\s/iu, ' ').trim()
  const first = /^[\p{L}'’-]+/u.exec(rest)?.[0] ?? ''
  const words = wordsOf(lexicon)
  if (isPronoun(first, words) && !/^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(rest)) {
    // German `der` is an article as well: `sagte der Vorsitzende Rolf Achterberg`.
    const by = /^d(?:er|ie)\s\p{L}/iu.test(rest) ? named(rest.slice(0, clauseEnd(rest)), lexicon) : undefined
    return by ?? {pronoun: first, sentence: ''}
  }
  const clause = rest.slice(0, clauseEnd(rest))
  const by = named(clause, lexicon)
  // `racconta un anziano del quartiere`: a verb, and somebody.
  if (!by && indefinite.test(clause) && !/\p{Lu}/u.test(clause)) return {unnamed: clause}
  const two = /^\p{L}+\s(?:\p{L}+|\d+-year-old)(?=[\s.,;]|$)/u.exec(rest)?.[0] ?? ''
  if (by) return by
  if (isPronoun(two, words) || /\d/.test(two)) return {pronoun: two, sentence: ''}
  // `dijeron los vecinos`: whom the article points at has no name.
  return several.test(clause) ? {unnamed: clause} : undefined
}

const several = /^(?:the|die|les|los|las|i|gli|os|as)\s\p{Ll}+(?:\s\p{Ll}+)?$/u

/** What begins with one of these goes on with a sentence that is not about saying. */
function mayBeSubject(text: string): boolean {
  if (text.length > 240) return false
  return !/^(?:which|that|who|to|of|for|in|on|and|or|but|is|was|are|were|has|have|by|with|from|as|program|initiative|act|report|it is|there)(?![\p{L}\p{N}])/iu.test(
    text
  )
}

function named(text: string, lexicon: Lexicon): Attributed | undefined {
  const one = oneOf(text, lexicon)
  if (one) return one
  if (someone.test(text)) return {unnamed: text}
  const speakers = readSubject(withoutParticiple(text, lexicon), lexicon)
  if (isManyUnnamed(speakers, lexicon)) return {unnamed: text}
  if (speakers.length > 0) return {speakers}
  for (const segment of text.split(/,\s/u)) {
    const title = titleOf(segment.trim(), lexicon)
    if (title) return title
  }
  return isHouseUnnamed(text) ? {unnamed: text} : undefined
}

/** `Residents said`: a word for several people is nobody's name. */
function isManyUnnamed([only, ...others]: readonly Speaker[], lexicon: Lexicon): boolean {
  if (only?.kind !== 'person' || others.length > 0 || !/^\p{Lu}\p{Ll}+s$/u.test(only.name)) return false
  const words = wordsOf(lexicon)
  return (
    isRole(only.name.slice(0, -1), words) ||
    /^(?:Locals|Villagers|Critics|Experts|Families|Witnesses)$/u.test(only.name)
  )
}

/** `the department`, `the senators`: a house or several people whom the sentence does not name. */
function isHouseUnnamed(text: string): boolean {
  const words = /^(?:the|die|les|los|las|i|gli|de)\s((?:\p{Ll}+\s)?\p{Ll}+)$/u.exec(text.trim())?.[1]
  return words !== undefined && (isHouseWord(words) || /(?:ors|ers|ists|eurs|ores|ori)$/u.test(words))
}

/** `one carer from Co Mayo, who …`: where somebody is from is no name. */
function oneOf(text: string, lexicon: Lexicon): Attributed | undefined {
  if (!/^(?:an?|one|another|eine?|une?|una|uno|uma?|een)\s\p{Ll}/iu.test(text)) return undefined
  const head =
    /^\p{L}+\s(?:\p{Ll}[\p{L}’'-]*\s){1,4}?(?:from|of|in|at|near|who|aus|von|de|di|da|van|uit)\s[^,]*/u.exec(
      text
    )?.[0]
  const title = head && titleOf(head, lexicon)
  if (!title || !('unnamed' in title) || isSpokesperson(head)) return undefined
  const behind = readSubject(text.slice(head.length), lexicon)
  return behind.some(hasFullName) ? {speakers: behind} : title
}

/** The title that a sentence begins with: `The mayor thanked …`. */
export function roleAt(sentence: string, lexicon: Lexicon): string | undefined {
  const title = definite.test(sentence) ? titleOf(sentence.slice(0, 80), lexicon) : undefined
  return title && 'role' in title ? title.role : undefined
}

const definite = /^(?:the|der|die|le|la|el|il|lo|de|het|o|a|y|yr)\s/iu
const indefinite = /^(?:an?|one|another|eine?|une?|una|uno|uma?|een)\s/iu

/** Arabic: `خالد البحري قائلاً`, for what stands behind the name says how it was said. */
function withoutParticiple(text: string, lexicon: Lexicon): string {
  if (lexicon.language.direction !== 'rtl') return text
  const words = text.trim().split(' ')
  return lexicon.language.attribution.participles.includes(words.at(-1) ?? '')
    ? words.slice(0, -1).join(' ')
    : text
}

/** Japanese: `利用者の一人`, `近所の男性`. */
const someone = /の?(?:一人|ひとり|男性|女性|関係者|担当者|利用者|住民)$/u

/** `the Deputy Secretary`, `one resident` at the start of a segment. */
function titleOf(segment: string, lexicon: Lexicon): Attributed | undefined {
  const article = definite.exec(segment) ?? indefinite.exec(segment)
  const match = article && /^(?:[\p{L}’'-]+\s?){1,6}/u.exec(segment.slice(article[0].length))
  const tokens = match?.[0].trim().split(/\s+/u) ?? []
  const words = wordsOf(lexicon)
  const role = tokens.findLastIndex((token) => isRole(token, words))
  const lower = tokens.findIndex((token) => /^\p{Ll}/u.test(token))
  const title = tokens.slice(0, lower > 0 ? Math.min(lower, role + 1) : role + 1).join(' ')
  if (role < 0 || title === '') return undefined
  const isOne = indefinite.test(segment) && !(definite.test(segment) && lexicon.language.tag === 'pt')
  return isOne ? {unnamed: title} : {role: title}
}

/**
 * The attribution inside the marks, as French and Italian copy has it: `« C’est un jour, explique Luc Morel. Nous … »`,
 * `"È un giorno – spiega Luca Bianchi – e …"`.
 */
export function attributionInside(words: string, lexicon: Lexicon): Attributed | undefined {
  if (lexicon.language.tag === 'en') return undefined
  for (const verb of verbsIn(words, wordsOf(lexicon)).slice(0, 6)) {
    const before = /(?:,|\s[–—-])\s(?:\p{L}{1,3}\s)?$/u.exec(
      words.slice(Math.max(0, verb.index - 8), verb.index)
    )
    if (!before) continue
    const tail = words.slice(verb.end, verb.end + 160)
    const behind = /^\s([^.,;:!?–—]{3,90}?)(?:[.,]|\s[–—-]\s)/u.exec(tail)?.[1]
    const by = behind ? named(behind, lexicon) : undefined
    if (isPerson(by)) return by
    // `se souvient le président de l’association, Yann Kerdoncuff.`
    const longer = behind && /^\s([^.;:!?–—]{3,140}?)\.(?:\s|$)/u.exec(tail)?.[1]
    const person = longer ? named(longer, lexicon) : undefined
    if (isPerson(person)) return person
  }
  return undefined
}

/**
 * Japanese: the verb stands behind the words, with `と`, and who speaks before them: `山田は「…」と述べた`. Nothing where
 * the words are not quoted so.
 */
export function quotativeSubject(
  text: string,
  start: number,
  end: number,
  from: number,
  lexicon: Lexicon
): Attributed | undefined {
  const behind = text.slice(end, end + 80)
  const beside = lexicon.language.tag === 'ja' ? besideMarks(text, start, from, behind, lexicon) : undefined
  if (beside) return beside
  if (!/^(?:など)?と(?!き|も|いう|は)/u.test(behind)) return undefined
  const clause = behind.slice(0, clauseEnd(behind))
  if (verbsIn(clause, wordsOf(lexicon)).length === 0) return undefined
  const later = /^(?:など)?と(.{2,40}?)(?:は|が|も)/u.exec(clause)?.[1]
  if (later) return named(later, lexicon)
  const sentence = lastSentence(text.slice(Math.max(from, start - 300), start)).trim()
  const subject = /^(.*?[^\s、，])(?:は|が|も|からは)(?:[、，].*|[^、，はがを]{1,12}[でにへ])?$/u.exec(
    sentence
  )?.[1]
  if (!subject) return {pronoun: '', sentence}
  return named(subject, lexicon)
}

/** `「…」（山本花子社長）`, `山本花子社長のコメント：「…」`, `代表取締役　山本花子「…」`: an office and a name beside the words. */
function besideMarks(
  text: string,
  start: number,
  from: number,
  behind: string,
  lexicon: Lexicon
): Attributed | undefined {
  const bracket = /^[（(]([^（）()]{2,30})[）)]/u.exec(behind)?.[1]
  const head = lastSentence(text.slice(Math.max(from, start - 80), start)).trim()
  const alone = /^(.{2,40}?)(?:のコメント|の談話|より)?[:：]?$/u.exec(head)?.[1]
  const isAlone =
    alone !== undefined &&
    /^[。\s]*$/u.test(behind) &&
    !/[はがをにで、]|(?:コメント|メッセージ|談話|挨拶)$/u.test(alone)
  const who = bracket ?? (isAlone ? alone : undefined)
  const [only, ...others] = who ? readSubject(who, lexicon) : []
  return only?.kind === 'person' && only.role && others.length === 0 ? {speakers: [only]} : undefined
}

/**
 * The attribution that stands before a quotation: `Jane Doe said: “`, `Speaking in Leeds, Jane Doe, director, said “`,
 * `Said Jane Doe: “`, `Jane Doe: “`, `According to Jane Doe, “`, `As stated by Jane Doe, “`.
 *
 * `fragment` is true for words without a sentence of their own, such as `called it “a landmark”`.
 */
export function attributionBefore(
  text: string,
  start: number,
  from: number,
  fragment: boolean,
  lexicon: Lexicon
): Attributed | undefined {
  const head = text.slice(Math.max(from, start - 900), start)
  const sentence = lastSentence(head).trim()
  if (!/\p{L}/u.test(sentence)) return undefined
  const words = wordsOf(lexicon)
  const [according] = phrasesIn(sentence, words.according)
  if (according && according.index <= 2 && !/^\p{Ll}/u.test(according.text)) {
    // `Laut Voss sollen …`: the sentence goes on behind the name.
    const behind = sentence.slice(according.end)
    const isOpen = fragment && lexicon.language.tag !== 'en' && !/[,:，：]$/u.test(sentence)
    const leading = isOpen ? /^\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?=\p{Ll})/u.exec(behind)?.[0] : undefined
    const by = named(leading ?? behind, lexicon)
    if (/[,:，：]$/u.test(sentence) && (!onlyBefore.test(according.text) || isPerson(by))) return by
    if (fragment && sentence.length < 120 && lexicon.language.tag !== 'en' && by) return by
    // `According to Jane Doe, it is “…”`: the sentence goes on behind the comma.
    const comma = behind.lastIndexOf(', ')
    if (fragment && comma > 0 && behind.length - comma < 60 && !naming.test(sentence)) {
      const who = named(behind.slice(0, comma), lexicon)
      if (isPerson(who)) return who
    }
  }
  const aside = putIt(sentence, lexicon) ?? accordingAside(sentence, fragment, words, lexicon)
  if (aside) return aside
  const verbs = verbsIn(sentence, words)
  const [statement] = phrasesIn(sentence, words.statements)
  const isAnnounced = statement !== undefined && announces(sentence, statement)
  if (isAnnounced) verbs.push(statement)
  const leading = isAnnounced ? sentence.replace(/\.$/u, ':') : sentence
  for (const verb of verbs.reverse()) {
    const by = readBefore(leading, verb, fragment, words, lexicon)
    if (by) return by
  }
  return (
    spokenOf(sentence, lexicon) ??
    byParticiple(sentence, fragment, words, lexicon) ??
    colonOnly(sentence, lexicon) ??
    colonBehind(sentence, text.slice(start + 1, start + 3), lexicon)
  )
}

/** `As Jane Doe put it: “…”`, `…, as she puts it, “…”`. */
function putIt(sentence: string, lexicon: Lexicon): Attributed | undefined {
  if (!sentence.includes(' it') || lexicon.language.tag !== 'en') return undefined
  const who = /(?:^|,\s)as\s([^,:]{2,90}?)\s(?:once\s|has\s|later\s)?puts?\sit[,:]?$/iu.exec(sentence)?.[1]
  if (!who) return undefined
  return isPronoun(who, wordsOf(lexicon)) ? {pronoun: who, sentence: ''} : named(who, lexicon)
}

/**
 * `The message is clear, to quote Jane Doe: “…”`: who says it stands behind a comma, close to the words; before a part of
 * a sentence, words may stand between: `to quote Jane Doe: the house “…”`.
 */
function accordingAside(
  sentence: string,
  fragment: boolean,
  words: Words,
  lexicon: Lexicon
): Attributed | undefined {
  const last = phrasesIn(sentence, words.according).at(-1)
  if (!last || last.index <= 2 || onlyBefore.test(last.text)) return undefined
  if (!/[,–—]\s*$/u.test(sentence.slice(0, last.index)) || sentence.length - last.end > 160) return undefined
  const behind = sentence.slice(last.end)
  const colon = behind.search(/[:：]/u)
  const isBeside = /[,:，：]$/u.test(behind)
  if (!isBeside && !(fragment && colon > 0)) return undefined
  const by = named(isBeside ? behind : behind.slice(0, colon), lexicon)
  return by && 'speakers' in by ? by : undefined
}

/** `issued the following statement on the lake.`: what is called following follows, with a colon or without. */
function announces(sentence: string, statement: Verb): boolean {
  if (/[:：]$/u.test(sentence)) return true
  return (
    /\.$/u.test(sentence) &&
    /(?<!\p{L})(?:following|suivant|folgend|siguiente|seguent|seguinte|volgende|następując)/iu.test(
      statement.text
    )
  )
}

/** True where a text ends by announcing a statement that follows. */
export function endsAnnouncing(text: string, lexicon: Lexicon): boolean {
  const sentence = lastSentence(text).trim()
  if (/[:：]$/u.test(sentence)) return true
  if (!/\.$/u.test(sentence)) return false
  const [statement] = phrasesIn(sentence, wordsOf(lexicon).statements)
  return statement !== undefined && announces(sentence, statement)
}

function isPerson(by: Attributed | undefined): boolean {
  return (
    by !== undefined &&
    'speakers' in by &&
    by.speakers.every(({kind, name}) => kind === 'person' && /\s/u.test(name))
  )
}

/** `…, calling it “…”`: the subject of the sentence calls it so. */
function byParticiple(
  sentence: string,
  fragment: boolean,
  words: Words,
  lexicon: Lexicon
): Attributed | undefined {
  const match =
    fragment || /:$/u.test(sentence) ? phrasesIn(sentence.slice(-60), words.participles).at(-1) : undefined
  if (!match) return undefined
  const offset = Math.max(0, sentence.length - 60)
  const index = offset + match.index
  const behind = sentence.slice(offset + match.end).trim()
  return behind.length <= 40 && /,\s*$/u.test(sentence.slice(0, index))
    ? named(sentence.slice(0, index), lexicon)
    : undefined
}

function readBefore(
  sentence: string,
  verb: Verb,
  fragment: boolean,
  words: Words,
  lexicon: Lexicon
): Attributed | undefined {
  const behind = sentence.slice(verb.end)
  const from =
    /^\s+(?:from|by)\s(.{3,140}?)(?:,|[:：]|\s(?:on|about|regarding|following|after|today|in|at|upon|as|ahead|marking)\s)/u
  const author = isStatement(verb, words) ? from.exec(behind)?.[1] : undefined
  if (author) return named(author, lexicon)
  const passive = /^\s+(?:by|von|par|por|da|przez|door)\s/iu.exec(behind)
  if (passive)
    return named((behind.slice(passive[0].length).split(',')[0] ?? '').replace(/:\s*$/u, ''), lexicon)
  const isFirst = verb.index <= 2 || /،\s*$/u.test(sentence.slice(0, verb.index))
  const reported = isFirst ? verbThenReported(behind, fragment, words) : undefined
  if (reported && /^\p{Lo}/u.test(reported)) return named(reported, lexicon)
  if (
    isNaming(verb.text)
      ? !fragment || !(namesIt(behind) || describesAs(verb.text, behind) || callsOn(verb.text, behind))
      : !leadsToWords(behind, fragment, words)
  )
    return undefined
  const subject = subjectBefore(sentence, verb)
  if (subject === '' || isAdverb(subject)) return verbFirst(behind.replace(/[:,]\s*$/u, ''), lexicon)
  const own =
    /,\s(?:and|while|but|und|während|et|tandis que|y|mientras|e|mentre|en|terwijl|a|oraz)\s(.+)$/iu.exec(
      subject
    )
  if (own?.[1] && verbsIn(subject.slice(0, own.index).replace(/^[\s,]+/u, ''), words).length > 0)
    return named(own[1], lexicon)
  const last = subject.split(/[\s,]+/u).at(-1) ?? ''
  if (isPronoun(last, words)) return {pronoun: last, sentence: subject}
  // `Sales rose, a figure Jane Doe described as “…”`: who describes stands behind what is described.
  const describer = describesAs(verb.text, behind)
    ? /(?:^|\s)(?:what|(?:an?|the)\s\p{Ll}+(?:\s(?:that|which))?)\s((?:\p{Ll}+\s){0,3}\p{Lu}[^,]{2,80})$/u.exec(
        subject
      )?.[1]
    : undefined
  if (describer) {
    const by = named(describer, lexicon)
    if (isPerson(by)) return by
  }
  return named(subject.replace(/^(?:as|wie|comme|como|come|zoals)\s/iu, ''), lexicon)
}

function isStatement(verb: Verb, words: Words): boolean {
  return phrasesIn(verb.text, words.statements).length > 0
}

function subjectBefore(sentence: string, verb: Verb): string {
  return sentence
    .slice(0, verb.index)
    .trim()
    .replace(
      /(?:\s(?:has|had|also|then|further|later|have|hat|a|ha|ont|issued|released|made|gave|in|and|,))+$/iu,
      ''
    )
    .trim()
}

/** `وأكد خالد منصور أن «…»`: the verb first, who speaks, and a word that makes it reported. */
function verbThenReported(behind: string, fragment: boolean, words: Words): string | undefined {
  if (!fragment) return undefined
  const tokens = behind.trim().split(/\s+/u)
  const at = tokens.findIndex((token) => words.reported.has(token.toLowerCase()))
  return at >= 1 && at <= 7 && tokens.length - at <= 6 ? tokens.slice(0, at).join(' ') : undefined
}

/** Verbs that put words on something: `called the plan “…”`; straight before marks they give it a name. */
function isNaming(verb: string): boolean {
  return /^(?:called|calls|described|describes|dubbed|hailed|hails|noemt|noemde|nennt|nannte|definisce|nazywa|nazwał|nazwała)$/iu.test(
    verb
  )
}

/** `called on the council “to go further”`. */
function callsOn(verb: string, behind: string): boolean {
  return /^calls?(?:ed)?$/iu.test(verb) && /^\s(?:up)?on\s[^,:;]{2,60}$/u.test(behind)
}

/** `a figure that Jane Doe described as “…”`. */
function describesAs(verb: string, behind: string): boolean {
  return /^(?:describ|hail)/iu.test(verb) && /^\s(?:[^,:;]{1,60}\s)?as$/u.test(behind)
}

function namesIt(behind: string): boolean {
  return (
    /^\s(?:it|them|this|that|the|her|his|its|their|him|these|those|de|het|dit|dat|die|das|den|es|la|le|lo|il|to|go|ją|ten|tę)(?![\p{L}\p{N}])[^,:;]{0,60}$/iu.test(
      behind
    ) && !/(?<![\p{L}\p{N}])(?:for|the|an?)\s*$/iu.test(behind)
  )
}

/** Between verb and marks: nothing, `that`, or when and where it was said, up to a colon or comma. */
function leadsToWords(behind: string, fragment: boolean, words: Words): boolean {
  const text = behind.trim()
  if (text === '' || /^[:,：，。]$/u.test(text)) return true
  if (/[:：]$/u.test(text)) return text.length < 260
  const first = text.split(/[\s,:]/u)[0]?.toLowerCase() ?? ''
  if (fragment && text.length < 80 && speaksOf.test(text) && !naming.test(text)) return true
  if (fragment && text.length < 60 && indirect.test(text) && !naming.test(text)) return true
  // `王强指出，该项目“…”`
  if (fragment && /^，[\p{Script=Han}]{1,12}$/u.test(text)) return true
  if (words.reported.has(text.toLowerCase().replace(/[,:]$/, ''))) return true
  if (/,$/u.test(text)) return text.length < 60 && !words.reported.has(first)
  return (
    fragment &&
    text.length < 200 &&
    (words.reported.has(first) || /^(?:it|them|this|the|of|her|him)$/u.test(first)) &&
    !naming.test(text)
  )
}

/** `said he was “delighted with …”`: the words go on with what the speaker says of it. */
const speaksOf =
  /^(?:that\s)?(?:he|she|they|it|we|i|this|the \p{L}+)\s(?:was|is|were|are|had|has|have|felt|feels|would|will|could|can|remains?|understands?|understood|knows|knew|hopes|hoped|wants|wanted|thinks|thought|believes|believed|expects|expected|sees|saw|looks|looked|recognised|recognized|accepts|accepted)(?![\p{L}\p{N}])/iu

/** German: `erklärte, man prüfe „alle Möglichkeiten“`. */
const indirect = /^,\s(?:man|er|sie|es|die \p{L}+|der \p{L}+|das \p{L}+)\s\p{Ll}+(?:\s\p{L}+){0,4}$/iu

/** Words before a title or a term, not before speech. */
const naming =
  /(?<![\p{L}\p{N}])(?:entitled|titled|called|named|known|as|so-called|term|terms|dubbed|the|an?|or|and|report|act|of|for|to be|list|under)$/iu

/** True where the words before marks lead to a title or a term. */
export function leadsToName(sentence: string): boolean {
  return naming.test(sentence)
}

/** German: `sprach Lisa Moser von einem „Schritt“`. */
function spokenOf(sentence: string, lexicon: Lexicon): Attributed | undefined {
  if (lexicon.language.tag !== 'de') return undefined
  const who = /(?:^|\s)(?:sprach|spricht)\s(.{3,80}?)\svon(?:\s(?:einem|einer|einen))?$/u.exec(sentence)?.[1]
  const first = /^(.{3,100}?)\s(?:sprach|spricht)\svon(?:\s(?:einem|einer|einen))?$/u.exec(sentence)?.[1]
  const by = who ? named(who, lexicon) : first ? named(first, lexicon) : undefined
  return isPerson(by) ? by : undefined
}

/** Words before a colon behind which stands a title or a list. */
const listing =
  /(?:entitled|titled|called|includes?|included|including|following|namely|theme|title|question|motto|named|are|names?|heißt|lautet|intitulé|titulado|intitolato)\s*:$/iu

/** `Hanna Voigt, a passenger, took it lightly: “I …”`: a sentence about somebody, and then a whole sentence. */
function colonBehind(sentence: string, next: string, lexicon: Lexicon): Attributed | undefined {
  if (!/:$/u.test(sentence) || sentence.length > 160 || listing.test(sentence) || !/^\p{Lu}/u.test(next))
    return undefined
  // An office may stand before the name: `Die Passagierin, Hanna Voigt aus Kiel, …`.
  for (const part of sentence.slice(0, -1).split(/,\s/u).slice(0, 3)) {
    const [only, ...others] = readSubject(part, lexicon)
    if (!hasFullName(only)) continue
    const at = sentence.indexOf(only.name)
    return others.length === 0 && at >= 0 && at < 60 ? {speakers: [only]} : undefined
  }
  return undefined
}

/** `Jane Doe, director of Acme: “…”`, with nothing else before the colon. */
function colonOnly(sentence: string, lexicon: Lexicon): Attributed | undefined {
  if (!/[:：]\s*$/u.test(sentence) || sentence.length > 160) return undefined
  const words = sentence.replace(/[:：]\s*$/u, '').trim()
  const speakers = readSubject(words, lexicon)
  const [only] = speakers
  const {honorifics} = wordsOf(lexicon)
  const isTitled = honorifics.has(fold(words.split(' ')[0] ?? ''))
  if (only?.kind !== 'person' || (!only.name.includes(' ') && !isTitled)) return undefined
  const lower = words.split(/[\s,]+/u).filter((word) => /^\p{Ll}{3,}/u.test(word)).length
  return lower <= 8 &&
    !/(?<![\p{L}\p{N}])(?:is|are|was|were|has|have|will|can|asks?|question)(?![\p{L}\p{N}])/u.test(words)
    ? {speakers}
    : undefined
}
