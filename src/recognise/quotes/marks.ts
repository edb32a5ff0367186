/** Words between quotation marks, the marks included; `closed` is false where the closing mark is missing. */
export interface Span {
  start: number
  end: number
  closed: boolean
  /** False where the paragraph goes on with a quotation that an earlier one opened without a mark. */
  opened: boolean
  /** True where no mark stands at the end: speech behind a dash. */
  bare?: boolean
}

const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‹': '›',
  '״': '״"',
  '‘': '’',
  "'": "'’",
  '‚': '‘’'
}

/** Whether quotations in a text stand between single marks, as in much British copy. */
export function usesSingleMarks(texts: readonly string[]): boolean {
  let single = 0
  let double = 0
  for (const text of texts) {
    single += count(text, /(?:^|[\s(—–])[‘']\p{Lu}/gu) > 0 ? count(text, /[.,!?…][’'](?=[\s—–]|$)/gu) : 0
    double += count(text, /[“"„«「]/gu)
  }
  return single > 0 && single > double
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/**
 * Spans of speech that stand behind dashes: `– Tak – powiedziała Anna Nowak. – Bardzo.` The odd parts between dashes are
 * spoken; a paragraph without an attribution between dashes has none. Behind a name and a colon all the rest is.
 */
export function dialogueOf(text: string, isAttribution: (words: string) => boolean): Span[] {
  const led = /[:：]\s+([–—])\s+(?=\p{Lu})/u.exec(text.slice(0, 300))
  if (led) return [bareSpan(text, led.index + led[0].indexOf(led[1] ?? ''), text.length)]
  if (/^\s*—[^\s—–]/u.test(text)) return tightDialogueOf(text, isAttribution)
  if (!/^\s*[–—]\s/u.test(text)) return []
  const dashes = [...text.matchAll(/(?:^|\s)[–—](?=\s)/gu)].map((match) => match.index + match[0].length - 1)
  const second = dashes[1]
  if (second === undefined || !isAttribution(text.slice(second + 1, second + 200))) return []
  const spans: Span[] = []
  for (let index = 0; index < dashes.length; index += 2) {
    const start = dashes[index] ?? 0
    const end = dashes[index + 1] ?? text.length
    spans.push(bareSpan(text, start, end))
  }
  return spans
}

/** Speech behind a dash, from `start` to the last word before `end`. */
function bareSpan(text: string, start: number, end: number): Span {
  return {start, end: text.slice(0, end).trimEnd().length, closed: true, opened: true, bare: true}
}

/** Spanish dashes cling to the words: `—Sí —dijo Ana Soto—. Mucho.` */
function tightDialogueOf(text: string, isAttribution: (words: string) => boolean): Span[] {
  const spans: Span[] = []
  let start = text.indexOf('—')
  for (const {index} of text.matchAll(/\s—(?=\p{Ll})/gu)) {
    if (index < start || !isAttribution(text.slice(index + 2, index + 202))) continue
    spans.push(bareSpan(text, start, index))
    const closing = text.indexOf('—', index + 2)
    if (closing < 0) return spans
    const behind = /^[\s.,;:!?…]*/u.exec(text.slice(closing + 1))?.[0].length ?? 0
    start = closing + 1 + behind
  }
  if (spans.length > 0 && start < text.trimEnd().length) spans.push(bareSpan(text, start, text.length))
  return spans
}

const anyMark = /[“”„"״«»‹›「」『』‘’'‚]/g

/**
 * Every outermost span between quotation marks in a paragraph. Nested marks open no span of their own. `isAttribution`
 * tells whether words begin with a verb of saying: `“We are ready, said Jane Doe. “We …”` lacks a mark.
 */
export function spansOf(
  text: string,
  single: boolean,
  isAttribution: (words: string) => boolean = () => false
): Span[] {
  const spans: Span[] = []
  let open: {start: number; mark: string} | undefined
  let nested = false
  for (const {0: mark, index} of text.matchAll(anyMark)) {
    if (isInsideWord(text, index, mark)) continue
    if (open?.mark === '"' && mark === '"' && (nested || isNestedAt(text, index))) nested = !nested
    else if (!open) {
      if (opens(text, index, mark, single)) open = {start: index, mark: mark === '”' ? '“' : mark}
    } else if (closes(text, index, mark, open.mark)) {
      spans.push({start: open.start, end: index + 1, closed: true, opened: true})
      open = undefined
    } else if (mark === '“' && open.mark === '“') {
      const end = unclosedEnd(text, open.start, index, isAttribution)
      if (end === undefined) continue
      spans.push({start: open.start, end, closed: true, opened: true})
      open = {start: index, mark}
    }
  }
  if (open) spans.push({start: open.start, end: text.trimEnd().length, closed: false, opened: true})
  return spans
}

/** Where speech without its closing mark ends: at the comma before an attribution that leads to the next mark. */
function unclosedEnd(
  text: string,
  start: number,
  next: number,
  isAttribution: (words: string) => boolean
): number | undefined {
  const from = Math.max(start + 12, next - 200)
  const said = text.slice(from, next)
  if (!/[.,:]\s*$/u.test(said)) return undefined
  for (const {index} of said.matchAll(/,\s(?=\p{Ll})/gu))
    if (isAttribution(said.slice(index + 2))) return from + index
  return undefined
}

/** `מנכ"ל`: in Hebrew the mark stands in abbreviations. */
export function isInsideWord(text: string, index: number, mark: string): boolean {
  if (mark !== '"' && mark !== '״') return false
  return /\p{Script=Hebrew}/u.test(text[index - 1] ?? '') && /\p{Script=Hebrew}/u.test(text[index + 1] ?? '')
}

/** A straight mark in speech that opens words of its own: its partner and that of the speech come later. */
function isNestedAt(text: string, index: number): boolean {
  if (!isEdgeBefore(text, index) || !/[\p{L}\p{N}]/u.test(text[index + 1] ?? '')) return false
  return /^[^"]{1,80}"[^"]{1,600}"(?!\p{L})/u.test(text.slice(index + 1, index + 700))
}

const before = /[\s([{—–\-:;/|>*\u00A0\u200B\uFEFF]/u

function isEdgeBefore(text: string, index: number): boolean {
  return index === 0 || before.test(text[index - 1] ?? '')
}

function isEdgeAfter(text: string, index: number): boolean {
  return index + 1 >= text.length || /[\s.,;:!?)\]}—–\-/|<*…”"’'»]/u.test(text[index + 1] ?? '')
}

/** True where a mark begins a span. */
function opens(text: string, index: number, mark: string, single: boolean): boolean {
  const next = text[index + 1] ?? ''
  if (mark === '“' || mark === '„' || mark === '「' || mark === '『') return next !== ''
  if (mark === '«' || mark === '‹')
    return next !== '' && !(/[.,!?]/.test(text[index - 1] ?? '') && /\s/.test(next))
  if (mark === '»' || mark === '›') return isEdgeBefore(text, index) && /[\p{L}\p{N}]/u.test(next)
  if (mark === '"')
    return (
      (isEdgeBefore(text, index) && next !== '' && !/[\s.,;]/u.test(next)) || opensGlued(text, index, next)
    )
  if (mark === '״') return isEdgeBefore(text, index) && /\p{L}/u.test(next)
  if (mark === '”') return isEdgeBefore(text, index) && /\p{L}/u.test(next)
  if (mark !== '‘' && mark !== "'" && mark !== '‚') return false
  if (!isEdgeBefore(text, index) || !/[\p{L}\p{N}…]/u.test(next)) return false
  return single || mark === '‚' || isSpeechAt(text, index)
}

/** `… met staff."The work goes on," she said.`: a site has lost the space before the words. */
function opensGlued(text: string, index: number, next: string): boolean {
  return (
    /[.!?]/.test(text[index - 1] ?? '') &&
    /\p{Lu}/u.test(next) &&
    /^[^"]{8,1500}[,.!?]"(?:\s|\p{Lu}|$)/u.test(text.slice(index + 1, index + 1510))
  )
}

/**
 * In copy with double marks: at the start of a paragraph or sentence or behind a colon, with a closing mark after a stop
 * ahead; or some words without an apostrophe up to a mark that ends them.
 */
function isSpeechAt(text: string, index: number): boolean {
  const ahead = text.slice(index + 1, index + 1500)
  if (/(?:^|[:：,.!?]\s?)$/u.test(text.slice(Math.max(0, index - 3), index)))
    return /[.,!?…][’'](?=[\s—–]|$)|\p{L}[’'],/u.test(ahead)
  return /^(?:[^\s'’‘"“”„«»]{1,30}\s){3}[^'’‘"“”„«»]{2,160}[’'](?=[.,;:)]|$)/u.test(ahead)
}

/** True where a mark ends the span that `open` began. */
function closes(text: string, index: number, mark: string, open: string): boolean {
  if (open === '“' && mark === '“') return /[.,!?]/.test(text[index - 1] ?? '') && isEdgeAfter(text, index)
  if (!closers[open]?.includes(mark)) return false
  if (mark === '"') return !(isEdgeBefore(text, index) && /[\p{L}\p{N}]/u.test(text[index + 1] ?? ''))
  if (mark === '’' || mark === "'") return closesSingle(text, index)
  return true
}

/** A single mark after punctuation, or after a letter where no such mark follows soon. */
function closesSingle(text: string, index: number): boolean {
  if (!isEdgeAfter(text, index)) return false
  if (/[.,!?…—–-]/u.test(text[index - 1] ?? '')) return true
  const ahead = text.slice(index + 1, index + 1500)
  const later = /[.,!?…][’'](?=[\s—–]|$)/u.exec(ahead)?.index ?? -1
  const opening = /[\s(—–][‘'](?=\p{L})/u.exec(ahead)?.index ?? -1
  return later < 0 || (opening >= 0 && opening < later)
}
