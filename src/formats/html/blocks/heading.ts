import {h} from 'hastscript'
import type {BlockOf} from '../../../galley/index.js'
import {type HtmlResult, type HtmlState, nextId} from '../scope.js'
import {attributesOf} from './attributes.js'

const tagNames = {1: 'h1', 2: 'h2', 3: 'h3'} as const

/** A heading; labels have an id, so that the section they name can point at them. */
export function heading(block: BlockOf<'heading'>, state: HtmlState): HtmlResult {
  const attributes =
    block.role === 'headline' ? attributesOf(block, state, 'p-name') : attributesOf(block, state)
  if (block.role === 'label') attributes.id = nextId(state, 'label')
  return h(tagNames[block.rank], attributes, state.all(block.children))
}
