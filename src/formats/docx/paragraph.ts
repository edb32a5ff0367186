import {type IParagraphOptions, Paragraph, type ParagraphChild} from 'docx'
import type {Direction} from '../../galley/index.js'
import {roleStyle} from '../../template/base.js'
import type {Look} from './look.js'
import type {Scope, State} from './state.js'
import {type NamedStyle, styleId, styleName} from './styles.js'

/** One paragraph in a named style; what is not the style's business is its numbering, and its direction where it differs. */
export function paragraph(
  style: string,
  children: readonly ParagraphChild[],
  scope: Scope,
  state: State,
  options: Pick<IParagraphOptions, 'numbering'> = {}
): Paragraph {
  return new Paragraph({
    ...options,
    ...direction(scope),
    style: spaced(scope.last ? lastOfGroup(style, scope, state) : style, state),
    children
  })
}

/** `bidi` where the block's direction is not the document's own. */
function direction(scope: Scope): {bidirectional?: boolean} {
  return scope.direction === scope.documentDirection ? {} : {bidirectional: scope.direction === 'rtl'}
}

/** Scope of a block that may bring its own language and direction. */
export function scopeOf(
  block: {lang?: string | undefined; dir?: Direction | undefined},
  scope: Scope
): Scope {
  if (!block.lang && !block.dir) return scope
  return {...scope, language: block.lang ?? scope.language, direction: block.dir ?? scope.direction}
}

/** Id of the style that `role` is set in. A house role that no style is named after gets one. */
export function roleStyleId(role: string, scope: Scope, state: State): string {
  const name = styleName(role)
  const id = styleId(name)
  const look = scope.style.roles[role]
  if (!state.styles.has(id)) {
    if (!look) return 'BodyText'
    state.styles.set(id, {id, name, kind: 'paragraph', basedOn: 'Normal', look})
  }
  return id
}

/** A style like `base` in all but `change`; made once, named so that a writer understands it in Word's list. */
export function variant(
  base: string,
  suffix: string,
  change: (look: Look) => Partial<Look>,
  state: State
): string {
  const from = state.styles.get(base)
  if (!from) throw new Error('Unexpected style `' + base + '`, expected one of the style table')
  const name = titleOf(from) + ' ' + suffix
  const id = styleId(name)
  if (!state.styles.has(id)) {
    const look = {...from.look, ...change(from.look)}
    state.styles.set(id, {id, name, kind: 'paragraph', basedOn: base, next: from.next ?? base, look})
  }
  return id
}

function titleOf(style: NamedStyle): string {
  return style.name.replace(/^./, (first) => first.toUpperCase())
}

/**
 * The last paragraph of a list or of a closed group: it has the space that copy of its role has after itself, and need
 * not stay with what follows.
 */
function lastOfGroup(style: string, scope: Scope, state: State): string {
  const {after} = roleStyle(scope.style, scope.group ?? 'body')
  const id = variant(style, 'Last', () => ({after, keepWithNext: false}), state)
  const last = state.styles.get(id)
  if (last) last.spacing = true
  return id
}

/** Word gives tables no space after them: the paragraph that follows one has it before. */
function spaced(style: string, state: State): string {
  const owed = state.owed
  state.owed = 0
  const look = state.styles.get(style)?.look
  if (!look || owed <= look.before) return style
  return variant(style, 'After Table', () => ({before: owed}), state)
}
