import type {VFile} from 'vfile'
import type {Element} from 'xast'
import {x} from 'xastscript'
import {type NewsFacts, reportFieldLosses} from '../../news/index.js'
import {setBlocks} from './blocks/index.js'
import {body} from './body.js'
import {losses} from './fields.js'
import {head} from './head.js'
import type {NitfOptions} from './options.js'
import {setInline} from './runs.js'
import type {NitfState} from './state.js'

/** Namespace and version of NITF 3.6; the version is fixed by the schema. */
const namespace = 'http://iptc.org/std/NITF/2006-10-18/'
const version = '-//IPTC//DTD NITF 3.6//EN'

/** A release as the root element of NITF 3.6: for a file of its own, or for inlining. Losses are messages on `file`. */
export function nitfTree(facts: NewsFacts, options: Readonly<Required<NitfOptions>>, file: VFile): Element {
  const state: NitfState = {facts, options, file, setBlocks, setInline}
  reportFieldLosses(losses, facts, 'NITF 3.6', file)
  const attributes = {version, uno: facts.id, baselang: facts.galley.language}
  return x('nitf', options.namespace ? {xmlns: namespace, ...attributes} : attributes, [
    head(facts),
    body(state)
  ])
}
