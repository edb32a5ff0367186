import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {compareInstants} from '../../time/index.js'
import type {FeedOptions} from './options.js'
import type {Story} from './stories.js'

/** Google's news sitemap takes what is at most two days old, at most a thousand. */
const window = 2 * 24 * 60 * 60 * 1000
const most = 1000

/** A news sitemap (sitemap-news 0.9) of the last two days; without a clock it is empty. */
export function newsSitemap(stories: readonly Story[], options: FeedOptions): string {
  const {now, title} = options
  const since = now ? new Date(new Date(now).getTime() - window).toISOString() : undefined
  const recent = since
    ? stories.filter((story) => compareInstants(story.published, since) >= 0).slice(0, most)
    : []
  const tree = x(
    'urlset',
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9'
    },
    recent.map((story) =>
      x('url', [
        x('loc', story.url),
        x('news:news', [
          x('news:publication', [x('news:name', title), x('news:language', sitemapLanguage(story.language))]),
          x('news:publication_date', story.published),
          x('news:title', story.title)
        ])
      ])
    )
  )
  return '<?xml version="1.0" encoding="utf-8"?>\n' + whole(toXml(tree)) + '\n'
}

/** `]]>` may not stand in text (XML 1.0, 2.4), and xast-util-to-xml leaves it; there is no CDATA here to spare. */
function whole(xml: string): string {
  return xml.replaceAll(']]>', ']]&gt;')
}

/** ISO 639, two or three letters; Chinese says which script by its country. */
function sitemapLanguage(tag: string): string {
  const [language = 'en', ...rest] = tag.toLowerCase().split('-')
  if (language !== 'zh') return language
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-tw' : 'zh-cn'
}
