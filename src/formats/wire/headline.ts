import type {BlockOf} from '../../galley/index.js'
import {notify} from '../../release/message.js'
import {widthOf} from './characters/width.js'
import {line, type WireLine} from './lines.js'
import {setInline, setText} from './runs.js'
import type {WireState} from './state.js'
import {wrap} from './wrap.js'

/** The headline in the form of the house: capitals, the short one, or several lines, and marked as header syntax asks. */
export function headlineLines(block: BlockOf<'heading'>, state: WireState): WireLine[] {
  const {headline} = state.profile
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
  const full = setInline(block.children, lang, state).replaceAll('\n', ' ')
  const short = state.galley.meta.shortHeadline
  if (limit === 0 || widthOf(full) <= limit || short === undefined) {
    if (full === '') refuseEmpty(block, state)
    return full
  }
  const set = setText(short, lang, state)
  return widthOf(set) <= limit ? set : full
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
