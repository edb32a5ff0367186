import {defineRenderer} from '../format.js'
import {type HtmlOptions, htmlDefaults} from './options.js'
import {page} from './page.js'

export {assetPaths} from './images.js'
export type {HtmlOptions} from './options.js'
export {sanitizeSchema} from './schema.js'

/** HTML: a page that is one file, or a fragment of it for a content system. */
export const html = defineRenderer<HtmlOptions>({
  name: 'html',
  mediaType: 'text/html; charset=utf-8',
  extension: '.html',
  defaults: htmlDefaults,
  render: page
})
