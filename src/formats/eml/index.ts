import {defineRenderer} from '../format.js'
import {message} from './message.js'
import {type EmlOptions, emlDefaults} from './options.js'

export {HeaderInjectionError} from './header-value.js'
export type {EmlOptions, MailAttachment} from './options.js'

/** A mail: wire text and an HTML part made for mail programs, pictures and renditions inside. Nothing is sent. */
export const eml = defineRenderer<EmlOptions>({
  name: 'eml',
  mediaType: 'message/rfc822',
  extension: '.eml',
  defaults: emlDefaults,
  render: message
})
