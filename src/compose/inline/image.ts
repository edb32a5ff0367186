import type {Image, ImageReference} from 'mdast'
import type {Inline} from '../../galley/index.js'
import type {ComposeState, Scope} from '../state.js'

/** A picture amid words: it is set after the block it stands in, since wire and PDF have no place for it there. */
export function image(node: Image, state: ComposeState): Inline[] {
  state.pictures.push({
    type: 'picture',
    role: 'figure',
    url: node.url,
    alt: node.alt ?? '',
    caption: node.title ? [{type: 'text', value: node.title}] : [],
    credit: [],
    position: node.position
  })
  return []
}

/** The same by reference; one without a definition is set as its words. */
export function imageReference(node: ImageReference, state: ComposeState, _scope: Scope): Inline[] {
  const definition = state.definitions.get(node.identifier.toLowerCase())
  if (!definition) return node.alt ? [{type: 'text', value: node.alt, position: node.position}] : []
  return image(
    {type: 'image', url: definition.url, title: definition.title, alt: node.alt, position: node.position},
    state
  )
}
