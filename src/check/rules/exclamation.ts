import {copyPattern} from '../../language/copy-pattern.js'
import {inQuote, matchesOf, storyParts} from '../match.js'
import {defineRule} from '../rule.js'
import type {TextPart} from '../texts.js'

/**
 * The copy does not exclaim.
 *
 * Words that somebody spoke are theirs.
 *
 * Source: Online PR Media’s guidelines and the GOV.UK style guide A to Z: no exclamation marks.
 *
 * @ok
 * # Harbour opens gauge
 *
 * “At last!” said Ines Calloway, harbour master.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The gauge is open!
 *
 * » 3:18-3:19: Unexpected `!`, expected a full stop
 */
export const exclamation = defineRule({
  id: 'exclamation',
  summary: 'The copy does not exclaim',
  severity: 'warning',
  defaults: {},
  check(_release, {report, texts}) {
    const parts: ReadonlySet<TextPart> = new Set<TextPart>([...storyParts, 'headline', 'crosshead'])
    for (const {text, start, place, replace} of matchesOf(texts, marks, parts)) {
      if (inQuote(text, start) || inMarks(text.text, start)) continue
      report({
        reason: 'Unexpected `!`, expected ' + (text.part === 'headline' ? 'none' : 'a full stop'),
        place,
        fix: replace(text.part === 'headline' ? '' : '.')
      })
    }
  }
})

/** True between an opening and a closing mark, where recognise saw no speaker. */
function inMarks(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at)
}

const marks = copyPattern('g')`(?<=\p{L}|\d)!+(?!\p{L})`
