import {probeImage, sanitiseSvg} from '../../image/index.js'
import {notify} from '../../release/index.js'
import type {RenderContext} from '../format.js'
import {base64} from './base64.js'

/** The brand's logo as a data URL; nothing where there is none, and a message where it cannot be had. */
export function logoUrl(context: RenderContext<object>): string | undefined {
  const {logo} = context.style.brand
  if (!logo) return undefined
  const bytes = context.style.files.get(logo.path)
  try {
    if (!bytes) throw new Error('Unexpected absence of the file, expected it in the template')
    const {type, mediaType} = probeImage(bytes)
    const safe = type === 'svg' ? new TextEncoder().encode(sanitiseSvg(bytes)) : bytes
    return 'data:' + mediaType + ';base64,' + base64(safe)
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause)
    notify(context.file, {
      ruleId: 'loss-logo',
      reason: 'Unexpected logo `' + logo.path + '` that cannot be set, expected an image: ' + words,
      hint: 'The letterhead carries the name instead',
      severity: 'warning',
      cause
    })
    return undefined
  }
}
