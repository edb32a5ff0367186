import {h} from 'hastscript'
import type {MailHandler} from '../mail-handler.js'

/** Widest picture, in CSS pixels: the measure of the mail. */
const widest = 560

/** A picture that the message carries (RFC 2392); its size is an attribute, for programs that read no style. */
export const image: MailHandler = (element) => {
  const {src, alt, width, height} = element.properties
  const natural = Number(width)
  const set = Math.min(natural, widest)
  const size = natural > 0 ? {width: set, height: Math.round((Number(height) * set) / natural)} : {}
  const style = 'display:block;width:100%;max-width:' + (size.width ?? widest) + 'px;height:auto;border:0'
  return [h('img', {src: 'cid:' + String(src), alt: String(alt ?? ''), ...size, style})]
}
