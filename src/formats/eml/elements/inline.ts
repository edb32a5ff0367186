import {h} from 'hastscript'
import {classesOf, type MailHandler} from '../mail-handler.js'
import {languageOf} from './attributes.js'

/** What HTML 5 named and mail programs do not know is a `span`. */
const spans = new Set(['cite', 'data', 'small', 'span'])

/** Words inside a line. A span that would say nothing is left out. */
export const inline: MailHandler = (element, scope, set) => {
  const children = set(element.children, scope)
  const language = languageOf(element)
  const styled = classesOf(element).includes('dateline')
    ? {style: 'font-family:' + scope.css.families.display + ';font-weight:600'}
    : {}
  if (element.tagName === 'code')
    return [h('code', {style: 'font-family:' + scope.css.families.mono}, children)]
  if (element.tagName === 'sup' || element.tagName === 'sub') {
    return [h(element.tagName, {style: 'font-size:75%;line-height:0'}, children)]
  }
  if (!spans.has(element.tagName)) return [h(element.tagName, language, children)]
  const says = Object.keys(language).length + Object.keys(styled).length > 0
  return says ? [h('span', {...language, ...styled}, children)] : children
}
