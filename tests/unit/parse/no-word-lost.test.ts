import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/parse/index.js'
import {grammar} from '../../../src/parse/markdown/grammar.js'
import {parseSimple} from '../../../src/parse/markdown/parse-simple.js'
import {isMended, offsets} from '../../support/markdown.js'
import {mutated} from '../../support/mutations.js'
import {lostWords} from '../../support/words.js'

const sample = `**WASHINGTON** – The harbour board opened a tide gauge today, its third in as many years.

“It reads the water every minute,” said Ana Ferreira, harbour master. “Ships no longer wait.”

- Two sensors
- One mast, *painted* white

| Port | Depth |
| --- | --- |
| North | 4.2 m |

See [the tables](https://example.org/tables) or write to desk@example.org.

### Background

The first gauge dates from 1891. It was made of oak.

ENDS
`

describe('copy that has gone wrong', () => {
  it('is parsed without an exception and without losing a word', () => {
    fc.assert(
      fc.property(mutated([sample]), (copy) => {
        expect(lostWords(copy, parse('\n\nx\n\n' + copy))).toEqual([])
      }),
      {numRuns: 150, seed: 20261124, endOnFailure: true}
    )
  })

  it('gives the same tree whether plain paragraphs are read at once or by markdown', () => {
    fc.assert(
      fc.property(mutated([sample]).filter(isMended), (copy) => {
        expect(offsets(parseSimple(grammar(), copy))).toEqual(offsets(grammar().parse(copy)))
      }),
      {numRuns: 150, seed: 20261124, endOnFailure: true}
    )
  })

  it('gives the same tree whether it is read at once or in pieces', () => {
    fc.assert(
      fc.property(mutated([sample]).filter(isMended), (copy) => {
        expect(offsets(parseSimple(grammar(), copy, 40))).toEqual(offsets(grammar().parse(copy)))
      }),
      {numRuns: 300, endOnFailure: true}
    )
  })

  it('gives the same tree where references and definitions stand in different pieces', () => {
    const label = fc.constantFrom('one', 'One', 'two  words', 'a\\]b', '^1', '^note', 'nobody')
    const block = fc.oneof(
      label.map((name) => 'See [' + name + '] and [the other][' + name + '], she said to the board.'),
      label.map((name) => 'Depth rose.[' + name + '] It rose by *half* a metre[' + name + '].'),
      label.map((name) => '[' + name + ']: https://example.org/tables'),
      label.map((name) => '[' + name + ']: In the harbour,\n    as the board said.'),
      label.map((name) => '- an item [' + name + ']\n- and another'),
      label.map((name) => '> quoted [' + name + ']\n>\n> [' + name + ']: /inside'),
      fc.constantFrom(
        'Plain words of a paragraph.',
        '### A head',
        '| a | b |\n|---|---|\n| [one] | 2 |',
        '    code [one]'
      )
    )
    fc.assert(
      fc.property(fc.array(block, {minLength: 2, maxLength: 14}), (blocks) => {
        const copy = blocks.join('\n\n')
        expect(offsets(parseSimple(grammar(), copy, 30))).toEqual(offsets(grammar().parse(copy)))
      }),
      {numRuns: 400, endOnFailure: true}
    )
  })
})
