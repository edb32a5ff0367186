import type {VFile} from 'vfile'
import type {Galley} from '../../galley/index.js'
import type {Style} from '../../template/types.js'

/** One release of the newsroom. */
export interface FeedEntry {
  galley: Galley
  /** Its article as the `html` format sets it with `fragment: true`. */
  html: string
  /** Where its page is. */
  url: string
}

/** What a newsroom is. */
export interface FeedOptions {
  /** Name of the newsroom, such as `Tidewell Instruments newsroom`. */
  title: string
  description?: string | undefined
  /** Address of the folder that the five files are put into; ends with `/`. */
  url: string
  /** BCP 47 tag of the newsroom itself. */
  language: string
  /** Look of the index page. */
  style: Style
  /** The instant of the run (ISO 8601 with offset). Absent: every embargo stands, and the news sitemap is empty. */
  now?: string | undefined
  /** What was left out, and why, is said here. */
  file?: VFile | undefined
}

/** The files of a newsroom, by their names. */
export interface Feeds {
  'index.html': string
  'rss.xml': string
  'atom.xml': string
  'feed.json': string
  'sitemap-news.xml': string
}
