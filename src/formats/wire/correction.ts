import type {BlockOf} from '../../galley/index.js'
import {setBlock} from './blocks/index.js'
import {line, type WireLine} from './lines.js'
import {setText} from './runs.js'
import type {WireScope, WireState} from './state.js'

/**
 * What a correction, update or withdrawal says of itself, before the headline: the house's signal, what changed and
 * where as the galley has it, and which version it replaces.
 */
export function correctionLines(
  block: BlockOf<'group'> | undefined,
  scope: WireScope,
  state: WireState
): WireLine[] {
  const {meta, language} = state.galley
  const {correction} = meta
  if (!correction) return block ? setBlock(block, scope, state) : []
  const signal = state.profile.signal[correction.kind].replace('{issuer}', meta.issuer?.name ?? '')
  const said = withoutLabel(block ? setBlock(block, scope, state) : fromLabels(state), signal, state)
  const lines = said.map((one): WireLine => ({...one, kind: 'header', first: '', rest: '', counts: false}))
  return [
    ...(signal === '' ? [] : [line('header', setText(signal, language, state))]),
    ...lines,
    ...replaced(state)
  ]
}

/** The house's signal stands for the English label; another language keeps its own beside it. */
function withoutLabel(lines: WireLine[], signal: string, state: WireState): WireLine[] {
  const {meta, labels, language} = state.galley
  const label = meta.correction && setText(labels[meta.correction.kind], language, state)
  const english = language.toLowerCase().startsWith('en')
  return signal !== '' && english && lines[0]?.text === label ? lines.slice(1) : lines
}

/** A galley without the group still has the fact. */
function fromLabels(state: WireState): WireLine[] {
  const {meta, labels, language} = state.galley
  const {correction} = meta
  if (!correction) return []
  const words = [labels[correction.kind], correction.where, correction.note]
  return words
    .filter((word) => word !== undefined)
    .map((word) => line('header', setText(word, language, state)))
}

/** The id and version that this one replaces. */
function replaced(state: WireState): WireLine[] {
  const of = state.galley.meta.correction?.of
  if (!of?.id && of?.version === undefined) return []
  const parts = [of.id, of.version === undefined ? undefined : 'v' + of.version]
  const text = 'Ref: ' + parts.filter((part) => part !== undefined).join(' ')
  return [line('header', setText(text, state.galley.language, state))]
}
