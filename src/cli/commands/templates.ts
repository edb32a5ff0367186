import {parse} from 'yaml'
import {openProject} from '../../publish/project.js'
import {listTemplates, readTemplateByName} from '../../publish/templates.js'
import {columns} from '../columns.js'
import {exit, type Io, print} from '../io.js'
import {projectOptions, type SharedFlags} from '../settings.js'

/** Templates that a release may name: name, where from, what it is. */
export async function listTemplateNames(io: Io, flags: SharedFlags & {json?: boolean}): Promise<number> {
  const project = await openProject(projectOptions(io, flags))
  const folders = project.extensions.flatMap((extension) => extension.templates ?? [])
  const sources = {root: project.root, trusted: project.templateDirs, folders}
  const rows: Array<{name: string; origin: string; summary: string}> = []
  for (const {name, origin} of await listTemplates(sources)) {
    const folder = await readTemplateByName(name, sources)
    rows.push({name, origin, summary: summaryOf(folder?.files.get('template.yaml'))})
  }
  if (flags.json) print(io, JSON.stringify(rows, undefined, 2))
  else print(io, columns(rows.map(({name, origin, summary}) => [name, origin, summary])))
  return exit.done
}

function summaryOf(bytes: Uint8Array | undefined): string {
  if (!bytes) return ''
  try {
    const data: unknown = parse(new TextDecoder().decode(bytes), {maxAliasCount: 10})
    const summary = (data as {summary?: unknown} | null)?.summary
    return typeof summary === 'string' ? summary : ''
  } catch {
    return '(its template.yaml cannot be read)'
  }
}
