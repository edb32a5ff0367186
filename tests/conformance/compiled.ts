import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * pressline as users get it: compiled and bundled, in a folder of its own, so that a build that runs meanwhile changes nothing.
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
  const bundled = spawnSync(
    process.execPath,
    [path.join(root, 'tools/bundle.mjs'), path.join(folder, 'lib')],
    {cwd: root, encoding: 'utf8'}
  )
  const program = path.join(folder, 'lib/bin/main.cjs')
  if (bundled.status !== 0 || !existsSync(program))
    throw new Error(
      'Unexpected missing `' + program + '`, expected the bundler to write it: ' + bundled.stderr
    )
  return program
}
