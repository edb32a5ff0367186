import {expect, it} from 'vitest'
import * as api from '../src/index.js'

/** The exact list of what integrators may rely on. A change here is a change for them: say so in the changelog. */

it('exports these values, and no others', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "TemplateError",
      "UnknownFormatError",
      "UnknownInlineError",
      "UnknownNodeError",
      "assertRelease",
      "baseBrand",
      "baseStyle",
      "blockHandlers",
      "build",
      "compose",
      "defineExtension",
      "defineRenderer",
      "docsBase",
      "emptyWorld",
      "formats",
      "fromJson",
      "frontMatterJsonSchema",
      "handleBlock",
      "hasErrors",
      "inlineHandlers",
      "labelsOf",
      "loadRenderer",
      "loadStyle",
      "loadTemplate",
      "notify",
      "parse",
      "parseTemplate",
      "quotationsOf",
      "read",
      "recognise",
      "releaseTo",
      "releaseVersion",
      "remarkRelease",
      "render",
      "resolveStyle",
      "roleStyle",
      "runsOf",
      "speakersOf",
      "textOf",
      "textOfBlock",
      "textOfGalley",
      "textOfRelease",
      "toGalley",
      "toJson",
      "wordCount",
      "wordsOf",
    ]
  `)
})

it('exports the renderer of PDF and what tells how well a release comes out as `pressline/pdf`', async () => {
  expect(Object.keys(await import('../src/formats/pdf/index.js')).sort()).toEqual(['pdf', 'pdfQuality'])
})
