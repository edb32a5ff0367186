import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Config} from '../config/define.js'
import {type Clock, readClock} from '../publish/clock.js'
import type {ProjectOptions} from '../publish/project.js'
import {type Io, talk, UsageError} from './io.js'

/** Options that most commands share, as commander hands them over. */
export interface SharedFlags {
  config?: string
  formats?: string
  template?: string
  out?: string
  now?: string
  strict?: boolean
}

/** How the project is opened, from the flags. */
export function projectOptions(io: Io, flags: SharedFlags, extra: Config = {}): ProjectOptions {
  const {template, templateDirs} = templateFlag(io, flags.template)
  const overrides: Config = {
    ...extra,
    ...(flags.formats === undefined ? {} : {formats: splitList(flags.formats, '--formats')}),
    ...(template === undefined ? {} : {template}),
    ...(flags.out === undefined ? {} : {out: path.resolve(io.cwd, flags.out)}),
    ...(flags.strict ? {strict: true} : {})
  }
  const configFile = flags.config === undefined ? undefined : path.resolve(io.cwd, flags.config)
  if (configFile && !existsSync(configFile)) {
    throw new UsageError('Unexpected missing configuration `' + flags.config + '`, expected a file')
  }
  return {root: io.cwd, configFile, overrides, templateDirs}
}

/** `--template`: a name, or a folder that may lie anywhere, since the operator named it. */
function templateFlag(io: Io, given: string | undefined): {template?: string; templateDirs?: string[]} {
  if (given === undefined) return {}
  const folder = path.resolve(io.cwd, given)
  const isPath = /[/\\]/.test(given) && !given.startsWith('@')
  if (!isPath) return {template: given}
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError('Unexpected template `' + given + '`, expected a folder with a `template.yaml`')
  }
  return {template: path.basename(folder), templateDirs: [folder]}
}

/** `html,pdf` as a list. */
export function splitList(text: string, flag: string): string[] {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
  if (items.length === 0)
    throw new UsageError('Unexpected empty `' + flag + '`, expected names with commas between')
  return items
}

/** The clock of the run; says so loudly where it is set ahead. */
export function clockOf(io: Io, flags: SharedFlags): Clock {
  const clock = readClock({override: flags.now, epoch: io.env.SOURCE_DATE_EPOCH})
  if (clock.rehearsal) {
    talk(
      io,
      'Rehearsal: the clock is set ahead to ' +
        clock.now +
        '. Clean copies made now must not go out before their lift.'
    )
  }
  return clock
}
