import type {Media} from '../../../release/meta.js'
import {foldKey} from '../aliases.js'
import type {FieldReader} from './types.js'
import {oneLine} from './words.js'

export const media: FieldReader<'media'> = (value, {matter}) => {
  add(value, (items) => {
    matter.facts.media = [...(matter.facts.media ?? []), ...items]
  })
}

export const attachments: FieldReader<'attachments'> = (value, {matter}) => {
  add(value, (items) => {
    matter.facts.attachments = [...(matter.facts.attachments ?? []), ...items]
  })
}

function add(value: ReadonlyArray<string | Record<string, unknown>>, take: (items: Media[]) => void): void {
  const items = value.flatMap((item): Media[] => {
    if (typeof item === 'string') return item.trim() ? [{src: item.trim()}] : []
    const found = mediaOf(item)
    return found ? [found] : []
  })
  if (items.length > 0) take(items)
}

/** Names that newsrooms give to the parts of an image or file. */
const parts: Readonly<Record<string, keyof Media>> = {
  alt: 'alt',
  alternativetextuelle: 'alt',
  alttext: 'alt',
  caption: 'caption',
  communiquefile: 'src',
  copyright: 'rights',
  credit: 'credit',
  description: 'caption',
  file: 'src',
  filename: 'src',
  height: 'height',
  href: 'src',
  image: 'src',
  imagealttext: 'alt',
  legende: 'caption',
  légende: 'caption',
  license: 'rights',
  nom: 'caption',
  name: 'caption',
  path: 'src',
  rights: 'rights',
  src: 'src',
  title: 'caption',
  type: 'type',
  url: 'src',
  width: 'width'
}

function mediaOf(map: Record<string, unknown>): Media | undefined {
  const result: Partial<Media> = {}
  for (const [key, value] of Object.entries(map)) {
    const part = parts[foldKey(key)]
    if (!part || (typeof value !== 'string' && typeof value !== 'number')) continue
    if (part === 'width' || part === 'height') {
      const size = Number(value)
      if (Number.isFinite(size) && size > 0) result[part] = size
    } else result[part] ??= oneLine(String(value))
  }
  return result.src ? {...result, src: result.src} : undefined
}
