import type {RoleStyle, Style} from '../../template/types.js'

const known = new WeakMap<Style, Style>()

/**
 * The same style with justified copy set flush at its start. Word breaks lines one at a time and hyphenates only where
 * the reader's machine has the patterns, so that justified copy opens rivers; and it is edited, where a ragged edge
 * shows what moved. See `docs/decisions/0063-ragged.md`.
 */
export function ragged(style: Style): Style {
  const set = known.get(style) ?? {...style, roles: raggedRoles(style)}
  known.set(style, set)
  return set
}

function raggedRoles({roles}: Style): Style['roles'] {
  const entries = Object.entries(roles).map(([role, look]) => [role, look && flush(look)])
  return Object.fromEntries(entries) as Style['roles']
}

function flush(look: RoleStyle): RoleStyle {
  return look.align === 'justify' ? {...look, align: 'start'} : look
}
