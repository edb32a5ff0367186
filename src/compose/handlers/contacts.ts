import type {GalleyBlock, Inline} from '../../galley/index.js'
import type {Contact} from '../../release/meta.js'
import type {Contacts} from '../../release/nodes.js'
import type {ComposeState} from '../state.js'
import {labelled} from './label.js'

/** Media contacts: the words as typed where the copy has them, else one paragraph a contact. */
export function contacts(node: Contacts, state: ComposeState): GalleyBlock[] {
  const group = labelled(node, 'contacts', 'contact', state.labels.contacts, state)
  const typed = node.children.some((child) => child.type !== 'label')
  if (!typed) group.children.push(...node.items.map(contact))
  return [group]
}

/** A contact from the front matter or the directory: name and role, organisation, then how to reach them. */
function contact(item: Contact): GalleyBlock {
  const lines: Inline[][] = []
  const who: Inline[] = []
  if (item.name) who.push({type: 'strong', children: [{type: 'text', value: item.name}]})
  const role = [item.role, item.organisation].filter(Boolean).join(', ')
  if (role) who.push({type: 'text', value: (who.length > 0 ? ', ' : '') + role})
  if (who.length > 0) lines.push(who)
  if (item.email) lines.push([link('mailto:' + item.email, item.email)])
  for (const phone of item.phones) lines.push([link('tel:' + phone.replace(/[^+\d]/g, ''), phone)])
  if (item.url) lines.push([link(item.url, item.url)])
  if (item.hours) lines.push([{type: 'text', value: item.hours}])
  return {
    type: 'copy',
    role: 'contact',
    children: lines.flatMap((line, index) => (index === 0 ? line : [{type: 'break'} as Inline, ...line]))
  }
}

function link(url: string, value: string): Inline {
  return {type: 'link', url, children: [{type: 'text', value}]}
}
