import type {VFile} from 'vfile'
import type {Galley} from '../galley/index.js'
import {notifyOnce} from './notify-once.js'

/**
 * The id that stands over all versions. Where the release has none, one is made in the form of RFC 3085:
 * `urn:newsml:<provider>:<day of creation, else of issue>:<slug>`. The same release makes the same id; a later version that
 * is issued on another day does not, so a message asks for an `id`.
 */
export function releaseId(galley: Galley, provider: string, file: VFile): string {
  const {meta} = galley
  if (meta.id !== undefined && isIri(meta.id)) return meta.id
  const day = (meta.created ?? meta.issued ?? galley.stamp).slice(0, 10).replaceAll('-', '')
  const id = ['urn:newsml', provider, day, meta.slug || 'release'].join(':')
  notifyOnce(file, {
    ruleId: 'news-id',
    reason:
      meta.id === undefined
        ? 'Unexpected release without `id`, expected one that stands over its versions: sent as `' + id + '`'
        : 'Unexpected `id` `' + meta.id + '`, expected a URI or URN: sent as `' + id + '`',
    hint: 'Add `id:` to the front matter, so that a correction can name what it corrects',
    severity: meta.id === undefined ? 'info' : 'warning'
  })
  return id
}

/** A scheme, then characters that a URI may hold (RFC 3986). */
function isIri(value: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/.test(value)
}
