import type {Preset} from '../rule.js'
import {uk} from './uk.js'

/** GOV.UK and UKHSA guidance: title of 65 characters, summary of 160, sentences of 25 words, no exclamation. */
export const govUk: Preset = {
  ...uk,
  capitals: 'error',
  exclamation: 'error',
  'headline-length': ['warning', {max: 65}],
  'link-http': 'warning',
  'reading-grade': ['info', {max: 12}],
  'sentence-length': ['warning', {max: 25}],
  'summary-length': ['warning', {max: 160}]
}
