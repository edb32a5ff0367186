import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/parse/index.js'

const source = `---
title: A **bold** move
date: 2026-11-03
tags: [copper, 'pipes']
odd_key: 7
---
First *paragraph*.
`

describe('front matter', () => {
  it('becomes facts under their canonical names', () => {
    const {matter} = parse(source)
    expect(matter.facts).toMatchObject({
      headline: 'A bold move',
      issued: '2026-11-03',
      keywords: ['copper', 'pipes'],
      extra: {odd_key: 7}
    })
  })

  it('tells where each value and each word of the copy stands in the file', () => {
    const {matter, tree} = parse(source)
    const strong = matter.headline?.[1]
    expect(source.slice(strong?.position?.start.offset, strong?.position?.end.offset)).toBe('**bold**')
    expect(matter.positions.issued?.start).toMatchObject({line: 3, column: 7})
    const paragraph = tree.children[0]
    expect(paragraph?.position?.start).toMatchObject({line: 7, column: 1})
    expect(source.slice(paragraph?.position?.start.offset, paragraph?.position?.end.offset)).toBe(
      'First *paragraph*.'
    )
  })

  it('reports each alias and each unknown key with its line', () => {
    const messages = parse(source, {path: 'a.md'}).file.messages.map((message) => [
      message.line,
      message.ruleId
    ])
    expect(messages).toEqual(
      expect.arrayContaining([
        [2, 'front-matter-alias'],
        [5, 'front-matter-unknown-key']
      ])
    )
  })
})
