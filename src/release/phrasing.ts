/** Types of the nodes that stand inside a line: mdast's phrasing and our own. */
export const phrasingTypes: readonly string[] = [
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'foreign',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'quote',
  'strong',
  'subscript',
  'superscript',
  'text'
]
