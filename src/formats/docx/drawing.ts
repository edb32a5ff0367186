import type {Picture} from './pictures.js'
import {relate} from './relationships.js'
import {wordRun} from './runs.js'
import type {Scope, State} from './state.js'
import {emus, type Size} from './units.js'
import {cleanXml, element} from './xml.js'

/**
 * A run with a picture at this size, inline (ECMA-376-1, 20.4.2.8), with its text alternative or the mark of
 * decoration. An SVG stands beside its PNG, which readers before Word 2016 show.
 */
export function pictureRun(image: Picture, alt: string, size: Size, scope: Scope, state: State): string {
  const own = mediaOf(image.type, image.data, scope, state)
  const shown = image.type === 'svg' ? mediaOf('png', image.fallback ?? image.data, scope, state) : own
  const extent = {cx: emus(Math.max(1, size.width)), cy: emus(Math.max(1, size.height))}
  const lock = element('a:graphicFrameLocks', {noChangeAspect: 1})
  const inline = element('wp:inline', {distT: 0, distB: 0, distL: 0, distR: 0}, [
    element('wp:extent', extent),
    named(cleanXml(alt), ++state.drawings),
    element('wp:cNvGraphicFramePr', {}, [lock]),
    element('a:graphic', {}, [
      element('a:graphicData', {uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture'}, [
        element('pic:pic', {}, [
          element('pic:nvPicPr', {}, [
            element('pic:cNvPr', {id: 0, name: shown.name}),
            element('pic:cNvPicPr', {}, [element('a:picLocks', {noChangeAspect: 1})])
          ]),
          element('pic:blipFill', {}, [
            element('a:blip', {'r:embed': shown.id}, image.type === 'svg' ? [vector(own.id)] : []),
            element('a:stretch', {}, ['<a:fillRect/>'])
          ]),
          element('pic:spPr', {}, [
            element('a:xfrm', {}, ['<a:off x="0" y="0"/>', element('a:ext', extent)]),
            element('a:prstGeom', {prst: 'rect'}, ['<a:avLst/>'])
          ])
        ])
      ])
    ])
  ])
  return wordRun('', element('w:drawing', {}, [inline]))
}

/** `docPr`: number, and what the picture shows; one without words is decoration (MS-ODRAWXML 2.28). */
function named(description: string, id: number): string {
  if (description) return element('wp:docPr', {id, name: 'Picture', descr: description})
  const mark = element('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: 1
  })
  return element('wp:docPr', {id, name: 'Decoration'}, [
    extension('{C183D7F6-B498-43B3-948B-1728B52AA6E4}', mark)
  ])
}

/** The SVG beside the picture that older readers show (MS-ODRAWXML 2.29). */
function vector(id: string): string {
  const blip = element('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': id
  })
  return extension('{96DAC541-7B7A-43D3-8B79-37D633B846F1}', blip)
}

function extension(uri: string, content: string): string {
  return element('a:extLst', {}, [element('a:ext', {uri}, [content])])
}

/** The image in the package, each once, and its relationship from the part that shows it. */
function mediaOf(
  type: Picture['type'],
  data: Uint8Array,
  scope: Scope,
  state: State
): {id: string; name: string} {
  const known = [...state.media].find(([, bytes]) => bytes === data)?.[0]
  const path = known ?? 'word/media/image' + (state.media.size + 1) + '.' + type
  state.media.set(path, data)
  return {
    id: relate(state.relationships, scope.part, 'image', path.replace('word/', '')),
    name: path.replace(/^.*\//, '')
  }
}
