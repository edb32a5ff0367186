import {h} from 'hastscript'
import type {MailHandler} from '../mail-handler.js'

/** Verbatim lines; they keep their breaks and give way where the screen is narrow. */
export const verbatim: MailHandler = (element, scope, set) => [
  h(
    'pre',
    {style: scope.css.type('code') + ';margin:0 0 16px;white-space:pre-wrap'},
    element.children.flatMap((child) => set(child.type === 'element' ? child.children : [child], scope))
  )
]
