import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import {type NewsFacts, typedDateline} from '../../news/index.js'
import {norm} from './dates.js'

/** `body.head/dateline`: the words as typed with place and day marked up, else made from the facts. */
export function dateline(facts: NewsFacts): Element[] {
  const stated = facts.meta.dateline
  const typed = typedDateline(facts.blocks)
  if (typed === undefined && !stated?.place) return []
  const words = typed ?? [stated?.place, stated?.region].filter((part) => part).join(', ')
  return [x('dateline', markUp(words, facts))]
}

/** Place, region and day where they are found in the words; everything else stays text. */
function markUp(words: string, facts: NewsFacts): ElementContent[] {
  const {place, region, date} = facts.meta.dateline ?? {}
  const [before, city, afterCity] = find(words, place)
  if (!city) return [{type: 'text', value: words}]
  const [between, area, afterArea] = find(afterCity, region)
  const inner: ElementContent[] = [x('city', city)]
  if (area) inner.push({type: 'text', value: between}, x('region', area))
  const rest = area ? afterArea : afterCity
  return [...text(before), x('location', inner), ...dayIn(rest, date)]
}

const day =
  /\p{L}+\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\.?\s+\p{L}+\.?\s+\d{4}|\d{4}-\d{2}-\d{2}|\p{L}+\.?\s+\d{1,2}(?!\d)/u

function dayIn(rest: string, date: string | undefined): ElementContent[] {
  const found = date === undefined ? null : day.exec(rest)
  if (!found) return text(rest)
  const end = found.index + found[0].length
  return [
    ...text(rest.slice(0, found.index)),
    x('story.date', {norm: norm(date)}, found[0]),
    ...text(rest.slice(end))
  ]
}

function find(words: string, part: string | undefined): readonly [string, string, string] {
  const index = part ? words.toLowerCase().indexOf(part.toLowerCase()) : -1
  if (!part || index < 0) return [words, '', '']
  const end = index + part.length
  return [words.slice(0, index), words.slice(index, end), words.slice(end)]
}

function text(value: string): ElementContent[] {
  return value === '' ? [] : [{type: 'text', value}]
}
