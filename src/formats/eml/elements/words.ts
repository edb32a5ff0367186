import {h} from 'hastscript'
import {classesOf, type MailHandler, type MailScope} from '../mail-handler.js'
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
  const margin = 'margin:' + spaceOf(element.tagName, role, scope)
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

function spaceOf(tagName: string, role: string, scope: MailScope): string {
  if (role === 'label') return '0 0 6px'
  const known = space[tagName]
  if (known) return known
  if (scope.close) return '0 0 6px'
  return scope.role === 'quotation' || scope.role === 'pullQuote' ? '0 0 8px' : '0 0 16px'
}
