import type {Node} from 'unist'
import type {VFile} from 'vfile'
import type {BlockOf, Galley, GalleyBlock} from '../../galley/index.js'
import {notify} from '../../release/message.js'
import type {ImageReport} from './images.js'
import type {FontReport} from './makeup/fonts.js'
import type {OnMissing} from './makeup/itemise.js'
import type {OnNotice} from './makeup/scope.js'
import type {Finding} from './preflight/index.js'

/** Makes messages of what makeup has to say; each thing is said once. */
export interface Reporter {
  readonly font: FontReport
  readonly image: ImageReport
  readonly missing: OnMissing
  readonly notice: OnNotice
  /** What preflight found: the file claims no standard. */
  findings(findings: readonly Finding[]): void
}

export function reporter(file: VFile, galley: Galley): Reporter {
  const said = new Set<string>()
  const once = (key: string, say: () => void): void => {
    if (said.has(key)) return
    said.add(key)
    say()
  }
  return {
    font: (reason, hint) =>
      once(reason, () => void notify(file, {ruleId: 'pdf-font', reason, hint, severity: 'warning'})),
    image: ({ruleId, reason, hint, url, severity}) =>
      once(ruleId + url + reason, () => {
        notify(file, {ruleId, reason, hint, severity, place: pictureOf(galley.children, url)})
      }),
    missing: (codePoint, offset, paragraph) => {
      const character = String.fromCodePoint(codePoint)
      const code = 'U+' + codePoint.toString(16).toUpperCase().padStart(4, '0')
      once('missing' + code, () => {
        const before = paragraph.text.slice(Math.max(0, offset - 24), offset)
        notify(file, {
          ruleId: 'loss-pdf-glyph',
          reason:
            'Unexpected character `' +
            character +
            '` (' +
            code +
            ') that no font has, after “' +
            before +
            '”; expected a font for it',
          hint: 'It is set as [' + code + ']; install a font that has it, or write it otherwise',
          severity: 'warning',
          place: nodeWith(galley, character)
        })
      })
    },
    findings: (findings) => {
      for (const {rule, clause, reason} of findings.slice(0, 20)) {
        notify(file, {
          ruleId: rule,
          reason: 'Unexpected fault in the PDF, expected ' + clause + ' to hold: ' + reason,
          hint: 'The file claims no standard; report this with the release that shows it',
          severity: 'error'
        })
      }
    },
    notice: ({ruleId, reason, hint, place}) =>
      once(ruleId + reason, () => {
        notify(file, {ruleId, reason, hint, severity: 'warning', place: isNode(place) ? place : undefined})
      })
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

function pictureOf(blocks: readonly GalleyBlock[], url: string): BlockOf<'picture'> | undefined {
  for (const block of blocks) {
    if (block.type === 'picture' && block.url === url) return block
    const kids = block.type === 'group' ? block.children : block.type === 'items' ? block.items.flat() : []
    const found = pictureOf(kids, url)
    if (found) return found
  }
  return undefined
}

/** The innermost node with a position whose text has `character`. */
function nodeWith(galley: Galley, character: string): Node | undefined {
  let found: Node | undefined
  const visit = (value: unknown, around: Node | undefined): boolean => {
    if (typeof value === 'string') return value.includes(character)
    if (Array.isArray(value)) return value.some((kid) => visit(kid, around))
    if (typeof value !== 'object' || value === null) return false
    const node = isNode(value) && value.position ? value : around
    for (const [key, kid] of Object.entries(value)) {
      if (key === 'position' || !visit(kid, node)) continue
      found ??= node
      return true
    }
    return false
  }
  visit(galley.children, undefined)
  if (!found) visit(galley.footnotes, undefined)
  return found
}
