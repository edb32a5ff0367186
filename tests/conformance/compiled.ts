import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * pressline as users get it: compiled, in a folder of its own, so that a build that runs meanwhile changes nothing.
 * Returns the path of the executable. What the type checker says is another test's business.
 */
export function compileProgram(): string {
  const folder = path.join(root, 'node_modules/.cache/pressline-conformance')
  mkdirSync(folder, {recursive: true})
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  const words = ['-p', 'tsconfig.build.json', '--outDir', path.join(folder, 'lib')]
  spawnSync(
    process.execPath,
    [compiler, ...words, '--tsBuildInfoFile', path.join(folder, 'lib/.tsbuildinfo')],
    {cwd: root}
  )
  copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'))
  if (!existsSync(path.join(folder, 'templates')))
    symlinkSync(path.join(root, 'templates'), path.join(folder, 'templates'))
  const program = path.join(folder, 'lib/cli/main.js')
  if (!existsSync(program))
    throw new Error('Unexpected missing `' + program + '`, expected the compiler to write it')
  return program
}
