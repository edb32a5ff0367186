import type {Element} from 'xast'
import {x} from 'xastscript'
import type {NewsFacts} from '../../news/index.js'
import {docdataFields, headFields, management, trailingFields} from './fields.js'

/** `head`: what machines sort by. */
export function head(facts: NewsFacts): Element {
  const make = (fields: typeof headFields): Element[] => fields.flatMap((field) => field.make(facts))
  return x('head', [
    ...make(headFields),
    x('docdata', management(facts), make(docdataFields)),
    ...make(trailingFields)
  ])
}
