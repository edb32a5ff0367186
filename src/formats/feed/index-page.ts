import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import rehypeSanitize from 'rehype-sanitize'
import {unified} from 'unified'
import {languageData} from '../../language/index.js'
import {sanitizeSchema, styleSheet, writeDocument} from '../html/index.js'
import type {FeedOptions} from './options.js'
import type {Story} from './stories.js'

const feeds = [
  ['rss.xml', 'application/rss+xml', 'RSS'],
  ['atom.xml', 'application/atom+xml', 'Atom'],
  ['feed.json', 'application/feed+json', 'JSON Feed']
] as const

/** What the index page has besides the look of a release. */
const ownSheet = `
.stories{list-style:none;margin:0;padding:0}
.stories>li{margin:0;padding:1.4rem 0;border-block-start:1px solid var(--rule)}
.stories h2{margin:.1em 0 .3em;font:700 calc(var(--base)*1.25)/1.25 var(--display)}
.stories h2 a{color:var(--accent);text-decoration:none}
.stories h2 a:hover{text-decoration:underline}
.stories p{margin:0}
.day{color:var(--quiet);font:calc(var(--base)*.84)/1.4 var(--display)}`

/** The newsroom's front page: every story, newest first, as an `h-feed`. */
export async function indexPage(stories: readonly Story[], options: FeedOptions): Promise<string> {
  const {title, style, language} = options
  const furniture = {
    kicker: '',
    issuer: title,
    issued: '',
    runningHead: title,
    more: '',
    folio: '',
    embargo: ''
  }
  const tree: Root = {
    type: 'root',
    children: [
      h('header.letterhead', [h('div.page', [h('p.issuer', style.brand.name || title)])]),
      h('main.page.h-feed', [
        h('h1.headline.p-name', title),
        ...(options.description ? [h('p.standfirst.p-summary', options.description)] : []),
        h('ul.stories', stories.map(storyOf))
      ]),
      h('footer.colophon', [h('div.page', [h('p', feedLinks())])])
    ]
  }
  // Everything in it was written by authors: the same schema as that of a release.
  const safe = unified().use(rehypeSanitize, sanitizeSchema).runSync(tree)
  return writeDocument({
    language,
    direction: languageData(language).direction,
    title,
    css: styleSheet(furniture, style, 'extend') + ownSheet.trim().replaceAll('\n', ''),
    assets: 'inline',
    head: [
      ...(options.description ? [h('meta', {name: 'description', content: options.description})] : []),
      h('link', {rel: 'canonical', href: options.url}),
      ...feeds.map(([href, type, name]) =>
        h('link', {rel: 'alternate', type, title: title + ' (' + name + ')', href})
      )
    ],
    body: safe.children as ElementContent[]
  })
}

function storyOf(story: Story): Element {
  return h('li.h-entry', [
    h('time.day.dt-published', {dateTime: story.published}, story.day || story.published.slice(0, 10)),
    h('h2', [h('a.u-url.p-name', {href: story.url, lang: story.language}, story.title)]),
    ...(story.summary ? [h('p.p-summary', {lang: story.language}, story.summary)] : [])
  ])
}

function feedLinks(): ElementContent[] {
  return feeds.flatMap(([href, _type, name], index): ElementContent[] => [
    ...(index > 0 ? [{type: 'text' as const, value: ' · '}] : []),
    h('a', {href}, name)
  ])
}
