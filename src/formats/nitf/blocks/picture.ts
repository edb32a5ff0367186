import type {Element} from 'xast'
import {x} from 'xastscript'
import type {BlockOf} from '../../../galley/index.js'
import {absolute, imageType, mediaFacts} from '../../../news/index.js'
import {notify} from '../../../release/message.js'
import type {NitfScope, NitfState} from '../state.js'

/** A picture by reference: alternate text, caption and credit travel, the file does not. */
export function picture(block: BlockOf<'picture'>, _scope: NitfScope, state: NitfState): Element[] {
  if (absolute(block.url) === undefined) {
    notify(state.file, {
      ruleId: 'loss-picture',
      reason: 'Unexpected picture `' + block.url + '` in NITF, expected an http URL that receivers can fetch',
      place: block,
      hint: 'Its words are carried; send the file beside the item',
      severity: 'info'
    })
  }
  const facts = mediaFacts(state.facts.galley, block.url)
  const reference = x('media-reference', {
    'mime-type': facts?.type ?? imageType(block.url),
    source: block.url,
    'alternate-text': block.alt,
    width: facts?.width?.toString(),
    height: facts?.height?.toString(),
    copyright: facts?.rights
  })
  const caption = state.setInline(block.caption, state)
  const credit = state.setInline(block.credit, state)
  return [
    x('media', {'media-type': 'image'}, [
      reference,
      ...(caption.length > 0 ? [x('media-caption', caption)] : []),
      ...(credit.length > 0 ? [x('media-producer', credit)] : [])
    ])
  ]
}
