import type {Preset} from '../rule.js'
import {recommended} from './recommended.js'

/** Wire services and distributors: short headline, 250 to 800 words, at most four links. */
export const wire: Preset = {
  ...recommended,
  'headline-case': 'error',
  'headline-length': ['warning', {max: 64, shortHeadline: true}],
  'lead-length': ['warning', {max: 40}],
  'link-count': ['warning', {max: 4}],
  'word-count': ['warning', {outlet: 'online-pr-media'}]
}
