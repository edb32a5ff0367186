import type {Direction} from '../../galley/index.js'
import {roleStyle} from '../../template/base.js'
import type {Numbering} from './lists.js'
import type {Look} from './look.js'
import type {FlowBlock, Scope, State} from './state.js'
import {type NamedStyle, styleId, styleName} from './styles.js'
import {element} from './xml.js'

/**
 * One paragraph in a named style; what is not the style's business is its numbering, and its direction where it differs.
 *
 * @param content runs as XML.
 */
export function paragraph(
  style: string,
  content: string,
  scope: Scope,
  state: State,
  numbering?: Numbering
): FlowBlock {
  const properties = element('w:pPr', {}, [
    element('w:pStyle', {'w:val': spaced(scope.last ? lastOfGroup(style, scope, state) : style, state)}),
    numbering
      ? element('w:numPr', {}, [
          element('w:ilvl', {'w:val': numbering.level}),
          element('w:numId', {'w:val': numbering.id})
        ])
      : '',
    direction(scope)
  ])
  return {kind: 'paragraph', xml: '<w:p>' + properties + content + '</w:p>'}
}

/** `bidi` where the block's direction is not the document's own. */
function direction(scope: Scope): string {
  if (scope.direction === scope.documentDirection) return ''
  return element('w:bidi', scope.direction === 'rtl' ? {} : {'w:val': 0})
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
  state: State,
  more: Pick<NamedStyle, 'spacing'> = {}
): string {
  const from = state.styles.get(base)
  if (!from) throw new Error('Unexpected style `' + base + '`, expected one of the style table')
  const name = titleOf(from) + ' ' + suffix
  const id = styleId(name)
  if (!state.styles.has(id)) {
    const look = {...from.look, ...change(from.look)}
    state.styles.set(id, {id, name, kind: 'paragraph', basedOn: base, next: from.next ?? base, look, ...more})
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
  return variant(style, 'Last', () => ({after, keepWithNext: false}), state, {spacing: true})
}

/** Word gives tables no space after them: the paragraph that follows one has it before. */
function spaced(style: string, state: State): string {
  const owed = state.owed
  state.owed = 0
  const look = state.styles.get(style)?.look
  if (!look || owed <= look.before) return style
  return variant(style, 'After Table', () => ({before: owed}), state)
}
