import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {findPackage} from './packages.js'

/** Tags whose patterns go by another name; a tag that is not here goes by its own, then by its language alone. */
const named: Readonly<Record<string, string>> = {
  en: 'en-gb',
  'en-ca': 'en-us',
  'en-us': 'en-us',
  el: 'el-monoton',
  mn: 'mn-cyrl',
  sh: 'sh-latn',
  sr: 'sr-cyrl',
  zh: 'zh-latn-pinyin'
}

/** Languages without hyphenation of their own: their pattern file is for another script. */
const none = new Set(['zh', 'ja', 'ko', 'ar', 'he', 'fa', 'ur'])

/** Hyphenation patterns (hyphenopoly, wasm) for a BCP 47 tag, or nothing. */
export async function readPatternFile(language: string, root: string): Promise<Uint8Array | undefined> {
  const folder = findPackage('hyphenopoly', root)
  const tag = language.toLowerCase()
  if (!folder || !/^[a-z0-9-]+$/.test(tag)) return undefined
  const primary = tag.split('-')[0] ?? tag
  if (none.has(primary)) return undefined
  for (const name of [named[tag] ?? tag, named[primary] ?? primary]) {
    const file = path.join(folder, 'patterns', name + '.wasm')
    if (existsSync(file)) return new Uint8Array(readFileSync(file))
  }
  return undefined
}
