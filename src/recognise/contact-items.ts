import type {Contact} from '../release/meta.js'
import type {Lexicon} from './lexicon.js'
import {fold} from './lexicon.js'

/** A line of a contacts section: its words, and the addresses its links carry. */
export interface ContactLine {
  text: string
  /** Targets of `mailto:` links. */
  emails: readonly string[]
  /** Targets of other links. */
  urls: readonly string[]
}

const emailPattern = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu
const urlPattern = /\b(?:https?:\/\/|www\.)[^\s,;)>\]]{3,200}/giu
const phonePattern =
  /(?:\+|\(\+?|\b00)?\(?\d{1,5}\)?(?:[\s./\u00A0\u2010-\u2013-]{0,3}\(?\d{1,6}\)?){1,8}(?:\s?(?:ext|x|extension|poste|durchwahl|dw)\.?\s?\d{1,6})?/giu

/** Every e-mail address in a text, in order, once each. */
export function emailsIn(text: string): string[] {
  return [
    ...new Set([...text.matchAll(emailPattern)].map((match) => match[0].replace(/^['._-]+|['._-]+$/g, '')))
  ]
}

/** Every telephone number in a text, as typed. Dates, years and amounts are none. */
export function phonesIn(text: string): string[] {
  const plain = text.replace(urlPattern, ' ').replace(emailPattern, ' ')
  const phones: string[] = []
  for (const match of plain.matchAll(phonePattern)) {
    const typed = match[0].trim().replace(/[\s./–-]+$/u, '')
    const digits = typed.replace(/\D/g, '').length
    const before = plain.slice(Math.max(0, match.index - 2), match.index)
    if (digits < 7 || digits > 17 || /[$£€#]\s?$/.test(before)) continue
    if (
      /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}$/.test(typed) ||
      /^(?:19|20)\d{2}[\s–-](?:19|20)\d{2}$/.test(typed)
    )
      continue
    phones.push(typed)
  }
  return phones
}

function urlsIn(text: string): string[] {
  return [...text.matchAll(urlPattern)].map((match) => match[0].replace(/[.,]+$/, ''))
}

/** True where a line says how to reach somebody. */
export function hasAddress(line: ContactLine): boolean {
  return line.emails.length > 0 || emailsIn(line.text).length > 0 || phonesIn(line.text).length > 0
}

/** The contacts that lines name: a name opens one, what follows belongs to it until the next name or address. */
export function contactsOf(lines: readonly ContactLine[], lexicon: Lexicon): Contact[] {
  const contacts: Contact[] = []
  let current: Contact | undefined
  const open = (): Contact => {
    const contact: Contact = {phones: [], languages: [], publishable: true}
    contacts.push(contact)
    return contact
  }
  for (const line of lines) {
    for (const piece of piecesOf(line)) {
      if (piece.kind === 'words') {
        const words = readWords(piece.text, lexicon)
        if (!words) continue
        if (words.name && (!current || current.name || current.email)) current = open()
        current ??= open()
        if (words.name) current.name = words.name
        else if (current.email && !current.role && words.role) continue
        if (words.role && !current.role) current.role = words.role
        if (words.organisation && !current.organisation) current.organisation = words.organisation
      } else if (piece.kind === 'email') {
        if (!current || (current.email && current.email.toLowerCase() !== piece.text.toLowerCase()))
          current = open()
        current.email = piece.text
      } else if (piece.kind === 'phone') {
        current ??= open()
        if (!current.phones.includes(piece.text)) current.phones.push(piece.text)
      } else {
        current ??= open()
        current.url ??= piece.text
      }
    }
  }
  return contacts.filter(
    (contact) => contact.email || contact.phones.length > 0 || contact.name || contact.url
  )
}

interface Piece {
  kind: 'words' | 'email' | 'phone' | 'url'
  text: string
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
  for (const email of emailsIn(line.text)) take('email', email, 0)
  for (const url of urlsIn(line.text)) take('url', url, 0)
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
  return text
    .split(/[|•·;\t]|\s[–—-]\s|\s\/\s/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => ({kind: 'words', text: part}))
}

const fieldWords =
  /^(?:(?:tel(?:ephone|efon|éfono|efono|efoon)?|t|phone|ph|p|mobile|mob|m|cell|fax|f|e-?mail|e|mail|email address|office|direct|press office|out of hours|web|website|w|twitter|whatsapp|téléphone|tél|courriel|correo|teléfono|telefonnummer|mobil|handy|at|on|or|and|call|via|oder|unter|ou|o|y|und|name|contact|contacts|media contact|電話|メール|电话|邮箱|電郵|電話番号|e-mailadres)\b\.?\s*[:：]?\s*)+/iu

/** What words in a contacts section say: a person, a role, an organisation. */
function readWords(
  text: string,
  lexicon: Lexicon
): {name?: string; role?: string; organisation?: string} | undefined {
  let rest = text.replace(/^[\s,.:;()–—-]+|[\s,:;()–—-]+$/gu, '')
  const label = lexicon.labelEntries.find(({entry}) => {
    const folded = fold(rest, false)
    return folded.startsWith(entry) && /^[\s:：,]|^$/u.test(folded.slice(entry.length))
  })
  if (label && /^[\s,]*[:：]|^$/u.test(rest.slice(label.entry.length))) {
    rest = rest.slice(label.entry.length).replace(/^[\s:：,]+/u, '')
  }
  rest = rest.replace(fieldWords, '').replace(/^[\s,.:;()–—-]+|[\s,:;()–—-]+$/gu, '')
  if (rest === '' || !/\p{L}{2}/u.test(rest)) return undefined
  const parts = rest
    .split(/,\s+|\s\(|\)|\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const result: {name?: string; role?: string; organisation?: string} = {}
  for (const part of parts) {
    if (!result.name && isPersonName(part, lexicon)) result.name = part
    else if (!result.role && hasRoleWord(part, lexicon)) result.role = part
    else if (!result.organisation && /^\p{Lu}|^\p{Lo}/u.test(part) && part.length < 80)
      result.organisation = part
  }
  return result.name || result.role || result.organisation ? result : undefined
}

const notNames =
  /\b(?:media|press|office|team|relations|department|communications|council|university|group|inc|ltd|limited|gmbh|plc|corp|company|association|institute|agency|centre|center|service|services|enquiries|inquiries|public|affairs|information|contact|email|phone|street|road|avenue|desk|newsroom|news|foundation|trust|presse|kontakt|relaciones|prensa|stampa|ufficio|bureau|unit|line|house|hours|further|more|please|website|president|director|manager|officer)\b/iu

/** Two to four words with capitals, no words of an office. */
function isPersonName(text: string, lexicon: Lexicon): boolean {
  const words = text.split(/\s+/u)
  if (words.length < 2 || words.length > 5 || notNames.test(text) || /\d/.test(text)) return false
  const particles = new Set(lexicon.language.names.particles)
  return words.every(
    (word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || particles.has(word) || /^\p{Lo}+$/u.test(word)
  )
}

function hasRoleWord(text: string, lexicon: Lexicon): boolean {
  const folded = ' ' + fold(text) + ' '
  return (
    lexicon.language.names.roles.some((role) => folded.includes(' ' + role.toLowerCase() + ' ')) ||
    /\b(?:media|press|communications|relations|public affairs|pr)\b/iu.test(text)
  )
}
