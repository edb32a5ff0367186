import type {PhrasingContent} from 'mdast'
import type {Marker, MarkerKind} from '../release/nodes.js'
import {findDate} from './dates.js'
import {fold, type Lexicon} from './lexicon.js'
import {spanOf} from './phrasing.js'

/**
 * What a line before the copy says, if it is no copy: `FOR IMMEDIATE RELEASE`, `(Archived Content)`, a release
 * number, an office line, a service line, a date. Embargo lines are read in `embargo.ts`.
 */
export function markerKind(line: string, lexicon: Lexicon): MarkerKind | undefined {
  const text = line.trim()
  if (text === '' || text.length > 160) return undefined
  const folded = fold(text)
  for (const [kind, says] of tests) if (says(text, folded, lexicon)) return kind
  return undefined
}

type Test = (text: string, folded: string, lexicon: Lexicon) => boolean

const archive: Test = (_, folded) =>
  /^(this is )?(an )?archived? (content|page|release|version|material)$/.test(folded)

const number: Test = (text, folded, lexicon) =>
  lexicon.releaseLines.has(folded.replace(numberBehind, '')) ||
  /^\d{4}(-\d{1,2}){2}(-\d{1,6}){2,4}$/.test(folded) ||
  /^[A-Z]{1,6} ?[-–/ ]? ?\d{1,6}([-/]\d{1,4})?[a-z]?$/.test(text) ||
  /^(press |news |media )?(release|statement|report|pm|nr|no|number|ref|reference|n°|nº)?[ .:]*(no|nr|number|n°|nº|ref)?[ .:#]*[a-z]{0,4}[-/ ]?\d{1,6}([-/. ]\d{1,5}){0,2}$/.test(
    folded
  )

/** `Nr. 41/2026`, `n° 12`, `No. 3` behind what the line says it is. */
const numberBehind = /[ ,:.–-]{1,3}(?:(?:nr|no|num|núm|n°|nº)[ .:]{0,2})?\d{1,6}(?:[-/. ]\d{1,5}){0,2}$/u

const office: Test = (text, folded) =>
  /^(the )?(ministry|department|directorate|government) (of|for) [a-z' ,&-]{3,60}$/.test(folded) ||
  /^(from )?the office of [a-z' ,&-]{3,60}$/.test(folded) ||
  (/^from the [a-z' ,&-]{3,60}$/.test(folded) && text === text.toUpperCase()) ||
  /^(office of )?(public|press|media) (affairs|office|relations)$/.test(folded)

const release: Test = (_, folded, lexicon) =>
  lexicon.releaseLines.has(folded) ||
  lexicon.immediate.some(
    (line) => folded === line || (folded.startsWith(line) && folded.length < line.length + 40)
  )

const service: Test = (_, folded) =>
  /^(as )?prepared for (delivery|testimony|the record)( by .{1,80})?$/.test(folded) ||
  /^as (delivered|written|released)$/.test(folded) ||
  /^(remarks )?as prepared$/.test(folded) ||
  /^to view or print the (pdf|excel|microsoft|word|powerpoint).{0,120}$/.test(folded) ||
  /^embedded? .{0,20}pdf$/.test(folded) ||
  /^(for|to (view|read|see|watch|listen|download)) .{3,140} click (here|on .{1,40})$/.test(folded) ||
  /^\(?(prnewswire|business wire|businesswire|globe newswire|globenewswire|newmediawire|accesswire|ein presswire|einpresswire|pr newswire|marketwired|24-7pressrelease|prweb)\)?( ?-+)?$/.test(
    folded
  )

const date: Test = (typed, _, lexicon) => {
  const text = typed.replace(gluedNumber, '')
  const found = findDate(text, lexicon)
  if (!found) return false
  if (
    text.length < 120 &&
    /^\W{0,3}(?:press|news|media) (?:release|statement) (?:from|by|issued by) /iu.test(text)
  )
    return true
  if (text.length < 90 && /^\W{0,3}(?:posted|published|released) (?:on|at)\s?:/iu.test(text)) return true
  const rest = (text.slice(0, found.start) + ' ' + text.slice(found.end))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return rest === '' || isDayOrTime(rest, lexicon)
}

/** What may stand beside a date in a line of its own: a weekday, a clock time, `Date:`. */
function isDayOrTime(rest: string, lexicon: Lexicon): boolean {
  return rest
    .toLowerCase()
    .split(' ')
    .every(
      (word) =>
        /^\d{1,4}$/.test(word) ||
        dateWords.has(word) ||
        lexicon.language.dates.weekdays.some((names) => names.some((name) => name.toLowerCase() === word)) ||
        lexicon.all.some(
          (data) =>
            data.tag === 'en' && data.dates.weekdays.flat().some((name) => name.toLowerCase() === word)
        )
    )
}

/** A release number that has lost the space before it: `February 27, 2009tg-42`. */
const gluedNumber = /(?<=\d)[a-z]{1,3}-\d{1,5}$/iu

const dateWords = new Set(
  'date datum fecha data published issued released posted updated a p m am pm et est edt ct cst cdt pt pst pdt gmt bst cet cest utc noon on at den le el il uhr h hrs'.split(
    ' '
  )
)

const tests: ReadonlyArray<readonly [MarkerKind, Test]> = [
  ['archive', archive],
  ['release', release],
  ['office', office],
  ['service', service],
  ['date', date],
  ['number', number]
]

/** A marker of `kind` around running text. */
export function marker(kind: MarkerKind, children: PhrasingContent[]): Marker {
  return {type: 'marker', kind, children, ...spanOf(children)}
}
