import {type BlockOf, textOf} from '../../galley/index.js'
import {languageData} from '../../language/index.js'
import {notify} from '../../release/message.js'
import type {DatelineFacts} from '../../release/meta.js'
import {isIsoDate, longDate} from './dates.js'
import type {DatelineForm} from './profile.js'
import {setInline, setText} from './runs.js'
import type {WireScope, WireState} from './state.js'
import {standsAlone, stateIn} from './states.js'

/** What a form is made of. */
interface Parts {
  /** As typed, and in capitals. */
  city: string
  capitals: string
  region: string
  date: string
  credit: string
}

/**
 * The dateline that opens the lead, with its dash: as typed, or in the form of the house, made from facts. A service's
 * credit is set only where the release or the caller states one.
 */
export function datelineText(block: BlockOf<'copy'>, scope: WireScope, state: WireState): string {
  const {form, typed} = state.profile.dateline
  const made = block.role === 'lead' ? fromFacts(form, scope, state) : ''
  if (!block.runIn) return made
  const asTyped = setInline(block.runIn, scope.lang, state)
  if (made === '' || typed === 'keep') return asTyped === '' ? '' : asTyped + ' '
  reportDropped(textOf(block.runIn), made, block, state)
  return made
}

function fromFacts(form: DatelineForm, scope: WireScope, state: WireState): string {
  const facts = state.galley.meta.dateline
  if (!facts?.place || form === 'none') return ''
  const parts = partsOf(facts, facts.place, scope, state)
  return forms[form](parts)
}

function partsOf(facts: DatelineFacts, place: string, scope: WireScope, state: WireState): Parts {
  const {states} = state.profile.dateline
  const region = facts.region ? stateIn(states, facts.region, facts.country) : ''
  const city = setText(place, scope.lang, state)
  return {
    city,
    capitals: city.toUpperCase(),
    region: standsAlone(place, facts.region, facts.country) ? '' : setText(region, scope.lang, state),
    date: dateOf(facts, state),
    credit: setText(creditOf(facts, state), scope.lang, state)
  }
}

/** Stated by the caller, the distribution, the author, or the house's own source code; never made up. */
function creditOf(facts: DatelineFacts, state: WireState): string {
  const {meta} = state.galley
  return state.options.credit ?? meta.distribution?.credit ?? facts.credit ?? ownSource(state) ?? ''
}

/** The issuer's own code stands where an agency's would; a distributor's slot stays empty. */
function ownSource(state: WireState): string | undefined {
  return ['ap', 'anpa', 'dpa'].includes(state.profile.dateline.form) ? state.galley.meta.source : undefined
}

function dateOf(facts: DatelineFacts, state: WireState): string {
  const {meta} = state.galley
  const date = facts.date ?? meta.embargo?.until.slice(0, 10) ?? meta.issued?.slice(0, 10)
  return date !== undefined && isIsoDate(date) ? longDate(date, state.galley.language) : ''
}

const join = (separator: string, ...parts: string[]): string =>
  parts.filter((part) => part !== '').join(separator)
const round = (credit: string): string => credit && '(' + credit + ')'

const forms: Readonly<Record<Exclude<DatelineForm, 'none'>, (parts: Parts) => string>> = {
  accesswire: ({capitals, region, credit, date}) =>
    join(' / ', join(', ', capitals, region), credit, date) + ' / ',
  anpa: ({capitals, region, credit}) => join(' ', join(', ', capitals, region), round(credit), '_ '),
  ap: ({capitals, region, credit}) => join(' ', join(', ', capitals, region), round(credit)) + ' -- ',
  bw: ({capitals, region, credit}) => join('--', join(', ', capitals, region), round(credit)) + '--',
  city: ({city}) => city + ': ',
  dpa: ({city, credit}) => join(' ', city, round(credit), '- '),
  gnw: ({capitals, region, date, credit}) =>
    join(' ', join(', ', capitals, region, date), round(credit)) + ' -- ',
  plain: ({city, region}) => join(', ', city, region) + ' - ',
  prn: ({capitals, region, date, credit}) =>
    join(' ', join(', ', capitals, region, date), credit && '/' + credit + '/') + ' -- '
}

/** Words of the typed dateline that the form has no place for. */
function reportDropped(typed: string, made: string, block: BlockOf<'copy'>, state: WireState): void {
  const kept = new Set(wordsIn(made).flatMap((word) => [word, word.padStart(2, '0')]))
  const facts = state.galley.meta.dateline
  const replaced = new Set(wordsIn(facts?.region ?? ''))
  // A month in AP's short form is the same month.
  const dated = /\b\d{4}\b/.test(made)
  const dropped = wordsIn(typed).filter(
    (word) =>
      !kept.has(word) && !replaced.has(word) && !(dated && /^\p{L}+$/u.test(word) && isMonth(word, state))
  )
  if (dropped.length === 0) return
  notify(state.file, {
    ruleId: 'loss-dateline',
    reason:
      'Unexpected `' +
      dropped.join(' ') +
      '` in dateline, expected the form `' +
      made.trim() +
      '` of `' +
      state.profile.name +
      '`',
    place: block.runIn?.[0] ?? block,
    severity: 'info'
  })
}

function isMonth(word: string, state: WireState): boolean {
  return languageData(state.galley.language).dates.months.some((names) => names[0]?.toLowerCase() === word)
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
