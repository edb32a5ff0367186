import {span} from '../copy.js'
import {addText, type Scan, take} from './scan.js'

const address = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\x00-\x20\x7f<>]*)>/y
const tag =
  /<(?:\/[A-Za-z][A-Za-z0-9-]*|[A-Za-z][A-Za-z0-9-]*(?: [A-Za-z_:][\w.:-]*(?:="[^"\r\n]*")?)* ?\/?)>/y
const neither = /<(?![A-Za-z/!?])/y

/** `<https://example.org>`, or a tag; or no more than is typed. */
export function angle(scan: Scan): boolean {
  const {at} = scan
  const link = scan.depth > 0 ? undefined : take(scan, address)
  if (link) {
    const url = link[1] ?? ''
    scan.at += link[0].length
    const children = [{type: 'text' as const, value: url, position: span(at + 1, scan.at - 1)}]
    scan.nodes.push({type: 'link', title: null, url, children, position: span(at, scan.at)})
    return true
  }
  const html = take(scan, tag)
  if (html) {
    scan.at += html[0].length
    scan.nodes.push({type: 'html', value: html[0], position: span(at, scan.at)})
    return true
  }
  if (!take(scan, neither)) return false
  addText(scan, '<', at, ++scan.at)
  return true
}
