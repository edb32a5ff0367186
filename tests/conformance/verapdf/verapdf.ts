import {execFile, execFileSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

const here = path.dirname(fileURLToPath(import.meta.url))
const lib = path.resolve(here, '../../../node_modules/.cache/verapdf')
const main = 'org.verapdf.apps.GreenfieldCliWrapper'
const run = promisify(execFile)

/** True when `command` can be run here. */
export function has(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

/** Fetch veraPDF from Maven Central, once; says why not where it cannot be had. */
export function fetchVeraPdf(): {ready: boolean; why: string} {
  if (!has('java', '-version')) return {ready: false, why: 'java is not installed'}
  if (existsSync(path.join(lib, 'greenfield-apps-1.28.2.jar'))) return {ready: true, why: ''}
  if (!has('mvn', '-v')) return {ready: false, why: 'mvn is not installed'}
  mkdirSync(lib, {recursive: true})
  try {
    const goal = [
      '-q',
      '-B',
      '-f',
      path.join(here, 'pom.xml'),
      'dependency:copy-dependencies',
      '-DoutputDirectory=' + lib
    ]
    execFileSync('mvn', goal, {stdio: 'ignore', timeout: 300_000})
    return {ready: true, why: ''}
  } catch {
    return {ready: false, why: 'Maven Central could not be reached'}
  }
}

/** The verdicts of veraPDF on files, by file: `PASS`, or `FAIL` with the clauses. */
export async function verdicts(flavour: string, files: readonly string[]): Promise<Map<string, string>> {
  const classes = path.join(lib, '*')
  const args = ['-Xmx1g', '-cp', classes, main, '-f', flavour, '--format', 'text', '-v', ...files]
  // veraPDF ends with 1 when a file fails: that is a verdict, not an accident.
  const {stdout} = await run('java', args, {maxBuffer: 1 << 26}).catch((error: {stdout?: string}) => ({
    stdout: error.stdout ?? ''
  }))
  const found = new Map<string, string>()
  let current = ''
  for (const line of stdout.split('\n')) {
    const verdict = /^(PASS|FAIL) (\S+) \S+$/.exec(line)
    if (verdict) {
      current = verdict[2] ?? ''
      found.set(current, verdict[1] ?? '')
    } else if (/^\s+FAIL/.test(line)) found.set(current, found.get(current) + ' ' + line.trim().slice(5))
  }
  return found
}
