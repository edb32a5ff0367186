import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'

/** Where the documentation is; rules have a page each under `rules/`, all other messages a row in `messages.md`. */
export const docsBase = 'https://github.com/pressline/pressline/blob/main/docs/'

/** What somebody has to say about the copy. */
export interface Notice {
  /** Permanent, kebab-case. */
  ruleId: string
  /** `Unexpected X, expected Y`; markdown; no full stop. */
  reason: string
  /** Where: a node, a position or a point. */
  place?: Node | Position | Point | undefined
  /** What to do. */
  hint?: string | undefined
  actual?: string | undefined
  expected?: string[] | undefined
  cause?: unknown
  /** Where this is explained; its row in `docs/messages.md` when left out. */
  url?: string | undefined
  /**
   * How bad: `error` the file cannot be used or published as it is; `warning` a change may be needed;
   * `info` something was inferred, no change is needed.
   */
  severity: 'error' | 'warning' | 'info'
}

const fatal = {error: true, warning: false, info: undefined}

/** Add a message to `file`; the one place where pressline makes messages. Returns the message. */
export function notify(file: VFile, notice: Notice): VFileMessage {
  const message = withoutStack(
    () =>
      new VFileMessage(notice.reason, {
        place: placeOf(notice.place),
        ruleId: notice.ruleId,
        source: 'pressline',
        ...(notice.cause instanceof Error ? {cause: notice.cause} : {})
      })
  )
  message.fatal = fatal[notice.severity]
  message.url = notice.url ?? docsBase + 'messages.md#' + notice.ruleId
  if (file.path) {
    message.file = file.path
    message.name = file.path + ':' + message.name
  }
  if (notice.hint) message.note = notice.hint
  if (notice.actual !== undefined) message.actual = notice.actual
  if (notice.expected) message.expected = notice.expected
  file.messages.push(message)
  return message
}

/** A message throws away the stack that an error is made with, which takes longer than all the rest of it. */
function withoutStack<Made>(make: () => Made): Made {
  const {stackTraceLimit} = Error
  // `Reflect.set`, for a program may have frozen `Error`.
  Reflect.set(Error, 'stackTraceLimit', 0)
  try {
    return make()
  } finally {
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit)
  }
}

/** The unist place of a node, position or point; nothing for generated nodes. */
function placeOf(place: Notice['place']): Position | Point | undefined {
  if (!place) return undefined
  if ('line' in place) return place
  if ('start' in place) return place
  return place.position
}

/** True where a message says that the file cannot be used as it is. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}
