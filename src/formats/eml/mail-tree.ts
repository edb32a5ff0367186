import type {ElementContent} from 'hast'
import {elements} from './elements/index.js'
import type {MailScope} from './mail-handler.js'

/**
 * Safe hast of an article as mail programs read it: elements of HTML 4, tables where boxes are, every style on its
 * element. An element without a handler throws, naming it.
 */
export function mailTree(children: readonly ElementContent[], scope: MailScope): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type === 'text') return [{type: 'text', value: child.value}]
    if (child.type !== 'element') throw new Error('Unexpected `' + child.type + '` in a mail, expected words')
    const handle = Object.hasOwn(elements, child.tagName) ? elements[child.tagName] : undefined
    if (!handle) {
      throw new Error(
        'Unexpected element `' + child.tagName + '` in a mail, expected ' + Object.keys(elements).join(', ')
      )
    }
    return handle(child, scope, mailTree)
  })
}
