import type {RootContent, TableRow} from 'mdast'
import {copyPattern} from '../language/copy-pattern.js'
import type {Contact} from '../release/meta.js'
import type {BodyContent} from '../release/nodes.js'
import {blockText} from './blocks.js'
import {addressesIn, type ContactLine, contactsOf} from './contact-items.js'
import {contactLines, mailTarget} from './contacts.js'
import {fold} from './lexicon.js'
import {plainText} from './phrasing.js'
import {infer, type State} from './state.js'

const press = copyPattern(
  'i'
)`(?<![\p{L}\p{N}])(?:media|press|journalists?|reporters?|interviews?|credential|accredit|clearance|presse|medien|prensa|stampa|imprensa|pers|wasg)`
const asks = copyPattern(
  'i'
)`(?<![\p{L}\p{N}])(?:contact|please call|write to|call|e-?mail|rsvp|r\.\s?s\.\s?v\.\s?p|register with|kontakt|contacter|contactez|contactar|contattare|cysylltwch)(?![\p{L}\p{N}])|お問い合わせ|联系|聯絡`

/**
 * Contacts that the copy itself names: a `CONTACT` row in a table, or a sentence that tells the press whom to ask. The
 * words stay where they are.
 */
export function contactMentions(body: readonly BodyContent[], state: State): Contact[] {
  return body.flatMap((block) => {
    const found = mentionsIn(block as RootContent, state)
    if (found.length > 0) {
      infer(state, {
        of: 'contacts',
        found: 'contact in the copy',
        state: '`contacts` in the front matter',
        taken:
          'Taken for media contacts: ' + found.map((contact) => contact.name ?? contact.email).join(', '),
        place: block
      })
    }
    return found
  })
}

function mentionsIn(block: RootContent, state: State): Contact[] {
  if (block.type === 'table') return block.children.flatMap((row) => rowContacts(row, state))
  if (!('children' in block)) return []
  const text = blockText(block)
  if (!text.includes('@') && !hasMailLink(block)) return []
  return contactLines(block).flatMap((line) => sentenceContacts(line, text, state))
}

function hasMailLink(node: RootContent): boolean {
  if (node.type === 'link') return mailTarget(node.url) !== undefined
  return 'children' in node && node.children.some((child) => hasMailLink(child as RootContent))
}

/** `| CONTACT | Jane Doe, 01632 960 123, jane@… |`. */
function rowContacts(row: TableRow, state: State): Contact[] {
  const [first = ''] = plainText(row.children[0]?.children ?? []).split('\n', 1)
  if (state.lexicon.labels.get(fold(first)) !== 'contacts') return []
  return contactsOf(contactLines(row).slice(1), state.lexicon).filter(
    (contact) => contact.email || contact.phones.length > 0
  )
}

/** Sentences before an address that ask the press to use it. */
function sentenceContacts(line: ContactLine, block: string, state: State): Contact[] {
  const targets = addressesIn(line)
  return targets.flatMap((email) => {
    const at = line.text.indexOf(email)
    const before = at < 0 ? line.text : line.text.slice(Math.max(0, at - 420), at)
    const near = before + ' ' + (at < 0 ? '' : line.text.slice(at, at + 120))
    if (line.text.length < 160 && desk.test(line.text))
      return contactsOf([{...line, emails: [email]}], state.lexicon).filter((contact) => contact.email)
    if (!asks.test(near)) return []
    const words = fold(near)
    const labelled = state.lexicon.contactPhrases.some((phrase) => words.includes(phrase))
    const isForPress =
      press.test(near) || labelled || press.test(block.slice(0, 80)) || isInvited(before, state)
    if (!isForPress) return []
    const named = (text: string): Contact | undefined =>
      contactsOf([{text, emails: [email], urls: []}], state.lexicon).at(-1)
    const wide = before.slice(-320).replace(/^\S*\s/, '')
    const own = named(wide.replace(/^.*[.!?]\s+(?=\p{Lu})/su, ''))
    const contact = own?.name ? own : (named(wide) ?? own)
    return [{phones: [], languages: [], publishable: true, ...contact, email}]
  })
}

/** `Fernleigh press office | press@… | 01632 …` */
const desk = copyPattern(
  'i'
)`(?<!\p{L})(?:press office|media office|press team|newsroom|media relations|pressestelle|service de presse|ufficio stampa|gabinete de prensa|assessoria de imprensa|biuro prasowe|persdienst)(?!\p{L})`

/** `please e-mail Jane Doe at …`, `RSVP to Jane Doe at …` in an advisory, which is written to the press. */
const invited = copyPattern(
  'i'
)`(?<!\p{L})(?:r\.?s\.?v\.?p\.?,?(?: please)?|please(?: \p{Ll}+){0,2})(?: (?:contact|call|e-?mail|write|rsvp|inform|notify))?(?: to)? \p{Lu}\p{Ll}+ [^.;]{2,60}$`
const advisory = copyPattern(
  'i'
)`(?<!\p{L})(?:advisory|travel|visit|attend|participate|host|tour|remarks|schedule|open)`

function isInvited(before: string, state: State): boolean {
  return advisory.test(state.facts.headline ?? '') && invited.test(before.trimEnd())
}
