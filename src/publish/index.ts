/** Publishing on a machine with a disk and a clock: what `pressline` on the command line does, as functions. */
export {type Clock, ClockError, readClock} from './clock.js'
export {
  compareReleases,
  diffWords,
  type FactChange,
  type ParagraphChange,
  type ReleaseDiff,
  type WordChange
} from './diff/compare.js'
export {type FeedsOptions, type FeedsResult, publishFeeds} from './feeds.js'
export type {Input} from './inputs.js'
export {FileRefusedError} from './inside.js'
export {
  type Manifest,
  ManifestError,
  type ManifestNewsroomFile,
  type ManifestRelease,
  type ManifestRendition,
  readManifest
} from './manifest.js'
export type {Outcome, PlainMessage, Standing} from './outcome.js'
export {openProject, type Project, type ProjectOptions} from './project.js'
export {exitCodeOf, type PublishOptions, publish, type Summary} from './publish.js'
export type {Shard} from './shard.js'
export {readTemplateFolder} from './templates.js'
export {type VerifyFinding, type VerifyOptions, type VerifyResult, verify} from './verify.js'
export {emptyShelf, type NodeWorldOptions, nodeWorld, type Shelf} from './world.js'
