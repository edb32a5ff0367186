import type {Paragraph, PhrasingContent, RootContent, Table} from 'mdast'
import {notify} from '../release/message.js'
import type {Dateline, Headline, Lead, Marker, ReleaseContent, Standfirst} from '../release/nodes.js'
import {blockText, isAll, isTextBlock, splitBlock, type TextBlock, withChildren} from './blocks.js'
import {bodyContent} from './body.js'
import {isContactTable} from './contact-table.js'
import {contacts, isReachable} from './contacts.js'
import {type DatelineFound, dateline, findDateline} from './dateline.js'
import {findEmbargo, takeEmbargo, withNext} from './embargo.js'
import {endsOf} from './ends.js'
import {captionOf, isFigure} from './figure.js'
import {headline, isGenericTitle, repeatsHeadline} from './headline.js'
import {labelOf} from './labels.js'
import {fold, isBlank} from './lexicon.js'
import {marker, markerKind} from './marker.js'
import {plainText, spanOf, splitText, trimText} from './phrasing.js'
import {isTitleCase} from './quotes/runs.js'
import {excerpt, infer, type State} from './state.js'

/** What stands before the copy, and the copy with its lead found. */
export interface Front {
  children: ReleaseContent[]
  /** Figures and markers before the lead, a dateline alone, and the lead. */
  opening: Array<Marker | Dateline | Lead | RootContent>
  rest: RootContent[]
}

/** How many blocks before the lead are looked at. */
const farthest = 24

/**
 * Read the blocks before the copy, in whatever order they come: release line, embargo line, number, office, archive
 * mark, contacts at the top, headline, deck, dateline alone. The first block that is none of them is the lead.
 */
export function openFront(blocks: readonly RootContent[], state: State): Front {
  const queue = [...blocks]
  const front: Front = {children: [], opening: [], rest: []}
  const titles = titlesOf(state)
  let seen = 0
  while (queue.length > 0 && seen++ < farthest) {
    const block = queue[0]
    if (!block || !step(block, queue, front, titles, state)) break
  }
  front.rest = queue
  checkImmediate(front, state)
  return {...front, children: front.children.map(placed)}
}

/** `FOR IMMEDIATE RELEASE` and an embargo cannot both hold: the embargo does. */
function checkImmediate(front: Front, state: State): void {
  const markers = [...front.children, ...front.opening].filter((node) => node.type === 'marker')
  const line = markers.find((node) => node.kind === 'release' && isImmediate(plainText(node.children), state))
  if (!line || !state.facts.embargo) return
  notify(state.file, {
    ruleId: 'embargo-contradicted',
    reason:
      'Unexpected `' +
      excerpt(plainText(line.children)) +
      '` in a release under embargo, expected one of them',
    place: line,
    hint: 'The embargo holds until ' + state.facts.embargo.until + '; remove the line, or the embargo',
    severity: 'warning'
  })
}

function isImmediate(line: string, state: State): boolean {
  const folded = fold(line)
  return state.lexicon.immediate.some((entry) => folded.startsWith(entry))
}

/** A standfirst stands where its lines stand. */
function placed(node: ReleaseContent): ReleaseContent {
  return node.type === 'standfirst' ? {...node, ...spanOf(node.children)} : node
}

/** What is known of the headline while the front is read. */
interface Titles {
  /** The stated headline; undefined while none is known. */
  stated: string | undefined
  generic: boolean
  set: boolean
}

function titlesOf(state: State): Titles {
  const stated = state.facts.headline
  return {stated, generic: stated !== undefined && isGenericTitle(stated, state.lexicon), set: false}
}

/** Take one block off the queue; false where the copy begins. */
function step(block: RootContent, queue: RootContent[], front: Front, titles: Titles, state: State): boolean {
  if (isEmptyBlock(block)) {
    queue.shift()
    return true
  }
  if (isFigure(block)) return takeFigure(queue, front)
  if (!isTextBlock(block))
    return (
      unwrapEmbargo(block, queue, state) ||
      takeContactTable(block, queue, front, state) ||
      takeDeckBlock(block, queue, front, state)
    )
  return (
    takeEmbargoLine(block, queue, front, state) ||
    takeMarker(block, queue, front, state) ||
    cutMarker(block, queue, state) ||
    cutDeck(block, queue, state) ||
    takeTopContacts(block, queue, front, titles, state) ||
    takeHeadline(block, queue, front, titles, state) ||
    takeDeck(block, queue, front, state) ||
    takeDatelineAlone(block, queue, front, state)
  )
}

function isEmptyBlock(block: RootContent): boolean {
  if (block.type === 'thematicBreak') return true
  return (
    block.type === 'paragraph' &&
    isBlank(plainText(block.children)) &&
    block.children.every((child) => child.type === 'text' || child.type === 'break') &&
    (!/[#*]/.test(plainText(block.children)) || /^\s*\*\s?\*\s*$/u.test(plainText(block.children)))
  )
}

/** Once the copy holds something, what comes before the lead stays in the copy. */
function place(front: Front, node: Marker): void {
  if (front.opening.length > 0) front.opening.push(node)
  else front.children.push(node)
}

function takeFigure(queue: RootContent[], front: Front): boolean {
  if (queue.length < 2) return false
  const caption = queue[1]
  const taken = caption && captionOf(caption) && queue.length > 2 ? 2 : 1
  front.opening.push(...queue.splice(0, taken))
  return true
}

/** The first line of a block, and the rest as a block. */
function firstLine(block: TextBlock): {line: TextBlock; rest: TextBlock | undefined} {
  const text = plainText(block.children)
  const feed = text.indexOf('\n')
  if (feed < 0) return {line: block, rest: undefined}
  const [line, ...rest] = splitBlock(block, [feed + 1])
  return {line: line ?? block, rest: rest[0]}
}

function replaceFirst(queue: RootContent[], rest: RootContent | undefined): void {
  if (rest) queue[0] = rest
  else queue.shift()
}

/** An embargo line, alone or glued to other words: what stands around it stays. */
function takeEmbargoLine(block: TextBlock, queue: RootContent[], front: Front, state: State): boolean {
  const found = findEmbargo(plainText(block.children), state)
  if (!found) return false
  const [before = [], line = [], after = []] = splitText(block.children, [found.start, found.end]).map(
    (part) => trimText(part)
  )
  const rest = [before, after]
    .filter((part) => !isBlank(plainText(part)))
    .map((part) => withChildren(block, part))
  const node = marker('embargo', line)
  const next = queue[1]
  const nextText = next && isTextBlock(next) ? plainText(next.children) : ''
  takeEmbargo(withNext(found, plainText(block.children), nextText, state), node, state)
  if (isBlank(plainText(before))) {
    place(front, node)
    queue.splice(0, 1, ...rest)
  } else {
    // The words before the line come first: they are read as a block of their own.
    queue.splice(0, 1, ...[withChildren(block, before), held(node), ...rest.slice(1)])
  }
  return true
}

/** `- EMBARGOED UNTIL … -` is no list, and in a block quote nobody says it: its paragraphs are read as lines. */
function unwrapEmbargo(block: RootContent, queue: RootContent[], state: State): boolean {
  const lines = linesInside(block)
  if (!lines?.some((line) => findEmbargo(plainText(line.children), state) !== undefined)) return false
  queue.splice(0, 1, ...lines)
  return true
}

/** The paragraphs of a list of one item, or of a block quote. */
function linesInside(block: RootContent): TextBlock[] | undefined {
  const inside =
    block.type === 'blockquote'
      ? block.children
      : block.type === 'list' && block.children.length === 1
        ? (block.children[0]?.children ?? [])
        : []
  return inside.length > 0 && inside.length <= 4 && inside.every(isTextBlock)
    ? (inside as TextBlock[])
    : undefined
}

/** A marker already made, waiting its turn among the blocks. */
function held(node: Marker): RootContent {
  return node as unknown as RootContent
}

function takeMarker(block: TextBlock, queue: RootContent[], front: Front, state: State): boolean {
  const text = plainText(block.children).trim()
  const whole = text.includes('\n') ? undefined : markerKind(text, state.lexicon)
  const {line, rest} = whole ? {line: block, rest: undefined} : firstLine(block)
  const kind = whole ?? markerKind(plainText(line.children), state.lexicon)
  if (!kind) return false
  if (block.type === 'heading' && (kind === 'number' || kind === 'date') && !state.facts.headline)
    return false
  if (kind === 'office' && !state.facts.headline && !hasHeadlineBelow(queue)) return false
  place(front, marker(kind, line.children))
  replaceFirst(queue, rest)
  return true
}

/** A ministry's name is its headline unless a line in bold, or a heading, stands below. */
function hasHeadlineBelow(queue: readonly RootContent[]): boolean {
  return queue
    .slice(1, 4)
    .some((block) => block.type === 'heading' || (isTextBlock(block) && isAll(block, ['strong'])))
}

/** `*(Archived Content)* *The deck* …`: a mark in emphasis that the next words are glued to becomes a block of its own. */
function cutMarker(block: TextBlock, queue: RootContent[], state: State): boolean {
  const [first, second] = block.children
  if (block.type !== 'paragraph' || !first) return false
  const prepared = preparedEnd(block, state)
  if (prepared !== undefined) {
    queue.splice(0, 1, ...splitBlock(block, [prepared]))
    return true
  }
  if (block.children.length < 2) return false
  const head = plainText([first])
  const isNumber =
    first.type === 'text' && second?.type === 'strong' && /^\s*[A-Z]{1,3}-\d{1,5}\s*$/.test(head)
  if (first.type !== 'emphasis' && first.type !== 'strong' && !isNumber) return false
  if (head.length > 60 || markerKind(head, state.lexicon) === undefined) return false
  if (findDateline(plainText(block.children), boldStart(block), state.lexicon, nearOf(state))) return false
  queue.splice(0, 1, ...splitBlock(block, [head.length]))
  return true
}

/** Where `As Prepared for Delivery` ends that a dateline is glued to. */
function preparedEnd(block: TextBlock, state: State): number | undefined {
  const text = plainText(block.children)
  const end = /^\s*\(?[Aa]s [Pp]repared(?: [Ff]or [Dd]elivery)?\)?[:\s]{1,6}(?=\p{Lu}{3})/u.exec(text)?.[0]
    .length
  if (end === undefined) return undefined
  return (
    findDateline(text.slice(end), Math.max(0, boldStart(block) - end), state.lexicon, nearOf(state)) && end
  )
}

/** Contacts above the headline, as American releases have them. */
function takeTopContacts(
  block: TextBlock,
  queue: RootContent[],
  front: Front,
  titles: Titles,
  state: State
): boolean {
  if (front.opening.length > 0) return false
  const text = plainText(block.children)
  const label = labelOf(text, state.lexicon)
  if (label?.kind !== 'contacts' && !asksAbove(block, text)) return false
  const taken: RootContent[] = []
  for (const next of queue) {
    if (taken.length > 0 && !belongsToContacts(next, titles, state)) break
    taken.push(next)
    if (taken.length > 8) break
  }
  if (!taken.some((item) => isReachable(item)) || taken.length === queue.length) return false
  const paragraphs = taken as Paragraph[]
  placeContacts(paragraphs, front, state)
  queue.splice(0, taken.length)
  return true
}

/** `Contact Jane Doe at 01632 960 123.`, a line of its own above the copy. */
function asksAbove(block: TextBlock, text: string): boolean {
  return text.length < 160 && /^\s*(?:please )?contact \p{Lu}/iu.test(text) && isReachable(block)
}

function takeContactTable(block: RootContent, queue: RootContent[], front: Front, state: State): boolean {
  if (front.opening.length > 0 || queue.length < 2 || !isContactTable(block, state.lexicon)) return false
  placeContacts([block], front, state)
  queue.shift()
  return true
}

function placeContacts(blocks: Array<Paragraph | Table>, front: Front, state: State): void {
  front.children.push(contacts(undefined, blocks, state.lexicon))
  infer(state, {
    of: 'contacts',
    found: 'contacts above the headline',
    state: '`contacts` in the front matter',
    taken: 'Taken for media contacts',
    place: blocks[0]
  })
}

function belongsToContacts(block: RootContent, titles: Titles, state: State): boolean {
  if (block.type !== 'paragraph') return false
  const text = plainText(block.children)
  if (text.length > 160 || markerKind(text, state.lexicon) || findEmbargo(text, state)) return false
  if (titles.stated && repeatsHeadline(text, titles.stated)) return false
  if (findDateline(text, 0, state.lexicon)) return false
  return isReachable(block) || (titles.set ? text.length < 60 : false)
}

/** The line that repeats the stated headline, replaces a generic one, or is the headline where none is stated. */
function takeHeadline(
  block: TextBlock,
  queue: RootContent[],
  front: Front,
  titles: Titles,
  state: State
): boolean {
  if (titles.set || front.opening.some((node) => node.type === 'lead')) return false
  const text = plainText(block.children).trim()
  if (isBlank(text)) return false
  if (titles.stated && !titles.generic) return takeRepeated(block, text, queue, front, titles, state)
  if (titles.generic && block.type !== 'heading') return false
  const {line, rest} = block.type === 'heading' ? {line: block, rest: undefined} : firstLine(block)
  const said = plainText(line.children).trim()
  if (!titles.generic && !isHeadlineLike(line, said, queue, state)) return false
  setHeadline(headline(trimText(line.children)), front, titles, state)
  state.facts.headline = oneLine(said)
  replaceFirst(queue, rest)
  if (titles.generic || block.type !== 'heading') {
    infer(state, {
      of: 'headline',
      found: titles.generic
        ? 'heading under the generic title `' + excerpt(titles.stated ?? '') + '`'
        : 'first line without a mark',
      state: '`headline` in the front matter' + (titles.generic ? '' : ' or a heading, `# …`'),
      taken: 'Taken for the headline: ' + excerpt(said),
      place: line
    })
  }
  if (titles.generic && titles.stated) state.facts.extra = {...state.facts.extra, title: titles.stated}
  return true
}

/** The stated headline again: it is set once. */
function takeRepeated(
  block: TextBlock,
  text: string,
  queue: RootContent[],
  front: Front,
  titles: Titles,
  state: State
): boolean {
  const stated = titles.stated ?? ''
  const {line, rest} = repeatsHeadline(text, stated) ? {line: block, rest: undefined} : firstLine(block)
  const said = plainText(line.children).trim()
  if (!repeatsHeadline(said, stated)) return false
  const children: PhrasingContent[] =
    said === stated || !isShouted(said)
      ? unwrapped(trimText(line.children))
      : [{type: 'text', value: stated, ...spanOf(line.children)}]
  setHeadline(headline(children), front, titles, state)
  replaceFirst(queue, rest)
  infer(state, {
    of: 'headline-repeat',
    found: 'headline that the front matter has as well',
    state: 'it in one place',
    taken: 'Set once',
    place: line
  })
  return true
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** A headline that is bold from end to end is no louder than a headline. */
function unwrapped(children: PhrasingContent[]): PhrasingContent[] {
  const [only] = children
  return children.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis')
    ? unwrapped(only.children)
    : children
}

/** A picture with a caption above the headline: its words come first, in a body of their own. */
function flush(front: Front, state: State): void {
  if (front.opening.length === 0) return
  const children = bodyContent(front.opening.splice(0) as RootContent[], state)
  front.children.push({type: 'body', children, ...spanOf(children)})
}

function setHeadline(node: Headline, front: Front, titles: Titles, state: State): void {
  flush(front, state)
  front.children.push({...node, children: unwrapped(node.children)})
  titles.set = true
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A first line that is short and no paragraph of copy. */
function isHeadlineLike(line: TextBlock, text: string, queue: readonly RootContent[], state: State): boolean {
  if (line.type === 'heading') return true
  if (text.length > 250 || findDateline(text, 0, state.lexicon)) return false
  const heading = queue.slice(1, 6).find((block) => block.type === 'heading')
  if (heading?.type === 'heading' && heading.depth === 1 && queue.indexOf(heading) <= 3) return false
  if (text.length > 160 && /[.!?]\s+\p{Lu}/u.test(text)) return false
  return true
}

/** A deck: emphasis from end to end, a heading or any short line between headline and dateline. */
function takeDeck(block: TextBlock, queue: RootContent[], front: Front, state: State): boolean {
  if (front.opening.length > 0) return false
  const text = plainText(block.children).trim()
  const next = nextCopy(queue, 1, state)
  if (!next || isBlank(text) || text.length > 600 || labelOf(text, state.lexicon)) return false
  if (endsOf(block, String(state.file.value), state.lexicon)) return false
  if (findDateline(text, boldStart(block), state.lexicon, nearOf(state))) return false
  if (!isDeck(block, text, next, queue, front, state)) return false
  standfirst(front).children.push(withType(block, withoutEmphasis(block)))
  queue.shift()
  inferDeck(block, text, state)
  return true
}

function inferDeck(place: RootContent, text: string, state: State): void {
  infer(state, {
    of: 'standfirst',
    found: 'lines between headline and copy',
    state: '`standfirst` in the front matter',
    taken: 'Taken for the standfirst: ' + excerpt(text),
    place
  })
}

function isDeck(
  block: TextBlock,
  text: string,
  next: RootContent,
  queue: readonly RootContent[],
  front: Front,
  state: State
): boolean {
  const datelined = hasDatelineSoon(queue, state)
  if (block.type === 'heading') {
    if (datelined) return true
    const others = queue.slice(1).some((other) => other.type === 'heading')
    return text.length >= 40 && !others && next.type === 'paragraph'
  }
  if (isAll(block, ['emphasis', 'strong']) || /^\*{1,2}[^*]{20,}\*{1,2}$/u.test(text)) {
    if (text.length > 400) return false
    return datelined || text.length >= 25 || next.type === 'paragraph'
  }
  if (/^["“„«]/u.test(text)) return false
  return datelined ? text.length <= 300 : isLineAbove(block, text, next, front) || isTitleOfTwo(queue, front)
}

/** Straight under the headline: a line that ends with a colon and a line without a stop, above a paragraph of sentences. */
function isTitleOfTwo(queue: readonly RootContent[], front: Front): boolean {
  const last = front.children.at(-1)
  const isSecond = last?.type === 'standfirst' && last.children.length === 1
  const above = isSecond ? last.children[0] : queue[0]
  const [below, copy] = isSecond ? [queue[0], queue[1]] : [queue[1], queue[2]]
  if (above?.type !== 'paragraph' || below?.type !== 'paragraph' || copy?.type !== 'paragraph') return false
  if (!isSecond && last && last.type !== 'headline') return false
  const title = plainText(above.children).trim()
  const rest = plainText(below.children).trim()
  if (!/^[^.!?"“]{8,100}:$/u.test(title) || !/^\p{Lu}[^.!?"“:]{20,150}$/u.test(rest)) return false
  const lead = plainText(copy.children).trim()
  return isTitleCase(rest) && lead.length > 60 && /[.!?…]["”»]?$/u.test(lead)
}

/** Straight under the headline: a line without a stop, of five words or more, above a paragraph of sentences. */
function isLineAbove(block: TextBlock, text: string, next: RootContent, front: Front): boolean {
  if (block.type !== 'paragraph' || next.type !== 'paragraph' || text.length > 200) return false
  if (front.children.at(-1)?.type !== 'headline' || /[.!?:;,…"”»]$/u.test(text)) return false
  const lead = plainText(next.children).trim()
  return text.split(/\s+/u).length >= 5 && lead.length > 60 && /[.!?…]["”»]?$/u.test(lead)
}

const gluedCity =
  /[\p{L}\p{N})’”".]\s*\s(\p{Lu}{4,}(?:\s\p{Lu}{2,}){0,3}(?:, ?\p{Lu}[\p{L}.]{1,10})?\s{0,2}(?:[–—]|--?)\s{0,3})(?=\p{Lu}|\p{N}|["“])/u

/** Emphasis that plain CommonMark leaves as asterisks, for a space stands before the last: `*A deck * The …`. */
const typedDeck = /^\s*(\*{1,2})\S[^*\n]{20,300}\1\s{0,6}(?=\S)/u

/** Where a deck ends that the copy is glued to: before its first capital, or before a dateline. */
function deckEnd(block: TextBlock, text: string, state: State): number | undefined {
  const [first, second] = block.children
  const typed = typedDeck.exec(text)?.[0].length
  if (typed) {
    const [, rest] = splitBlock(block, [typed])
    return rest && findDateline(text.slice(typed), boldStart(rest), state.lexicon, nearOf(state))
      ? typed
      : undefined
  }
  if ((first?.type !== 'emphasis' && first?.type !== 'strong') || second?.type !== 'text') return undefined
  const head = plainText([first])
  if (head.length >= 25 && head.length <= 300 && findDateline(text.slice(head.length), 0, state.lexicon))
    return findDateline(text, boldStart(block), state.lexicon, nearOf(state)) ? undefined : head.length
  const isDeck = head.length >= 25 && head.length <= 300 && !/[.!?:,;–—-]\s*$/u.test(head)
  return isDeck && /^\p{Lu}/u.test(second.value) && text.length > head.length + 100 ? head.length : undefined
}

/** `**A deck in bold WASHINGTON –** The …`, `*A deck*The …`: the deck becomes a block of its own. */
function cutDeck(block: TextBlock, queue: RootContent[], state: State): boolean {
  if (block.type !== 'paragraph') return false
  const text = plainText(block.children)
  const end = deckEnd(block, text, state)
  if (end !== undefined) {
    queue.splice(0, 1, ...splitBlock(block, [end]))
    return true
  }
  const bold = boldStart(block)
  if (bold < 30) return false
  const head = text.slice(0, Math.min(bold + 20, 500)).replace(/[\u00A0\u200B]/g, ' ')
  if (findDateline(text, bold, state.lexicon, nearOf(state))) return false
  const match = gluedCity.exec(head)
  if (!match?.[1] || /\p{Lu}{4,}/u.test(head.slice(0, 30))) return false
  const at = match.index + match[0].length - match[1].length
  const [deck, rest] = splitBlock(block, [at])
  if (!deck || !rest || !isAll(deck, ['emphasis', 'strong'])) return false
  queue.splice(0, 1, deck, rest)
  return true
}

/** The next block that is not empty. */
function nextCopy(queue: readonly RootContent[], from: number, state: State): RootContent | undefined {
  return queue
    .slice(from)
    .find(
      (block) =>
        !isEmptyBlock(block) && !(isTextBlock(block) && markerKind(plainText(block.children), state.lexicon))
    )
}

/** A dateline in one of the next blocks says that everything before it stands above the copy. */
function hasDatelineSoon(queue: readonly RootContent[], state: State): boolean {
  for (const block of queue.slice(1, 6)) {
    if (block.type !== 'paragraph') continue
    const text = plainText(block.children)
    // Behind a label nobody is above the copy any more.
    if (text.length < 120 && labelOf(text, state.lexicon)) return false
    const found = findDateline(text, boldStart(block), state.lexicon, nearOf(state))
    if (!found) continue
    // `Jane Doe – Head of News – 01632 …` is whom to ring.
    if (found.facts.date || found.facts.credit || text.length - found.end > 60 || !isReachable(block))
      return true
  }
  return false
}

function withType(block: TextBlock, children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children, ...(block.position ? {position: block.position} : {})}
}

/** A deck is set in its own role: emphasis around all of it says nothing more. */
function withoutEmphasis(block: TextBlock): PhrasingContent[] {
  return isAll(block, ['emphasis', 'strong']) && block.children.length === 1
    ? unwrapped(block.children)
    : block.children
}

function standfirst(front: Front): Standfirst {
  const last = front.children.at(-1)
  if (last?.type === 'standfirst') return last
  const made: Standfirst = {type: 'standfirst', children: []}
  front.children.push(made)
  return made
}

/** Highlights or a block quote between headline and copy; a marker waiting its turn. */
function takeDeckBlock(block: RootContent, queue: RootContent[], front: Front, state: State): boolean {
  if ((block.type as string) === 'marker') {
    place(front, block as unknown as Marker)
    queue.shift()
    return true
  }
  if (front.opening.length > 0) return false
  const datelined = hasDatelineSoon(queue, state)
  if (block.type === 'list') {
    const short = block.children.length <= 6 && block.children.every((item) => blockText(item).length < 250)
    if (!datelined || !short) return false
    standfirst(front).children.push(block)
  } else if (block.type === 'blockquote') {
    const plain = block.children.every((child) => child.type === 'paragraph')
    if (!datelined || !plain || /^["“„«]/u.test(blockText(block))) return false
    standfirst(front).children.push(...(block.children as Paragraph[]))
  } else return false
  queue.shift()
  inferDeck(block, blockText(block), state)
  return true
}

/** A dateline that is a paragraph of its own stands in the copy before the lead. */
function takeDatelineAlone(block: TextBlock, queue: RootContent[], front: Front, state: State): boolean {
  if (front.opening.some((node) => node.type === 'dateline')) return false
  const text = plainText(block.children)
  const found = findDateline(text, boldStart(block), state.lexicon, nearOf(state))
  if (!found || text.slice(found.end).trim() !== '') return false
  front.opening.push(dateline(block.children, found.facts))
  takeDateline(found, block, state)
  queue.shift()
  return true
}

/** Characters at the start of a block that stand in bold or emphasis. */
export function boldStart(block: TextBlock): number {
  let length = 0
  for (const child of block.children) {
    const text = plainText([child])
    if (child.type === 'strong' || child.type === 'emphasis') length += text.length
    else if (text.trim() === '' || /^[\s,:–—-]+$/.test(text)) length += text.length
    else break
  }
  return length
}

/** The day to read a dateline without a year by. */
export function nearOf(state: State): string | undefined {
  return state.facts.issued ?? state.facts.created
}

/** Note the facts of a dateline, and say that they were read. */
export function takeDateline(found: DatelineFound, place: RootContent | Paragraph, state: State): void {
  const {facts} = found
  state.facts.dateline = {...facts, ...state.facts.dateline}
  infer(state, {
    of: 'dateline',
    found: 'dateline in the copy',
    state: '`dateline` in the front matter',
    taken:
      'Read as ' +
      Object.entries(facts)
        .map(([key, value]) => key + ' ' + value)
        .join(', '),
    place
  })
}
