import type {Preset} from '../rule.js'
import {govUk} from './gov-uk.js'
import {recommended} from './recommended.js'
import {uk} from './uk.js'
import {us} from './us.js'
import {wire} from './wire.js'

export type PresetName = 'gov-uk' | 'recommended' | 'uk' | 'us' | 'wire'

/** The presets that come with pressline. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  'gov-uk': govUk,
  recommended,
  uk,
  us,
  wire
}
