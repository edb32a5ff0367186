import type {Properties} from 'hast'
import type {GalleyBlock} from '../../../galley/index.js'

/** Class, language and direction of a block; body copy, the commonest, has no class. */
export function attributesOf(block: GalleyBlock, ...classNames: string[]): Properties {
  const names = block.role === 'body' ? classNames : [block.role, ...classNames]
  return {
    ...(names.length > 0 ? {className: names} : {}),
    ...(block.lang ? {lang: block.lang} : {}),
    ...(block.dir ? {dir: block.dir} : {})
  }
}
