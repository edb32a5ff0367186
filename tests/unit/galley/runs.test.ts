import {describe, expect, it} from 'vitest'
import type {Inline} from '../../../src/galley/index.js'
import {runsOf, textOf, UnknownInlineError} from '../../../src/galley/index.js'
import {handleBlock} from '../../../src/galley/render.js'

const text = (value: string): Inline => ({type: 'text', value})

describe('runs', () => {
  it('flattens nested marks', () => {
    const runs = runsOf([text('a'), {type: 'strong', children: [{type: 'emphasis', children: [text('b')]}]}])
    expect(runs).toEqual([
      {type: 'text', value: 'a', marks: {}},
      {type: 'text', value: 'b', marks: {strong: true, emphasis: true}}
    ])
  })

  it('joins neighbouring texts with the same marks', () => {
    expect(runsOf([text('a'), text('b')])).toEqual([{type: 'text', value: 'ab', marks: {}}])
  })

  it('keeps two links apart', () => {
    const link = (url: string): Inline => ({type: 'link', url, children: [text('x')]})
    expect(runsOf([link('https://example.org/1'), link('https://example.org/2')])).toHaveLength(2)
  })

  it('reads a break as a space', () => {
    expect(textOf([text('a'), {type: 'break'}, text('b')])).toBe('a b')
  })

  it('throws for a node outside the closed set', () => {
    expect(() => runsOf([{type: 'mystery'} as unknown as Inline])).toThrow(UnknownInlineError)
  })

  it('throws for a block that a table does not know', () => {
    expect(() => handleBlock({} as never, {type: 'rule', role: 'body'})).toThrow('Unexpected block `rule`')
  })
})
