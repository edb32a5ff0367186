import type {Paragraph, Parent, Root, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {notify} from '../../release/message.js'
import {type Copy, sourcePosition, span, spanOf} from '../markdown/copy.js'

/** The directives of pressline; `docs/input-format.md`. */
const known = new Set(['quote', 'pull-quote', 'fact-box'])

/**
 * A `:::` block that is not one of ours is what was typed: its fences are words, what is inside stays copy. Most are
 * escaped before markdown reads them (`mend/directives.ts`); these stand where that took a line for code.
 */
export function unknownDirectives(copy: Copy, tree: Root): void {
  if (!copy.text.includes(':::') || copy.state.options.plugins?.length) return
  visit(copy, tree)
}

function visit(copy: Copy, parent: Parent): void {
  parent.children = (parent.children as RootContent[]).flatMap((child) => {
    if ('children' in child && child.type !== 'paragraph') visit(copy, child as Parent)
    return child.type === 'containerDirective' && !known.has(child.name) ? typed(copy, child) : [child]
  })
}

function typed(copy: Copy, directive: ContainerDirective): RootContent[] {
  notify(copy.state.file, {
    ruleId: 'directive',
    reason:
      'Unexpected directive `:::' +
      directive.name +
      '`, expected `:::quote`, `:::pull-quote` or `:::fact-box`',
    place: sourcePosition(copy, directive.position),
    hint: 'It is kept as typed',
    severity: 'warning'
  })
  const range = spanOf(directive)
  if (!range) return directive.children
  const lines = copy.text.slice(range.start, range.end).split(/\r\n|\n|\r/)
  const first = lines[0] ?? ''
  const last = lines.at(-1)?.trim() ?? ''
  const children = directive.children.filter(
    (child) => !(child.type === 'paragraph' && child.data && 'directiveLabel' in child.data)
  )
  const closing = lines.length > 1 && /^:{3,}$/.test(last) ? [words(last, range.end - last.length)] : []
  return [words(first, range.start), ...children, ...closing]
}

function words(value: string, start: number): Paragraph {
  const position = span(start, start + value.length)
  return {type: 'paragraph', children: [{type: 'text', value, position}], position}
}
