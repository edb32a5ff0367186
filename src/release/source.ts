import type {PhrasingContent, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {ReleaseMeta} from './meta.js'

/** Where the language of a release was learnt. */
export type LanguageSource = 'front-matter' | 'path' | 'text' | 'default'

/** A boilerplate as the front matter gives it: a name in the directory, or the words themselves. */
export type MatterBoilerplate =
  | {reference: string}
  | {organisation?: string | undefined; children: RootContent[]}

/** Front matter after validation: facts, and the parts of the release it brings. */
export interface Matter {
  /** Facts by their canonical names; nothing is filled in that the author did not state. */
  facts: Partial<ReleaseMeta>
  /** The headline of the front matter as set; `facts.headline` is its plain text. */
  headline?: PhrasingContent[] | undefined
  /** Parts written in the front matter, as markdown; positions are those of the values in the file. */
  standfirst: RootContent[]
  notes: RootContent[]
  boilerplates: MatterBoilerplate[]
  /** Names of contacts in the directory, in order. */
  contactReferences: string[]
  /** Where each canonical field stands in the file. */
  positions: Record<string, Position>
}

/** What `parse` hands to `recognise`. */
export interface Parsed {
  /** Markdown as mdast; every position is that of the source file, front matter included. */
  tree: Root
  matter: Matter
  /** BCP 47 tag and how it was learnt. */
  language: {tag: string; from: LanguageSource}
  /** The source as text (`file.value` is a string) and every message so far. */
  file: VFile
}

/** An instruction to the desk in the copy, `<!-- pressline … -->`: what stands behind the name. */
export interface DeskComment {
  value: string
  position?: Position | undefined
}

declare module 'vfile' {
  interface DataMap {
    /** In the order of the file. */
    deskComments?: DeskComment[]
  }
}
