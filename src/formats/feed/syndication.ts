import {Feed} from 'feed'
import type {FeedOptions} from './options.js'
import type {Story} from './stories.js'

/** RSS 2.0. The author, which RSS wants as a mail address, is left out. */
export function rss(stories: readonly Story[], options: FeedOptions): string {
  const feed = feedOf(stories, options, 'rss.xml')
  for (const story of stories) {
    feed.addItem({
      ...common(story),
      title: story.title,
      description: story.summary,
      category: story.keywords.map((name) => ({name}))
    })
  }
  return feed.rss2() + '\n'
}

/** Atom (RFC 4287). Titles and summaries are HTML there, so their text is escaped. */
export function atom(stories: readonly Story[], options: FeedOptions): string {
  const feed = feedOf(stories, options, 'atom.xml')
  for (const story of stories) {
    feed.addItem({
      ...common(story),
      title: escapeHtml(story.title),
      description: escapeHtml(story.summary),
      author: [{name: story.issuer || options.title}],
      category: story.keywords.map((keyword) => ({
        term: keyword.replaceAll('<', '&lt;'),
        name: keyword.replaceAll('<', '&lt;')
      }))
    })
  }
  return feed.atom1() + '\n'
}

/** JSON Feed 1.1: the library writes 1.0, whose `author` became a list and whose language had no place. */
export function jsonFeed(stories: readonly Story[], options: FeedOptions): string {
  const feed = feedOf(stories, options, 'feed.json')
  for (const story of stories) {
    feed.addItem({
      ...common(story),
      title: story.title,
      description: story.summary,
      category: story.keywords.map((name) => ({name})),
      ...(story.image ? {image: story.image} : {}),
      extensions: [
        {
          name: 'authors',
          objects: [{name: story.issuer || options.title}] as unknown as Record<string, unknown>
        },
        {name: 'language', objects: story.language as unknown as Record<string, unknown>}
      ]
    })
  }
  const written = JSON.parse(feed.json1()) as Record<string, unknown>
  const {version: _version, author, items, ...head} = written
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    ...head,
    authors: [author],
    language: options.language,
    items
  }
  return JSON.stringify(whole, undefined, 2) + '\n'
}

function feedOf(stories: readonly Story[], options: FeedOptions, name: string): Feed {
  const base = options.url
  return new Feed({
    id: base,
    title: options.title,
    description: options.description ?? options.title,
    link: base,
    language: options.language,
    updated: dateOf(lastChange(stories, options)),
    generator: 'pressline',
    author: {name: options.title},
    feedLinks: {
      [name === 'rss.xml' ? 'rss' : name === 'atom.xml' ? 'atom' : 'json']: new URL(name, base).href
    }
  })
}

/** The last change of any story; of an empty newsroom, the run, else a time that never changes. */
export function lastChange(stories: readonly Story[], options: FeedOptions): string {
  const changes = stories.map((story) => story.updated).sort()
  return changes.at(-1) ?? options.now ?? '1980-01-01T00:00:00Z'
}

function common(story: Story) {
  return {
    id: story.id,
    link: story.url,
    date: dateOf(story.updated),
    published: dateOf(story.published),
    content: story.html
  }
}

function dateOf(instant: string): Date {
  return new Date(instant)
}

function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
