import {
  type BlockHandlers,
  type BlockOf,
  type Footnote,
  type GalleyBlock,
  handleBlock,
  type Inline
} from '../../galley/index.js'
import {setTypographyOf, type TypographyOptions} from '../typography.js'
import {inlinesWith, piecesOf} from './inlines.js'

/** Set the marks and spaces of blocks, paragraph by paragraph; verbatim lines and the embargo line stay as they are. */
export function setBlocks(blocks: readonly GalleyBlock[], options: TypographyOptions): GalleyBlock[] {
  return blocks.map((block) => {
    if (asTyped.has(block.role)) return block
    return handleBlock(handlers, block, {...options, language: block.lang ?? options.language})
  })
}

/** Set the marks and spaces of footnotes. */
export function setFootnotes(footnotes: readonly Footnote[], options: TypographyOptions): Footnote[] {
  return footnotes.map((note) => ({...note, children: setBlocks(note.children, options)}))
}

/** Machines and people compare these letter by letter. */
const asTyped = new Set<string>(['code', 'embargo'])

const lineOf = <Block extends BlockOf<'heading' | 'line'>>(
  block: Block,
  options: TypographyOptions
): Block => ({
  ...block,
  children: setInlines(block.children, options)
})

const handlers: BlockHandlers<[options: TypographyOptions], GalleyBlock> = {
  copy: (block, options) => {
    // The dateline and the words after it are one paragraph.
    const runIn = block.runIn ?? []
    const set = setInlines([...runIn, ...block.children], options)
    return {
      ...block,
      ...(block.runIn ? {runIn: set.slice(0, runIn.length)} : {}),
      children: set.slice(runIn.length)
    }
  },
  grid: (block, options) => ({
    ...block,
    ...(block.caption ? {caption: setInlines(block.caption, options)} : {}),
    rows: block.rows.map((row) => row.map((cell) => setInlines(cell, options)))
  }),
  group: (block, options) => ({...block, children: setBlocks(block.children, options)}),
  heading: lineOf,
  items: (block, options) => ({...block, items: block.items.map((item) => setBlocks(item, options))}),
  line: lineOf,
  picture: (block, options) => ({
    ...block,
    caption: setInlines(block.caption, options),
    credit: setInlines(block.credit, options)
  }),
  rule: (block) => block
}

/** Set one paragraph; as many nodes come back, in order. */
function setInlines(nodes: readonly Inline[], options: TypographyOptions): Inline[] {
  const values = setTypographyOf(piecesOf(nodes), options)
  return inlinesWith(nodes, values)
}
