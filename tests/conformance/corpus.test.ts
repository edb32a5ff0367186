import {describe, expect, it} from 'vitest'
import {fourFormats, parityOf} from '../support/parity.js'
import {corpusFiles, hasShared, shared} from '../support/shared.js'

/** Every real release in four formats: none throws, none loses a word. Prints what kinds of messages they raise. */

describe.skipIf(!hasShared)('the corpus', () => {
  it('builds in four formats without losing a word', async () => {
    const counts = new Map<string, number>()
    const problems: string[] = []
    for (const file of corpusFiles()) {
      const {lost, messages} = await parityOf(file, shared, fourFormats)
      for (const message of messages) counts.set(message, (counts.get(message) ?? 0) + 1)
      problems.push(...lost.map((line) => file.slice(shared.length) + ': ' + line))
    }
    const rows = [...counts].sort((left, right) => right[1] - left[1])
    process.stderr.write(
      rows.map(([message, count]) => String(count).padStart(6) + '  ' + message).join('\n') + '\n'
    )
    expect(problems).toEqual([])
  })
})
