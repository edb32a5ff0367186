import {type BlockOf, type Inline, textOf} from '../../galley/index.js'
import {notify} from '../../release/message.js'
import {widthOf} from './characters/width.js'
import {line, type WireLine} from './lines.js'
import {setInline, setText} from './runs.js'
import type {WireState} from './state.js'
import {wrap} from './wrap.js'

/** The headline in the form of the house: capitals, the short one, or several lines, and marked as header syntax asks. */
export function headlineLines(block: BlockOf<'heading'>, state: WireState): WireLine[] {
  const {headline} = state.profile
  refuseLineEnds(block, state)
  const text = unmarked(chosen(block, state), block, state)
  const cased = headline.case === 'upper' ? upper(text, block.lang ?? state.galley.language) : text
  const lines = headline.limit === 0 ? [cased] : wrap(cased, headline.limit, '', '', () => undefined)
  if (lines.length > 1) {
    notify(state.file, {
      ruleId: 'wire-headline-long',
      reason:
        'Unexpected headline of ' +
        cased.length +
        ' characters, expected at most ' +
        headline.limit +
        ': set on ' +
        lines.length +
        ' lines',
      place: block,
      hint: 'Give a `shortHeadline`',
      severity: 'warning'
    })
  }
  const byline = bylineText(state)
  return [
    ...lines.map((part, index) => line('headline', part, {gap: index === 0, place: block})),
    ...(byline === '' ? [] : [line('byline', byline, {gap: false})])
  ]
}

function chosen(block: BlockOf<'heading'>, state: WireState): string {
  const {limit} = state.profile.headline
  const lang = block.lang ?? state.galley.language
  const full = setInline(withoutLinks(block.children), lang, state).replaceAll('\n', ' ')
  const short = state.galley.meta.shortHeadline
  if (limit === 0 || widthOf(full) <= limit || short === undefined) {
    if (full === '') refuseEmpty(block, state)
    return full
  }
  const set = setText(short, lang, state)
  return widthOf(set) <= limit ? set : full
}

/** A line end in a header would begin a field of the sender's own making; what compose makes has none. */
function refuseLineEnds(block: BlockOf<'heading'>, state: WireState): void {
  const [found] =
    /[\n\v\f\r\u0085\u2028\u2029]/u.exec(textOf(block.children.filter((node) => node.type !== 'break'))) ?? []
  if (found === undefined) return
  notify(state.file, {
    ruleId: 'wire-control',
    reason:
      'Unexpected line end U+' +
      (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0') +
      ' in the headline, expected one line: set as a space',
    place: block,
    severity: state.profile.envelope === 'none' ? 'warning' : 'error'
  })
}

/** A headline has no room for addresses: the words of a link stay. */
function withoutLinks(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'link') return withoutLinks(node.children)
    return 'children' in node ? [{...node, children: withoutLinks(node.children)}] : [node]
  })
}

function refuseEmpty(block: BlockOf<'heading'>, state: WireState): void {
  notify(state.file, {
    ruleId: 'wire-headline-empty',
    reason:
      'Unexpected headline without a character that `' +
      state.profile.charset +
      '` can carry, expected words',
    place: block,
    severity: 'error'
  })
}

/** A ` =` at the end would end the headline block of IPTC 7901 early. */
function unmarked(text: string, block: BlockOf<'heading'>, state: WireState): string {
  if (state.profile.envelope !== 'iptc7901' || !/=\s*$/.test(text)) return text
  notify(state.file, {
    ruleId: 'wire-syntax',
    reason: 'Unexpected `=` at the end of a headline, expected no 7901 syntax in copy: dropped',
    place: block,
    severity: 'warning'
  })
  return text.replace(/[\s=]+$/, '')
}

/** Capitals by the Unicode default, and the dotted I of Turkish and Azeri. */
function upper(text: string, language: string): string {
  const dotted = /^(?:tr|az)\b/i.test(language)
  return (dotted ? text.replaceAll('i', 'İ') : text).toUpperCase()
}

/** `By Pat Press`; a byline that says so itself stays as it is. */
function bylineText(state: WireState): string {
  const {byline} = state.galley.meta
  if (!state.profile.byline || byline === undefined) return ''
  const words = /^by\b/i.test(byline) ? byline : 'By ' + byline
  return setText(words, state.galley.language, state)
}
