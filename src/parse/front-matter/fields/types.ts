import type {RootContent} from 'mdast'
import type {FrontMatterField, FrontMatterValue} from '../../../release/meta-schema.js'
import type {Matter} from '../../../release/source.js'
import type {ParseState} from '../../state.js'
import type {Entry} from '../entries.js'

/** What a field reader works with. */
export interface FieldScope {
  state: ParseState
  matter: Matter
  field: FrontMatterField
  entry: Entry
  /** IANA zone for times without one. */
  zone: string | undefined
  /** Markdown of the scalar at `path` of this entry, with positions of the file. */
  markdown(path: ReadonlyArray<PropertyKey>, text: string): RootContent[]
}

/** Takes a value whose shape is right into `scope.matter`. */
export type FieldReader<Field extends FrontMatterField> = (
  value: FrontMatterValue<Field>,
  scope: FieldScope
) => void
