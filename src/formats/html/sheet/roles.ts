import {roleStyle} from '../../../template/base.js'
import type {RoleStyle, Style} from '../../../template/types.js'
import {cssNumber} from './css-text.js'

const weights = {regular: 400, semibold: 600, bold: 700} as const
/** Anything smaller is hard to read on a screen, in shares of body copy. */
const smallest = 0.8
/** Larger than this gives way on narrow screens. */
const large = 1.5

/** One rule per role of the style, in shares of body copy: what differs from copy, and no more. */
export function roleRules(style: Style): string {
  const body = roleStyle(style, 'body')
  return Object.keys(style.roles)
    .filter((role) => /^[A-Za-z][\w-]*$/.test(role) && role !== 'body')
    .sort()
    .map((role) => rule(role, roleStyle(style, role), body))
    .join('')
}

function rule(role: string, style: RoleStyle, body: RoleStyle): string {
  const declarations = [...type(style, body), ...edge(style)]
  return declarations.length > 0
    ? '.' + role + '{' + declarations.join(';') + '}' + spacing(role, style, body)
    : ''
}

function type(style: RoleStyle, body: RoleStyle): string[] {
  const size = Math.max(style.size / body.size, smallest)
  const leading = style.leading / style.size
  const declarations: string[] = []
  if (style.face !== body.face) declarations.push('font-family:var(--' + style.face + ')')
  if (size !== 1) declarations.push('font-size:' + sized(size))
  if (leading !== body.leading / body.size) declarations.push('line-height:' + cssNumber(leading))
  if (style.weight !== body.weight) declarations.push('font-weight:' + weights[style.weight])
  if (style.italic !== body.italic) declarations.push('font-style:' + (style.italic ? 'italic' : 'normal'))
  if (style.colour !== body.colour) declarations.push('color:var(--' + style.colour + ')')
  if (style.align === 'centre') declarations.push('text-align:center')
  if (style.align === 'end') declarations.push('text-align:end')
  if (style.case === 'upper') declarations.push('text-transform:uppercase')
  if (style.tracking !== 0) declarations.push('letter-spacing:' + cssNumber(style.tracking / 1000) + 'em')
  return declarations
}

function sized(size: number): string {
  const full = 'calc(var(--base)*' + cssNumber(size) + ')'
  if (size <= large) return full
  const least = cssNumber(1 + (size - 1) * 0.5)
  return (
    'clamp(var(--base)*' +
    least +
    ',.7rem + ' +
    cssNumber(size * 2.2) +
    'vw,var(--base)*' +
    cssNumber(size) +
    ')'
  )
}

function edge(style: RoleStyle): string[] {
  if (style.rule === 'above') return ['border-block-start:1px solid var(--rule)', 'padding-block-start:.75em']
  if (style.rule === 'beside')
    return ['border-inline-start:3px solid var(--accent)', 'padding-inline-start:1.2em']
  if (style.rule === 'box') return ['border:1px solid var(--rule)', 'padding:.9em 1.1em']
  return []
}

/** Space around a block as the style has it; the page's own sheet spaces groups. */
function spacing(role: string, style: RoleStyle, body: RoleStyle): string {
  if (style.before === body.before && style.after === body.after) return ''
  const length = (points: number): string =>
    points === 0 ? '0' : 'calc(var(--base)*' + cssNumber(points / body.size) + ')'
  return (
    'p.' +
    role +
    ',:is(h1,h2,h3).' +
    role +
    '{margin-block:' +
    length(style.before * 1.5) +
    ' ' +
    length(style.after * 1.25) +
    '}'
  )
}
