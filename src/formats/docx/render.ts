import type {VFile} from 'vfile'
import type {Galley} from '../../galley/index.js'
import {notify} from '../../release/index.js'
import type {Style} from '../../template/types.js'
import type {RenderContext} from '../format.js'
import {setBlocks} from './blocks/index.js'
import {newDocument} from './document.js'
import {finalize} from './finalize.js'
import {fontParts} from './fonts.js'
import {furniture} from './furniture.js'
import {type Letterhead, onLetterhead, readLetterhead} from './letterhead/index.js'
import {repeatedNotes, strayNotes} from './notes.js'
import {documentPart} from './opc.js'
import type {DocxOptions} from './options.js'
import {type Parts, writePackage} from './package.js'
import {type Picture, readPictures, wordPicture} from './pictures.js'
import {ragged} from './ragged.js'
import type {Scope, State} from './state.js'
import {styleTable, textWidth, turnedWidth} from './styles.js'

/** A galley as the bytes of a Word document. */
export async function render(
  galley: Galley,
  context: RenderContext<Required<DocxOptions>>
): Promise<Uint8Array> {
  const {file, world} = context
  const style = context.options.justify ? context.style : ragged(context.style)
  const state = stateOf(galley, style, file, await readPictures(galley, world, file))
  const letterhead = readLetterhead(style, file)
  const scope = scopeOf(galley, style, letterhead)
  const parts = letterhead
    ? onLetterhead(letterhead, scope, state)
    : await ownDocument(scope, state, {...context, style})
  return writePackage(finalize(parts, galley))
}

/** The document that the brand makes where the team has no letterhead of its own. */
async function ownDocument(
  scope: Scope,
  state: State,
  {options, style, world, file}: RenderContext<Required<DocxOptions>>
): Promise<Parts> {
  const logo = await readLogo(style, file)
  const set = setBlocks(scope.galley.children, scope, state)
  const flow = [...set, ...strayNotes(scope.galley, scope, state)]
  // What a table at the very end asks for is no business of the page head
  state.owed = 0
  const equipment = {
    furniture: furniture(scope, state, logo),
    fonts: await fontParts(style.brand, options.embedFonts, world, file)
  }
  return newDocument(flow, equipment, scope, state)
}

function scopeOf(galley: Galley, style: Style, letterhead: Letterhead | undefined): Scope {
  const {language, direction} = galley
  return {
    galley,
    style,
    language,
    direction,
    documentDirection: letterhead?.direction ?? direction,
    part: documentPart,
    inNote: false,
    width: letterhead?.width ?? textWidth(style),
    turnedWidth: letterhead ? undefined : turnedWidth(style)
  }
}

function stateOf(galley: Galley, style: Style, file: VFile, pictures: ReadonlyMap<string, Picture>): State {
  return {
    all: setBlocks,
    file,
    styles: styleTable(style, galley.direction),
    pictures,
    lists: {definitions: [], instances: []},
    relationships: new Map(),
    media: new Map(),
    notes: new Map(),
    repeated: repeatedNotes(galley),
    drawings: 0,
    owed: 0,
    told: new Set()
  }
}

/** The brand's logo; one that cannot be read is reported, and the name stands in its place. */
async function readLogo(style: Style, file: VFile): Promise<Picture | undefined> {
  const {logo} = style.brand
  if (!logo) return undefined
  const bytes = style.files.get(logo.path)
  try {
    if (!bytes) throw new Error('Expected `' + logo.path + '` among the files of the template')
    return await wordPicture(bytes, logo.path, file)
  } catch (cause) {
    notify(file, {
      ruleId: 'loss-logo',
      reason:
        'Unexpected logo `' +
        logo.path +
        '` that cannot be set, expected an image: ' +
        (cause instanceof Error ? cause.message : String(cause)),
      hint: 'The letterhead carries the name instead',
      cause,
      severity: 'warning'
    })
    return undefined
  }
}
