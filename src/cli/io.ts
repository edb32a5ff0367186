/** A stream that text or bytes are written to. */
export interface Sink {
  write(chunk: string | Uint8Array): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** Everything a command touches besides files: handed in, so that a test can be the terminal. */
export interface Io {
  /** Folder the command is run in, absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** What is piped in, read from here on. */
  stdin(): AsyncIterable<Uint8Array>
  /** Data. */
  readonly stdout: Sink
  /** Talk. */
  readonly stderr: Sink
  /** Can somebody answer a question? */
  readonly interactive: boolean
  /**
   * Aborted on the first Ctrl-C, from this call on. Before it, Ctrl-C ends the process at once, which is safe at any
   * moment: a handler could not be called while a release computes without end in this process.
   */
  stopSignal(): AbortSignal
}

/** Exit codes, as documented; 130 is a run that was stopped with Ctrl-C. */
export const exit = {done: 0, copy: 1, usage: 2, held: 3, partial: 4, stopped: 130} as const

/** Thrown for what the user asked wrongly; its message says what to do, the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError'
  constructor(
    message: string,
    readonly hint?: string
  ) {
    super(message)
  }
}

/** Write a line of data. */
export function print(io: Io, text: string): void {
  io.stdout.write(text + '\n')
}

/** Write a line of talk. */
export function talk(io: Io, text: string): void {
  io.stderr.write(text + '\n')
}
