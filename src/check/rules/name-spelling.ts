import {copyPattern} from '../../language/copy-pattern.js'
import {matchesOf} from '../match.js'
import {defineRule, type Finding} from '../rule.js'

/**
 * A name is spelt one way.
 *
 * Two full names with the same first name and surnames one letter apart are almost always one person.
 *
 * Source: Business Wire, “What are the most common errors our editors catch” (2013): inconsistent names of people,
 * companies and products.
 *
 * @ok
 * # Harbour opens gauge
 *
 * Ines Calloway opened the gauge. Ines Calloway is harbour master.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * Ines Calloway opened the gauge. Ines Caloway is harbour master.
 *
 * » 3:33-3:45: Unexpected `Ines Caloway` beside `Ines Calloway`, expected one spelling
 */
export const nameSpelling = defineRule({
  id: 'name-spelling',
  summary: 'A name is spelt one way',
  severity: 'warning',
  defaults: {},
  check(_release, {report, texts}) {
    const names = new Map<string, {first: string; last: string; place: Finding['place']; count: number}>()
    for (const {match, place} of matchesOf(texts, fullName)) {
      const [, first = '', last = ''] = match
      const known = names.get(first + ' ' + last)
      if (known) known.count++
      else names.set(first + ' ' + last, {first, last, place, count: 1})
    }
    const all = [...names.values()]
    for (const [index, name] of all.entries()) {
      const other = all
        .slice(0, index)
        .find(({first, last}) => first === name.first && oneLetterApart(last, name.last))
      if (!other) continue
      // The rarer one is the slip; of two that are as rare, the later.
      const [slip, right] = name.count > other.count ? [other, name] : [name, other]
      report({
        reason:
          'Unexpected `' +
          slip.first +
          ' ' +
          slip.last +
          '` beside `' +
          right.first +
          ' ' +
          right.last +
          '`, expected one spelling',
        place: slip.place
      })
    }
  }
})

/** True when one letter was added, dropped, changed or swapped; a plural or possessive is no misspelling. */
function oneLetterApart(left: string, right: string): boolean {
  if (left.length < 5 || right.length < 5 || Math.abs(left.length - right.length) > 1) return false
  // `Korea` and `Korean`, `Bank` and `Banks`: another form of the word, not another spelling.
  if (['s', 'n'].some((ending) => left + ending === right || right + ending === left)) return false
  if (left[0] !== right[0]) return false
  let start = 0
  while (start < left.length && left[start] === right[start]) start++
  let end = 0
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end))
    end++
  const [restLeft, restRight] = [left.slice(start, left.length - end), right.slice(start, right.length - end)]
  if (restLeft.length <= 1 && restRight.length <= 1) return true
  return restLeft.length === 2 && restLeft === [...restRight].reverse().join('')
}

const fullName = copyPattern(
  'g'
)`(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{2,})\s+(\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?)(?![\p{L}\p{N}])`
