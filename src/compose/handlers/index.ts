import type {ComposeHandlers} from '../state.js'
import {attribution} from './attribution.js'
import {blockquote} from './blockquote.js'
import {body} from './body.js'
import {boilerplate} from './boilerplate.js'
import {code} from './code.js'
import {contacts} from './contacts.js'
import {crosshead} from './crosshead.js'
import {dateline} from './dateline.js'
import {ends} from './ends.js'
import {factBox} from './fact-box.js'
import {figure} from './figure.js'
import {footnoteDefinition} from './footnote-definition.js'
import {heading} from './heading.js'
import {headline} from './headline.js'
import {label} from './label.js'
import {lead} from './lead.js'
import {list} from './list.js'
import {marker} from './marker.js'
import {notes} from './notes.js'
import {paragraph} from './paragraph.js'
import {pullQuote} from './pull-quote.js'
import {quotation} from './quotation.js'
import {standfirst} from './standfirst.js'
import {table} from './table.js'
import {tail} from './tail.js'
import {thematicBreak} from './thematic-break.js'

/** Every block of the release AST and the mdast blocks that may stand inside it. */
export const blockHandlers = {
  attribution,
  blockquote,
  boilerplate,
  body,
  code,
  contacts,
  crosshead,
  dateline,
  definition: () => [],
  ends,
  factBox,
  figure,
  footnoteDefinition,
  heading,
  headline,
  label,
  lead,
  list,
  marker,
  notes,
  paragraph,
  pullQuote,
  quotation,
  standfirst,
  table,
  tail,
  thematicBreak
} as const satisfies ComposeHandlers
