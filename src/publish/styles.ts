import {readdir} from 'node:fs/promises'
import path from 'node:path'
import {type Rule, styleRules} from '../check/index.js'
import {isInside, readInside} from './inside.js'

/** A rule is a page of YAML at most. */
const maximumBytes = 1_000_000

/** House rules that come from folders of YAML, and the files of a kind that pressline does not share. */
export interface HouseStyles {
  rules: Rule[]
  skipped: string[]
}

/**
 * The house rules of style folders: `styles/House/Hedging.yml` is the rule `house-hedging`.
 *
 * @throws Error for a folder that is not there or not in the project, and for a file that is no rule.
 */
export async function readStyles(root: string, folders: readonly string[] = []): Promise<HouseStyles> {
  const styles: HouseStyles = {rules: [], skipped: []}
  for (const folder of folders) {
    const directory = path.resolve(root, folder)
    if (!isInside(root, directory)) {
      throw new Error('Unexpected style `' + folder + '` outside the project, expected a folder inside it')
    }
    const names = await readdir(directory).catch(() => {
      throw new Error('Unexpected style `' + folder + '`, expected a folder of YAML files')
    })
    const files = new Map<string, string>()
    for (const name of names.filter((one) => /\.ya?ml$/.test(one)).sort()) {
      const bytes = await readInside(root, path.join(directory, name), folder + '/' + name, maximumBytes)
      files.set(path.basename(directory) + '.' + name, Buffer.from(bytes).toString('utf8'))
    }
    const {rules, skipped} = styleRules(files)
    styles.rules.push(...rules)
    styles.skipped.push(...skipped)
  }
  return styles
}
