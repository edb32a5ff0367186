import {describe, expect, it} from 'vitest'
import {
  assertRelease,
  build,
  fromJson,
  metaWith,
  quotationsOf,
  type Speaker,
  speakersOf,
  textOfRelease,
  toJson,
  wordCount,
  wordsOf
} from '../../../src/release/index.js'

const jane: Speaker = {kind: 'person', name: 'Jane Doe', role: 'director'}
const quote = (run: number, opens: boolean, closes: boolean, text: string) =>
  build('quote', {run, opens, closes, speakers: [jane]}, [text])

const tree = build('release', [
  build('headline', ['Library opens']),
  build('body', [
    build('lead', [
      build('dateline', {place: 'LEEDS'}, ['LEEDS – ']),
      'Jane Doe said: ',
      quote(1, true, false, '“One.')
    ]),
    build('paragraph', [quote(1, false, false, '“Two,”'), ' she said. ', quote(1, false, true, '“Three.”')]),
    build('quotation', {speakers: [jane]}, [
      build('paragraph', ['Four.']),
      build('attribution', {speakers: [jane]}, ['— Jane Doe'])
    ]),
    build('pullQuote', [build('paragraph', ['Two'])])
  ]),
  build('ends'),
  build('notes', [build('label', ['Notes']), build('paragraph', ['Five.'])])
])

describe('queries', () => {
  it('give quotations with who says them, their words and paragraphs; a pull quote only repeats', () => {
    expect(quotationsOf(tree).map(({text, words, paragraphs}) => ({text, words, paragraphs}))).toEqual([
      {text: '“One.\n“Two,” “Three.”', words: 3, paragraphs: 2},
      {text: 'Four.', words: 1, paragraphs: 1}
    ])
  })

  it('give everybody who speaks, once', () => {
    expect(speakersOf(tree)).toEqual([jane])
  })

  it('count the words of the copy', () => {
    expect(wordCount(tree)).toBe(13)
    expect(wordsOf(build('paragraph', ['It’s 3.5 co-operative']))).toEqual(['It’s', '3.5', 'co-operative'])
  })

  it('give the text of a node, blocks on lines of their own, run-in parts in theirs', () => {
    expect(textOfRelease(tree).split('\n').slice(0, 2)).toEqual([
      'Library opens',
      'LEEDS – Jane Doe said: “One.'
    ])
  })

  it('read the caption and credit of a figure and the title of a fact box', () => {
    const figure = build('figure', {credit: [{type: 'text', value: '(Ana)'}]}, ['A lab'])
    const box = build('factBox', {title: [{type: 'text', value: 'Facts'}]}, [build('paragraph', ['One'])])
    expect(textOfRelease(figure)).toBe('A lab\n(Ana)')
    expect(textOfRelease(box)).toBe('Facts\nOne')
  })
})

describe('assertRelease', () => {
  it('takes a release', () => {
    expect(() => assertRelease(tree)).not.toThrow()
  })

  it.each([
    [{type: 'root'}, 'Unexpected node `root` at `release`'],
    [undefined, 'Unexpected nothing at `release`'],
    [{...tree, meta: {}}, 'at `release.meta`'],
    [
      {...tree, children: [{type: 'paragraph', children: []}]},
      'Unexpected node `paragraph` at `release.children[0]`'
    ],
    [
      build('release', [build('body', [build('headline', []) as never])]),
      'Unexpected node `headline` at `release.children[0].children[0]`'
    ],
    [
      build('release', [build('body', [build('crosshead', {depth: 4 as never}, [])])]),
      'at `release.children[0].children[0].depth`, expected 2 or 3'
    ],
    [
      build('release', [build('ends', {value: 3 as never})]),
      'at `release.children[0].value`, expected a string'
    ],
    [build('release', [build('body', [{type: 'mystery'} as never])]), 'Unexpected node `mystery`']
  ])('names the path and the node of what is wrong: %#', (value, reason) => {
    expect(() => assertRelease(value)).toThrow(reason)
  })

  it('takes nodes that others have registered', () => {
    const own = build('release', [build('body', [{type: 'poll'} as never])])
    expect(() => assertRelease(own, {body: ['poll']})).not.toThrow()
  })
})

describe('serialised trees', () => {
  it('begin with their version, and come back as they went', () => {
    expect(toJson(tree)).toMatch(/^\{\n {2}"version": "1\.\d+",/u)
    expect(fromJson(toJson(tree))).toEqual(tree)
  })

  it('of another major version are refused', () => {
    expect(() => fromJson('{"version": "2.0", "type": "release"}')).toThrow('Unexpected version `2.0`')
  })

  it('without a version are refused, and so is what is no release', () => {
    expect(() => fromJson('{"type": "release"}')).toThrow('without `version`')
    expect(() => fromJson('{"version": "1.0", "type": "root"}')).toThrow('expected a `release` node')
    expect(() => fromJson('nothing')).toThrow()
  })
})

describe('build', () => {
  it('fills in what a node must have', () => {
    expect(build('quotation').speakers).toEqual([])
    expect(build('ends')).toEqual({type: 'ends', value: '###'})
    expect(build('release', {meta: {slug: 'a'}}, []).meta).toEqual(metaWith({slug: 'a'}))
  })

  it('takes strings for text', () => {
    expect(build('paragraph', ['a']).children).toEqual([{type: 'text', value: 'a'}])
  })
})
