import type {VFile} from 'vfile'
import {notify} from '../../../release/index.js'
import {type Parts, xmlPart} from '../package.js'

/**
 * What a letterhead must not send to the press: the path of the Word template it was made from goes; comments and
 * tracked changes are reported, since every reader would see them.
 */
export function tidy(parts: Parts, name: string, file: VFile): void {
  const relationships = 'word/_rels/settings.xml.rels'
  const links = xmlPart(parts, relationships)
  if (/attachedTemplate"/.test(links)) {
    parts.set(relationships, links.replace(/<Relationship\b[^>]*attachedTemplate"[^>]*\/>/g, ''))
    const settings = xmlPart(parts, 'word/settings.xml')
    parts.set('word/settings.xml', settings.replace(/<w:attachedTemplate\b[^>]*\/>/g, ''))
  }
  const document = xmlPart(parts, 'word/document.xml')
  const leftovers = [
    ...(/<w:(?:ins|del|moveFrom|moveTo)\s/.test(document) ? ['tracked changes'] : []),
    ...(/<w:commentReference\b/.test(document) ? ['comments'] : [])
  ]
  if (leftovers.length === 0) return
  notify(file, {
    ruleId: 'docx-letterhead-leftovers',
    reason:
      'Unexpected ' + leftovers.join(' and ') + ' in `' + name + '`, expected none: every reader sees them',
    hint: 'In Word, accept all changes and delete all comments, then save the letterhead',
    severity: 'warning'
  })
}
