import type {Release} from '../release/nodes.js'
import {foldWords, squeeze} from './readers/fold.js'
import {type Stretch, stretchesOf} from './words.js'

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
 * embargo line is set anew, `FOR IMMEDIATE RELEASE` may have lapsed), the ends mark, which is the template's, and pull
 * quotes, which repeat the copy and which wire text leaves out with a message.
 */
export function lostWords(release: Release, text: string): LostWords[] {
  const whole = squeeze(text)
  const there = countWords(foldWords(text))
  const stretches = stretchesOf(release).filter(
    ({role}) => role !== 'ends' && !/(?:^|\/)(?:marker$|pullQuote\/)/.test(role)
  )
  const owed = countWords(stretches.flatMap((stretch) => foldWords(owedText(stretch))))
  const isLost = (word: string) => {
    const count = owed.get(word) ?? 0
    if ((there.get(word) ?? 0) >= count) return false
    // A long word may have been divided at the end of a line; a short one never is.
    return word.length < 5 || whole.split(word).length - 1 < count
  }
  const lost: LostWords[] = []
  for (const stretch of stretches) {
    const words = owedText(stretch)
    if (whole.includes(squeeze(words))) continue
    const missing = foldWords(words).filter(isLost)
    if (missing.length > 0) lost.push({role: stretch.role, text: shorten(stretch.text), missing})
  }
  return lost
}

/** Of a dateline only its place is owed: services set the date and the credit their own way. */
function owedText(stretch: Stretch): string {
  return stretch.essential ?? stretch.text
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function shorten(text: string): string {
  return text.length > 60 ? text.slice(0, 59) + '…' : text
}
