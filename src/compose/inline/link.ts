import type {Link, LinkReference} from 'mdast'
import type {Inline} from '../../galley/index.js'
import {notify} from '../../release/message.js'
import type {ComposeState, Scope} from '../state.js'

const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * A link with an address that every format may carry: absolute, and of an allowed scheme. A relative one is resolved
 * against `meta.canonicalUrl`; where that cannot be, the words stay and a message names the address.
 */
export function link(node: Link, state: ComposeState, scope: Scope): Inline[] {
  const children = state.inline(node.children, scope)
  const url = addressOf(node.url, state.meta.canonicalUrl)
  if (url)
    return children.length > 0
      ? [{type: 'link', url, ...titled(node.title), children, position: node.position}]
      : []
  if (state.file) {
    notify(state.file, {
      ruleId: 'link-address',
      reason:
        'Unexpected link to `' + node.url + '`, expected an absolute address with http, https, mailto or tel',
      place: node,
      hint: 'The words are set without the link; write the whole address, or set `canonicalUrl`',
      severity: 'warning'
    })
  }
  return children
}

/** A link by reference; one without a definition keeps its words. */
export function linkReference(node: LinkReference, state: ComposeState, scope: Scope): Inline[] {
  const definition = state.definitions.get(node.identifier.toLowerCase())
  if (!definition) {
    const children = state.inline(node.children, scope)
    return [{type: 'text', value: '['}, ...children, {type: 'text', value: ']'}]
  }
  return link(
    {
      type: 'link',
      url: definition.url,
      title: definition.title,
      children: node.children,
      position: node.position
    },
    state,
    scope
  )
}

function titled(title: string | null | undefined): {title?: string} {
  return title ? {title} : {}
}

/** The absolute address, or nothing when there is none or its scheme is not allowed. */
function addressOf(url: string, base: string | undefined): string | undefined {
  const trimmed = url.trim()
  const absolute = /^[a-z][a-z\d+.-]*:/i.test(trimmed)
  if (!absolute && !base) return undefined
  if (!URL.canParse(trimmed, base)) return undefined
  const parsed = new URL(trimmed, base)
  if (!allowed.has(parsed.protocol)) return undefined
  return absolute ? trimmed : parsed.href
}
