import type {Galley} from '../../galley/index.js'
import {probeImage, shownSize} from '../../image/index.js'
import {notify} from '../../release/index.js'
import type {RenderContext} from '../format.js'
import {picturesOf, type SetImage} from '../html/index.js'

/** A picture inside the message. */
export interface MailPicture {
  cid: string
  filename: string
  mediaType: string
  bytes: Uint8Array
}

/** What every mail program of the last twenty years shows. */
const shown: Record<string, string> = {gif: 'gif', jpeg: 'jpg', png: 'png'}

/** Read the pictures of a galley: parts of the message, and where the HTML part finds them. */
export async function mailPictures(
  galley: Galley,
  context: RenderContext<object>
): Promise<{parts: MailPicture[]; sources: Map<string, SetImage>}> {
  const parts: MailPicture[] = []
  const sources = new Map<string, SetImage>()
  for (const picture of picturesOf(galley)) {
    if (sources.has(picture.url)) continue
    try {
      const bytes = await context.world.readAsset(picture.url)
      const facts = probeImage(bytes)
      const extension = shown[facts.type]
      if (!extension)
        throw new Error('Unexpected ' + facts.type + ' image, expected JPEG, PNG or GIF in a mail')
      const name = 'picture-' + (parts.length + 1)
      parts.push({
        cid: name + '@pressline',
        filename: name + '.' + extension,
        mediaType: facts.mediaType,
        bytes
      })
      const {width, height} = shownSize(facts)
      sources.set(picture.url, {src: name + '@pressline', width, height})
    } catch (cause) {
      sources.set(picture.url, {})
      const words = cause instanceof Error ? cause.message : String(cause)
      notify(context.file, {
        ruleId: 'loss-picture',
        reason:
          'Unexpected picture `' +
          picture.url +
          '` that cannot go into the mail, expected an image: ' +
          words,
        place: picture,
        hint: 'The mail carries its text alternative, caption and credit instead',
        severity: 'error',
        cause
      })
    }
  }
  return {parts, sources}
}
