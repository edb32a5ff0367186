import type {VFile} from 'vfile'
import type {Galley} from '../../galley/index.js'
import {notify} from '../../release/message.js'
import {setBlocks} from './blocks/index.js'
import {reportLosses} from './characters/loss.js'
import {deskLines} from './desk.js'
import {envelopes} from './envelope/index.js'
import {frame} from './frame.js'
import {line, type WireLine} from './lines.js'
import type {WireOptions} from './options.js'
import {type SetParts, setParts} from './parts.js'
import type {WirePart, WireProfile} from './profile.js'
import {setText} from './runs.js'
import type {WireState} from './state.js'
import {withTakes} from './takes.js'

/**
 * A galley as wire text: logical lines, then the profile's characters, lines and envelope. The result is text; every
 * character of it is one that `profile.charset` can carry. Losses and refusals are messages on `file`.
 */
export function setWire(
  galley: Galley,
  profile: WireProfile,
  options: Readonly<Required<WireOptions>>,
  file: VFile
): string {
  const state: WireState = {galley, profile, options, file, losses: [], addresses: new Map(), setBlocks}
  const {parts, words} = setParts(state)
  const lines = parts.flatMap(({part, lines}) => {
    if (part === 'body') return withTakes(lines, state)
    if (part === 'contacts') return deskLines(lines, state)
    return part === 'ends' ? [...lines, ...countLine(words, state)] : lines
  })
  refuseCount(words, parts, state)
  const text = envelopes[profile.envelope](frame(lines, state), {words, lines}, state)
  reportLosses(state.losses, '`' + profile.name + '` (' + profile.charset + ')', options.strict, file)
  return profile.lineEnd === 'crlf' ? text.replaceAll('\n', '\r\n') : text
}

function countLine(words: number, state: WireState): WireLine[] {
  if (!state.options.wordCount) return []
  const text = state.galley.labels.wordCount.replace('{count}', String(words))
  return [line('furniture', setText(text, state.galley.language, state))]
}

function refuseCount(words: number, parts: SetParts['parts'], state: WireState): void {
  const {maximumWords} = state.options
  if (words > maximumWords)
    refuse('wire-too-long', words + ' words', 'at most ' + maximumWords, 'error', state)
  const said = parts.some(({part, lines}) => copyParts.has(part) && lines.length > 0)
  if (said) return
  const severity = state.profile.envelope === 'none' ? 'warning' : 'error'
  refuse('wire-empty', 'release without copy', 'at least one paragraph', severity, state)
}

/** A release that has one of these says something; a headline alone does not. */
const copyParts = new Set<WirePart>(['body', 'contacts', 'correction', 'notes', 'standfirst'])

function refuse(
  ruleId: string,
  unexpected: string,
  expected: string,
  severity: 'error' | 'warning',
  state: WireState
): void {
  notify(state.file, {ruleId, reason: 'Unexpected ' + unexpected + ', expected ' + expected, severity})
}
