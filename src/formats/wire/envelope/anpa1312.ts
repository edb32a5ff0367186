import {notify} from '../../../release/message.js'
import {apSlug, versionWord} from '../slug.js'
import type {WireState} from '../state.js'
import {DC1, DC2, DC3, EOT, ETX, SOH, STX, SYN, US} from './controls.js'
import type {Enclosed} from './enclosed.js'
import {countOf, fieldOf, priorityOf, sentOf, sequenceOf} from './fields.js'

/**
 * ANPA 1312, as AP sent it: service level and story number, selector, then priority, category, format, keyword, version,
 * reference, date and word count; the text between STX and ETX; the time of transmission. An empty version and an
 * empty reference leave their separators, by which readers count.
 */
export function anpa1312(text: readonly string[], enclosed: Enclosed, state: WireState): string {
  const {meta} = state.galley
  const {serviceId, selector} = state.options
  const sent = sentOf(state)
  const level = fieldOf(serviceId ?? 'f', /^[A-Za-z]$/, 'serviceId', 'one letter', state)
  const selected = fieldOf(
    selector ?? 'pr-',
    /^[A-Za-z0-9-]{1,5}$/,
    'selector',
    'one to five letters or hyphens',
    state
  )
  const category = fieldOf(meta.categories.anpa ?? 'f', /^[A-Za-z]$/, 'categories.anpa', 'one letter', state)
  const tabular = enclosed.lines.some((line) => line.kind === 'table') ? DC2 : DC1
  const month = String(sent.month).padStart(2, '0')
  const header = [
    priorityOf(state)[0],
    category + DC3 + tabular,
    keyword(state),
    versionWord(state),
    '',
    month + '-' + sent.day,
    String(countOf(enclosed.words, state)).padStart(4, '0')
  ].join(' ')
  const time = sent.hour + ':' + sent.minute + 'GMT ' + sent.day + '-' + month + '-' + sent.year
  return [
    SYN + SYN + SOH + level + sequenceOf(state) + US + selected,
    header,
    STX + text.join('\n'),
    ETX,
    time,
    EOT
  ].join('\n')
}

const longest = 24

/** `bc-` and the slug, 24 characters at most, cut at a hyphen. */
function keyword(state: WireState): string {
  const {slug} = state.galley.meta
  const whole = 'bc-' + apSlug(slug.replace(/[^A-Za-z0-9.-]/g, '-'))
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest + 1)
  const at = cut.lastIndexOf('-')
  const kept = at > 3 ? cut.slice(0, at) : cut.slice(0, longest)
  notify(state.file, {
    ruleId: 'wire-slug-long',
    reason:
      'Unexpected slug of ' +
      slug.length +
      ' characters, expected at most ' +
      (longest - 3) +
      ' in ANPA 1312: sent as `' +
      kept +
      '`',
    severity: 'warning'
  })
  return kept
}
