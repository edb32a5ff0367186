import {presets, rules} from '../../check/index.js'
import {openProject} from '../../publish/project.js'
import {columns} from '../columns.js'
import {houseStyles} from '../house-styles.js'
import {exit, type Io, print} from '../io.js'
import {projectOptions, type SharedFlags} from '../settings.js'

/** House rules that are installed: id, severity, the presets that set them, what they are. */
export async function listRules(io: Io, flags: SharedFlags & {json?: boolean}): Promise<number> {
  const project = await openProject(projectOptions(io, flags))
  const own = project.extensions.flatMap((extension) => extension.rules ?? [])
  const {rules: house} = await houseStyles(project)
  const rows = [...rules, ...own, ...house].map(({id, severity, summary, defaults}) => ({
    id,
    severity,
    presets: Object.entries(presets)
      .filter(([, preset]) => preset[id] !== undefined && preset[id] !== 'off')
      .map(([name]) => name),
    summary,
    defaults
  }))
  if (flags.json) print(io, JSON.stringify(rows, undefined, 2))
  else print(io, columns(rows.map((row) => [row.id, row.severity, row.summary + optionsOf(row.defaults)])))
  return exit.done
}

/** Options with their defaults, in short: `(max 100, shortHeadline false)`. A list is told by its length, `domains[11]`. */
function optionsOf(defaults: object): string {
  const said = Object.entries(defaults as Record<string, unknown>).map(([name, value]) => {
    if (Array.isArray(value)) return name + '[' + value.length + ']'
    if (typeof value === 'object' && value !== null) return name + '[' + Object.keys(value).length + ']'
    return name + ' ' + (value === '' ? '–' : String(value))
  })
  return said.length === 0 ? '' : ' (' + said.join(', ') + ')'
}
