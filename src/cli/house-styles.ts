import type {Project} from '../publish/project.js'
import {type HouseStyles, readStyles} from '../publish/styles.js'
import {UsageError} from './io.js'

/**
 * The house rules of the folders that the configuration names.
 *
 * @throws UsageError for a folder that is not there, and for a file that is no rule.
 */
export async function houseStyles(project: Project): Promise<HouseStyles> {
  try {
    return await readStyles(project.root, project.config.styles)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
