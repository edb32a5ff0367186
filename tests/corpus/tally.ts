import {type Count, rates} from './score.js'

/** Answers counted field by field. */
export interface Tally {
  count(field: string, expected: readonly string[], found: readonly string[]): void
  /** Print precision, recall and F1 of every field. */
  print(title: string): void
}

export function openTally(): Tally {
  const totals = new Map<string, Count>()
  return {
    count(field, expected, found) {
      const rest = [...expected]
      const right = found.filter((answer) => {
        const at = rest.indexOf(answer)
        if (at >= 0) rest.splice(at, 1)
        return at >= 0
      }).length
      const total = totals.get(field) ?? {right: 0, wrong: 0, missed: 0}
      totals.set(field, {
        right: total.right + right,
        wrong: total.wrong + found.length - right,
        missed: total.missed + rest.length
      })
    },
    print(title) {
      const percent = (value: number): string => (value * 100).toFixed(1).padStart(6)
      const rows = [...totals].map(([field, total]) => {
        const {precision, recall, f1} = rates(total)
        return [
          field.padEnd(16),
          percent(precision),
          percent(recall),
          percent(f1),
          total.right + '/' + total.wrong + '/' + total.missed
        ].join('  ')
      })
      const head = 'field             precis  recall      F1  right/wrong/missed'
      process.stdout.write(['', title, head, ...rows, ''].join('\n') + '\n')
    }
  }
}
