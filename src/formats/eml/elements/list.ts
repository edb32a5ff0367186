import {h} from 'hastscript'
import type {MailHandler} from '../mail-handler.js'
import {languageOf} from './attributes.js'

/** A list; room for its marks on the side the language begins at. */
export const list: MailHandler = (element, scope, set) => {
  const side = scope.direction === 'rtl' ? 'right' : 'left'
  const {start} = element.properties
  const style = 'margin:0 0 16px;padding-' + side + ':24px'
  return [
    h(
      element.tagName,
      {...languageOf(element), ...(start ? {start} : {}), style},
      set(element.children, scope)
    )
  ]
}

export const listItem: MailHandler = (element, scope, set) => [
  h(
    'li',
    {...languageOf(element), style: 'margin:0 0 6px;' + scope.css.type(scope.role)},
    set(element.children, {...scope, close: true})
  )
]
