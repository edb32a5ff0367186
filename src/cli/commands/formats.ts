import {loadRenderer} from '../../formats/table.js'
import {openProject} from '../../publish/project.js'
import {columns} from '../columns.js'
import {formatNamesKnown} from '../formats.js'
import {exit, type Io, print} from '../io.js'
import {projectOptions, type SharedFlags} from '../settings.js'

/** Formats that are installed: name, extension, media type, and the options with their defaults. */
export async function listFormats(io: Io, flags: SharedFlags & {json?: boolean}): Promise<number> {
  const project = await openProject(projectOptions(io, flags))
  const own = project.extensions.flatMap((extension) => extension.renderers ?? [])
  const rows: Array<{
    name: string
    extension: string
    mediaType: string
    variant?: string | undefined
    options: object
  }> = []
  for (const name of formatNamesKnown(project.extensions)) {
    const {extension, mediaType, variant, defaults} = await loadRenderer(name, own)
    rows.push({name, extension, mediaType, variant, options: defaults})
  }
  if (flags.json) print(io, JSON.stringify(rows, undefined, 2))
  else {
    print(
      io,
      columns(
        rows.map(({name, extension, mediaType, options}) => [
          name,
          extension,
          mediaType,
          Object.keys(options).join(' ')
        ])
      )
    )
  }
  return exit.done
}
