/** Part `index` (from 1) of `count`: what one of several machines builds. */
export interface Shard {
  index: number
  count: number
}

/** Read `2/5`. Nothing when it is no shard. */
export function parseShard(text: string): Shard | undefined {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text)
  const index = Number(match?.[1])
  const count = Number(match?.[2])
  return match && index >= 1 && index <= count ? {index, count} : undefined
}

/** Every `count`th, from the `index`th on: neighbours in the alphabet, which are alike, go to different machines. */
export function takeShard<Item>(items: readonly Item[], shard: Shard | undefined): readonly Item[] {
  if (!shard) return items
  return items.filter((_, index) => index % shard.count === shard.index - 1)
}
