/** One step from `before` to `after`. */
export interface Step<Item> {
  kind: 'same' | 'removed' | 'added'
  item: Item
}

/** More cells than this are not compared one by one: the middle counts as replaced. */
const mostCells = 16_000_000

/** The shortest way from one list to another, by longest common subsequence; what is equal at both ends costs nothing. */
export function diffSequence<Item>(
  before: readonly Item[],
  after: readonly Item[],
  equal: (a: Item, b: Item) => boolean
): Array<Step<Item>> {
  let start = 0
  let endBefore = before.length
  let endAfter = after.length
  const same = (i: number, j: number) => equal(before[i] as Item, after[j] as Item)
  while (start < endBefore && start < endAfter && same(start, start)) start++
  while (endBefore > start && endAfter > start && same(endBefore - 1, endAfter - 1)) {
    endBefore--
    endAfter--
  }
  return [
    ...steps('same', before.slice(0, start)),
    ...middle(before.slice(start, endBefore), after.slice(start, endAfter), equal),
    ...steps('same', before.slice(endBefore))
  ]
}

function steps<Item>(kind: Step<Item>['kind'], items: readonly Item[]): Array<Step<Item>> {
  return items.map((item) => ({kind, item}))
}

function middle<Item>(
  before: readonly Item[],
  after: readonly Item[],
  equal: (a: Item, b: Item) => boolean
): Array<Step<Item>> {
  const width = after.length + 1
  if (before.length === 0 || after.length === 0 || (before.length + 1) * width > mostCells) {
    return [...steps('removed', before), ...steps('added', after)]
  }
  const lengths = new Uint32Array((before.length + 1) * width)
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] = equal(before[i] as Item, after[j] as Item)
        ? length(i + 1, j + 1) + 1
        : Math.max(length(i + 1, j), length(i, j + 1))
    }
  }
  const path: Array<Step<Item>> = []
  let i = 0
  let j = 0
  while (i < before.length && j < after.length) {
    if (equal(before[i] as Item, after[j] as Item)) {
      path.push({kind: 'same', item: after[j] as Item})
      i++
      j++
    } else if (length(i + 1, j) >= length(i, j + 1)) path.push({kind: 'removed', item: before[i++] as Item})
    else path.push({kind: 'added', item: after[j++] as Item})
  }
  return [...path, ...steps('removed', before.slice(i)), ...steps('added', after.slice(j))]
}
