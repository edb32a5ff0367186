import type {Ink} from './ink.js'
import type {Io} from './io.js'
import {grouped} from './words.js'

/** One line that says how far a run is; only on a terminal. */
export interface Progress {
  /** One more of `total` is done. */
  advance(): void
  /** Take the line away, so that something else can be printed; the next step draws it again. */
  clear(): void
}

const every = 80

/** A progress line on stderr, with rate and time left; nothing at all where stderr is no terminal. */
export function startProgress(io: Io, total: number, ink: Ink): Progress {
  if (!io.stderr.isTTY || total === 0 || io.env.CI) return {advance: () => undefined, clear: () => undefined}
  const start = process.uptime() * 1000
  let done = 0
  let drawn = 0
  const clear = () => {
    if (drawn) io.stderr.write('\r\u001B[2K')
    drawn = 0
  }
  const draw = () => {
    const now = process.uptime() * 1000
    if (drawn && now - drawn < every && done < total) return
    io.stderr.write('\r\u001B[2K' + line(done, total, (now - start) / 1000, io.stderr.columns ?? 80, ink))
    drawn = now
  }
  draw()
  return {
    advance() {
      done++
      draw()
    },
    clear
  }
}

function line(done: number, total: number, seconds: number, columns: number, ink: Ink): string {
  const rate = seconds > 0 ? done / seconds : 0
  const left = rate > 0 ? Math.ceil((total - done) / rate) : undefined
  const width = Math.max(8, Math.min(30, columns - 50))
  const filled = Math.round((done / total) * width)
  const bar = ink.cyan('━'.repeat(filled)) + ink.dim('─'.repeat(width - filled))
  const speed = done > 1 ? ' · ' + (rate >= 10 ? Math.round(rate) : rate.toFixed(1)) + '/s' : ''
  const wait = left === undefined || done < 2 ? '' : ' · ' + duration(left) + ' left'
  return bar + ' ' + grouped(done) + '/' + grouped(total) + speed + wait
}

function duration(seconds: number): string {
  if (seconds < 90) return seconds + ' s'
  return Math.floor(seconds / 60) + ' min ' + String(seconds % 60).padStart(2, '0') + ' s'
}
