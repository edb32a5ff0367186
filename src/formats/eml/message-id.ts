import type {Galley} from '../../galley/index.js'
import type {ReleaseMeta} from '../../release/index.js'

/** Stands for the issuer's domain where the release names none (RFC 2606: nobody's). */
const nobody = 'pressline.invalid'

/** `<id.vN@domain>`: the same release in the same version has the same name in every mail (RFC 5322, 3.6.4). */
export function messageId(galley: Galley, from: string | undefined): string {
  const {meta} = galley
  return identify(meta.id ?? meta.slug, meta.version, domainOf(meta, from))
}

/** The message that this one mends; nothing where it mends none. */
export function mendedMessageId(galley: Galley, from: string | undefined): string | undefined {
  const {meta} = galley
  if (!meta.correction) return undefined
  const {id, version} = meta.correction.of ?? {}
  const earlier = version ?? (id && id !== meta.id ? 1 : meta.version - 1)
  return earlier < 1 ? undefined : identify(id ?? meta.id ?? meta.slug, earlier, domainOf(meta, from))
}

function identify(id: string, version: number, domain: string): string {
  // A `dot-atom`: letters, digits and single dots and dashes, none of them at an end.
  const local = id
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '')
  return '<' + (local || 'release') + '.v' + version + '@' + domain + '>'
}

function domainOf(meta: ReleaseMeta, from: string | undefined): string {
  const address = /@([A-Za-z0-9.-]+\.[A-Za-z]{2,})>?\s*$/.exec(from ?? '')?.[1]
  return address?.toLowerCase() ?? hostOf(meta.issuer?.url) ?? hostOf(meta.canonicalUrl) ?? nobody
}

function hostOf(url: string | undefined): string | undefined {
  try {
    return url ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined
  } catch {
    return undefined
  }
}
