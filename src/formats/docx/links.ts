import type {VFile} from 'vfile'
import {notify} from '../../release/index.js'
import {cleanXml} from './xml.js'

/**
 * The target of a hyperlink as a valid URI: Word calls a file damaged that has a space or a bracket in one. What is
 * no URI at all is reported, and its words stand without a link.
 */
export function linkTarget(url: string, file: VFile): string | undefined {
  const target = validUri(cleanXml(url))
  if (target === undefined) {
    notify(file, {
      ruleId: 'loss-link',
      reason:
        'Unexpected link to `' + url + '`, expected a URL that Word can follow: only its words are kept',
      severity: 'warning'
    })
  }
  return target
}

/** Escaped where it must be, otherwise as typed; nothing where it is no URL. */
function validUri(url: string): string | undefined {
  const relative = /^[./#?]/.test(url)
  try {
    const parsed = new URL(url, relative ? 'https://example.org/' : undefined)
    if (!relative && !parsed.host && !/^(mailto|tel|sms):/.test(parsed.protocol)) return undefined
  } catch {
    return undefined
  }
  return escapeUri(url)
}

/** Percent-encodes what RFC 3986 does not allow in a URI and leaves what is encoded already. */
function escapeUri(url: string): string {
  return [...url]
    .map((character) =>
      /[\w\-.~:/?#@!$&'()*+,;=%]/.test(character) ? character : encodeURIComponent(character)
    )
    .join('')
    .replace(/%(?![\da-f]{2})/gi, '%25')
}
