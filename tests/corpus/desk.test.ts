import {readFileSync} from 'node:fs'
import {relative} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {checkRelease} from '../../src/check/index.js'
import {read} from '../../src/pipeline.js'
import {corpusFiles, shared} from '../support/shared.js'

/**
 * What the desk says of real releases. Whether it is right is for a person to judge: `DESK_SAMPLE=505` prints a hundred
 * messages that this number draws, each with its line. What the judgements came to is in `docs/decisions/0045-desk.md`.
 */

interface Said {
  where: string
  ruleId: string
  reason: string
  line: string
}

const said: Said[] = []

describe('the desk over the corpus', () => {
  it.each(corpusFiles().map((file) => [relative(shared, file), file]))(
    'points to a place in %s with every message',
    async (name, file) => {
      const result = await read({path: name, value: readFileSync(file)})
      const findings = checkRelease(result.release, result.file, {positions: result.parsed.matter.positions})
      const lines = String(result.file.value).split('\n')
      for (const {ruleId, reason, place} of findings) {
        const whole = place && 'position' in place ? place.position : place
        const at = whole && 'start' in whole ? whole.start : whole
        const {line, column} = at && 'line' in at ? at : {line: 1, column: 1}
        expect(line, reason).toBeLessThanOrEqual(lines.length)
        expect(column, reason).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        const text = lines[line - 1] ?? ''
        said.push({
          where: name + ':' + line + ':' + column,
          ruleId,
          reason,
          line: text.slice(Math.max(0, column - 60), column + 140)
        })
      }
    }
  )

  it('keeps fixes to what is wrong: a second reading finds none of what was mended', async () => {
    for (const file of corpusFiles().filter((_file, index) => index % 20 === 0)) {
      const source = readFileSync(file, 'utf8')
      const {applyFixes} = await import('../../src/check/index.js')
      const once = await read({path: file, value: source})
      const findings = checkRelease(once.release, once.file, {positions: once.parsed.matter.positions})
      const mended = applyFixes(String(once.file.value), findings).value
      const again = await read({path: file, value: mended})
      const left = checkRelease(again.release, again.file, {positions: again.parsed.matter.positions})
      const kinds = ['missing-space', 'repeated-space', 'repeated-word', 'split-word']
      expect(
        left.filter((finding) => kinds.includes(finding.ruleId) && finding.fix).map(({reason}) => reason)
      ).toEqual([])
      // Nothing but spaces and doubled words goes.
      expect(mended.replace(/\s/g, '').length).toBeGreaterThan(source.replace(/\s/g, '').length * 0.995)
    }
  })

  afterAll(() => {
    const seed = Number(process.env.DESK_SAMPLE)
    if (!seed) return
    for (const [index, one] of drawn(said, seed, 100).entries())
      process.stdout.write(
        [index + 1 + '. ' + one.where, one.ruleId, one.reason].join('  ') + '\n   > ' + one.line + '\n'
      )
  })
})

/** `count` of a list, by chance but the same for the same seed (mulberry32, Fisher–Yates). */
function drawn<Item>(items: readonly Item[], seed: number, count: number): Item[] {
  let state = seed
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const all = [...items]
  for (let index = all.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const [one, two] = [all[index], all[other]]
    if (one !== undefined && two !== undefined) [all[index], all[other]] = [two, one]
  }
  return all.slice(0, count)
}
