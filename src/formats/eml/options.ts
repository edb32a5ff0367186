/** A file that goes with the mail, as bytes: the renderer reads nothing. */
export interface MailAttachment {
  filename: string
  /** IANA media type. */
  mediaType: string
  bytes: Uint8Array
  /** Name of the format that made it, such as `pdf`: how `attach` finds it. */
  format?: string | undefined
}

/** What a caller may choose about the mail. */
export interface EmlOptions {
  /** `Name <address>`. Absent: the first contact that may be published. */
  from?: string | undefined
  /** Recipients; without any the message is a draft that mail programs open for sending (`X-Unsent`). */
  to?: readonly string[]
  cc?: readonly string[]
  replyTo?: string | undefined
  /** Where a journalist leaves the list: an address (`mailto:`) or a page. */
  listUnsubscribe?: string | undefined
  /** Formats whose renditions go with the mail; whoever builds hands them in as `attachments`. */
  attach?: readonly string[]
  attachments?: readonly MailAttachment[]
}

export const emlDefaults: Required<EmlOptions> = {
  from: undefined,
  to: [],
  cc: [],
  replyTo: undefined,
  listUnsubscribe: undefined,
  attach: [],
  attachments: []
}

declare module '../format.js' {
  interface FormatOptionsMap {
    eml: EmlOptions
  }
}
