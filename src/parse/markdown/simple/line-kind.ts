import type {Reader} from './reader.js'

/** What a line begins; `doubt` is for markdown to say. */
export type LineKind = 'paragraph' | 'heading' | 'rule' | 'html' | 'item' | 'footnote' | 'doubt'

/** Elements whose tag at the start of a line makes HTML of all lines to the next blank one (CommonMark 4.6, kind 6). */
const block =
  /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[ >\r\n]|\/>|$)/iy
/** Any other element is HTML of its own where its tag stands alone on the line. */
const tag =
  /<\/?(?:a|abbr|b|br|cite|code|em|i|img|mark|q|s|small|span|strong|sub|sup|u)(?: [A-Za-z_:][\w.:-]*(?:="[^"\r\n]*")?)* ?\/?>(?=[^\r\n]*[^\s])/y
const autolink = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>/y

/** Where the first character of a line may begin more than a paragraph: what the line is by its start. */
const kinds: Readonly<Record<string, ReadonlyArray<readonly [RegExp, LineKind]>>> = {
  '#': [
    [/#{1,6}(?=[ \r\n]|$)/y, 'heading'],
    [/#{1,6}\t/y, 'doubt'],
    [/#/y, 'paragraph']
  ],
  '*': [
    [/(?:\* *){3,}(?=[\r\n]|$)/y, 'rule'],
    [/\* {1,4}[^\s*]/y, 'item'],
    [/\* {1,4}\*+[^\s*]/y, 'item'],
    [/\*+[^\s*]/y, 'paragraph']
  ],
  '-': [
    [/(?:- *){3,}(?=[\r\n]|$)/y, 'rule'],
    [/- {1,4}[^\s-]/y, 'item'],
    [/-+[^\s:|-]/y, 'paragraph']
  ],
  '+': [
    [/\+ {1,4}\S/y, 'item'],
    [/\+\S/y, 'paragraph']
  ],
  _: [[/_+[^\s_]/y, 'paragraph']],
  '=': [[/=+[^\s=]/y, 'paragraph']],
  '`': [[/`{1,2}[^`]/y, 'paragraph']],
  '~': [[/~{1,2}[^~]/y, 'paragraph']],
  ':': [[/:{1,2}[^\s:|-]/y, 'paragraph']],
  '|': [
    [/[-:| \t]*(?=[\r\n]|$)/y, 'doubt'],
    [/\|/y, 'paragraph']
  ],
  '[': [
    [/\[\^[A-Za-z0-9-]+\]: +\S/y, 'footnote'],
    [/\[\^/y, 'doubt'],
    [/\[/y, 'paragraph']
  ],
  '<': [
    [block, 'html'],
    [tag, 'paragraph'],
    [autolink, 'paragraph'],
    [/<[^A-Za-z/!?\s]/y, 'paragraph']
  ]
}

const number = /(\d{1,9})[.)](?: {1,4}(?=[^\s])|(?=\s|$))/y
const digits = /\d+[.)](?=\s|$)/y

/** What the line that begins with `at` is. */
export function lineKind({text}: Reader, at: number): LineKind {
  const code = text.charCodeAt(at)
  if (code > 126 || (code >= 64 && code <= 90) || (code >= 97 && code <= 122)) return 'paragraph'
  if (code >= 48 && code <= 57) return numbered(text, at)
  if (code === 62 || code <= 32) return 'doubt'
  const ways = kinds[text[at] ?? '']
  if (!ways) return 'paragraph'
  for (const [pattern, kind] of ways) {
    pattern.lastIndex = at
    if (pattern.test(text)) return kind
  }
  return 'doubt'
}

function numbered(text: string, at: number): LineKind {
  digits.lastIndex = at
  if (!digits.test(text)) return 'paragraph'
  number.lastIndex = at
  return number.exec(text)?.[0].endsWith(' ') ? 'item' : 'doubt'
}
