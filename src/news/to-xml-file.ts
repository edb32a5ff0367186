import type {VFile} from 'vfile'
import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {indented} from './indent.js'
import {notifyOnce} from './notify-once.js'

/** What XML 1.0 (section 2.2) has no way to carry, escaped or not. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/**
 * A root element as a file: declaration, one line for each element of a container, UTF-8 when written. The copy holds
 * no character that XML forbids; a fact from outside may, which is an error on `file`, and the character goes.
 */
export function toXmlFile(root: Element, containers: ReadonlySet<string>, file: VFile): string {
  const text = toXml(indented(root, containers), {closeEmptyElements: true, tightClose: true})
  const bad = text.match(forbidden) ?? []
  for (const character of new Set(bad)) {
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    notifyOnce(file, {
      ruleId: 'news-character',
      reason: 'Unexpected character U+' + number + ' in a fact, expected characters that XML can carry',
      severity: 'error'
    })
  }
  const clean = bad.length > 0 ? text.replace(forbidden, '') : text
  // `]]>` may not stand in text (XML 1.0, 2.4), and xast-util-to-xml leaves it; there is no CDATA here to spare.
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + clean.replaceAll(']]>', ']]&gt;') + '\n'
}
