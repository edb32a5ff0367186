import type {Preset} from '../rule.js'
import {recommended} from './recommended.js'

/** United States: AP datelines. */
export const us: Preset = {
  ...recommended,
  'dateline-form': ['warning', {house: 'ap'}],
  'headline-case': 'warning',
  'ticker-exchange': 'error'
}
