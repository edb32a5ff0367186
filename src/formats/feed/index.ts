import {indexPage} from './index-page.js'
import type {FeedEntry, FeedOptions, Feeds} from './options.js'
import {newsSitemap} from './sitemap.js'
import {clean, storiesOf} from './stories.js'
import {atom, jsonFeed, rss} from './syndication.js'

export type {FeedEntry, FeedOptions, Feeds} from './options.js'

/**
 * A newsroom from a set of releases: front page, RSS 2.0, Atom, JSON Feed 1.1 and a news sitemap, by file name.
 *
 * A release whose embargo has not lifted at `options.now` is in none of them, whatever the options, and without a
 * clock no embargo has ever lifted. Drafts and withdrawn releases are left out as well; `options.file` is told.
 * Throws where `options.url` is no address on the web that ends with `/`.
 */
export async function renderFeeds(entries: readonly FeedEntry[], options: FeedOptions): Promise<Feeds> {
  if (!/^https?:\/\/[^\s]+\/$/.test(options.url) || !URL.canParse(options.url)) {
    throw new Error(
      'Unexpected newsroom address `' + options.url + '`, expected one on the web that ends with `/`'
    )
  }
  const stories = storiesOf(entries, options)
  const {title, description} = options
  const named = {...options, title: clean(title), ...(description ? {description: clean(description)} : {})}
  return {
    'index.html': await indexPage(stories, named),
    'rss.xml': rss(stories, named),
    'atom.xml': atom(stories, named),
    'feed.json': jsonFeed(stories, named),
    'sitemap-news.xml': newsSitemap(stories, named)
  }
}
