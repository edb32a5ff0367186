import type {Galley} from '../../galley/index.js'
import {defineRenderer, type RenderContext} from '../format.js'
import {type DocxOptions, defaults} from './options.js'

export type {DocxOptions} from './options.js'

/**
 * Word: a document of named styles with the brand's letterhead, or the team's own. Office Open XML, transitional
 * (ECMA-376-1). What writes it is loaded when the first document is asked for.
 */
export const docx = defineRenderer<DocxOptions>({
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: '.docx',
  defaults,
  async render(galley: Galley, context: RenderContext<Required<DocxOptions>>): Promise<Uint8Array> {
    const {render} = await import('./render.js')
    return render(galley, context)
  }
})
