/** HTML elements that occur in copy, in lower case; any other name is a component of some site. */
export const htmlNames: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address area article aside audio b base basefont bdi bdo big blockquote body br button canvas ' +
    'caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset ' +
    'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img ' +
    'input ins kbd label legend li link main map mark menu meta meter nav nobr noscript object ol optgroup option ' +
    'output p param picture pre progress q rp rt ruby s samp script search section select slot small source span ' +
    'strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt ' +
    'u ul var video wbr'
  ).split(' ')
)

/** Elements whose content is no copy: reported, never run, never set. */
export const hiddenNames: ReadonlySet<string> = new Set(
  'applet audio canvas embed frame frameset head iframe link meta noscript object script style svg template video'.split(
    ' '
  )
)

/** Elements that stand as blocks of their own. */
export const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' ')
)

/** Attributes of components and shortcodes whose values are words for the reader. */
const wordKeys: ReadonlySet<string> = new Set(
  (
    'alt attribution author caption cite contact content credit description email heading headline label mail name ' +
    'phone quote subtitle summary tel telephone text title'
  ).split(' ')
)

const attribute =
  /(?:([\w:-]{1,60})\s{0,5}=\s{0,5}\{?\s{0,5})?(?:"([^"]{0,2000})"|'([^']{0,2000})'|`([^`]{0,2000})`)/g
const address = /^(?:mailto:|tel:)?([^\s@]{1,64}@[^\s@]{1,253}|https?:\/\/\S+|\+?[\d ()./-]{7,30})$/

/** The words and addresses in the attributes of a piece of markup, in order. */
export function attributeWords(markup: string): string[] {
  const found: string[] = []
  for (const [, key, double, single, tick] of markup.matchAll(attribute)) {
    const value = (double ?? single ?? tick ?? '').trim()
    const isWords = key === undefined ? /\s/.test(value) : wordKeys.has(key.toLowerCase())
    const plain = address.exec(value)?.[1]
    if (value && (isWords || plain)) found.push(plain ?? value)
  }
  return found
}
