import {declaration, officeRelationships, packageRelationships} from './opc.js'
import {element} from './xml.js'

/** What a part points to: another part by its path from the folder of the first, or an address. */
export interface Relationship {
  id: string
  kind: 'hyperlink' | 'image'
  target: string
}

/** Relationships by the path of the part that has them. */
export type Relationships = Map<string, Relationship[]>

const letters = {hyperlink: 'L', image: 'P'} as const

/** Id of the relationship of `part` to `target`: one for each target, counted from 1 for links and for pictures. */
export function relate(all: Relationships, part: string, kind: Relationship['kind'], target: string): string {
  const own = all.get(part) ?? []
  all.set(part, own)
  const kin = own.filter((one) => one.kind === kind)
  const known = kin.find((one) => one.target === target)
  if (known) return known.id
  const id = 'rId' + letters[kind] + (kin.length + 1)
  own.push({id, kind, target})
  return id
}

/** A `.rels` part (ECMA-376-2, 9.3): parts of the package first, then links and pictures. */
export function relationshipsPart(
  parts: ReadonlyArray<readonly [kind: string, target: string]>,
  more: readonly Relationship[]
): string {
  return (
    declaration +
    element('Relationships', {xmlns: packageRelationships}, [
      ...parts.map(([kind, target], index) =>
        element('Relationship', {Id: 'rId' + (index + 1), Type: officeRelationships + kind, Target: target})
      ),
      ...more.map(({id, kind, target}) =>
        element('Relationship', {
          Id: id,
          Type: officeRelationships + kind,
          Target: target,
          TargetMode: kind === 'hyperlink' ? 'External' : undefined
        })
      )
    ])
  )
}
