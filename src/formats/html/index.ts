import {defineRenderer} from '../format.js'
import {type HtmlOptions, htmlDefaults} from './options.js'
import {page} from './page.js'

export {type DocumentParts, writeDocument} from './document.js'
export {assetFiles, assetPaths, picturesOf, type SetImage} from './images.js'
export {descriptionOf} from './metadata/description.js'
export {type Publication, publicationOf} from './metadata/publication.js'
export type {HtmlOptions} from './options.js'
export {articleTree} from './page.js'
export {sanitizeSchema} from './schema.js'
export {cssFamilies, cssNumber, lightPalette, type Palette, styleSheet} from './sheet/index.js'
export {webUrl} from './urls.js'

/** HTML: a page that is one file, or a fragment of it for a content system. */
export const html = defineRenderer<HtmlOptions>({
  name: 'html',
  mediaType: 'text/html; charset=utf-8',
  extension: '.html',
  defaults: htmlDefaults,
  render: page
})
