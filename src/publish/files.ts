/** A rendition as far as its file name goes. */
export interface Named {
  /** As asked for: `wire:uk`. */
  name: string
  format: string
  variant?: string | undefined
  /** With its dot. */
  extension: string
}

/** Names that Windows keeps for devices, whatever the extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i

/**
 * A slug as a file name that Linux, macOS and Windows all take: letters, digits, `-` and `_`, at most 100, no device
 * name. A slug that has nothing left is `release`.
 */
export function safeStem(slug: string): string {
  const stem = slug
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .slice(0, 100)
    .replaceAll(/^-+|-+$/g, '')
  if (!stem) return 'release'
  return devices.test(stem) ? stem + '-release' : stem
}

/**
 * Where each rendition of a release goes, relative to the output folder, with `/`: `slug/slug.pdf`,
 * `slug/slug-EMBARGOED.pdf` for an advance copy. A variant is named (`slug.uk.txt`); two formats with one extension
 * are told apart by the format's name (`slug.nitf.xml`), and that whichever other formats are asked for.
 */
export function renditionPaths(slug: string, renditions: readonly Named[], advance: boolean): string[] {
  const stem = safeStem(slug)
  const taken = new Set<string>()
  return renditions.map((rendition) => {
    const base = stem + '/' + stem + (advance ? '-EMBARGOED' : '')
    const named = base + middle(rendition) + rendition.extension
    const path = taken.has(named)
      ? base + '.' + rendition.name.replaceAll(/[^\w-]+/g, '.') + rendition.extension
      : named
    taken.add(path)
    return path
  })
}

/** Extensions that say nothing about which format it is. */
const shared = new Set(['.xml', '.json'])

function middle(rendition: Named): string {
  const variant = rendition.variant
    ? '.' + rendition.variant.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, '-')
    : ''
  return (shared.has(rendition.extension) ? '.' + rendition.format : '') + variant
}
