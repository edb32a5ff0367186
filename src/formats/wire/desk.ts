import {line, type WireLine} from './lines.js'
import {setText} from './runs.js'
import type {WireState} from './state.js'

/** What the desk may know and nobody may print, below the line that says so; where the profile has such a block. */
export function deskLines(lines: readonly WireLine[], state: WireState): WireLine[] {
  const {rule, sentence} = state.profile.desk
  if (rule === '') return [...lines]
  const {embargo, language} = state.galley
  const reason = embargo?.reason === undefined ? [] : [line('copy', setText(embargo.reason, language, state))]
  const all = [...reason, ...lines]
  if (all.length === 0) return []
  return [line('furniture', rule), line('furniture', sentence), ...all]
}
