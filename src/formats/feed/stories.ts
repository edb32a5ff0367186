import type {Galley} from '../../galley/index.js'
import {notify} from '../../release/index.js'
import {compareInstants, isLifted, toUtc} from '../../time/index.js'
import {descriptionOf, publicationOf, webUrl} from '../html/index.js'
import type {FeedEntry, FeedOptions} from './options.js'

/** A release that is out, with what feeds say of it. */
export interface Story {
  /** The same over all versions of the release. */
  id: string
  url: string
  title: string
  summary: string
  html: string
  language: string
  /** Whole seconds, UTC: `2026-11-03T09:00:00Z`. */
  published: string
  /** Moves with every correction. */
  updated: string
  issuer: string
  keywords: readonly string[]
  /** The day of issue in the release's words. */
  day: string
  image?: string | undefined
}

/**
 * The stories a newsroom may show, newest first. This is the one door into every feed: what is under an embargo at
 * `now`, withdrawn, withheld, a draft or without a date does not pass, whatever the options. What is left out is said.
 */
export function storiesOf(entries: readonly FeedEntry[], options: FeedOptions): Story[] {
  const stories: Story[] = []
  for (const entry of entries) {
    const reason = whyNot(entry.galley, options.now)
    const story = reason ? undefined : storyOf(entry)
    if (story) stories.push(story)
    else if (options.file) {
      notify(options.file, {
        ruleId: 'feed-left-out',
        reason:
          'Unexpected release `' +
          entry.galley.meta.slug +
          '` in a feed, expected one that is out: ' +
          (reason ?? 'it has no date or no address on the web'),
        severity: 'info'
      })
    }
  }
  return stories.sort(
    (left, right) => compareInstants(right.published, left.published) || (left.id < right.id ? -1 : 1)
  )
}

function whyNot(galley: Galley, now: string | undefined): string | undefined {
  const {embargo} = galley.meta
  if (galley.embargo) return 'its embargo stands'
  if (embargo && !isLifted(embargo.until, now)) return 'its embargo lifts at ' + embargo.until
  return publicationOf(galley) ? undefined : 'it is a draft, withheld or withdrawn'
}

function storyOf(entry: FeedEntry): Story | undefined {
  const {galley, html} = entry
  const {meta} = galley
  const published = utc(publicationOf(galley)?.published)
  const url = webUrl(entry.url)
  if (!published || !url) return undefined
  const image = meta.media.find((media) => !media.type || media.type.startsWith('image'))
  return {
    id: meta.id && URL.canParse(meta.id) ? meta.id : url,
    url,
    title: clean(meta.headline),
    summary: clean(descriptionOf(galley)),
    html: clean(html),
    language: galley.language,
    published,
    updated: latest([published, utc(meta.issued), utc(meta.modified)]),
    issuer: clean(galley.furniture.issuer || (meta.issuer?.name ?? '')),
    keywords: meta.keywords.map(clean),
    day: galley.furniture.issued,
    image: webUrl(image?.src, url)
  }
}

function utc(value: string | undefined): string | undefined {
  return value ? toUtc(value) : undefined
}

function latest(instants: ReadonlyArray<string | undefined>): string {
  const known = instants.filter((instant) => instant !== undefined)
  return known.reduce((left, right) => (compareInstants(left, right) < 0 ? right : left))
}

/** Text without the characters that XML 1.0 forbids (2.2), halves of surrogate pairs among them. */
export function clean(value: string): string {
  return value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
