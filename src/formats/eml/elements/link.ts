import {h} from 'hastscript'
import type {MailHandler} from '../mail-handler.js'

/** A link out of the mail. Links inside a message lead nowhere in most programs: their words stay, ways back go. */
export const link: MailHandler = (element, scope, set) => {
  const {href, role} = element.properties
  if (role === 'doc-backlink') return []
  const children = set(element.children, scope)
  if (typeof href !== 'string' || href.startsWith('#')) return children
  return [h('a', {href, style: 'color:' + scope.css.palette.accent + ';text-decoration:underline'}, children)]
}
