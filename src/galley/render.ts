import type {BlockHandlers, BlockOf, GalleyBlock, GalleyBlockType} from './blocks.js'

/** Call the handler for `block`. A block that the table does not know throws, naming it: silence is never output. */
export function handleBlock<Args extends unknown[], Result>(
  handlers: BlockHandlers<Args, Result>,
  block: GalleyBlock,
  ...args: Args
): Result {
  const handle = handlers[block.type] as
    | ((block: BlockOf<GalleyBlockType>, ...args: Args) => Result)
    | undefined
  if (!handle) {
    throw new Error(
      'Unexpected block `' + block.type + '` in galley, expected ' + Object.keys(handlers).join(', ')
    )
  }
  return handle(block, ...args)
}
