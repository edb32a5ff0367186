import type {Root} from 'mdast'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {notify} from '../release/message.js'
import type {Parsed} from '../release/source.js'
import {bareParagraphs} from './bare-paragraphs.js'
import {readText} from './bytes/read-text.js'
import {draftOf, toSource} from './draft.js'
import {frontMatter} from './front-matter/index.js'
import {languageOf} from './language.js'
import {linesOf, positionAt} from './lines.js'
import {grammar} from './markdown/grammar.js'
import {parseCopy} from './markdown/parse-copy.js'
import {mend} from './mend/index.js'
import {defaultLimits, type ParseOptions} from './options.js'
import type {ParseState} from './state.js'

/**
 * Markdown as the author has it → mdast with the positions of the file, and validated facts.
 *
 * Never throws: what is wrong with the input is a message on `file`; after an error message the tree is empty or
 * the best that can be made of the copy.
 */
export function parse(input: string | Uint8Array | VFile, options: ParseOptions = {}): Parsed {
  const file = fileOf(input, options)
  const earlier = file.messages.length
  const limits = {...defaultLimits, ...options.limits}
  const source = readText(file, limits)
  const state: ParseState = {
    file,
    source,
    lines: linesOf(source),
    draft: draftOf(source),
    limits,
    options
  }
  const matter = frontMatter(state)
  const tree = copyOf(state)
  const language = languageOf(state, matter, tree)
  file.messages.push(...file.messages.splice(earlier).sort(byPlace))
  return {tree, matter, language, file}
}

/** In the order of the file; what concerns it as a whole comes first. */
function byPlace(left: VFileMessage, right: VFileMessage): number {
  return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0)
}

function fileOf(input: string | Uint8Array | VFile, options: ParseOptions): VFile {
  if (typeof input === 'string' || input instanceof Uint8Array) {
    return new VFile({value: input, ...(options.path === undefined ? {} : {path: options.path})})
  }
  if (options.path !== undefined) input.path ??= options.path
  return input
}

/** The copy as mdast; as bare paragraphs where it cannot be read as markdown. */
function copyOf(state: ParseState): Root {
  try {
    mend(state)
    const {draft} = state
    const tree = parseCopy(state, draft.text, (offset, side) => toSource(draft, offset, side))
    return transformed(state, tree)
  } catch (cause) {
    notify(state.file, {
      ruleId: 'parse-failure',
      reason:
        'Unexpected copy that cannot be read as markdown, expected a press release; read as plain paragraphs',
      place: positionAt(state.lines, 0, state.source.length),
      cause,
      severity: 'error'
    })
    return bareParagraphs(state)
  }
}

/** Run the caller's plugins; what one of them throws is a message. */
function transformed(state: ParseState, tree: Root): Root {
  const {plugins} = state.options
  if (!plugins?.length) return tree
  try {
    return grammar(plugins).runSync(tree, state.file) as Root
  } catch (cause) {
    notify(state.file, {
      ruleId: 'plugin-failure',
      reason: 'Unexpected failure of a plugin: ' + (cause instanceof Error ? cause.message : String(cause)),
      hint: 'Plugins for markdown are synchronous here',
      cause,
      severity: 'error'
    })
    return tree
  }
}
