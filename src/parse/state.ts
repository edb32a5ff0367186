import type {VFile} from 'vfile'
import type {Draft} from './draft.js'
import type {Lines} from './lines.js'
import type {ParseLimits, ParseOptions} from './options.js'

/** What one parse accumulates. */
export interface ParseState {
  file: VFile
  /** The text as decoded; offsets and positions are those of this text. */
  source: string
  lines: Lines
  /** The copy on its way to the markdown parser. */
  draft: Draft
  limits: ParseLimits
  options: ParseOptions
}
