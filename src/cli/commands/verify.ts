import path from 'node:path'
import {openProject} from '../../publish/project.js'
import {type VerifyFinding, verify as verifyFolder} from '../../publish/verify.js'
import {type Ink, inkFor} from '../ink.js'
import {exit, type Io, print, talk, UsageError} from '../io.js'
import {clockOf, projectOptions, type SharedFlags} from '../settings.js'
import {grouped, plural} from '../words.js'

/** Flags of `pressline verify`. */
export interface VerifyFlags extends SharedFlags {
  words?: boolean
  json?: boolean
}

/** Is the output folder what the manifest says, and does every rendition say what its source says? */
export async function verify(io: Io, flags: VerifyFlags): Promise<number> {
  const project = await openProject(projectOptions(io, flags))
  const ink = inkFor(io, io.stderr)
  const result = await verifyFolder(project, {
    now: clockOf(io, flags).now,
    words: flags.words !== false,
    onFinding(finding) {
      if (flags.json) print(io, JSON.stringify(finding))
      else talk(io, findingLine(finding, ink))
    }
  })
  if (!result) {
    const folder = path.relative(io.cwd, project.out) || '.'
    throw new UsageError(
      'Unexpected folder `' +
        folder +
        '` without a `manifest.json`, expected one that `pressline build` wrote'
    )
  }
  const {releases, files, read, errors, warnings} = result
  const found =
    errors + warnings === 0
      ? ink.green('as the manifest says')
      : plural(errors, 'error') + ', ' + plural(warnings, 'warning')
  talk(
    io,
    plural(releases, 'release') +
      ', ' +
      plural(files, 'file') +
      ', words of ' +
      grouped(read) +
      ' read back: ' +
      found
  )
  return errors > 0 || (project.strict && warnings > 0) ? exit.copy : exit.done
}

function findingLine({kind, severity, path: file, reason}: VerifyFinding, ink: Ink): string {
  const colour = severity === 'error' ? ink.red : severity === 'warning' ? ink.yellow : ink.dim
  return colour(kind.padEnd(10)) + '  ' + (file ? file + '  ' : '') + reason
}
