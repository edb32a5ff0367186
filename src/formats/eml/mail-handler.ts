import type {Element, ElementContent} from 'hast'
import type {MailCss} from './css.js'

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

/** Class names of an element. */
export function classesOf(element: Element): string[] {
  const {className} = element.properties
  return Array.isArray(className) ? className.map(String) : []
}
