import {h} from 'hastscript'
import {classesOf, type MailHandler} from '../mail-handler.js'
import {languageOf} from './attributes.js'

/** A picture with its words, or a quotation beside a bar: a table, for programs that draw no edge on a `div`. */
export const figure: MailHandler = (element, scope, set) => {
  const [role = ''] = classesOf(element)
  if (role !== 'quotation' && role !== 'pullQuote') {
    return [
      h(
        'div',
        {...languageOf(element), style: 'margin:0 0 20px'},
        set(element.children, {...scope, role: 'figure'})
      )
    ]
  }
  const side = scope.direction === 'rtl' ? 'right' : 'left'
  const words = set(element.children, {...scope, role})
  const table = {
    role: 'presentation',
    border: 0,
    cellPadding: 0,
    cellSpacing: 0,
    width: '100%',
    style: 'margin:4px 0 20px'
  }
  const style = 'border-' + side + ':3px solid ' + scope.css.palette.accent + ';padding-' + side + ':18px'
  return [h('table', {...table, ...languageOf(element)}, [h('tr', [h('td', {style}, words)])])]
}
