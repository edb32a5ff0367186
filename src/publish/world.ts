import {existsSync} from 'node:fs'
import path from 'node:path'
import {defaultLimits, type Limits} from '../config/limits.js'
import type {TemplateFolder} from '../template/types.js'
import type {World} from '../template/world.js'
import {installedFamilies, readFontFile} from './fonts.js'
import {FileRefusedError, isInside, readInside} from './inside.js'
import {readPatternFile} from './patterns.js'
import {readTemplateByName} from './templates.js'

/** What was read once for a whole run: fonts, patterns, templates. Pass one to every release of a run. */
export interface Shelf {
  bytes: Map<string, Promise<Uint8Array | undefined>>
  families: Map<string, readonly string[]>
  templates: Map<string, Promise<TemplateFolder | undefined>>
}

/** An empty shelf. */
export function emptyShelf(): Shelf {
  return {bytes: new Map(), families: new Map(), templates: new Map()}
}

/** What {@link nodeWorld} needs to know. Paths are absolute. */
export interface NodeWorldOptions {
  /** The project: no asset outside it is read. */
  root: string
  /** The release: assets are relative to its folder. */
  releaseFile: string
  /** The instant of the run, ISO 8601 with offset. Absent: every embargo stands. */
  now?: string | undefined
  /** Template folders that the operator named; they may lie outside the project. */
  templateDirs?: readonly string[] | undefined
  /** Templates of extensions. */
  templates?: readonly TemplateFolder[] | undefined
  limits?: Partial<Limits> | undefined
  shelf?: Shelf | undefined
  /** Told of every asset that was read, so that a cache can know what a rendition was made of. */
  onAsset?: ((file: string, bytes: Uint8Array) => void) | undefined
  /** Called for a file inside the project that was asked for and is not there. */
  onAbsent?: ((file: string) => void) | undefined
  /** Told of every template that was asked for. */
  onTemplate?: ((name: string) => void) | undefined
}

/**
 * The world as it is on this machine: assets inside the project, fonts, patterns and templates of what is installed.
 * No network, ever. A release outside the project has its own folder for a project.
 */
export function nodeWorld(options: NodeWorldOptions): World {
  const {root, releaseFile, shelf = emptyShelf()} = options
  const limit = options.limits?.assetBytes ?? defaultLimits.assetBytes
  const folder = path.dirname(releaseFile)
  const project = isInside(root, releaseFile) ? root : folder
  const sources = {root, trusted: options.templateDirs, folders: options.templates}
  return {
    now: options.now,
    async readAsset(url) {
      const file = path.resolve(folder, assetPath(url))
      const bytes = await readInside(project, file, url, limit).catch((error: unknown) => {
        if (isInside(project, file) && !existsSync(file)) options.onAbsent?.(file)
        throw error
      })
      options.onAsset?.(file, bytes)
      return bytes
    },
    readFont: (request) =>
      once(shelf.bytes, ['font', request.family, request.weight, request.italic].join('|'), () =>
        readFontFile(request, root)
      ),
    fallbackFamilies(script) {
      const known = shelf.families.get(script) ?? installedFamilies(script, root)
      shelf.families.set(script, known)
      return known
    },
    readPatterns: (language) =>
      once(shelf.bytes, 'patterns|' + language, () => readPatternFile(language, root)),
    readTemplate(name) {
      options.onTemplate?.(name)
      return once(shelf.templates, name, () => readTemplateByName(name, sources))
    }
  }
}

function once<Value>(
  shelf: Map<string, Promise<Value>>,
  key: string,
  read: () => Promise<Value>
): Promise<Value> {
  const known = shelf.get(key) ?? read()
  shelf.set(key, known)
  return known
}

/**
 * The path that an image's URL names. Only relative paths are read: the network is never asked, and a path from the
 * root of the machine cannot be inside the project by anything but chance.
 */
function assetPath(url: string): string {
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(url)) {
    throw new FileRefusedError(
      'Unexpected address `' +
        shorten(url) +
        '`, expected a file inside the project: pressline asks no network, save the file beside the release'
    )
  }
  if (path.posix.isAbsolute(url) || path.win32.isAbsolute(url)) {
    throw new FileRefusedError('Unexpected absolute path `' + url + '`, expected one relative to the release')
  }
  if (url.includes('\0')) throw new FileRefusedError('Unexpected zero byte in a path, expected a file name')
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function shorten(url: string): string {
  return url.length > 80 ? url.slice(0, 79) + '…' : url
}
