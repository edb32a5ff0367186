import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of pressline itself: where its `package.json` and `templates/` are. */
export const ownRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** The version in pressline's own `package.json`. */
export function version(): string {
  return String(ownPackage().version)
}

/** What pressline exports, by the name after its own: `./config`. */
export function ownExports(): Record<string, string> {
  return ownPackage().exports ?? {}
}

function ownPackage(): {version?: string; exports?: Record<string, string>} {
  return JSON.parse(readFileSync(path.join(ownRoot, 'package.json'), 'utf8'))
}

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/

/** Is `name` the name of an npm package: no path, no scheme, nothing that climbs? */
export function isPackageName(name: string): boolean {
  return name.length <= 214 && packageName.test(name)
}

/**
 * The folder of an installed package, looked for in the `node_modules` of `root` and of every folder above it, then
 * in pressline's own; nothing when it is not installed. Node's own resolution would obey `exports`, and a font or a
 * template is no module.
 */
export function findPackage(name: string, root: string): string | undefined {
  if (!isPackageName(name)) return undefined
  for (const base of new Set([...ancestors(root), ...ancestors(ownRoot)])) {
    const folder = path.join(base, 'node_modules', name)
    if (existsSync(path.join(folder, 'package.json'))) return folder
  }
  return undefined
}

function ancestors(folder: string): string[] {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [folder, ...ancestors(parent)]
}
