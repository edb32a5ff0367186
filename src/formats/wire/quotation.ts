import type {BlockOf} from '../../galley/index.js'
import type {WireLine} from './lines.js'
import type {WireState} from './state.js'

/**
 * Quotation marks around a block quotation, for wires where no indent survives: opening on every paragraph, closing on
 * the last. One that the author has put into marks stays as it is.
 */
export function quotationMarks(lines: WireLine[], block: BlockOf<'group'>, state: WireState): WireLine[] {
  const copies = lines.filter((line) => line.kind === 'copy' && !isAttribution(line))
  const first = copies[0]
  if (!first || /^["'`“‘„«]/.test(first.text)) return lines
  const [open, close] = state.profile.quotes === 'doubled' ? ['``', "''"] : ['"', '"']
  const last = copies.at(-1)
  return lines.map((line) => {
    if (!copies.includes(line)) return line
    return {...line, text: open + line.text + (line === last ? close : '')}
  })

  function isAttribution(line: WireLine): boolean {
    return block.children.some((child) => child === line.place && child.role === 'attribution')
  }
}
