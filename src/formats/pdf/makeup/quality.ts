import type {PagePlan} from './paginate.js'
import type {Piece} from './scope.js'
import type {Quality} from './types.js'

/** Measure how lines and pages came out. Pure: the same pieces give the same figures. */
export function qualityOf(pieces: readonly Piece[], plans: readonly PagePlan[]): Quality {
  const lines = pieces.flatMap((piece) => (piece.line ? [piece.line] : []))
  const spaces = lines
    .flatMap((line) => (line.wordSpace === undefined ? [] : [line.wordSpace]))
    .sort((a, b) => a - b)
  let hyphenPairs = 0
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (line.hyphenated && before?.hyphenated && before.paragraph === line.paragraph) hyphenPairs++
  })
  return {
    pages: plans.length,
    lines: lines.length,
    justified: spaces.length,
    wordSpace: {median: at(spaces, 0.5), p95: at(spaces, 0.95), max: spaces.at(-1) ?? 1},
    hyphens: lines.filter((line) => line.hyphenated).length,
    hyphenPairs,
    ...breaks(pieces, plans),
    overfull: lines.filter((line) => line.overfull > 0.5).length,
    ragged: lines.filter((line) => line.ragged && line.index === 0).length
  }
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 1

function breaks(
  pieces: readonly Piece[],
  plans: readonly PagePlan[]
): {widows: number; orphans: number; stranded: number} {
  const found = {widows: 0, orphans: 0, stranded: 0}
  for (const plan of plans.slice(0, -1)) {
    const last = pieces[plan.to - 1]
    const next = pieces[plan.to]
    if (last?.kind === 'heading') found.stranded++
    const {line} = last ?? {}
    const following = next?.line
    if (!line || !following || line.paragraph !== following.paragraph) continue
    if (line.index === 0) found.orphans++
    if (following.index === following.count - 1) found.widows++
  }
  return found
}
