import type {Preset} from '../rule.js'
import {recommended} from './recommended.js'

/** United Kingdom: ends mark and contacts are a must; the date stands in the header, so a dateline is rare, and day goes before month. */
export const uk: Preset = {
  ...recommended,
  'dateline-form': ['warning', {house: 'uk'}],
  'ends-mark': 'error',
  'headline-case': 'warning',
  'headline-length': ['warning', {max: 90}],
  'sentence-length': 'info'
}
