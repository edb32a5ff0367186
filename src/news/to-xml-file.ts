import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {indented} from './indent.js'

/** A root element as a file: declaration, one line for each element of a container, UTF-8 when written. */
export function toXmlFile(root: Element, containers: ReadonlySet<string>): string {
  const text = toXml(indented(root, containers), {closeEmptyElements: true, tightClose: true})
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + text + '\n'
}
