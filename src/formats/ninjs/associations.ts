import {textOf} from '../../galley/index.js'
import {absolute, imageType, mediaFacts, type NewsFacts, picturesIn} from '../../news/index.js'
import type {NinjsAssociation} from './item.js'

/** Pictures that receivers can fetch, as associated items; ninjs takes absolute URLs alone. */
export function associations(facts: NewsFacts): NinjsAssociation[] {
  return picturesIn(facts.blocks).flatMap((picture, index) => {
    const url = absolute(picture.url)
    if (url === undefined) return []
    const media = mediaFacts(facts.galley, picture.url)
    const caption = textOf(picture.caption).trim()
    const credit = textOf(picture.credit).trim()
    const association: NinjsAssociation = {
      name: index === 0 ? 'lead-image' : 'image-' + (index + 1),
      uri: url,
      type: 'picture',
      ...(picture.alt ? {headlines: [{value: picture.alt}]} : {}),
      ...(caption ? {descriptions: [{role: 'caption', contentType: 'text/plain', value: caption}]} : {}),
      ...(credit ? {by: credit} : {}),
      ...(media?.rights ? {copyrightNotice: media.rights} : {}),
      renditions: [
        {
          name: 'original',
          href: url,
          contentType: media?.type ?? imageType(url),
          width: media?.width,
          height: media?.height
        }
      ]
    }
    return [association]
  })
}
