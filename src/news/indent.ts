import type {Element, ElementContent} from 'xast'

/**
 * A tree with a line for each child of the elements named in `containers`, two spaces deeper each. Only elements whose content is
 * elements alone may be named: in mixed content a line end is a word space.
 */
export function indented(root: Element, containers: ReadonlySet<string>, depth = 0): Element {
  const children = root.children.map((child) =>
    child.type === 'element' ? indented(child, containers, depth + 1) : child
  )
  if (
    !containers.has(root.name) ||
    children.length === 0 ||
    children.some((child) => child.type === 'text')
  ) {
    return {...root, children}
  }
  const lineEnd = (level: number): ElementContent => ({type: 'text', value: '\n' + '  '.repeat(level)})
  return {...root, children: [...children.flatMap((child) => [lineEnd(depth + 1), child]), lineEnd(depth)]}
}
