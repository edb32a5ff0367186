import {attention} from 'micromark-core-commonmark'
import {classifyCharacter} from 'micromark-util-classify-character'
import type {Code, Construct, Extension, State, Token, TokenizeContext} from 'micromark-util-types'

const asterisk = 42
const underscore = 95

/**
 * Emphasis as newsrooms type it.
 *
 * Two habits of real copy come out of plain CommonMark (section 6.2) as literal asterisks, one comes out as
 * emphasis that nobody meant:
 *
 * - `**WASHINGTON **–` and `**Washington –**The`, and `**（会社）**次`: strong, as typed;
 * - `Passant*inn*en`: a gender star inside a word, as typed.
 */
export const attentionSyntax: Extension = {
  text: {[asterisk]: construct(), [underscore]: construct()}
}

function construct(): Construct {
  return {...attention, name: 'releaseAttention', tokenize: tokenizeAttention} as Construct
}

/** Marks in one run of text that may open or close; more are no emphasis, and pairing them would take too long. */
export const mostMarks = 1000
const counts = new WeakMap<TokenizeContext, number>()

function tokenizeAttention(
  this: TokenizeContext,
  effects: Parameters<Construct['tokenize']>[0],
  ok: State,
  nok: State
): State {
  const count = (counts.get(this) ?? 0) + 1
  counts.set(this, count)
  if (count > mostMarks) return nok
  const previous = this.previous
  let marker: Code = null
  let size = 0
  return start

  function start(code: Code): State | undefined {
    marker = code
    effects.enter('attentionSequence')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === marker) {
      effects.consume(code)
      size++
      return inside
    }
    const token: Token = effects.exit('attentionSequence')
    const {opens, closes} = flanks(marker === underscore ? '_' : '*', size, previous, code)
    token._open = opens
    token._close = closes
    return ok(code)
  }
}

const alphabetic = /^(?!\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Hang}|\p{sc=Thai})\p{L}/u

/** Letters of scripts that put spaces between words; a star between two of them belongs to the word. */
function isAlphabetic(code: Code): boolean {
  return code !== null && code > 64 && alphabetic.test(String.fromCodePoint(code))
}

/** Whether marks may open something, and close something, by what stands around them; `~` as CommonMark has `*`. */
export function flanks(
  marker: string,
  size: number,
  previous: Code,
  next: Code
): {opens: boolean; closes: boolean} {
  const before = classifyCharacter(previous)
  const after = classifyCharacter(next)
  const opens = !after || (after === 2 && Boolean(before))
  const closes = !before || (before === 2 && Boolean(after))
  if (marker === '~') return {opens, closes}
  if (marker === '_') {
    return {opens: opens && (Boolean(before) || !closes), closes: closes && (Boolean(after) || !opens)}
  }
  if (size === 1) {
    const insideWord = isAlphabetic(previous) && isAlphabetic(next)
    return {opens: opens && !insideWord, closes: closes && !insideWord}
  }
  return {
    opens: opens || (after === 2 && !before),
    closes: closes || (before === 1 && after !== 1) || (before === 2 && !after)
  }
}
