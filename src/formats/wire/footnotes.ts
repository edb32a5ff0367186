import {setBlocks} from './blocks/index.js'
import {line, type WireLine} from './lines.js'
import {setText} from './runs.js'
import type {WireScope, WireState} from './state.js'

/** Footnotes at the end, by their marks. */
export function footnoteLines(scope: WireScope, state: WireState): WireLine[] {
  const {footnotes, labels, language} = state.galley
  if (footnotes.length === 0) return []
  return [
    line('heading', setText(labels.footnotes, language, state)),
    ...footnotes.flatMap((note, index) => {
      const marker = '[' + note.mark + '] '
      const hang = ' '.repeat(marker.length)
      const [first, ...others] = setBlocks(
        note.children,
        {...scope, indent: hang, depth: 1, counts: false},
        state
      )
      if (!first) return []
      return [
        {...first, first: marker + first.first.slice(hang.length), gap: index === 0},
        ...others.map((one) => ({...one, gap: false}))
      ]
    })
  ]
}

/** Addresses that stand as numbers in the copy. Made last: every link has been set by then. */
export function addressLines(state: WireState): WireLine[] {
  return [...state.addresses].map(([url, number], index) => {
    const marker = '[' + number + '] '
    return line('copy', url, {first: marker, rest: ' '.repeat(marker.length), gap: index === 0})
  })
}
