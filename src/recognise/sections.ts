import type {List, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {copyPattern} from '../language/copy-pattern.js'
import {notify} from '../release/message.js'
import type {Contact} from '../release/meta.js'
import type {BodyContent, Boilerplate, Ends, Label, Notes, ReleaseContent, Tail} from '../release/nodes.js'
import {blockText, isTextBlock, lineSpans, splitBlock, type TextBlock, withChildren} from './blocks.js'
import {bodyContent} from './body.js'
import {isContactTable} from './contact-table.js'
import {contacts, isReachable, mayBeReachable} from './contacts.js'
import {endsOf, isEndsWord} from './ends.js'
import {labelOf, wholeLabel} from './labels.js'
import {fold, isBlank, type LabelKind, type LabelMatch} from './lexicon.js'
import {plainText, spanOf, splitText, trimText} from './phrasing.js'
import {excerpt, infer, type State} from './state.js'
import {isFurniture} from './tail.js'

/** The copy, and what stands after it. */
export interface Division {
  body: RootContent[]
  after: ReleaseContent[]
}

/** A block seen from afar: what it opens, if anything. */
interface Seen {
  block: RootContent
  /** Its words, where it is running text: everything here asks for them, some of it again and again. */
  text: string
  ends?: Ends | undefined
  label?: LabelMatch | undefined
  /** A label that no part of a release follows: a crosshead of the copy. */
  furniture: boolean
  /** True for contacts that no label announces; asked once, by `asksForContact`. */
  asks?: boolean
}

/**
 * Divide the blocks after the headline into the copy and the sections behind it. The copy ends at the ends mark, or
 * without one at the first label from which on there are sections only.
 */
export function divide(blocks: readonly RootContent[], state: State): Division {
  const seen = blocks.flatMap((block) => glued(block, state)).map((block) => look(block, state))
  const mark = endsIndex(seen, state)
  const first = firstSection(seen, mark, state)
  const labelled = first ?? mark ?? seen.length
  const split = mark === undefined ? (trailingLists(seen.slice(0, labelled)) ?? labelled) : labelled
  const body = seen.slice(0, split).map((item) => item.block)
  return {body, after: sections(seen.slice(split), state)}
}

/** Cut ends marks and labels off the paragraphs that they are glued to. */
function glued(block: RootContent, state: State): RootContent[] {
  if (block.type === 'list') return cutListEnds(block, state)
  if (!isTextBlock(block)) return [block]
  const parts = block.type === 'paragraph' ? cutLines(block, state) : [block]
  return parts.flatMap((part) => cutEnds(part, state))
}

/** A line that is a label or an ends mark alone becomes a block of its own. */
function cutLines(block: TextBlock, state: State): TextBlock[] {
  const words = blockText(block)
  if (!words.includes('\n')) return [block]
  const spans = lineSpans(words)
  const offsets = new Set<number>()
  for (const [index, span] of spans.entries()) {
    const text = span.text.trim()
    if (text === '' || text.length > 120) continue
    const label = wholeLabel(text, state.lexicon)
    const alone = isEndsWord(text, state.lexicon) || /^(?:#\s?){3,}$/u.test(text)
    const first = index === 0
    const next = spans[index + 1]
    if (alone || (label && (first || isBreakBefore(spans[index - 1]?.text ?? '')))) {
      if (!first) offsets.add(span.start)
      if (next && (alone || label?.kind !== 'contacts')) offsets.add(next.start)
    }
  }
  return offsets.size === 0
    ? [block]
    : splitBlock(
        block,
        [...offsets].sort((a, b) => a - b)
      )
}

/** A label in the middle of a paragraph is one only after the end of a sentence or another short line. */
function isBreakBefore(line: string): boolean {
  return line.length < 60 || /[.!?”"»)]\s*$/u.test(line)
}

/** An ends mark that is the last item of a list, as a dash makes it one, or is glued to it. */
function cutListEnds(list: List, state: State): RootContent[] {
  const item = list.children.at(-1)
  if (item && list.children.length > 1) {
    const alone: List = {...list, children: [item], ...(item.position ? {position: item.position} : {})}
    if (endsOf(alone, String(state.file.value), state.lexicon))
      return [{...list, children: list.children.slice(0, -1)}, alone]
  }
  const last = item?.children.at(-1)
  if (!item || last?.type !== 'paragraph') return [list]
  const parts = cutEnds(last, state)
  const [kept, ...rest] = parts
  if (!kept || rest.length === 0) return [list]
  const items = [
    ...list.children.slice(0, -1),
    {...item, children: [...item.children.slice(0, -1), kept as Paragraph]}
  ]
  return [{...list, children: items}, ...rest]
}

const endsTail = copyPattern()`(^|[\p{L}\p{N}.!?:;”"’»)\]*\s])((?:#{3,6}|# # #|[-–—]\s?30\s?[-–—])\s{0,3})([\p{Lu} *]{0,28})$`

/** `…stronger.**-30-**`, `…April 30.-30- REPORTS`: the mark, and a label behind it, on their own. */
function cutEnds(block: TextBlock, state: State): TextBlock[] {
  const text = plainText(block.children)
  if (text.length < 5 || (text.length < 12 && !/^\s*[#\d –—-]+\**\s/u.test(text))) return [block]
  const from = Math.max(0, text.length - 60)
  const tail = text.slice(from)
  // A quick no for most copy.
  if (!tail.includes('#') && !tail.includes('30')) return [block]
  const match = endsTail.exec(tail.replace(/[\u200B-\u200F\u2060\uFEFF]/g, ' '))
  if (!match) return [block]
  // Asterisks of a bold that is broken belong to the mark.
  const rest = (match[3] ?? '').replace(/^[*\s]+$/u, '')
  if (rest.trim() !== '' && !wholeLabel(rest, state.lexicon)) return [block]
  const start = from + match.index + (match[1] ?? '').length
  const end = rest === '' ? text.length : start + (match[2] ?? '').length
  if (start === 0 && rest.trim() === '') return [block]
  return splitBlock(
    block,
    [start, end].filter((offset) => offset > 0 && offset < text.length)
  )
}

function look(block: RootContent, state: State): Seen {
  const ends = endsOf(block, String(state.file.value), state.lexicon)
  const text = isTextBlock(block) ? blockText(block) : ''
  if (ends) return {block, text, ends, furniture: false}
  const label = text === '' ? undefined : (labelOf(text, state.lexicon) ?? boldLabel(block, text, state))
  return {block, text, label, furniture: isFurniture(block, state.lexicon)}
}

/** `**Note to editors** The library …`: a label in bold with its text behind it. */
function boldLabel(block: RootContent, text: string, state: State): LabelMatch | undefined {
  if (block.type !== 'paragraph') return undefined
  const [first, second] = block.children
  if ((first?.type !== 'strong' && first?.type !== 'emphasis') || second === undefined) return undefined
  const head = plainText([first])
  const label = wholeLabel(head, state.lexicon)
  const behind = text.slice(head.length)
  if (!label || !/^\s*[:：.–—-]?\s*[\p{Lu}\p{Lo}\p{N}“"«„]/u.test(behind)) return undefined
  const mark = /^\s*[:：.–—-]?\s*/u.exec(behind)?.[0].length ?? 0
  return {...label, end: head.length + mark, whole: false}
}

/** The mark that ends the copy: the first, unless it is a rule of number signs with more copy behind it. */
function endsIndex(seen: readonly Seen[], state: State): number | undefined {
  const marks = seen.flatMap((item, index) => (item.ends ? [index] : []))
  if (marks.length === 0) return starsAtEnd(seen, state)
  for (const mark of marks) {
    const later = marks.some((other) => other > mark)
    const value = seen[mark]?.ends?.value ?? ''
    if (!/^[#\s]+$/.test(value) || !later || !isCopyBehind(seen, mark)) return mark
  }
  return marks.at(-1)
}

/** `* * *` is an ends mark where nothing but sections follows it; else it is a break in the copy. */
function starsAtEnd(seen: readonly Seen[], state: State): number | undefined {
  const last = seen.findLastIndex((item) => item.block.type === 'thematicBreak')
  const item = seen[last]
  const next = seen[last + 1]
  if (!item || last < 1) return undefined
  const isBehind = next === undefined || next.label || next.furniture || isInitials(next.block)
  if (!isBehind && !(ownerOf(next, state) && (seen[last + 2]?.label || seen.length === last + 2)))
    return undefined
  if (seen.slice(last + 1).some((other) => isHeading(other) && !other.label)) return undefined
  item.ends = {type: 'ends', value: '* * *', ...(item.block.position ? {position: item.block.position} : {})}
  return last
}

/** The columns of a table that have become one paragraph. */
function isFigures(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const text = blockText(block)
  return text.length > 300 && (text.match(/\d/gu)?.length ?? 0) > text.length * 0.25
}

/** Who typed it and who checked it, under the copy: `RJ/AK`. */
function isInitials(block: RootContent): boolean {
  return (
    block.type === 'paragraph' && /^\s*\p{Lu}{2,4}(?:\s?[/&-]\s?\p{Lu}{2,4}){1,3}\s*$/u.test(blockText(block))
  )
}

/**
 * The house that a paragraph without a label begins with, where the headline names it too: behind the copy it says who
 * that is.
 */
function ownerOf(item: Seen, state: State): string | undefined {
  if (item.block.type !== 'paragraph' || item.label) return undefined
  const text = item.text.trim()
  const name = /^(?:[Tt]he )?((?:\p{Lu}[\p{L}\p{N}.&’'-]*\s){1,5})(?=\p{Ll})/u
    .exec(text.slice(0, 120))?.[1]
    ?.trim()
  const isNamed = name !== undefined && name.length >= 4 && (state.facts.headline ?? '').includes(name)
  return isNamed && text.length > 60 && !/["“”„«»]/u.test(text) ? name : undefined
}

/** True where copy goes on behind a mark: three long paragraphs before the next label or mark. */
function isCopyBehind(seen: readonly Seen[], mark: number): boolean {
  let long = 0
  for (const item of seen.slice(mark + 1)) {
    if (item.ends || item.label) break
    if (item.block.type === 'paragraph' && item.text.length > 200) long++
  }
  return long >= 3
}

/** What stands between a block and the end of the copy, kept while going back through it. */
interface Behind {
  /** Index of the next label, mark or piece of furniture. */
  next: number
  /** True where a long paragraph stands behind that is under no label. */
  isLong: boolean
  /** True where a heading stands behind that is no label. */
  isHeaded: boolean
  /** True where nothing at all stands behind. */
  isLast: boolean
}

/** The first label before the ends mark from which on there are sections only. */
function firstSection(seen: readonly Seen[], mark: number | undefined, state: State): number | undefined {
  const end = mark ?? seen.length
  const behind: Behind = {next: end, isLong: false, isHeaded: false, isLast: true}
  let first: number | undefined
  for (let index = end - 1; index > 0; index--) {
    const item = seen[index]
    if (!item) break
    const run = item.label ? seen.slice(index + 1, behind.next) : []
    if (opensSection(item, run, behind, state)) first = index
    else if (isHeading(item) || isSpoken(item)) break
    if (item.label || item.furniture) behind.next = index
    else {
      behind.isLong ||= isLong(item, 250)
      behind.isHeaded ||= isHeading(item)
    }
    behind.isLast = false
  }
  return first
}

/**
 * Notes without a label: lists, and short lines that link them, straight behind the last words spoken. A list that
 * the copy introduces with a colon belongs to the copy.
 */
function trailingLists(seen: readonly Seen[]): number | undefined {
  let start = seen.length
  while (start > 0 && isNoteLike(seen[start - 1])) start--
  while (start < seen.length && seen[start]?.block.type !== 'list') start++
  const before = seen[start - 1]
  if (start >= seen.length || start < 2 || !before || before.block.type === 'list') return undefined
  return endsSpeech(blockText(before.block).trim()) ? start : undefined
}

/** Words spoken end a paragraph, or stand in it with nothing but who said them behind. */
function endsSpeech(text: string): boolean {
  if (/[.!?…]["”»」]$/u.test(text)) return true
  const closing = Math.max(...['”', '"', '»', '」', '“'].map((mark) => text.lastIndexOf(mark)))
  return /^["“„«「‘]/u.test(text) && closing > 8 && /^[^.!?]{3,160}\.$/u.test(text.slice(closing + 1))
}

function isNoteLike(item: Seen | undefined): boolean {
  if (!item) return false
  if (item.block.type === 'list') return true
  if (item.block.type !== 'paragraph') return false
  const text = blockText(item.block)
  return text.length < 300 && !/["”“»«」「]/u.test(text)
}

function isHeading(item: Seen): boolean {
  return item.block.type === 'heading' && !isBlank(item.text)
}

/** A paragraph in which somebody speaks is copy. */
function isSpoken(item: Seen): boolean {
  if (item.block.type !== 'paragraph') return item.block.type === 'blockquote'
  return /^["“„«「‘](?:[^\s“”„«»「」"]+\s+){3}|^「/u.test(item.text.trim())
}

function opensSection(item: Seen, run: readonly Seen[], behind: Behind, state: State): boolean {
  if (item.furniture) return !behind.isLong
  const {label} = item
  if (!label) return !behind.isLong && asksForContact(item, state)
  const words = run.reduce((sum, other) => sum + blockText(other.block).length, 0)
  return opens[label.kind]({item, label, run, behind, words})
}

interface Opening {
  item: Seen
  label: LabelMatch
  /** Blocks up to the next label. */
  run: readonly Seen[]
  behind: Behind
  /** Characters in them. */
  words: number
}

const opens: Record<LabelKind, (opening: Opening) => boolean> = {
  boilerplate: ({label, run, behind, words}) => {
    if (run.some(isSpoken) || behind.isHeaded || words >= 6000) return false
    return !label.whole || (run.length > 0 && run.length <= 8 && run[0]?.block.type !== 'list')
  },
  contacts: ({item, label, run, behind, words}) => {
    const addressed = [item, ...run].some((other) => isReachable(other.block))
    if (addressed) return words < 3000
    return label.whole && (behind.isLast || run.length === 0 || words < 300)
  },
  legal: ({label, run}) => !label.whole || run.length > 0,
  notes: ({label, run}) => isStrongNotes(label) || !label.whole || (run.length > 0 && run.length < 12),
  related: ({label, run, words}) => label.whole && words < 4000 && !run.some((other) => isLong(other, 400))
}

function isStrongNotes(label: LabelMatch): boolean {
  return !weakNotes.has(label.entry)
}

/** Labels that are crossheads as often. */
const weakNotes = new Set(
  "background;background information;more information;additional information;further information;additional background;further background;notes;sources;references;footnotes;contexte;pour en savoir plus;en savoir plus;plus d'informations;informations complémentaires;hintergrund;zum hintergrund;hintergrundinformationen;weitere informationen;mehr informationen;weiterführende informationen;contexto;antecedentes;más información;para más información;información adicional;contesto;ulteriori informazioni;maggiori informazioni;mais informações;mais informação;achtergrond;meer informatie;achtergrondinformatie;aanvullende informatie;tło;kontekst;więcej informacji;dodatkowe informacje;背景;注;参考;更多信息;背景信息;מידע נוסף;רקע;معلومات إضافية;خلفية;rhagor o wybodaeth;mwy o wybodaeth;cefndir".split(
    ';'
  )
)

function isLong(item: Seen, length: number): boolean {
  return item.block.type === 'paragraph' && item.text.length > length
}

/** Contacts that no label announces. */
function asksForContact(item: Seen, state: State): boolean {
  item.asks ??= isContactSentence(item, state) || isCard(item) || isContactTable(item.block, state.lexicon)
  return item.asks
}

const press = copyPattern(
  'i'
)`(?<!\p{L})(?:press|media|communications|public relations|spokes\p{L}+|presse\p{L}*|medien\p{L}*|prensa|stampa|imprensa|pers\p{L}*)(?!\p{L})`

/** Words of a sentence, which no card has. */
const says = copyPattern(
  'i'
)`(?<!\p{L})(?:must|should|will|may|can|please|is|are|be|to|muss|müssen|wird|werden|doit|doivent|debe|deben)(?!\p{L})`

/** Words in small letters that are no part of an address. */
const smallWords = copyPattern('g')`(?<![\p{L}\p{N}./-])\p{Ll}{3,}(?!\p{L})`

/** `Jane Moss, Mill Trust press office, jane@…, 01632 …`: whom the press may ring, in no sentence. */
function isCard({block, text}: Seen): boolean {
  if (block.type !== 'paragraph') return false
  if (text.length > 240 || !text.includes('@') || !press.test(text)) return false
  const small = text.replace(/\S+@\S+/gu, ' ').match(smallWords) ?? []
  return small.length <= 4 && !says.test(text) && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text)
}

/** `For further information, please contact …` with an address in it. */
function isContactSentence({block, text}: Seen, state: State): boolean {
  if (block.type !== 'paragraph' || text.length > 600 || !mayBeReachable(block)) return false
  const folded = fold(text.slice(0, 300))
  const asks =
    state.lexicon.contactPhrases.some((words) => folded.includes(words)) ||
    (text.length < 240 && folded.startsWith('contact '))
  return asks && isReachable(block)
}

/** A section that is being filled. */
interface Open {
  kind: 'notes' | 'contacts' | 'boilerplate' | 'tail'
  label?: Label
  organisation?: string
  blocks: RootContent[]
  stated: boolean
}

/** Sections in the order of the source. */
function sections(seen: readonly Seen[], state: State): ReleaseContent[] {
  const result: ReleaseContent[] = []
  let open: Open | undefined
  const close = (): void => {
    if (open) result.push(close_(open, state))
    open = undefined
  }
  for (const [index, item] of seen.entries()) {
    if (item.ends) {
      close()
      result.push(item.ends)
      continue
    }
    const next: Open | undefined = openedBy(item, seen.slice(index + 1, index + 3), open, state)
    if (next) {
      close()
      open = next
    } else if (!open) {
      const organisation = ownerOf(item, state)
      const kind = isTrailing(item.block) ? 'tail' : organisation ? 'boilerplate' : 'notes'
      open = {kind, blocks: [item.block], stated: false, ...(organisation ? {organisation} : {})}
    } else open.blocks.push(item.block)
  }
  close()
  return result
}

/** Links and definitions only: nothing that an editor reads as a note. */
function isTrailing(block: RootContent): boolean {
  if (isInitials(block) || isFigures(block)) return true
  if (block.type === 'footnoteDefinition' || block.type === 'definition') return true
  if (block.type === 'paragraph') {
    return block.children.every(
      (child) =>
        child.type === 'link' ||
        (child.type === 'image' && !child.alt && !child.title) ||
        (child.type === 'text' && isBlank(child.value))
    )
  }
  return (
    block.type === 'list' && block.children.every((item) => item.children.every((child) => isTrailing(child)))
  )
}

/** The section that a block opens, if it opens one. */
function openedBy(
  item: Seen,
  [next, later]: readonly Seen[],
  open: Open | undefined,
  state: State
): Open | undefined {
  const {block, label} = item
  if (label && isTextBlock(block) && opensHere(label, open)) {
    const [head, rest] = cutLabel(block, label)
    const kind = isAddressed(label, block, next, later) ? 'contacts' : kinds[label.kind]
    return {
      kind,
      ...(head ? {label: head} : {}),
      ...(label.organisation ? {organisation: label.organisation} : {}),
      blocks: rest ? [rest] : [],
      stated: true
    }
  }
  if (item.furniture && open?.kind !== 'tail') return {kind: 'tail', blocks: [block], stated: false}
  if (open?.kind !== 'contacts' && open?.kind !== 'tail' && asksForContact(item, state)) {
    return {kind: 'contacts', blocks: [block], stated: false}
  }
  return undefined
}

/** `More information: press@…` says whom to ask. */
function isAddressed(
  label: LabelMatch,
  block: TextBlock,
  next: Seen | undefined,
  later: Seen | undefined
): boolean {
  if (label.kind !== 'notes' || !weakNotes.has(label.entry)) return false
  if (label.whole && next?.block.type === 'paragraph' && !next.label && !next.ends) {
    const {text} = next
    const isShort = text.length < 240 && !/[.!?]\s+\p{Lu}/u.test(text)
    // A name, and below it `Press officer`, which is a label itself.
    const isName = text.length < 60 && later?.label?.kind === 'contacts' && isReachable(later.block)
    return isShort && (isName || isReachable(next.block))
  }
  return blockText(block).length < 240 && isReachable(block)
}

const kinds = {
  notes: 'notes',
  contacts: 'contacts',
  boilerplate: 'boilerplate',
  legal: 'boilerplate',
  related: 'tail'
} as const

/** A label inside a section of its own kind goes with it: `Press office` among contacts. */
function opensHere(label: LabelMatch, open: Open | undefined): boolean {
  if (!open) return true
  if (label.kind === 'contacts' && open.kind === 'contacts') return false
  if (label.kind === 'notes' && open.kind === 'notes') return label.whole && !weakNotes.has(label.entry)
  return true
}

/** The label as a node, and the words behind it as a block. */
function cutLabel(block: TextBlock, label: LabelMatch): [Label | undefined, TextBlock | undefined] {
  if (label.whole) return [labelNode(trimText(block.children)), undefined]
  const [head = [], rest = []] = splitText(block.children, [label.end]).map((part) => trimText(part))
  const behind = rest.length > 0 ? withChildren(block, rest) : undefined
  return [head.length > 0 ? labelNode(head) : undefined, behind]
}

/** Bold from end to end says no more than that it is a label. */
function labelNode(children: PhrasingContent[]): Label {
  const [only] = children
  if (children.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis'))
    return labelNode(only.children)
  return {type: 'label', children, ...spanOf(children)}
}

function close_(open: Open, state: State): ReleaseContent {
  const content = bodyContent(open.blocks, state)
  report(open, content, state)
  if (open.kind === 'contacts') return contactsSection(open, content, state)
  const children = [...(open.label ? [open.label] : []), ...content]
  if (open.kind === 'notes') return {type: 'notes', children, ...spanOf(children)} satisfies Notes
  if (open.kind === 'tail')
    return {type: 'tail', children: tailChildren(open, content), ...spanOf(children)} satisfies Tail
  return {
    type: 'boilerplate',
    ...(open.organisation ? {organisation: open.organisation} : {}),
    children,
    ...spanOf(children)
  } satisfies Boilerplate
}

/** A contacts label with nobody behind it is a finding, not an empty section. */
function contactsSection(open: Open, content: BodyContent[], state: State): ReleaseContent {
  const node = contacts(open.label, content, state.lexicon)
  node.items = node.items.map((contact) => housed(contact, state))
  const stated = state.matter.contactReferences.length > 0 || (state.facts.contacts ?? []).length > 0
  if (node.items.length === 0 && !stated) {
    notify(state.file, {
      ruleId: 'contacts-missing',
      reason:
        'Unexpected contacts label with nobody behind it, expected a name with an e-mail address or telephone number',
      place: open.label ?? content[0],
      hint: 'Add who the press may ring, or `contacts` in the front matter',
      severity: 'warning'
    })
  }
  return node
}

/** What the headline names and has no person's address is the house: `Lumen Grid` in `Lumen Grid opens its data`. */
function housed(contact: Contact, state: State): Contact {
  const {name, organisation, email = ''} = contact
  if (!name || organisation || !(state.facts.headline ?? '').startsWith(name + ' ')) return contact
  const local = email.toLowerCase().split('@')[0] ?? ''
  if (
    fold(name)
      .split(' ')
      .some((word) => word.length > 2 && local.includes(word))
  )
    return contact
  const {name: _, ...rest} = contact
  return {...rest, organisation: name}
}

/** A tail has no label of its own: its first line stays a paragraph. */
function tailChildren(open: Open, content: BodyContent[]): BodyContent[] {
  if (!open.label) return content
  return [{type: 'paragraph', children: open.label.children, ...spanOf([open.label])}, ...content]
}

function report(open: Open, content: readonly BodyContent[], state: State): void {
  const place = open.label ?? content[0]
  const found = open.label
    ? 'section `' + excerpt(plainText(open.label.children)) + '`'
    : 'unlabelled text behind the copy'
  infer(state, {
    of: open.kind,
    found,
    state: stating[open.kind],
    taken: 'Taken for ' + names[open.kind],
    place
  })
}

const names = {
  notes: 'notes to editors',
  contacts: 'media contacts',
  boilerplate: 'boilerplate',
  tail: 'what trails the release and is no part of it'
}

const stating = {
  notes: '`notes` in the front matter',
  contacts: '`contacts` in the front matter',
  boilerplate: '`boilerplate` in the front matter',
  tail: 'a release that ends with its contacts'
}
