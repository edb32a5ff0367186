import {existsSync, statSync} from 'node:fs'
import {readdir} from 'node:fs/promises'
import path from 'node:path'
import type {TemplateFolder} from '../template/types.js'
import {FileRefusedError, isInside, readInside} from './inside.js'
import {findPackage, isPackageName, ownRoot} from './packages.js'

/** Where templates are looked for. */
export interface TemplateSources {
  /** The project. */
  root: string
  /** Folders that the operator named on the command line or in the configuration; they may lie anywhere. */
  trusted?: readonly string[] | undefined
  /** Templates of extensions. */
  folders?: readonly TemplateFolder[] | undefined
}

/** A folder with one of these is a template. */
const marks = ['template.yaml', 'template.yml', '_brand.yml', '_brand.yaml']
const maximumFiles = 300
const maximumBytes = 64_000_000

/**
 * A template by name: a folder of the project's `templates/`, one that an extension brings, one of pressline's own,
 * an npm package (`name` or `pressline-template-name`), or a path inside the project. Nothing when there is none.
 *
 * @throws FileRefusedError for a path that leaves the project, and for a folder that is too large to be data.
 */
export async function readTemplateByName(
  name: string,
  from: TemplateSources
): Promise<TemplateFolder | undefined> {
  const given = from.folders?.find((folder) => folder.name === name)
  const folder = templateDirectory(name, from)
  if (given && (!folder || !isInside(from.root, folder))) return given
  return folder ? readTemplateFolder(folder, name) : undefined
}

/** The directory of a template, or nothing. */
export function templateDirectory(name: string, from: TemplateSources): string | undefined {
  const trusted = from.trusted?.find((folder) => folder === name || path.basename(folder) === name)
  if (trusted && isTemplate(trusted)) return trusted
  if (/[/\\]/.test(name) && !isPackageName(name)) return pathTemplate(name, from.root)
  if (!isPackageName(name) && !/^[\w-]+$/.test(name)) return undefined
  const places = [
    path.join(from.root, 'templates', name),
    path.join(ownRoot, 'templates', name),
    findPackage(name, from.root),
    findPackage('pressline-template-' + name, from.root)
  ]
  return places.find((place) => place !== undefined && isTemplate(place))
}

function pathTemplate(name: string, root: string): string | undefined {
  const folder = path.resolve(root, name)
  if (!isInside(root, folder)) {
    throw new FileRefusedError(
      'Unexpected template `' +
        name +
        '` outside the project, expected a folder inside it: name it with `--template`'
    )
  }
  return isTemplate(folder) ? folder : undefined
}

function isTemplate(folder: string): boolean {
  return marks.some((mark) => existsSync(path.join(folder, mark)))
}

/** Read every file of a template folder; names are relative, with `/`. */
export async function readTemplateFolder(
  folder: string,
  name = path.basename(folder)
): Promise<TemplateFolder> {
  const files = new Map<string, Uint8Array>()
  let bytes = 0
  for (const entry of await listFiles(folder)) {
    const content = await readInside(folder, path.join(folder, entry), name + '/' + entry, maximumBytes)
    bytes += content.length
    if (files.size >= maximumFiles || bytes > maximumBytes) {
      throw new FileRefusedError(
        'Unexpected size of template `' +
          name +
          '`, expected at most ' +
          maximumFiles +
          ' files and ' +
          maximumBytes +
          ' bytes'
      )
    }
    files.set(entry, content)
  }
  return {name, files}
}

async function listFiles(folder: string, under = ''): Promise<string[]> {
  const names: string[] = []
  const entries = await readdir(path.join(folder, under), {withFileTypes: true})
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const name = under ? under + '/' + entry.name : entry.name
    if (entry.isDirectory()) names.push(...(await listFiles(folder, name)))
    else names.push(name)
    if (names.length > maximumFiles) return names
  }
  return names
}

/** What is installed: name and where from, by name. A template that stands before another of its name hides it. */
export async function listTemplates(
  from: TemplateSources
): Promise<Array<{name: string; directory?: string | undefined; origin: string}>> {
  const found = new Map<string, {name: string; directory?: string | undefined; origin: string}>()
  const add = (name: string, origin: string, directory?: string) => {
    if (!found.has(name)) found.set(name, {name, origin, directory})
  }
  for (const directory of from.trusted ?? []) add(path.basename(directory), 'named', directory)
  for (const [origin, base] of [
    ['project', path.join(from.root, 'templates')],
    ['pressline', path.join(ownRoot, 'templates')]
  ] as const) {
    if (origin === 'pressline') for (const folder of from.folders ?? []) add(folder.name, 'extension')
    if (!existsSync(base)) continue
    for (const name of (await readdir(base)).sort()) {
      const directory = path.join(base, name)
      if (statSync(directory).isDirectory() && isTemplate(directory)) add(name, origin, directory)
    }
  }
  return [...found.values()]
}
