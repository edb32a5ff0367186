import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {type Rule, styleRules} from '../check/index.js'

/** House rules that come from folders of YAML, and the files of a kind that pressline does not share. */
export interface HouseStyles {
  rules: Rule[]
  skipped: string[]
}

/**
 * The house rules of style folders: `styles/House/Hedging.yml` is the rule `house-hedging`.
 *
 * @throws Error for a folder that is not there, and for a file that is no rule.
 */
export async function readStyles(root: string, folders: readonly string[] = []): Promise<HouseStyles> {
  const styles: HouseStyles = {rules: [], skipped: []}
  for (const folder of folders) {
    const directory = path.resolve(root, folder)
    const names = await readdir(directory).catch(() => {
      throw new Error('Unexpected style `' + folder + '`, expected a folder of YAML files')
    })
    const files = new Map<string, string>()
    for (const name of names.filter((one) => /\.ya?ml$/.test(one)).sort()) {
      files.set(path.basename(directory) + '.' + name, await readFile(path.join(directory, name), 'utf8'))
    }
    const {rules, skipped} = styleRules(files)
    styles.rules.push(...rules)
    styles.skipped.push(...skipped)
  }
  return styles
}
