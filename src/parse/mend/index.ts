import type {ParseState} from '../state.js'
import {blankLines} from './blank-lines.js'
import {typedBullets} from './bullets.js'
import {characters} from './characters.js'
import {density} from './density.js'
import {directives} from './directives.js'
import {htmlBlocks} from './html-blocks.js'
import {leftOvers} from './left-overs.js'
import {nesting} from './nesting.js'
import {pastedText} from './pasted-text.js'
import {tableRules} from './table-rules.js'
import {underlines} from './underlines.js'

/** Mend the text of the copy, so that markdown reads it as it was meant; in this order. */
export function mend(state: ParseState): void {
  characters(state)
  blankLines(state)
  pastedText(state)
  underlines(state)
  leftOvers(state)
  htmlBlocks(state)
  typedBullets(state)
  tableRules(state)
  directives(state)
  nesting(state)
  density(state)
}
