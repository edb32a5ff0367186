import {CommanderError} from 'commander'
import {ConfigError} from '../config/load.js'
import {ClockError} from '../publish/clock.js'
import {FileRefusedError} from '../publish/inside.js'
import {LockedError} from '../publish/lock.js'
import {ManifestError} from '../publish/manifest.js'
import {version} from '../publish/packages.js'
import {inkFor} from './ink.js'
import {exit, type Io, print, talk, UsageError} from './io.js'
import {makeProgram} from './program.js'

/**
 * Run a command. Answers the exit code and never throws: what goes wrong is told on stderr, without a stack unless
 * `PRESSLINE_DEBUG` asks for it.
 *
 * @param argv the words after the program's name.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv[0] === '--version' || argv[0] === '-V') {
    print(io, version())
    return exit.done
  }
  let code: number = exit.done
  const program = makeProgram(io, (value) => {
    code = value
  })
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text)
    })
  }
  try {
    if (argv.length === 0) {
      talk(io, program.helpInformation())
      return exit.usage
    }
    await program.parseAsync([...argv], {from: 'user'})
    return code
  } catch (error) {
    return fail(io, error)
  }
}

/** Say what went wrong; answer the exit code it has. */
function fail(io: Io, error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.usage
  const ink = inkFor(io, io.stderr)
  const label = ink.red('error') + ' '
  if (error instanceof ConfigError) {
    for (const problem of error.problems)
      talk(io, label + (error.place ? ink.underline(error.place) + ': ' : '') + problem)
    return exit.usage
  }
  if (error instanceof UsageError) {
    talk(io, label + error.message)
    if (error.hint) talk(io, ink.green('→ ') + error.hint)
    return exit.usage
  }
  if (error instanceof FileRefusedError) {
    talk(io, label + error.message)
    return exit.copy
  }
  const known = error instanceof ClockError || error instanceof LockedError || error instanceof ManifestError
  const message = error instanceof Error ? error.message : String(error)
  talk(io, label + message)
  if (io.env.PRESSLINE_DEBUG && error instanceof Error) talk(io, error.stack ?? '')
  else if (!known && !isSystemError(error))
    talk(io, ink.dim('`PRESSLINE_DEBUG=1` shows where; please report it'))
  return exit.usage
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'errno' in error
}
