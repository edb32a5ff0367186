import type {VFile} from 'vfile'

/** What a reporter may use. */
export interface ReporterOptions {
  /** Paint with ANSI colours. */
  colour?: boolean | undefined
  /** Program version, for SARIF. */
  version?: string | undefined
  /** Leave out messages that only say what was inferred. */
  quiet?: boolean | undefined
}

export type Reporter = (files: readonly VFile[], options?: ReporterOptions) => string
