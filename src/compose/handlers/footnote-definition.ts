import type {GalleyBlock} from '../../galley/index.js'

/** Set where the format has its place for footnotes; see `footnotesOf`. */
export function footnoteDefinition(): GalleyBlock[] {
  return []
}
