import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/index.js'
import {recognise} from '../../src/recognise/index.js'
import {type Count, type Field, type Labels, rates, score, targets} from './score.js'

const corpus = resolve(import.meta.dirname, '../../../shared/corpus/treasury')
const labelled = join(import.meta.dirname, 'labels')
const there = existsSync(corpus)

if (!there) process.stderr.write('skipped: ../shared is absent\n')

describe.skipIf(!there)('what is read in real releases', () => {
  const totals = new Map<Field, Count>()
  const lines: string[] = []
  let files = 0

  for (const folder of readdirSync(labelled).sort()) {
    const labels = JSON.parse(readFileSync(join(labelled, folder), 'utf8')) as Record<string, Labels>
    for (const [name, expected] of Object.entries(labels)) {
      files++
      const path = join(corpus, folder.replace(/\.json$/u, ''), name)
      const source = readFileSync(path, 'utf8')
      const release = recognise(parse(source, {path}))
      const {counts, misses} = score(release, expected, source)
      for (const miss of misses) {
        lines.push(
          folder.replace(/\.json$/u, '/') +
            name +
            ' · ' +
            miss.field +
            ' · expected ' +
            miss.expected +
            ' · found ' +
            miss.found
        )
      }
      for (const [field, count] of counts) {
        const total = totals.get(field) ?? {right: 0, wrong: 0, missed: 0}
        totals.set(field, {
          right: total.right + count.right,
          wrong: total.wrong + count.wrong,
          missed: total.missed + count.missed
        })
      }
    }
  }

  it.each(Object.entries(targets))('%s is read as well as promised', (field, {least, as}) => {
    const count = totals.get(field as Field) ?? {right: 0, wrong: 0, missed: 0}
    expect(rates(count)[as]).toBeGreaterThanOrEqual(least)
  })

  afterAll(() => {
    const percent = (value: number): string => (value * 100).toFixed(1).padStart(6)
    const rows = [...totals].map(([field, count]) => {
      const {precision, recall, f1, accuracy} = rates(count)
      const {least, as} = targets[field]
      return [
        field.padEnd(16),
        percent(precision),
        percent(recall),
        percent(f1),
        percent(accuracy),
        percent(least) + ' ' + as,
        count.right + '/' + count.wrong + '/' + count.missed
      ].join('  ')
    })
    const head = 'field             precis  recall      F1   right  target           right/wrong/missed'
    process.stdout.write(['', files + ' labelled files', head, ...rows, '', ...lines, ''].join('\n') + '\n')
  })
})
