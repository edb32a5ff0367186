import {h} from 'hastscript'
import {classesOf, type MailHandler} from '../mail-handler.js'
import {languageOf} from './attributes.js'
import {box} from './box.js'

/** Parts that a line stands above. */
const ruled = new Set(['boilerplate', 'contacts', 'footnotes', 'notes', 'tail'])

/** A part of the release: a `div`, which hands its role to the words in it. */
export const block: MailHandler = (element, scope, set) => {
  const [role = ''] = classesOf(element)
  if (role === 'correction') return box(element, scope, set)
  if (role === 'table') return set(element.children, {...scope, role: 'table'})
  const inner = ruled.has(role) ? {...scope, role: role === 'footnotes' ? 'notes' : role} : scope
  const line = '1px solid ' + scope.css.palette.rule
  const style = ruled.has(role) ? {style: 'border-top:' + line + ';margin:24px 0 0;padding:16px 0 0'} : {}
  return [h('div', {...languageOf(element), ...style}, set(element.children, inner))]
}
