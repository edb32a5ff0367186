import {unzipSync} from 'fflate'
import {markupText} from './markup.js'

/** The text of a Word document: body, footnotes, headers and footers; a deleted run is not text. */
export function docxText(bytes: Uint8Array): string {
  const files = unzipSync(bytes, {
    filter: ({name}) => /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(name)
  })
  return Object.values(files)
    .map((file) => wordText(new TextDecoder().decode(file)))
    .join('\n')
}

function wordText(xml: string): string {
  const runs =
    xml.match(
      /<w:t(?:\s[^>]*)?>[\s\S]*?<\/w:t>|<w:(?:tab|br|cr)\b[^>]*>|<w:softHyphen\/>|<w:noBreakHyphen\/>|<\/w:p>/g
    ) ?? []
  return runs
    .map((run) => {
      if (run.startsWith('<w:t>') || run.startsWith('<w:t '))
        return markupText(run.replaceAll(/<\/?w:t(?:\s[^>]*)?>/g, ''))
      if (run === '</w:p>') return '\n'
      return run.includes('Hyphen') ? '-' : ' '
    })
    .join('')
}
