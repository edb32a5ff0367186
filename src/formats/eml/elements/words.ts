import {h} from 'hastscript'
import {classesOf, type MailHandler} from '../mail-tree.js'
import {languageOf} from './attributes.js'

const space: Record<string, string> = {
  h1: '0 0 12px',
  h2: '20px 0 6px',
  h3: '16px 0 6px',
  figcaption: '8px 0 0'
}
/** Class names of a paragraph that are no roles. */
const plain = new Set(['missing', 'p-name'])

/** A paragraph or a heading, with the type of its own role, else of the part it stands in. */
export const words: MailHandler = (element, scope, set) => {
  const {palette} = scope.css
  if (element.tagName === 'hr') {
    return [h('hr', {style: 'width:80px;margin:24px auto;border:0;border-top:1px solid ' + palette.rule})]
  }
  const role = classesOf(element).find((name) => !plain.has(name)) ?? scope.role
  const isCaption = element.tagName === 'figcaption'
  const quoted = scope.role === 'quotation' || scope.role === 'pullQuote'
  const margin =
    'margin:' + (role === 'label' ? '0 0 6px' : (space[element.tagName] ?? (quoted ? '0 0 8px' : '0 0 16px')))
  const style = [
    scope.css.type(role),
    ...(role === 'ends' ? ['margin:24px 0', 'text-align:center'] : [margin])
  ].join(';')
  return [
    h(
      isCaption ? 'p' : element.tagName,
      {...languageOf(element), style},
      set(element.children, {...scope, role})
    )
  ]
}
