import type {Position} from 'unist'
import type {Release} from '../release/nodes.js'
import type {CopyText} from './texts.js'

/** The headline's words and where they stand. */
export function headlineText(
  release: Release,
  texts: readonly CopyText[]
): {text: string; place: Position | undefined; copy: CopyText | undefined} {
  const copy = texts.find((text) => text.part === 'headline')
  const text = copy?.text ?? release.meta.headline
  return {text, place: copy?.place(0, text.length), copy}
}
