import {readFileSync} from 'node:fs'
import {textOfGalley} from '../../src/galley/index.js'
import {build, type Rendition, toGalley} from '../../src/pipeline.js'
import {nodeWorld} from '../../src/publish/world.js'
import {readDocx, readHtml, readPdf} from './read-back.js'
import {lettersOf, lostBlocks, partedAt} from './source-words.js'

/** The whole way of one release, and what was lost on it: from the source to the galley, and in each format read back. */

export const fourFormats = ['html', 'pdf', 'docx', 'wire:plain'] as const

const readers: Record<string, (value: string | Uint8Array) => string | Promise<string>> = {
  docx: (value) => readDocx(value as Uint8Array),
  html: (value) => readHtml(String(value)),
  pdf: (value) => readPdf(value as Uint8Array),
  // The wire sets the address of a link behind its words, in angle brackets: it is no word of the copy.
  wire: (value) =>
    (typeof value === 'string' ? value : new TextDecoder().decode(value)).replace(
      /<(?:https?|mailto|tel):[^>]*>/g,
      ''
    )
}

export interface ParityResult {
  /** Sentences about what was lost; empty when nothing was. */
  lost: string[]
  /** Rule ids of the messages raised, with their severity. */
  messages: string[]
  renditions: Rendition[]
}

/** Build the release at `path` in these formats as an advance copy, read each back and compare the letters. */
export async function parityOf(
  path: string,
  root: string,
  formats: readonly string[]
): Promise<ParityResult> {
  const value = readFileSync(path)
  const world = nodeWorld({root, releaseFile: path, now: '2026-11-24T00:00:00Z'})
  const {release, style, file, renditions} = await build({path, value}, {formats, world, embargoed: true})
  const messages = file.messages.map((message) => {
    const level = message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info'
    return level + ' ' + message.ruleId
  })
  const galley = toGalley(release, {style, now: world.now})
  const paragraphs = textOfGalley(galley)
  const lost = lostBlocks(withoutEmbargoLine(value.toString('utf8')), paragraphs.join('\n')).map(
    (block) => 'galley: ' + block
  )
  for (const name of formats) {
    const rendition = renditions.find((entry) => entry.name === name)
    if (!rendition) {
      lost.push(name + ': no rendition; ' + messages.filter((entry) => entry.startsWith('error')).join(', '))
      continue
    }
    const held = lettersOf(await (readers[name.split(':')[0] ?? name] ?? String)(rendition.value))
    for (const paragraph of paragraphs) {
      // Marks of footnotes, and on the wire the addresses of links, stand amid the words: these stand around them.
      const parted = partedAt(lettersOf(paragraph), held)
      if (parted) lost.push(name + ': ' + parted.slice(0, 120))
    }
  }
  return {lost, messages, renditions}
}

/** An embargo line is set anew from what it says, in other words: it is not compared. */
function withoutEmbargoLine(source: string): string {
  return source.replace(/^.*\bembargo(?:ed)?\b.*\buntil\b.*$/gim, '')
}
