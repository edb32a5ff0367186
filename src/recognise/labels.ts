import {copyPattern} from '../language/copy-pattern.js'
import {boilerplatesAt, fold, foldInPlace, type LabelKind, type LabelMatch, type Lexicon} from './lexicon.js'

/**
 * The label that opens a line: alone (`Notes to editors`), with its text behind a colon (`Media contact: Jane Doe`), or
 * glued to it (`Contact DetailsJane Doe`).
 */
export function labelOf(line: string, lexicon: Lexicon): LabelMatch | undefined {
  const text = line.trim()
  if (text === '' || text.length > 100_000) return undefined
  return wholeLabel(line, lexicon) ?? leadingLabel(line, lexicon)
}

/** A line that is a label and nothing else. */
export function wholeLabel(line: string, lexicon: Lexicon): LabelMatch | undefined {
  if (line.length > 140) return undefined
  const folded = fold(line)
  if (folded === '') return undefined
  const kind = lexicon.labels.get(folded) ?? looseKind(line, folded, lexicon)
  if (kind) return {kind, end: line.length, whole: true, entry: folded}
  return wholeBoilerplate(line, folded, lexicon)
}

const joined = / (?:\/|&|and|und|et|y|e|en|i|a) /u

/**
 * A label set with commas (`For more information, please contact`), in two languages (`Contact / Personne-ressource`), or
 * as any sentence that asks whom to contact and ends with a colon.
 */
function looseKind(line: string, folded: string, lexicon: Lexicon): LabelKind | undefined {
  if (folded.includes(',')) {
    const plain = lexicon.labels.get(folded.replaceAll(',', ''))
    if (plain) return plain
  }
  if (folded.length < 80 && joined.test(folded)) {
    const kinds = folded.split(joined).map((part) => lexicon.labels.get(part))
    if (kinds[0] && kinds.every((kind) => kind === kinds[0])) return kinds[0]
  }
  const asks = folded.length < 90 && /[:：]\s*\**\s*$/u.test(line)
  return asks && lexicon.contactPhrases.some((phrase) => folded.startsWith(phrase)) ? 'contacts' : undefined
}

/** `About Acme`, `Acmeについて`: short, named, and no sentence. */
function wholeBoilerplate(line: string, folded: string, lexicon: Lexicon): LabelMatch | undefined {
  if (folded.length > 90 || endsSentence(line.trim())) return undefined
  for (const pattern of boilerplatesAt(folded, 0, lexicon)) {
    if (!folded.startsWith(pattern.before) || !folded.endsWith(pattern.after)) continue
    const inner = folded.slice(pattern.before.length, folded.length - pattern.after.length).trim()
    if (inner === '' || inner.split(' ').length > 12) continue
    const organisation = typedName(line, inner)
    if (pattern.after === '' && !isName(organisation)) continue
    return {kind: 'boilerplate', organisation, end: line.length, whole: true, entry: pattern.entry}
  }
  return undefined
}

/** True where a line ends with a stop that belongs to no form of company. */
function endsSentence(text: string): boolean {
  const isCompany = text.endsWith('.') && company.test(text.slice(-8))
  return /[.!?;…]["”’)]*$/.test(isCompany ? text.replace(company, '') : text)
}

/** A form of company that ends with a stop. */
const company = copyPattern('i')`(?<![\p{L}\p{N}])(?:Inc|Ltd|Co|Corp|Bros|plc|S\.A|N\.V|B\.V)\.$`

/** `inner` in the letters of the line. */
function typedName(line: string, inner: string): string {
  const at = foldInPlace(line).indexOf(inner)
  if (at < 0) return inner
  const name = line.slice(at, at + inner.length).trim()
  return line[at + inner.length] === '.' && abbreviated.test(name) ? name + '.' : name
}

const abbreviated = /(?<![\p{L}\p{N}])(?:Inc|Ltd|Co|Corp|Bros|S\.A|N\.V|B\.V)$/u

/** A name has a capital, a figure or a letter without case in its first words. */
function isName(text: string): boolean {
  const words = text.split(/\s+/u).slice(0, 3)
  return (
    words.some((word) => /^["“'‘«]?(?:\p{Lu}|\p{N}|\p{Lo})/u.test(word)) ||
    /^(?:us|the)(?![\p{L}\p{N}])/iu.test(text)
  )
}

/** A label with text behind it. */
function leadingLabel(line: string, lexicon: Lexicon): LabelMatch | undefined {
  const head = line.slice(0, 120)
  const plain = foldInPlace(head)
  const start = /^[\s*_#>•·\-–—■◆◇●○▼▲★☆※【〔《＜［[]*/u.exec(plain)?.[0].length ?? 0
  const isBracketed = /[【〔《＜［[]$/u.test(head.slice(0, start))
  for (const {kind, entry} of lexicon.labelStarts.get(plain.slice(start, start + 2)) ?? []) {
    if (!plain.startsWith(entry, start)) continue
    const closing = isBracketed ? /^\s?[】〕》＞］\]][ \t]*/u.exec(head.slice(start + entry.length))?.[0] : ''
    const end = start + entry.length + (closing?.length ?? 0)
    const after = head.slice(end)
    if (closing) return {kind, end: end + (after.startsWith('\n') ? 1 : 0), whole: false, entry}
    const colon = /^\s{0,2}(?:\([^()\n]{1,60}\)\s?)?[:：]\s*/u.exec(after)
    if (colon) return {kind, end: end + colon[0].length, whole: false, entry}
    if (kind !== 'contacts' && kind !== 'notes') continue
    const addressed =
      kind === 'contacts' && /quer|quir|quest/u.test(entry)
        ? /^\s(?:(?:should|can|may) be (?:directed|addressed|sent) )?to[:\s]\s?(?=\p{Lu})/u.exec(after)
        : null
    if (addressed) return {kind, end: end + addressed[0].length, whole: false, entry}
    const glued = /[\p{Ll}\p{Lo}]$/u.test(head.slice(start, end)) && /^\p{Lu}/u.test(after)
    if (glued && entry.length >= 7) return {kind, end, whole: false, entry}
    if (kind === 'contacts' && after.startsWith('\n')) return {kind, end: end + 1, whole: false, entry}
    if (kind === 'notes' && after.startsWith('\n')) return {kind, end: end + 1, whole: false, entry}
  }
  return leadingBoilerplate(line, plain, start, lexicon)
}

/** `About Acme: …`, `About Acme Acme is …`: the name once as a label, and again as the subject. */
function leadingBoilerplate(
  line: string,
  plain: string,
  start: number,
  lexicon: Lexicon
): LabelMatch | undefined {
  for (const pattern of boilerplatesAt(plain, start, lexicon)) {
    if (pattern.after !== '' || pattern.before.length < 3 || !plain.startsWith(pattern.before, start))
      continue
    const from = start + pattern.before.length
    const rest = line.slice(from, from + 160)
    const ended = /^([^.:\n!?–—]{2,80}?)\s?(?:[:：]\s+|\s[–—-]\s+|\n)/u.exec(rest)
    const named = ended?.[1]
    if (ended && named && isName(named) && line.length > from + ended[0].length + 20) {
      return {
        kind: 'boilerplate',
        organisation: named.trim(),
        end: from + ended[0].length,
        whole: false,
        entry: pattern.entry
      }
    }
    const repeated = repeatedName(rest)
    if (repeated)
      return {
        kind: 'boilerplate',
        organisation: repeated.name,
        end: from + repeated.end,
        whole: false,
        entry: pattern.entry
      }
  }
  return undefined
}

/** `Acme Corp. Acme is …`: where the first word of the name comes again. */
function repeatedName(rest: string): {name: string; end: number} | undefined {
  const first = /^(?:the |The )?["“]?([\p{Lu}\p{N}][\p{L}\p{N}.&’'-]*)/u.exec(rest)?.[1]
  if (!first) return undefined
  const again = rest.indexOf(first, rest.indexOf(first) + first.length)
  if (again < 0 || again > 90) return undefined
  const before = rest.slice(0, again)
  const name = before.replace(/(?<![\p{L}\p{N}])(?:The|the)\s*$/u, '').trim()
  if (/[,;]$/.test(name) || name.split(/\s+/u).length > 10) return undefined
  if (!/^(?:["“]?[\p{Lu}\p{N}(&™®][^\s]*|of|the|and|for|de|des|la|\||-|–)(?:\s|$)/u.test(name))
    return undefined
  const lower = name.split(/\s+/u).filter((word) => /^\p{Ll}{4,}/u.test(word))
  if (lower.length > 0) return undefined
  return {name, end: name.length + (before.slice(name.length).match(/^\s*/u)?.[0].length ?? 0)}
}
