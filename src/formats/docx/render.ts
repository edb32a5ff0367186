import type {VFile} from 'vfile'
import type {Galley} from '../../galley/index.js'
import {notify} from '../../release/index.js'
import type {Style} from '../../template/types.js'
import type {RenderContext} from '../format.js'
import {setBlocks} from './blocks/index.js'
import {type Copy, newDocument} from './document.js'
import {finalize} from './finalize.js'
import {setFonts} from './fonts.js'
import {furniture} from './furniture.js'
import {type Letterhead, onLetterhead, readLetterhead} from './letterhead/index.js'
import {footnotes, repeatedNotes, strayNotes} from './notes.js'
import type {DocxOptions} from './options.js'
import {type Parts, writePackage} from './package.js'
import {type Picture, readPictures, wordPicture} from './pictures.js'
import type {Scope, State} from './state.js'
import {styleTable, textWidth, turnedWidth} from './styles.js'

/** A galley as the bytes of a Word document. */
export async function render(
  galley: Galley,
  context: RenderContext<Required<DocxOptions>>
): Promise<Uint8Array> {
  const {style, file, world} = context
  const state = stateOf(galley, style, file, await readPictures(galley, world, file))
  const letterhead = readLetterhead(style, file)
  const scope = scopeOf(galley, style, letterhead)
  const parts = letterhead ? onLetterhead(letterhead, scope, state) : await ownDocument(scope, state, context)
  return writePackage(finalize(parts, galley, state.tables))
}

/** The document that the brand makes where the team has no letterhead of its own. */
async function ownDocument(
  scope: Scope,
  state: State,
  {options, style, world, file}: RenderContext<Required<DocxOptions>>
): Promise<Parts> {
  const logo = await readLogo(style, file)
  const set = setBlocks(scope.galley.children, scope, state)
  const children = [...set, ...strayNotes(scope.galley, scope, state)]
  const copy: Copy = {children, footnotes: footnotes(scope.galley, scope, state)}
  const parts = newDocument(copy, furniture(scope, state, logo), scope, state)
  await setFonts(parts, style.brand, options.embedFonts, world, file)
  return parts
}

function scopeOf(galley: Galley, style: Style, letterhead: Letterhead | undefined): Scope {
  const {language, direction} = galley
  return {
    galley,
    style,
    language,
    direction,
    documentDirection: letterhead?.direction ?? direction,
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
    lists: new Map(),
    listCount: 0,
    notes: new Map(),
    repeated: repeatedNotes(galley),
    tables: [],
    turned: new Set(),
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
