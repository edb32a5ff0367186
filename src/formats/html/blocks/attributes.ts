import type {Properties} from 'hast'
import type {GalleyBlock} from '../../../galley/index.js'
import type {HtmlState} from '../scope.js'

/**
 * Class, language and direction of a block. Body copy, the commonest, has no class, and neither have blocks of the
 * role of the group they stand in: the group has said it.
 */
export function attributesOf(block: GalleyBlock, state: HtmlState, ...classNames: string[]): Properties {
  const names = isPlain(block, state) ? classNames : [block.role, ...classNames]
  return {
    ...(names.length > 0 ? {className: names} : {}),
    ...(block.lang ? {lang: block.lang} : {}),
    ...(block.dir ? {dir: block.dir} : {})
  }
}

/** True where the role says nothing that is not known already. */
export function isPlain(block: GalleyBlock, state: HtmlState): boolean {
  return block.role === 'body' || block.role === state.around.at(-1)
}
