import {hashOf} from './hash.js'
import type {Ingredients} from './made-of.js'
import type {Project} from './project.js'

/** How an embargo stands when a rendition is made. */
export type EmbargoState = 'none' | 'standing' | 'lifted'

/** SHA-256 over everything that one rendition is made of. Equal key, equal bytes. */
export function renditionKey(
  project: Project,
  format: string,
  source: string,
  embargo: EmbargoState,
  ingredients: Ingredients
): string {
  const options = optionsOf(project, format)
  return hashOf([
    project.settings,
    format,
    options,
    source,
    embargo,
    ingredients.assets,
    ingredients.templates,
    ...(ingredients.taggedVersion === undefined ? [] : [ingredients.taggedVersion])
  ])
}

/** Options that the configuration gives a format. */
export function optionsOf(project: Project, format: string): object {
  return project.formatOptions[format] ?? project.formatOptions[format.split(':')[0] ?? format] ?? {}
}
