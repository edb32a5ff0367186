/** Fields of a node that are shown after its type, in this order. */
const shown = [
  'kind',
  'place',
  'region',
  'date',
  'credit',
  'depth',
  'organisation',
  'run',
  'opens',
  'closes',
  'url',
  'alt',
  'value'
]

interface Any {
  type: string
  children?: Any[]
  value?: string
  [field: string]: unknown
}

/** A tree as indented lines: type, fields, and text in quotes. */
export function outline(node: unknown, depth = 0): string {
  const any = node as Any
  const pad = '  '.repeat(depth)
  if (any.type === 'text') return pad + JSON.stringify(any.value)
  const fields = shown.flatMap((field) => fieldOf(any, field))
  const lists = [...labelled(any, 'title', depth), ...labelled(any, 'credit', depth)]
  const children = (any.children ?? []).map((child) => outline(child, depth + 1))
  return [pad + [any.type, ...fields, ...speakers(any), ...items(any)].join(' '), ...lists, ...children].join(
    '\n'
  )
}

function fieldOf(node: Any, field: string): string[] {
  const value = node[field]
  if (value === undefined || typeof value === 'object') return []
  return [field + '=' + (typeof value === 'string' ? JSON.stringify(value) : String(value))]
}

function speakers(node: Any): string[] {
  const list = node.speakers as Array<Record<string, string>> | undefined
  if (!list) return []
  return [
    'speakers=' +
      JSON.stringify(
        list.map(({name, role, organisation}) => [name, role, organisation].filter(Boolean).join(', '))
      )
  ]
}

function items(node: Any): string[] {
  const list = node.items as Array<Record<string, unknown>> | undefined
  if (!list) return []
  return [
    'items=' +
      JSON.stringify(
        list.map(({name, role, email, phones}) =>
          [name, role, email, ...(phones as string[])].filter(Boolean).join(', ')
        )
      )
  ]
}

function labelled(node: Any, field: string, depth: number): string[] {
  const list = node[field]
  if (!Array.isArray(list)) return []
  return ['  '.repeat(depth + 1) + field + ':', ...list.map((child) => outline(child, depth + 2))]
}
