import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/parse/index.js'
import {recognise} from '../../../src/recognise/index.js'
import {outline} from './outline.js'

const page = readFileSync(resolve(import.meta.dirname, '../../../src/release/README.md'), 'utf8')

/** Each section with a markdown block and the tree under it. */
const examples = page.split('\n### ').flatMap((section) => {
  const match = /\n```markdown\n([\s\S]*?)\n```\n\n```text\n([\s\S]*?)\n```/u.exec(section)
  const [name = ''] = section.split('\n')
  return match ? [{name, markdown: match[1] ?? '', tree: match[2] ?? ''}] : []
})

describe('the specification of the release AST', () => {
  it('has ten examples', () => {
    expect(examples.length).toBe(10)
  })

  it.each(examples)('$name comes out as written', ({markdown, tree}) => {
    expect(outline(recognise(parse(markdown + '\n', {path: 'release.md'})))).toBe(tree)
  })
})
