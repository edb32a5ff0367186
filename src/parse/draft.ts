/**
 * Text on its way from the source to the markdown parser, and the way back.
 *
 * Real copy has to be mended before a markdown parser can read it without loss. Each mend is a list of edits;
 * the draft remembers them, so every position in the tree can be told in the source as the author has it.
 */
export interface Draft {
  text: string
  layers: readonly Layer[]
}

/** Replace `start` to `end` (offsets in the draft's text, UTF-16 units) by `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Edits of one pass: where they stand before and after. All three lists are parallel and ascending. */
interface Layer {
  before: Array<{start: number; end: number}>
  after: Array<{start: number; end: number}>
}

/** Which side of a cut an offset belongs to: the `start` of what follows it, or the `end` of what precedes it. */
export type Side = 'start' | 'end'

/** A draft that is still the source. */
export function draftOf(source: string): Draft {
  return {text: source, layers: []}
}

/** The draft after `edits`, which are ascending and do not overlap; throws where they do. */
export function revise(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft
  const layer: Layer = {before: [], after: []}
  const parts: string[] = []
  let read = 0
  let written = 0
  for (const edit of edits) {
    if (edit.start < read || edit.end < edit.start) {
      throw new RangeError('Unexpected edit at ' + edit.start + ', expected edits in order')
    }
    parts.push(draft.text.slice(read, edit.start), edit.text)
    written += edit.start - read
    layer.before.push({start: edit.start, end: edit.end})
    layer.after.push({start: written, end: written + edit.text.length})
    written += edit.text.length
    read = edit.end
  }
  parts.push(draft.text.slice(read))
  return {text: parts.join(''), layers: [...draft.layers, layer]}
}

/** Where `offset` of the draft's text stands in the source. */
export function toSource(draft: Draft, offset: number, side: Side): number {
  let at = offset
  for (let index = draft.layers.length - 1; index >= 0; index--) {
    const layer = draft.layers[index]
    if (layer) at = undo(layer, at, side)
  }
  return at
}

/** One pass back. */
function undo(layer: Layer, offset: number, side: Side): number {
  let low = 0
  let high = layer.after.length
  while (low < high) {
    const middle = (low + high) >> 1
    const after = layer.after[middle]
    if (after && after.start <= offset) low = middle + 1
    else high = middle
  }
  let index = low - 1
  // Of cuts at one place, an end stands before the first and a start after the last.
  if (side === 'end') while (isCutAt(layer, index, offset) && touches(layer, index - 1, offset)) index--
  const before = layer.before[index]
  const after = layer.after[index]
  if (!before || !after) return offset
  if (offset >= after.end && (side === 'start' || offset > after.start))
    return before.end + offset - after.end
  return Math.min(before.start + offset - after.start, before.end)
}

function isCutAt(layer: Layer, index: number, offset: number): boolean {
  const after = layer.after[index]
  return after !== undefined && after.start === offset && after.end === offset
}

function touches(layer: Layer, index: number, offset: number): boolean {
  return layer.after[index]?.end === offset
}
