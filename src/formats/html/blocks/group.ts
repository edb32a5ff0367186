import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {BlockOf, GalleyBlock, Role} from '../../../galley/index.js'
import type {HtmlResult, HtmlState} from '../scope.js'
import {attributesOf} from './attributes.js'

type Group = BlockOf<'group'>
type Setter = (block: Group, state: HtmlState) => Element

/** Groups that are more than blocks which belong together. A role without a setter is a `div`. */
const setters: Partial<Record<Role, Setter>> = {
  boilerplate: section,
  contacts,
  correction: section,
  factBox: aside,
  notes: section,
  pullQuote: quoted,
  quotation: quoted,
  tail: section
}

/** Blocks that belong together. */
export function group(block: Group, state: HtmlState): HtmlResult {
  const attributes = attributesOf(block, state)
  state.around.push(block.role)
  const element = (setters[block.role] ?? division)(block, state)
  state.around.pop()
  Object.assign(element.properties, attributes)
  return element
}

function division(block: Group, state: HtmlState): Element {
  return h('div', state.all(block.children))
}

/** A section that its own label names; without a label it is no landmark and stays a division. */
function section(block: Group, state: HtmlState): Element {
  const children = state.all(block.children)
  const name = labelOf(children)
  return h(name ? 'section' : 'div', {...name}, children)
}

function aside(block: Group, state: HtmlState): Element {
  const children = state.all(block.children)
  return h('aside', {...labelOf(children)}, children)
}

/** Headings may not stand in `address`: the label goes before it. */
function contacts(block: Group, state: HtmlState): Element {
  const isHeading = (child: GalleyBlock): boolean => child.type === 'heading'
  const headings = state.all(block.children.filter(isHeading))
  const rest = state.all(block.children.filter((child) => !isHeading(child)))
  const name = labelOf(headings)
  return h(name ? 'section' : 'div', {...name}, [...headings, h('address', rest)])
}

/** The words in a `blockquote`; who said them in its caption, outside of what was said. */
function quoted(block: Group, state: HtmlState): Element {
  const isAttribution = (child: GalleyBlock): child is BlockOf<'line'> =>
    child.type === 'line' && child.role === 'attribution'
  const words = block.children.filter((child) => !isAttribution(child))
  const attribution = block.children.filter(isAttribution)
  return h('figure', [
    h('blockquote', state.all(words)),
    ...attribution.map((line) =>
      h('figcaption', attributesOf(line, state), [h('cite', state.all(line.children))])
    )
  ])
}

/** `aria-labelledby` for the first heading among `children`, where there is one with an id. */
function labelOf(children: readonly ElementContent[]): {ariaLabelledBy: string[]} | undefined {
  const label = children.find((child) => child.type === 'element' && /^h[1-6]$/.test(child.tagName))
  return label?.type === 'element' && typeof label.properties.id === 'string'
    ? {ariaLabelledBy: [label.properties.id]}
    : undefined
}
