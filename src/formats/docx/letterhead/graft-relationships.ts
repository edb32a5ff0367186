import {append, elementsOf, emptyRelationships, highest, relationshipsOf, typesPart} from '../opc.js'
import {type Parts, xmlPart} from '../package.js'
import type {Renumbering} from './renumber.js'

/** Links and pictures that a part of the copy refers to, under ids and names that the letterhead has not. */
export function graftRelationships(letterhead: Parts, copy: Parts, part: string): Renumbering {
  const path = relationshipsOf(part)
  const ours = elementsOf(xmlPart(copy, path), 'Relationship').filter((xml) =>
    /\/(?:hyperlink|image)"/.test(xml)
  )
  const ids = new Map<string, string>()
  if (ours.length === 0) return ids
  let theirs = xmlPart(letterhead, path) || emptyRelationships
  let next = 1 + highest(theirs, /\bId="rId(\d+)"/g)
  for (const relationship of ours) {
    const id = 'rId' + next++
    ids.set(/\bId="([^"]*)"/.exec(relationship)?.[1] ?? '', id)
    const moved = relationship
      .replace(/\bId="[^"]*"/, 'Id="' + id + '"')
      .replace(
        /\bTarget="media\/([^"]*)"/,
        (_all, name: string) => 'Target="media/' + graftMedia(letterhead, copy, name) + '"'
      )
    theirs = append(theirs, 'Relationships', moved)
  }
  letterhead.set(path, theirs)
  return ids
}

function graftMedia(letterhead: Parts, copy: Parts, name: string): string {
  const data = copy.get('word/media/' + name)
  const moved = 'release-' + name
  if (data !== undefined) letterhead.set('word/media/' + moved, data)
  const extension = /\.([^.]+)$/.exec(name)?.[1] ?? ''
  const types = xmlPart(letterhead, typesPart)
  if (!new RegExp('<Default\\b[^>]*Extension="' + extension + '"', 'i').test(types)) {
    const type =
      '<Default Extension="' +
      extension +
      '" ContentType="' +
      (mediaTypes[extension] ?? 'image/' + extension) +
      '"/>'
    letterhead.set(
      typesPart,
      types.replace(/<(?=Default|Override|\/Types)/, () => type + '<')
    )
  }
  return moved
}

const mediaTypes: Readonly<Record<string, string>> = {jpg: 'image/jpeg', svg: 'image/svg+xml'}
