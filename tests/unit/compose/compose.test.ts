import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {compose, UnknownNodeError} from '../../../src/compose/index.js'
import {type Galley, type GalleyBlock, textOf} from '../../../src/galley/index.js'
import type {BodyContent} from '../../../src/release/index.js'
import {baseStyle} from '../../../src/template/index.js'
import {releaseOf, text} from '../../support/releases.js'

const paragraph = (value: string): BodyContent => ({type: 'paragraph', children: [text(value)]})
const embargo = {until: '2026-11-03T00:01:00+00:00', zone: 'Europe/London'}
const line = 'STRICTLY EMBARGOED UNTIL 00:01 GMT TUESDAY 3 NOVEMBER 2026'

const outline = (galley: Galley): string[] => galley.children.map((block) => block.role + ': ' + words(block))

function words(block: GalleyBlock): string {
  if (block.type === 'group') return block.children.map(words).join(' / ')
  if (block.type === 'items') return block.items.map((item) => item.map(words).join(' ')).join(' / ')
  if (block.type === 'grid') return block.rows.map((row) => row.map(textOf).join(' | ')).join(' / ')
  if (block.type === 'picture') return '[' + block.url + '] ' + textOf(block.caption)
  if (block.type === 'rule') return '—'
  return textOf(block.type === 'copy' && block.runIn ? [...block.runIn, ...block.children] : block.children)
}

describe('compose', () => {
  it('sets the parts in the order of the template and adds the ends mark of the language', () => {
    const release = releaseOf([paragraph('Copy.')], {}, [
      {type: 'contacts', items: [], children: [paragraph('Pat Press')]},
      {type: 'notes', children: [paragraph('A note.')]}
    ])
    expect(outline(compose(release))).toEqual([
      'headline: Tidewell opens gauge',
      'body: Copy.',
      'ends: ENDS',
      'notes: Notes to editors / A note.',
      'contacts: Media contacts / Pat Press'
    ])
  })

  it('keeps parts that the arrangement forgets, after those it names', () => {
    const release = releaseOf([paragraph('Copy.')], {}, [{type: 'tail', children: [paragraph('#tides')]}])
    const galley = compose(release, {style: {...baseStyle, arrangement: ['headline', 'body']}})
    expect(outline(galley)).toContain('tail: #tides')
  })

  it('keeps the ends mark as typed', () => {
    const release = releaseOf([paragraph('Copy.')], {}, [{type: 'ends', value: '-30-'}])
    expect(outline(compose(release)).filter((row) => row.startsWith('ends'))).toEqual(['ends: -30-'])
  })

  it('keeps a typed label and adds none beside it', () => {
    const release = releaseOf([], {}, [
      {type: 'notes', children: [{type: 'label', children: [text('Background')]}, paragraph('A note.')]}
    ])
    expect(outline(compose(release))).toContain('notes: Background / A note.')
  })

  it('sets the dateline as the run-in of the lead', () => {
    const release = releaseOf([
      {
        type: 'lead',
        children: [{type: 'dateline', place: 'Leeds', children: [text('LEEDS — ')]}, text('Copy.')]
      }
    ])
    const lead = compose(release).children.find((block) => block.role === 'lead')
    expect(lead).toMatchObject({
      type: 'copy',
      runIn: [{value: 'LEEDS\u00a0— '}],
      children: [{value: 'Copy.'}]
    })
  })

  it('numbers footnotes in order of first reference', () => {
    const release = releaseOf([
      {
        type: 'paragraph',
        children: [
          {type: 'footnoteReference', identifier: 'b'},
          {type: 'footnoteReference', identifier: 'a'},
          {type: 'footnoteReference', identifier: 'b'}
        ]
      },
      {type: 'footnoteDefinition', identifier: 'a', children: [{type: 'paragraph', children: [text('A.')]}]},
      {type: 'footnoteDefinition', identifier: 'b', children: [{type: 'paragraph', children: [text('B.')]}]}
    ])
    const galley = compose(release)
    expect(galley.footnotes.map((note) => [note.mark, note.children.map(words)])).toEqual([
      ['1', ['B.']],
      ['2', ['A.']]
    ])
  })

  it('keeps a footnote that nothing refers to, and says so', () => {
    const file = new VFile()
    const release = releaseOf([
      {
        type: 'footnoteDefinition',
        identifier: 'a',
        children: [{type: 'paragraph', children: [text('Lost?')]}]
      }
    ])
    expect(compose(release, {file}).footnotes.map((note) => note.children.map(words))).toEqual([['Lost?']])
    expect(file.messages.map((message) => message.ruleId)).toEqual(['footnote-unreferenced'])
  })

  it('lifts a picture out of a paragraph and sets it after', () => {
    const release = releaseOf([
      {type: 'paragraph', children: [text('See '), {type: 'image', url: 'a.png', alt: 'A'}, text('here.')]}
    ])
    expect(outline(compose(release)).slice(1, 3)).toEqual(['body: See here.', 'figure: [a.png] '])
  })

  it('makes ragged tables rectangular', () => {
    const cell = (value: string) => ({type: 'tableCell' as const, children: [text(value)]})
    const release = releaseOf([
      {
        type: 'table',
        children: [
          {type: 'tableRow', children: [cell('A')]},
          {type: 'tableRow', children: [cell('1'), cell('2')]}
        ]
      }
    ])
    expect(outline(compose(release))).toContain('table: A |  / 1 | 2')
  })

  it('drops links that no format may carry, keeps their words, and names the address', () => {
    const file = new VFile()
    const release = releaseOf([
      {type: 'paragraph', children: [{type: 'link', url: 'javascript:alert(1)', children: [text('words')]}]}
    ])
    const galley = compose(release, {file})
    expect(JSON.stringify(galley.children)).not.toContain('javascript')
    expect(outline(galley)).toContain('body: words')
    expect(file.messages[0]?.reason).toContain('javascript:alert(1)')
  })

  it('resolves relative links against the canonical address', () => {
    const release = releaseOf(
      [{type: 'paragraph', children: [{type: 'link', url: '/b', children: [text('b')]}]}],
      {
        canonicalUrl: 'https://example.org/news/a'
      }
    )
    expect(JSON.stringify(compose(release).children)).toContain('https://example.org/b')
  })

  it('steps heading ranks down one at a time', () => {
    const release = releaseOf([
      {type: 'crosshead', depth: 3, children: [text('First')]},
      {type: 'crosshead', depth: 3, children: [text('Second')]}
    ])
    const ranks = compose(release).children.flatMap((block) => (block.type === 'heading' ? [block.rank] : []))
    expect(ranks).toEqual([1, 2, 3])
  })

  it('removes what XML forbids from text, and composes it to NFC', () => {
    const release = releaseOf([paragraph('e\u0301\u0007\ud800!')])
    expect(outline(compose(release))).toContain('body: \u00e9!')
  })

  it('throws for a node that nobody can set', () => {
    const release = releaseOf([{type: 'mystery'} as unknown as BodyContent])
    expect(() => compose(release)).toThrow(UnknownNodeError)
  })

  it('sets a third party’s node through its one handler', () => {
    const release = releaseOf([
      {type: 'safetyNotice', children: [text('Wear boots.')]} as unknown as BodyContent
    ])
    const handlers = {
      safetyNotice: (
        node: {children: []},
        state: {inline: (nodes: [], scope: object) => []},
        scope: object
      ) => [{type: 'copy', role: 'body', children: state.inline(node.children, scope)}]
    }
    expect(outline(compose(release, {handlers: handlers as never}))).toContain('body: Wear boots.')
  })

  it('gives every galley the same value for the same release', () => {
    const release = releaseOf([paragraph('Copy.')], {embargo, issued: '2026-11-02'})
    expect(compose(release)).toEqual(compose(structuredClone(release)))
  })
})

describe('the embargo', () => {
  it('stands first, in the form that newsroom parsers read', () => {
    const galley = compose(releaseOf([paragraph('Copy.')], {embargo}))
    expect(outline(galley)[0]).toBe('embargo: ' + line)
    expect(galley.furniture.embargo).toBe(line)
  })

  it('stands when there is no clock, and one millisecond before the lift', () => {
    const release = releaseOf([], {embargo})
    expect(compose(release).embargo?.line).toBe(line)
    expect(compose(release, {now: '2026-11-03T00:00:59.999Z'}).embargo?.line).toBe(line)
  })

  it('is gone at the instant itself', () => {
    const galley = compose(releaseOf([], {embargo}), {now: '2026-11-03T00:01:00Z'})
    expect(galley.embargo).toBeUndefined()
    expect(galley.furniture.embargo).toBe('')
    expect(outline(galley).some((row) => row.startsWith('embargo'))).toBe(false)
  })

  it('stands even where the arrangement has no place for it', () => {
    const galley = compose(releaseOf([], {embargo}), {
      style: {...baseStyle, arrangement: ['body', 'headline']}
    })
    expect(outline(galley)[0]).toBe('embargo: ' + line)
  })

  it('replaces the line that was typed, and never stands beside FOR IMMEDIATE RELEASE', () => {
    const file = new VFile()
    const before = [
      {type: 'marker' as const, kind: 'embargo' as const, children: [text('Embargoed to 00.01 Tuesday')]},
      {type: 'marker' as const, kind: 'release' as const, children: [text('FOR IMMEDIATE RELEASE')]}
    ]
    const galley = compose(releaseOf([], {embargo}, [], before), {file})
    expect(outline(galley).slice(0, 2)).toEqual(['embargo: ' + line, 'headline: Tidewell opens gauge'])
    expect(file.messages.map((message) => message.ruleId)).toEqual(['embargo-contradicted'])
  })

  it('says of a release line what was not said of it before', () => {
    const position = {start: {line: 3, column: 1}, end: {line: 3, column: 22}}
    const before = [
      {
        type: 'marker' as const,
        kind: 'release' as const,
        children: [text('FOR IMMEDIATE RELEASE')],
        position
      }
    ]
    const file = new VFile()
    file.message('Said already', {place: position, ruleId: 'embargo-contradicted'})
    compose(releaseOf([], {embargo}, [], before), {file})
    expect(file.messages.map((message) => message.reason)).toEqual(['Said already'])
  })

  it('keeps a typed embargo line that could not be read', () => {
    const before = [
      {type: 'marker' as const, kind: 'embargo' as const, children: [text('Embargoed until the vote')]}
    ]
    expect(outline(compose(releaseOf([], {}, [], before)))[0]).toBe('embargo: Embargoed until the vote')
  })
})

describe('corrections', () => {
  it('say what changed, before the headline', () => {
    const correction = {kind: 'correction' as const, note: '120 jobs, not 210.', where: 'paragraph 2'}
    expect(outline(compose(releaseOf([], {correction})))[0]).toBe(
      'correction: Correction / Corrects paragraph 2: 120 jobs, not 210.'
    )
  })

  it('carry no copy of what they kill', () => {
    const correction = {kind: 'kill' as const, note: 'Issued in error.'}
    const galley = compose(releaseOf([paragraph('Secret.')], {correction}))
    expect(JSON.stringify(galley.children)).not.toContain('Secret')
    expect(outline(galley)[0]).toContain('Issued in error.')
  })
})
