import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {TemplateFolder} from '../template/types.js'
import type {World} from '../template/world.js'
import {hashOf, sha256} from './hash.js'
import {manifestPath} from './home.js'
import type {Project} from './project.js'
import {readTemplateByName} from './templates.js'

/** What a release was made of, besides its source and the settings. */
export interface Ingredients {
  /** SHA-256 of files by path as the manifest says it; `gone` for one that was looked for and not there. */
  assets: Record<string, string>
  /** SHA-256 over the files of templates by the name they were asked for; `none` where there was none. */
  templates: Record<string, string>
  /** The version that git tags gave it; absent where it states one itself. */
  taggedVersion?: number | undefined
}

/** Stands for the hash of a file that is not there. */
const absent = 'gone'

/** Hashes that were taken in this run: a logo or a template is read once, not once for every release. */
export interface HashMemo {
  assets: Map<string, Promise<string>>
  templates: Map<string, Promise<string>>
}

export function emptyMemo(): HashMemo {
  return {assets: new Map(), templates: new Map()}
}

/** A world that writes down what is read through it. */
export function recordingWorld(world: World, ingredients: Ingredients): World {
  return {
    ...world,
    async readTemplate(name) {
      const folder = await world.readTemplate(name)
      ingredients.templates[name] = folderHash(folder)
      return folder
    }
  }
}

const known = new WeakMap<TemplateFolder, string>()

/** SHA-256 over the names and bytes of a template folder. */
export function folderHash(folder: TemplateFolder | undefined): string {
  if (!folder) return 'none'
  const hash = known.get(folder) ?? hashOf(folder.files)
  known.set(folder, hash)
  return hash
}

/** Are files and templates still what they were when the release was made? */
export async function sameIngredients(
  ingredients: Ingredients,
  project: Project,
  memo: HashMemo
): Promise<boolean> {
  for (const [name, hash] of Object.entries(ingredients.templates)) {
    if ((await once(memo.templates, name, () => templateHash(name, project))) !== hash) return false
  }
  for (const [name, hash] of Object.entries(ingredients.assets)) {
    if ((await once(memo.assets, name, () => assetHash(name, project))) !== hash) return false
  }
  return true
}

async function templateHash(name: string, project: Project): Promise<string> {
  const folders = project.extensions.flatMap((extension) => extension.templates ?? [])
  const own = folders.find((folder) => folder.name === name)
  return folderHash(
    own ?? (await readTemplateByName(name, {root: project.root, trusted: project.templateDirs, folders}))
  )
}

async function assetHash(name: string, project: Project): Promise<string> {
  return sha256(await readFile(path.resolve(project.home, name)))
}

async function once(
  memo: Map<string, Promise<string>>,
  key: string,
  take: () => Promise<string>
): Promise<string> {
  const taken = memo.get(key) ?? take().catch(() => absent)
  memo.set(key, taken)
  return taken
}

/** Note that `file` was looked for and is not there: once it is, the release is made anew. */
export function noteAbsent(ingredients: Ingredients, project: Project, file: string): void {
  ingredients.assets[manifestPath(project.home, project.root, file)] = absent
}

/** Note that `file` was read. */
export function noteAsset(ingredients: Ingredients, project: Project, file: string, bytes: Uint8Array): void {
  ingredients.assets[manifestPath(project.home, project.root, file)] = sha256(bytes)
}
