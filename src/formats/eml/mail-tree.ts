import type {Element, ElementContent} from 'hast'
import type {MailCss} from './css.js'
import {elements} from './elements/index.js'

/** What goes down: the role whose type words have, the edge that quotations are marked at. */
export interface MailScope {
  readonly css: MailCss
  readonly role: string
  readonly direction: 'ltr' | 'rtl'
  /** Inside a list, where paragraphs stand close. */
  readonly close?: boolean
}

/** Sets the children of an element. */
export type SetChildren = (children: readonly ElementContent[], scope: MailScope) => ElementContent[]
export type MailHandler = (element: Element, scope: MailScope, set: SetChildren) => ElementContent[]

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

/** Class names of an element. */
export function classesOf(element: Element): string[] {
  const {className} = element.properties
  return Array.isArray(className) ? className.map(String) : []
}
