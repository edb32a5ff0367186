import type {Release} from '../release/nodes.js'
import {foldWords, squeeze} from './readers/fold.js'
import {stretchesOf} from './words.js'

/** A stretch of the source whose words a rendition does not have. */
export interface LostWords {
  /** What it is: `body/paragraph`. */
  role: string
  /** Its first words. */
  text: string
  /** The words that are missing, as compared: lower case, without accents. */
  missing: string[]
}

/**
 * Words of the release that `text`, read back from a rendition, does not have. Set aside: lines before the copy (the
 * embargo line is set anew, `FOR IMMEDIATE RELEASE` may have lapsed) and the ends mark, which is the template's.
 */
export function lostWords(release: Release, text: string): LostWords[] {
  const whole = squeeze(text)
  const counts = new Map<string, number>()
  for (const word of foldWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const lost: LostWords[] = []
  for (const stretch of stretchesOf(release)) {
    if (stretch.role === 'ends' || /(?:^|\/)marker$/.test(stretch.role)) continue
    const owed = stretch.essential ?? stretch.text
    if (whole.includes(squeeze(owed))) continue
    const missing = foldWords(owed).filter((word) => !counts.has(word) && !whole.includes(word))
    if (missing.length > 0) lost.push({role: stretch.role, text: shorten(stretch.text), missing})
  }
  return lost
}

function shorten(text: string): string {
  return text.length > 60 ? text.slice(0, 59) + '…' : text
}
