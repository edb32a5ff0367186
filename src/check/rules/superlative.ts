import {copyPattern} from '../../language/copy-pattern.js'
import {inQuote, matchesOf, sentencesOf, storyParts} from '../match.js'
import {defineRule} from '../rule.js'
import type {TextPart} from '../texts.js'

/**
 * A superlative says who found it so.
 *
 * `The world’s largest` is a claim that a desk has to check; one that names its source, its year or its figures can be
 * checked. Words that somebody spoke are theirs. English only.
 *
 * Source: Business Wire, “Editor’s corner” (September 2010): first in which field, and ranked by whom.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The port’s gauge is the world’s largest, according to the Hydrographic Survey of 2026.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The port’s gauge is the world’s largest.
 *
 * » 3:21-3:40: Unexpected `the world’s largest` without a source, expected who says so
 */
export const superlative = defineRule({
  id: 'superlative',
  summary: 'A superlative says who found it so',
  severity: 'info',
  defaults: {},
  check(release, {report, texts}) {
    if (!release.meta.language.startsWith('en')) return
    const parts: ReadonlySet<TextPart> = new Set<TextPart>([...storyParts, 'boilerplate', 'headline'])
    for (const {text, match, start, end, place} of matchesOf(texts, claims, parts)) {
      const sentence = sentencesOf(text.text).findLast((one) => one.start <= start)?.text ?? ''
      if (inQuote(text, start) || grounds.test(sentence) || isClass(text.text, start, end)) continue
      report({reason: 'Unexpected `' + match[0] + '` without a source, expected who says so', place})
    }
  }
})

const best =
  '(?:leading|largest|biggest|best|fastest|finest|foremost|greatest|smartest|strongest|safest|most (?:advanced|trusted|innovative|powerful|popular|successful|respected))'

/** Claims of rank: of the world, of a country or a trade. */
const everyCase = copyPattern('gi')
const claims = everyCase`(?<!\p{L})(?:the (?:world|globe|planet|nation|country|industry|market|continent)[’']s (?:\p{L}+ )?${best}|the ${best} (?:\p{L}+ ){0,3}in the (?:world|country|industry|market)|(?:rated|ranked|is|are|as) (?:the )?(?:number[- ]one|No\. ?1|#1)(?!\d)(?! (?:priority|concern|goal|issue))|(?:a|the) (?:global|world|market|industry) leader)(?!\p{L})`

/** `The world’s leading economies` is a class, and nobody’s claim; `one of the world’s leading firms` is. */
function isClass(text: string, start: number, end: number): boolean {
  return (
    /^\s(?:\p{L}+\s)?\p{L}{4,}[^\P{L}s]s(?!\p{L})/u.test(text.slice(end, end + 40)) &&
    !/one of $/i.test(text.slice(0, start))
  )
}

/** What makes a claim one that can be checked. */
const grounds =
  /according to|ranked|rated|named by|voted|recogni[sz]ed by|survey|index|census|figures|since \d{4}|certified|awarded|by (?:revenue|volume|value|number|area|capacity|population|size|length|height|market share)/i
