/** How front matter is written. */
export type FrontMatterKind = 'yaml' | 'json' | 'toml' | 'one-line'

/** Where the front matter stands in a text: offsets in UTF-16 units. */
export interface Lifted {
  kind: FrontMatterKind
  /** What lies between the fences. */
  start: number
  end: number
  /** Where the copy begins. */
  after: number
  /** The closing fence is glued to the first line of the copy. */
  glued: boolean
  /** There is no closing fence. */
  open: boolean
}

const key = /^[ \t]?(?:"[^"\n]+"|'[^'\n]+'|[\p{L}\p{N}_][\p{L}\p{N}_ .-]{0,60})[ \t]*:(?:\s|$)/u

/** Find the front matter of `text`; nothing where it opens with copy. */
export function lift(text: string): Lifted | undefined {
  const start = /^\s*/.exec(text)?.[0].length ?? 0
  if (text[start] === '{') return liftJson(text, start)
  if (text.startsWith('+++', start))
    return liftFenced(text, start, 'toml', /^\+\+\+/, /^[ \t]*(?:\[|[\w."-]+[ \t]*=)/)
  if (/^---(?:yaml)?[ \t]*(?:\r?\n|\r|$)/.test(text.slice(start, start + 40))) {
    return liftFenced(text, start, 'yaml', /^(?:---|\.\.\.[ \t]*$)/)
  }
  if (/^(?:\* ?\* ?\*|- - -)[ \t]*[\r\n]/.test(text.slice(start, start + 40))) return liftDamaged(text, start)
  return undefined
}

/** The lines of a text from an offset, without their endings. */
function* linesFrom(text: string, from: number): Generator<{start: number; end: number; next: number}> {
  const ending = /\r\n|\n|\r/g
  let start = from
  while (start < text.length) {
    ending.lastIndex = start
    const match = ending.exec(text)
    const end = match ? match.index : text.length
    const next = match ? ending.lastIndex : text.length
    yield {start, end, next}
    start = next
  }
}

function liftFenced(
  text: string,
  from: number,
  kind: FrontMatterKind,
  fence: RegExp,
  keyLine = key
): Lifted | undefined {
  let content: number | undefined
  let looksLike = false
  for (const line of linesFrom(text, from)) {
    if (content === undefined) {
      content = line.next
      continue
    }
    const words = text.slice(line.start, line.end)
    if (fence.test(words) && !/^-{4,}|^\+{4,}/.test(words)) {
      const rest = words.slice(3).trim()
      if (rest === '')
        return {kind, start: content, end: line.start, after: line.end, glued: false, open: false}
      return {kind, start: content, end: line.start, after: line.start + 3, glued: true, open: false}
    }
    if (keyLine.test(words)) looksLike = true
    // A rule at the top of plain copy is no front matter: its first line would be a key.
    else if (!looksLike && words.trim() !== '' && !/^\s*[#%[]/.test(words)) return undefined
  }
  if (content === undefined || !looksLike) return undefined
  const end = openEnd(text, content)
  return {kind, start: content, end, after: end, glued: false, open: true}
}

/** Without a closing fence the front matter ends at the first blank line, or where no key follows. */
function openEnd(text: string, content: number): number {
  let end = content
  for (const line of linesFrom(text, content)) {
    const words = text.slice(line.start, line.end)
    if (words.trim() === '' || !(key.test(words) || /^\s+\S|^- /.test(words))) break
    end = line.next
  }
  return end
}

function liftJson(text: string, from: number): Lifted | undefined {
  if (!/^\{\s*(?:"|\})/.test(text.slice(from, from + 200))) return undefined
  let depth = 0
  let inString = false
  for (let index = from; index < text.length; index++) {
    const character = text[index]
    if (inString) {
      if (character === '\\') index++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) {
      return {kind: 'json', start: from, end: index + 1, after: index + 1, glued: false, open: false}
    }
  }
  return undefined
}

/** What a translation tool leaves of front matter: rules for fences, and all keys on one line. */
function liftDamaged(text: string, from: number): Lifted | undefined {
  const rule = /^(?:\* ?\* ?\*|- - -|---)[ \t]*$/
  let content: number | undefined
  for (const line of linesFrom(text, from)) {
    if (content === undefined) {
      content = line.next
      continue
    }
    const words = text.slice(line.start, line.end)
    if (rule.test(words)) {
      const matter = text.slice(content, line.start)
      if (!key.test(matter.trimStart())) return undefined
      return {kind: 'one-line', start: content, end: line.start, after: line.end, glued: false, open: false}
    }
    if (line.start - from > 10_000) return undefined
  }
  return undefined
}
