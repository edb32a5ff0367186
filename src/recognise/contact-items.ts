import {copyPattern} from '../language/copy-pattern.js'
import {everyMatch} from '../language/every-match.js'
import type {Contact} from '../release/meta.js'
import {fold, foldInPlace, type Lexicon} from './lexicon.js'

/** A line of a contacts section: its words, and the addresses its links carry. */
export interface ContactLine {
  text: string
  /** Targets of `mailto:` links. */
  emails: readonly string[]
  /** Targets of other links. */
  urls: readonly string[]
  /** True for the first line of a block: a name in it is another person's. */
  opens?: boolean
}

const emailPattern = copyPattern(
  'g'
)`[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}`
const urlPattern = copyPattern('gi')`(?<![\p{L}\p{N}])(?:https?://|www\.)[^\s,;)>\]]{3,200}`
const phonePattern = copyPattern(
  'gi'
)`(?:\+|\(\+?|(?<![\p{L}\p{N}])00)?\(?\d{1,5}\)?(?:[\s./\u00A0\u2010-\u2013-]{0,3}\(?\d{1,6}\)?){1,8}(?:\s?(?:ext|x|extension|poste|durchwahl|dw)\.?\s?\d{1,6})?`

/** A number that has lost the space behind it: `555-010-1111jane@…`. */
export const gluedPhone = /^\p{L}*[\d().]{0,6}\d{3}[-.)]\d{3,4}[-.]\d{3,4}(?=\p{L})/u

/** Every e-mail address in a text, in order, once each. */
export function emailsIn(text: string): string[] {
  if (!text.includes('@')) return []
  const typed = text.match(emailPattern) ?? []
  return [...new Set(typed.map((email) => email.replace(/^['._-]+|['._-]+$/g, '').replace(gluedPhone, '')))]
}

/** Addresses of a line, typed or behind a link. What a site has glued to a link's address is not part of it. */
export function addressesIn(line: ContactLine): string[] {
  const typed = emailsIn(line.text).map(
    (email) => line.emails.find((target) => email.toLowerCase().includes(target.toLowerCase())) ?? email
  )
  const known = new Set(typed.map((email) => email.toLowerCase()))
  return [...new Set([...typed, ...line.emails.filter((email) => !known.has(email.toLowerCase()))])]
}

/** Every telephone number in a text, as typed. Dates, years and amounts are none. */
export function phonesIn(text: string): string[] {
  // No number that anybody can ring has fewer digits.
  if (text.length < 7 || !/\d/.test(text)) return []
  const withoutUrls = hasUrl(text) ? text.replace(urlPattern, (url) => ' '.repeat(url.length)) : text
  const plain = text.includes('@')
    ? withoutUrls.replace(emailPattern, (email) => ' '.repeat(email.length))
    : withoutUrls
  const phones: string[] = []
  for (const match of everyMatch(plain, phonePattern)) {
    const typed = match[0].trim().replace(/[\s./–-]+$/u, '')
    if (isPhone(typed, plain.slice(Math.max(0, match.index - 2), match.index))) phones.push(typed)
  }
  return phones
}

/** What no address of the web does without: a quick no for most lines. */
function hasUrl(text: string): boolean {
  return text.includes('://') || /www\./i.test(text)
}

function isPhone(typed: string, before: string): boolean {
  const digits = typed.replace(/\D/g, '').length
  if (digits < 7 || digits > 17 || /[$£€#]\s?$/.test(before)) return false
  if (/^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}$/.test(typed)) return false
  return !/^(?:19|20)\d{2}[\s–-](?:19|20)\d{2}$/.test(typed)
}

/** True where a line says how to reach somebody. */
export function hasAddress(line: ContactLine): boolean {
  return line.emails.length > 0 || emailsIn(line.text).length > 0 || phonesIn(line.text).length > 0
}

/** The contacts that lines name: a name opens one, what follows belongs to it until the next name or address. */
export function contactsOf(lines: readonly ContactLine[], lexicon: Lexicon): Contact[] {
  const contacts: Contact[] = []
  for (const line of lines) {
    // `Hog Count is a registered charity.` tells whom nobody can ring.
    const isNumbered = !line.text.includes('@') && registered.test(line.text)
    if ((isNumbered || !hasAddress(line)) && line.urls.length === 0 && isStatement(line.text, lexicon))
      continue
    let opens = line.opens ?? false
    for (const piece of piecesOf(line)) {
      add(piece, contacts, lexicon, opens)
      opens = false
    }
  }
  return contacts
    .map(personFirst)
    .filter((contact) => contact.email || contact.phones.length > 0 || contact.name || contact.url)
}

/** A number that nobody answers. */
const registered = copyPattern('i')`(?<!\p{L})(?:charity|company|registered|registration)(?!\p{L})\D{0,24}\d`

function isStatement(text: string, lexicon: Lexicon): boolean {
  return /[.!?)]\s*$/u.test(text) && isSentence(text, lexicon)
}

interface Piece {
  kind: 'words' | 'email' | 'phone' | 'url'
  text: string
}

function open(contacts: Contact[]): Contact {
  const contact: Contact = {phones: [], languages: [], publishable: true}
  contacts.push(contact)
  return contact
}

/** Add a piece to the contact it belongs to. */
function add(piece: Piece, contacts: Contact[], lexicon: Lexicon, opens: boolean): void {
  const current = contacts.at(-1)
  if (piece.kind === 'words') {
    addWords(piece.text, contacts, lexicon, opens)
    return
  }
  if (piece.kind === 'email') {
    const other = current?.email && current.email.toLowerCase() !== piece.text.toLowerCase()
    const contact = !current || other ? open(contacts) : current
    contact.email = piece.text
    return
  }
  const contact = current ?? open(contacts)
  if (piece.kind === 'url') contact.url ??= piece.text
  else if (!contact.phones.includes(piece.text)) contact.phones.push(piece.text)
}

function addWords(text: string, contacts: Contact[], lexicon: Lexicon, opens: boolean): void {
  const current = contacts.at(-1)
  const words = readWords(text, lexicon, !opens && lacksOrganisation(current))
  if (!words) return
  const taken = current && (current.name || current.email || current.phones.length > 0)
  const contact = !current || (words.name && taken) ? open(contacts) : current
  if (words.name) contact.name = words.name
  if (words.role !== undefined) contact.role ??= words.role
  if (words.organisation !== undefined) contact.organisation ??= words.organisation
}

/** True for a person named just now: what looks like another name is whom they speak for. */
function lacksOrganisation(contact: Contact | undefined): boolean {
  return (
    contact?.name !== undefined &&
    contact.organisation === undefined &&
    contact.email === undefined &&
    contact.phones.length === 0
  )
}

/** Two names, of which the address tells which is the person's: `jane@acme.example` is Jane Doe at Acme. */
function personFirst(contact: Contact): Contact {
  const {name, organisation, email} = contact
  const [local = '', domain = ''] = (email ?? '').toLowerCase().split('@')
  if (!name || !organisation || !domain) return contact
  const score = (text: string) =>
    fold(text)
      .split(' ')
      .filter((word) => word.length > 2)
      .reduce((sum, word) => sum + Number(local.includes(word)) - Number(domain.includes(word)), 0)
  return score(organisation) > 0 && score(name) < score(organisation)
    ? {...contact, name: organisation, organisation: name}
    : contact
}

/** A line as addresses and the words between them, in order. */
function piecesOf(line: ContactLine): Piece[] {
  const found: Array<Piece & {at: number; end: number}> = []
  const take = (kind: Piece['kind'], text: string, from: number): void => {
    const at = line.text.indexOf(text, from)
    if (at >= 0 && !found.some((piece) => at < piece.end && at + text.length > piece.at)) {
      found.push({kind, text, at, end: at + text.length})
    }
  }
  for (const email of addressesIn(line)) take('email', email, 0)
  if (hasUrl(line.text))
    for (const match of line.text.matchAll(urlPattern))
      take('url', match[0].replace(/[.,]+$/, ''), match.index)
  let from = 0
  for (const phone of phonesIn(line.text)) {
    take('phone', phone, from)
    from = line.text.indexOf(phone, from) + 1
  }
  found.sort((left, right) => left.at - right.at)
  const pieces: Piece[] = []
  let at = 0
  for (const piece of found) {
    pieces.push(...wordPieces(line.text.slice(at, piece.at)), {kind: piece.kind, text: piece.text})
    at = piece.end
  }
  pieces.push(...wordPieces(line.text.slice(at)))
  const typed = new Set(found.map((piece) => piece.text.toLowerCase()))
  for (const email of line.emails)
    if (!typed.has(email.toLowerCase())) pieces.push({kind: 'email', text: email})
  return pieces
}

function wordPieces(text: string): Piece[] {
  if (!/\p{L}/u.test(text)) return []
  return text
    .split(/[|•·;\t]|\s[–—-]\s|\s\/\s|(?:担当者?|窓口|联系人|聯絡人)\s?[：:]/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => ({kind: 'words', text: part}))
}

const fieldWords = new Set(
  'tel telephone telefon teléfono telefono telefoon t phone ph p mobile mob m cell fax f e-mail email mail e office direct web website w twitter whatsapp téléphone tél courriel correo mobil handy at on or and call via oder unter ou o y und name role title organisation organization company contact contacts 電話 メール 电话 邮箱 電郵 電話番号 e-mailadres email address out of hours press office company website facebook linkedin instagram x'.split(
    ' '
  )
)

/** True for words that only name a field: `Tel:`, `Company Website`. */
export function isFieldName(text: string): boolean {
  return fold(text)
    .split(/[\s/.:]+/u)
    .every((word) => word === '' || fieldWords.has(word))
}

/** The words without the label and the field names at their start. */
function withoutLabels(text: string, lexicon: Lexicon): string {
  let rest = trimmed(text)
  const plain = foldInPlace(rest)
  const label = lexicon.labelStarts
    .get(plain.slice(0, 2))
    ?.find(({entry}) => plain.startsWith(entry) && /^\s{0,2}(?:[:：,，]|$)/u.test(plain.slice(entry.length)))
  if (label) rest = trimmed(rest.slice(label.entry.length))
  const field = /^([\p{L}-]{1,14})(?:\.|\s?[:：])\s*/u.exec(rest)
  if (field?.[1] && fieldWords.has(field[1].toLowerCase())) rest = trimmed(rest.slice(field[0].length))
  rest = rest.replace(fieldBehind, '')
  return isFieldName(rest) ? '' : rest
}

/** `Teresa Olmos. Tel.`: what the number behind it is. */
const fieldBehind =
  /[\s.,;:]+(?:tel|tél|telefon|telefono|teléfono|tfno|tlf|phone|mob|mobile|cell|fax|e-?mail)[.:]*$/iu

function trimmed(text: string): string {
  return text.replace(/^[\s,.:;，、،：()–—-]+|[\s,:;，、،：()–—-]+$/gu, '')
}

interface Who {
  name?: string
  role?: string
  organisation?: string
}

/** What words in a contacts section say: a person (unless one `isNamed` already), a role, an organisation. */
function readWords(text: string, lexicon: Lexicon, isNamed: boolean): Who | undefined {
  const rest = withoutAsking(withoutLabels(text, lexicon), lexicon)
  if (!/\p{L}{2}/u.test(rest)) return undefined
  if (isSentence(rest, lexicon)) return nameIn(rest, lexicon)
  const parts = rest
    .split(/,\s+(?!(?:Inc|Ltd|LLC|plc|Co|Corp)(?![\p{L}\p{N}])|S\.A|N\.V|GmbH)|[，、،]\s?|\s\(|\)|\n/u)
    .map((part) => asked(part.trim()))
    .filter((part) => part !== '')
  const result: Who = {}
  const isAgency = parts.slice(1).some((part) => agency.test(part))
  for (const part of parts) {
    if (!isNamed && !isAgency && !result.name && isPersonName(part, lexicon)) result.name = part
    else if (!result.role && hasRoleWord(part, lexicon)) result.role = part
    else if (!result.organisation && /^\p{Lu}|^\p{Lo}/u.test(part) && part.length < 80)
      result.organisation = part
  }
  return result.name || result.role || result.organisation ? result : undefined
}

/** What a house is to a listed company, in brackets behind its name: `Tavistock Row (Financial PR)`. */
const agency =
  /^(?:financial (?:pr|communications)|public relations|pr|(?:pr |media )agency|nominated adviser.{0,40}|nomad.{0,40}|(?:joint |sole )?(?:corporate )?broker.{0,30})$/iu

/** In scripts without capitals, what asks to get in touch stands before a colon, and the name behind it. */
function withoutAsking(text: string, lexicon: Lexicon): string {
  const colon = /^\p{Lo}/u.test(text) ? text.search(/[:：]/u) : -1
  if (colon < 0) return text
  const asks = fold(text.slice(0, colon))
  return lexicon.contactPhrases.some((phrase) => asks.includes(phrase))
    ? trimmed(text.slice(colon + 1))
    : text
}

/** `e-mail Jane Doe at`: what to do, and then whom to do it to. */
function asked(part: string): string {
  return part
    .replace(/^(?:please )?(?:contact|call|phone|ring|e-?mail|write to|rsvp to)\s+(?=\p{Lu})/iu, '')
    .replace(/\s(?:at|on|via|by|from|or)$/u, '')
}

/** `For further information please contact Margaret Hull on`: small letters through and through. */
function isSentence(text: string, lexicon: Lexicon): boolean {
  const small = text.split(/\s+/u).filter((word) => /^\p{Ll}{2,}/u.test(word)).length
  return (
    small >= 3 ||
    (small >= 2 && !/[.!?]$/u.test(text) && text.split(/\s+/u).length >= 5 && !hasRoleWord(text, lexicon)) ||
    (small >= 2 &&
      /(?<![\p{L}\p{N}])(?:please|contact|call|contacter|kontaktieren|contactar|neem|cysylltwch)(?![\p{L}\p{N}])/iu.test(
        text
      ))
  )
}

const honorific = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Herr|Frau|Ihnen|Sir|Dame)\.?\s/u

/** The last name in a sentence: two to four words with capitals that are no office. */
function nameIn(text: string, lexicon: Lexicon): Who | undefined {
  const runs =
    text.match(
      /\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|el|al|bin|la|di|da)){1,4}/gu
    ) ?? []
  const name = runs
    .flatMap((run) => run.split(/(?<=\p{Ll}{3})\.\s/u))
    .map((run) => run.replace(honorific, '').replace(/['’]s$/u, ''))
    .findLast((run) => isPersonName(run, lexicon))
  return name ? {name} : undefined
}

const notNames = copyPattern(
  'i'
)`(?<![\p{L}\p{N}])(?:media|press|office|team|relations|department|communications|council|university|group|inc|ltd|limited|gmbh|plc|corp|llc|company|association|institute|agency|centre|center|services?|enquiries|inquiries|public|affairs|information|contact|email|phone|street|road|avenue|desk|newsroom|news|foundation|trust|presse|kontakt|relaciones|prensa|stampa|ufficio|bureau|unit|line|house|hours|further|more|please|website|president|director|manager|officer|head|energy|technologies|solutions|systems|partners|capital|cooperative|society|holdings|international|global|bank|rsvp|security|birth|number|passport|citizenship|auditorium|hall|room|building|secretary|minister|mayor|governor|gabinete|comunicación|comunicação|comunicazione|communication|universidad|università|universidade|université|universität|departamento|oficina|servicio|ayuntamiento|ministerio|mairie|gemeinde|stadt|verband|verein|agentur|redaktion|abteilung|afdeling|gemeente|urząd|biuro|museum|museo|hospital|school|festival)(?![\p{L}\p{N}])`

/** Two to four words with capitals, no words of an office. */
function isPersonName(text: string, lexicon: Lexicon): boolean {
  const plain = text.replace(honorific, '')
  const words = plain.split(/\s+/u)
  if (notNames.test(plain) || /\d/.test(plain)) return false
  if (/^[\p{Script=Han}]{2,4}$/u.test(plain)) return !/[部课室課局处處司社]$/u.test(plain)
  if (words.length < 2 || words.length > 5) return false
  // `D.C. WHO`: capitals throughout are a name only where no word is an abbreviation.
  if (!/\p{Ll}|\p{Lo}/u.test(plain) && words.some((word) => word.replace(/\P{L}/gu, '').length < 3))
    return false
  if (/\p{Script=Han}/u.test(plain))
    return words.length === 2 && words.every((word) => word.length <= 3) && !/[部课室課社]/u.test(plain)
  const {particles} = lexicon.language.names
  return words.every(
    (word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || particles.includes(word) || /^\p{Lo}+$/u.test(word)
  )
}

function hasRoleWord(text: string, lexicon: Lexicon): boolean {
  const folded = fold(text)
  const words = new Set(folded.split(' '))
  const joined = /^(?:de|nl)/u.test(lexicon.language.tag)
  return (
    lexicon.language.names.roles.some((role) => {
      const plain = role.toLowerCase()
      return (
        words.has(plain) ||
        (plain.includes(' ') && folded.includes(plain)) ||
        (joined && plain.length >= 6 && folded.endsWith(plain))
      )
    }) ||
    /(?<![\p{L}\p{N}])(?:media|press|communications|relations|public affairs|pr)(?![\p{L}\p{N}])/iu.test(text)
  )
}
