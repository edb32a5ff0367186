import {h} from 'hastscript'
import {classesOf, type MailHandler} from '../mail-handler.js'
import {languageOf} from './attributes.js'

/** A table of data, with lines that programs without style draw as well. */
export const table: MailHandler = (element, scope, set) => [
  h(
    'table',
    {
      border: 0,
      cellPadding: 6,
      cellSpacing: 0,
      width: '100%',
      style: 'border-collapse:collapse;margin:0 0 20px'
    },
    set(element.children, scope)
  )
]

export const rows: MailHandler = (element, scope, set) => [h(element.tagName, set(element.children, scope))]

/** A cell or the caption; figures stand at the end by attribute and by style. */
export const cell: MailHandler = (element, scope, set) => {
  const classes = classesOf(element)
  const {palette} = scope.css
  const start = scope.direction === 'rtl' ? 'right' : 'left'
  const end = start === 'left' ? 'right' : 'left'
  const align = classes.includes('figure-cell') ? end : classes.includes('centre') ? 'center' : start
  const {scope: names} = element.properties
  const gap = start === 'left' ? '6px 16px 6px 0' : '6px 0 6px 16px'
  const isHead = names === 'col'
  const line =
    element.tagName === 'caption'
      ? ''
      : ';border-bottom:1px solid ' + (isHead ? palette.accent : palette.rule)
  const weight = isHead || element.tagName === 'caption' ? 600 : 400
  const style =
    scope.css.type('table') + line + ';font-weight:' + weight + ';text-align:' + align + ';padding:' + gap
  return [
    h(
      element.tagName,
      {...languageOf(element), ...(names ? {scope: names} : {}), align, vAlign: 'top', style},
      set(element.children, scope)
    )
  ]
}
