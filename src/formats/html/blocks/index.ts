import type {BlockHandlers} from '../../../galley/index.js'
import type {HtmlResult, HtmlState} from '../scope.js'
import {copy} from './copy.js'
import {grid} from './grid.js'
import {group} from './group.js'
import {heading} from './heading.js'
import {items} from './items.js'
import {line} from './line.js'
import {picture} from './picture.js'
import {rule} from './rule.js'

/** One handler per block of the galley: leaving one out is a type error. */
export const blocks: BlockHandlers<[state: HtmlState], HtmlResult> = {
  copy,
  grid,
  group,
  heading,
  items,
  line,
  picture,
  rule
}
