import {h} from 'hastscript'
import {classesOf, type MailHandler} from '../mail-handler.js'
import {languageOf} from './attributes.js'

/** A box on a ground of its own: a table of one cell, which every mail program paints. */
export const box: MailHandler = (element, scope, set) => {
  const {palette} = scope.css
  const [role = scope.role] = classesOf(element)
  const style =
    'padding:16px 20px;background-color:' + palette.tint + ';border-top:3px solid ' + palette.accent
  const table = {
    role: 'presentation',
    border: 0,
    cellPadding: 0,
    cellSpacing: 0,
    width: '100%',
    style: 'margin:0 0 20px'
  }
  return [
    h('table', {...table, ...languageOf(element)}, [
      h('tr', [h('td', {bgColor: palette.tint, style}, set(element.children, {...scope, role}))])
    ])
  ]
}
