import type {BlockOf} from '../../../../galley/index.js'
import type {RoleStyle} from '../../../../template/types.js'
import {ruled} from '../ruled.js'
import {inLanguage, type MakeupState, type Scope, styleOf} from '../scope.js'
import {setParagraph, taggedRuns} from '../set-paragraph.js'

/** A paragraph. A run-in takes face, weight and colour of the dateline and the size of neither more than the copy. */
export function copy(node: BlockOf<'copy'>, outer: Scope, state: MakeupState): void {
  const scope = inLanguage(outer, node)
  const style = tightened(styleOf(scope, node.role), scope)
  const runs = [
    ...(node.runIn ? taggedRuns(scope, node.runIn, runInStyle(styleOf(scope, 'dateline'), style)) : []),
    ...taggedRuns(scope, node.children)
  ]
  ruled(style, scope, state, (inner) =>
    setParagraph(runs, inner, state, {
      style,
      x: inner.x,
      width: inner.width,
      whole: node.role === 'contact',
      label: scope.label,
      anchor: scope.anchor
    })
  )
}

const runInStyle = (dateline: RoleStyle, copy: RoleStyle): RoleStyle => ({
  ...dateline,
  size: Math.min(dateline.size, copy.size),
  leading: copy.leading
})

const tightened = (style: RoleStyle, scope: Scope): RoleStyle =>
  scope.tight ? {...style, before: 0, after: Math.min(style.after, style.leading * 0.22)} : style
