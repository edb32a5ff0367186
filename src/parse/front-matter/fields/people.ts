import type {Contact} from '../../../release/meta.js'
import {foldKey} from '../aliases.js'
import {wrong} from '../wrong.js'
import type {FieldReader} from './types.js'
import {isName, languageTag, oneLine} from './words.js'

export const contacts: FieldReader<'contacts'> = (value, scope) => {
  const {matter} = scope
  const items: Contact[] = []
  for (const item of value) {
    if (typeof item === 'string') {
      if (isName(item)) matter.contactReferences.push(item)
      else items.push(...contactOfText(item))
    } else items.push(contactOfMap(item))
  }
  if (items.length > 0) matter.facts.contacts = [...(matter.facts.contacts ?? []), ...items]
}

/** Names that people give to the parts of a contact. */
const parts: Readonly<Record<string, keyof Contact>> = {
  ansprechpartner: 'name',
  cell: 'phones',
  company: 'organisation',
  email: 'email',
  emailaddress: 'email',
  fonction: 'role',
  funktion: 'role',
  hours: 'hours',
  jobtitle: 'role',
  language: 'languages',
  languages: 'languages',
  mail: 'email',
  mobile: 'phones',
  name: 'name',
  nom: 'name',
  organisation: 'organisation',
  organization: 'organisation',
  phone: 'phones',
  phones: 'phones',
  position: 'role',
  publishable: 'publishable',
  role: 'role',
  tel: 'phones',
  telefon: 'phones',
  telephone: 'phones',
  title: 'role',
  url: 'url',
  web: 'url',
  website: 'url'
}

function contactOfMap(map: Record<string, unknown>): Contact {
  const contact: Contact = {phones: [], languages: [], publishable: true}
  for (const [key, value] of Object.entries(map)) {
    const part = parts[foldKey(key)]
    const words = (Array.isArray(value) ? value : [value])
      .filter((item) => typeof item === 'string' || typeof item === 'number')
      .map((item) => oneLine(String(item)))
      .filter(Boolean)
    const first = words[0]
    if (part === 'phones') contact.phones.push(...words)
    else if (part === 'languages') contact.languages.push(...words.map((tag) => languageTag(tag) ?? tag))
    else if (part === 'publishable')
      contact.publishable = value !== false && first !== 'false' && first !== 'no'
    else if (part === 'email' && first) contact.email = first.replace(/^mailto:/i, '')
    else if (part && first) contact[part] = words.join(', ')
  }
  return contact
}

/** `Jane Doe, press@example.org, +44 20 7946 0000`. */
function contactOfText(text: string): Contact[] {
  const contact: Contact = {phones: [], languages: [], publishable: true}
  for (const piece of text
    .split(/[,;|\n]/)
    .map(oneLine)
    .filter(Boolean)) {
    const email = /[^\s<>()"']+@[^\s<>()"',]+/.exec(piece)?.[0]
    if (email) {
      contact.email ??= email.replace(/^mailto:/i, '')
      const name = oneLine(piece.replace(email, '').replace(/[<>()]/g, ''))
      if (name) contact.name ??= name
    } else if (/^[+(]?\d[\d ()./-]{5,}$/.test(piece)) contact.phones.push(piece)
    else if (/^https?:\/\//.test(piece)) contact.url ??= piece
    else if (contact.name === undefined) contact.name = piece
    else contact.role = contact.role === undefined ? piece : contact.role + ', ' + piece
  }
  return contact.name || contact.email || contact.phones.length > 0 ? [contact] : []
}

export const byline: FieldReader<'byline'> = (value, {matter}) => {
  const names = value.map((item) => oneLine(typeof item === 'string' ? item : item.name)).filter(Boolean)
  if (names.length > 0) matter.facts.byline = names.join(', ')
}

export const issuer: FieldReader<'issuer'> = (value, scope) => {
  if (typeof value === 'string') {
    if (value.trim()) scope.matter.facts.issuer = {name: oneLine(value), symbols: []}
    return
  }
  const symbols = (value.symbols ?? []).flatMap((item, index) => {
    if (typeof item !== 'string') return [{exchange: item.exchange, symbol: item.symbol}]
    const match = /^\s*([\p{L}\p{N} .]+?)\s*:\s*([\p{L}\p{N}.-]+)\s*$/u.exec(item)
    if (match?.[1] && match[2]) return [{exchange: match[1], symbol: match[2]}]
    wrong(scope, 'symbol `' + item + '`', '`EXCHANGE:SYMBOL`', undefined, scope.entry.at(['symbols', index]))
    return []
  })
  scope.matter.facts.issuer = {
    name: oneLine(value.name),
    symbols,
    ...(value.legalName ? {legalName: value.legalName} : {}),
    ...(value.url ? {url: value.url} : {}),
    ...(value.logo ? {logo: value.logo} : {})
  }
}
