/** The public API: an explicit list of names. Nothing here reads a disk or a clock; `pressline/publish` does. */

export {
  blockHandlers,
  type ComposeHandlers,
  type ComposeOptions,
  type ComposeState,
  compose,
  inlineHandlers,
  labelsOf,
  type PhrasingHandlers,
  type Scope,
  UnknownNodeError
} from './compose/index.js'
export {defineExtension, type Extension} from './config/extension.js'
export {
  defineRenderer,
  type FormatName,
  type FormatOptionsMap,
  type RenderContext,
  type Renderer
} from './formats/format.js'
export {formats, loadRenderer, UnknownFormatError} from './formats/table.js'
export type * from './galley/index.js'
export {
  handleBlock,
  runsOf,
  textOf,
  textOfBlock,
  textOfGalley,
  UnknownInlineError,
  wordsOf
} from './galley/index.js'
export type {ClockData, LanguageData} from './language/index.js'
export {type ParseLimits, type ParseOptions, parse} from './parse/index.js'
export {
  type BuildOptions,
  type BuildResult,
  build,
  type ReadOptions,
  type ReadResult,
  type RenderOptions,
  type Rendition,
  read,
  render,
  type Source,
  toGalley
} from './pipeline.js'
export {type RecogniseOptions, recognise} from './recognise/index.js'
export {assertRelease} from './release/assert.js'
export type * from './release/index.js'
export {docsBase, hasErrors, type Notice, notify} from './release/index.js'
export {frontMatterJsonSchema} from './release/meta-schema.js'
export {quotationsOf, speakersOf, textOfRelease, wordCount} from './release/queries.js'
export {fromJson, releaseVersion, toJson} from './release/serialise.js'
export type * from './template/index.js'
export {
  baseBrand,
  baseStyle,
  emptyWorld,
  loadStyle,
  loadTemplate,
  parseTemplate,
  resolveStyle,
  roleStyle,
  TemplateError
} from './template/index.js'
export {type ReleaseToOptions, type RemarkReleaseOptions, releaseTo, remarkRelease} from './unified.js'
