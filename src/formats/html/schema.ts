import type {Options} from 'rehype-sanitize'

/** Our own ids: `pl-`, the slug, a kind and a number. No element of a page and no property of a window is called so. */
const ownId = /^pl-[a-z0-9-]+$/
const ownHref = /^(?:#pl-[a-z0-9-]+|https?:\/\/|mailto:|tel:|[^:/?#\s]+(?:[/?#]|$)|[/?])/i

/**
 * What may stand in the `body` of a page (a schema of rehype-sanitize). Everything an author or a brand wrote passes
 * it after the handlers, and nothing is added behind it. No `style`, `script`, `form`, `input` or `iframe`; no
 * handlers; no `javascript:`; `data:` only as a base64 image, which only our own reader of images makes; ids only
 * in our own name space.
 */
export const sanitizeSchema: Options = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: {
    caption: ['table'],
    li: ['ol', 'ul'],
    figcaption: ['figure'],
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table']
  },
  attributes: {
    '*': [
      ['className', /^[A-Za-z][\w-]*$/],
      ['dir', 'ltr', 'rtl'],
      ['lang', /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/],
      ['id', ownId],
      ['ariaLabelledBy', ownId],
      ['ariaDescribedBy', ownId],
      'ariaLabel'
    ],
    a: [['href', ownHref], 'title', ['role', 'doc-noteref', 'doc-backlink']],
    data: ['value'],
    div: [
      ['role', 'region', 'group', 'note'],
      ['tabIndex', 0]
    ],
    img: [
      ['src', /^(?:data:image\/(?:png|jpeg|gif|webp|avif|tiff|svg\+xml);base64,[A-Za-z0-9+/=]+$|(?!data:))/i],
      // Addresses on the web or beside the page, each with its width.
      ['srcSet', /^(?:(?:https?:\/\/|(?![a-z][a-z\d+.-]*:))[^\s,]+ \d+w(?:, (?!$)|$))+$/i],
      ['sizes', '(min-width: 44rem) 39rem, 100vw'],
      'alt',
      'width',
      'height',
      ['loading', 'lazy'],
      ['decoding', 'async']
    ],
    main: [['tabIndex', -1]],
    ol: ['start'],
    p: [['role', 'note']],
    section: [['role', 'doc-endnotes']],
    th: [['scope', 'col', 'row']],
    time: ['dateTime']
  },
  // Ids are ours by their pattern: a prefix on top would break every link inside the page.
  clobber: [],
  clobberPrefix: '',
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https', 'data']
  },
  required: {},
  strip: [
    'iframe',
    'math',
    'noscript',
    'object',
    'script',
    'style',
    'svg',
    'template',
    'textarea',
    'title',
    'xmp'
  ],
  tagNames: [
    ...[
      'a',
      'address',
      'article',
      'aside',
      'blockquote',
      'br',
      'caption',
      'cite',
      'code',
      'data',
      'del',
      'div',
      'em'
    ],
    ...[
      'figcaption',
      'figure',
      'footer',
      'h1',
      'h2',
      'h3',
      'header',
      'hr',
      'img',
      'li',
      'main',
      'ol',
      'p',
      'pre'
    ],
    ...[
      'section',
      'small',
      'span',
      'strong',
      'sub',
      'sup',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'time',
      'tr',
      'ul'
    ]
  ]
}
