import pico from 'picocolors'
import type {Io, Sink} from './io.js'

/** Colours for a terminal, or none: `NO_COLOR` and pipes are respected, `FORCE_COLOR` too. */
export type Ink = ReturnType<typeof pico.createColors>

export function inkFor(io: Io, sink: Sink): Ink {
  const {NO_COLOR, FORCE_COLOR, TERM} = io.env
  if (NO_COLOR) return pico.createColors(false)
  if (FORCE_COLOR && FORCE_COLOR !== '0') return pico.createColors(true)
  return pico.createColors(sink.isTTY === true && TERM !== 'dumb')
}
