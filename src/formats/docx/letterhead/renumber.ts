import type {StyleMap} from './style-map.js'

/** Style ids of ours as the letterhead's. */
export function renamed(xml: string, styles: StyleMap): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)/g,
    (_all, before: string, id: string) => before + (styles.ids.get(id) ?? id)
  )
}

/** Ids as they were to ids as they are. */
export type Renumbering = ReadonlyMap<string, string>

/** Lists, notes and links by their new ids. */
export function renumber(xml: string, lists: Renumbering, notes: Renumbering, links: Renumbering): string {
  return xml
    .replace(
      /(<w:numId w:val=")(\d+)"/g,
      (_all, before: string, id: string) => before + (lists.get(id) ?? id) + '"'
    )
    .replace(
      /(<w:footnoteReference\b[^>]*?w:id=")(-?\d+)"/g,
      (_all, before: string, id: string) => before + (notes.get(id) ?? id) + '"'
    )
    .replace(
      /\b(r:(?:id|embed|link|pict))="([^"]*)"/g,
      (_all, name: string, id: string) => name + '="' + (links.get(id) ?? id) + '"'
    )
}
