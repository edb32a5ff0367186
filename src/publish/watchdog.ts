import {isMainThread, Worker} from 'node:worker_threads'

/** Breaks off what runs in this thread when it runs too long. */
export interface Watchdog {
  /** Break off whatever runs in this many milliseconds, unless called off. */
  watch(milliseconds: number): void
  callOff(): void
  close(): void
}

/*
 * A loop that never ends, or an expression that backtracks for ever, keeps this thread's own timers from firing. So a
 * second thread has the clock, and ends the first one's execution through the inspector: what hung is gone, and the
 * thread goes on with its next turn.
 */
const program = `
const {parentPort} = require('node:worker_threads')
let timer
parentPort.on('message', (milliseconds) => {
  clearTimeout(timer)
  if (milliseconds > 0) timer = setTimeout(breakOff, milliseconds)
})
function breakOff() {
  const {Session} = require('node:inspector')
  const session = new Session()
  session.connectToMainThread()
  session.post('Runtime.terminateExecution', () => session.disconnect())
}
`

/** A watchdog over the main thread; one that does nothing in any other, where whoever started it can end it. */
export function startWatchdog(): Watchdog {
  if (!isMainThread) return {watch: () => undefined, callOff: () => undefined, close: () => undefined}
  const worker = new Worker(program, {eval: true, stdin: false})
  // A run must not wait for its watchdog, nor end because there is none
  worker.unref()
  worker.on('error', () => undefined)
  return {
    watch: (milliseconds) => worker.postMessage(milliseconds),
    callOff: () => worker.postMessage(0),
    close: () => void worker.terminate()
  }
}
