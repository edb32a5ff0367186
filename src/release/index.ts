export {assertRelease, type KnownNodes} from './assert.js'
export {type Buildable, build, metaWith, type NodeOf} from './build.js'
export {docsBase, hasErrors, type Notice, notify} from './message.js'
export type * from './meta.js'
export type * from './nodes.js'
export {
  type QuotationFound,
  quotationsOf,
  speakersOf,
  textOfRelease,
  wordCount,
  wordsOf
} from './queries.js'
export {fromJson, releaseVersion, toJson} from './serialise.js'
export type * from './source.js'
