import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {ManifestRelease, ManifestRendition} from './manifest.js'

/** A message as plain data, with the line of the source it is about. */
export interface PlainMessage {
  ruleId: string
  severity: 'error' | 'warning' | 'info'
  reason: string
  line?: number | undefined
  column?: number | undefined
  endLine?: number | undefined
  endColumn?: number | undefined
  hint?: string | undefined
  url?: string | undefined
  /** The line of the source, shortened. */
  text?: string | undefined
}

/** When a release may go out. */
export interface Standing {
  /** The lift, ISO 8601 with the offset of `zone`. */
  until: string
  /** IANA zone. */
  zone: string
}

/**
 * What became of one source.
 *
 * `written`: every rendition is in place. `unchanged`: it was already. `held`: the embargo stands and nothing was
 * written. `failed`: the messages say why, and nothing was written.
 */
export interface Outcome {
  /** Path of the source as messages say it. */
  source: string
  state: 'written' | 'unchanged' | 'held' | 'failed'
  slug?: string | undefined
  headline?: string | undefined
  embargo?: (Standing & {state: 'standing' | 'lifted'}) | undefined
  renditions: ManifestRendition[]
  messages: PlainMessage[]
}

/** A rendition on the disk under a temporary name, waiting to be put in place. */
export interface Staged {
  /** Absolute path of the temporary file. */
  temporary: string
  /** Path relative to the output folder, with `/`. */
  path: string
}

/** What making one release gave: the outcome, and what has to be put in place for it to be true. */
export interface Made {
  outcome: Outcome
  entry?: ManifestRelease | undefined
  staged: Staged[]
}

/** Every message of a file as plain data. */
export function plainMessages(file: VFile): PlainMessage[] {
  const lines = file.messages.length ? String(file.value ?? '').split(/\r\n|\r|\n/) : []
  return file.messages.map((message) => plain(message, lines))
}

function plain(message: VFileMessage, lines: readonly string[]): PlainMessage {
  const place = message.place
  const start = place && ('start' in place ? place.start : place)
  const end = place && 'end' in place ? place.end : undefined
  const text = start ? lines[start.line - 1] : undefined
  return {
    ruleId: message.ruleId ?? 'message',
    severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
    reason: message.reason,
    line: start?.line,
    column: start?.column,
    endLine: end?.line,
    endColumn: end?.column,
    hint: message.note ?? undefined,
    url: message.url ?? undefined,
    text: text === undefined ? undefined : text.slice(0, 400)
  }
}

/** A message on an outcome that no file carries. */
export function addMessage(outcome: Outcome, message: PlainMessage): Outcome {
  return {...outcome, messages: [...outcome.messages, message]}
}

/** A source that could not even be read, or whose worker died. */
export function failure(source: string, ruleId: string, reason: string, hint?: string): Made {
  return {
    outcome: {
      source,
      state: 'failed',
      renditions: [],
      messages: [{ruleId, severity: 'error', reason, hint, url: undefined}]
    },
    staged: []
  }
}
