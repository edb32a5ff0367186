import {Command, Option} from 'commander'
import type {BuildFlags} from './commands/build.js'
import type {CheckFlags} from './commands/check.js'
import type {DiffFlags} from './commands/diff.js'
import type {FeedFlags} from './commands/feed.js'
import type {InitFlags} from './commands/init.js'
import type {InspectFlags} from './commands/inspect.js'
import type {RenderFlags} from './commands/render.js'
import type {VerifyFlags} from './commands/verify.js'
import type {Io} from './io.js'
import type {SharedFlags} from './settings.js'

/** Hands the exit code of a command back. */
type Done = (code: number) => void

/**
 * The command line. Only what commands are called and take stands here; each is loaded when it is called, so that
 * `--help` and a slip of the finger cost nothing.
 */
export function makeProgram(io: Io, done: Done): Command {
  const program = new Command('pressline')
    .description('One markdown source of a press release becomes every format the press needs')
    .configureHelp({sortSubcommands: false, showGlobalOptions: false})
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', examples)
    .option('-V, --version', 'print the version')
  for (const add of [
    addBuild,
    addCheck,
    addRender,
    addInspect,
    addFeed,
    addVerify,
    addDiff,
    addInit,
    addLists
  ]) {
    add(program, io, done)
  }
  return program
}

const examples = `
Examples:
  pressline init newsroom             start a newsroom that builds at once
  pressline build                     every release in input/ to dist/
  pressline build embargo.md --embargoed
  pressline render release.md --to wire:uk
  pressline diff HEAD~1:input/a.md input/a.md

Exit codes: 0 done, 1 the copy is wrong, 2 usage or configuration, 3 held by embargo, 4 some failed and the rest is written`

const config = () => new Option('--config <file>', 'configuration in place of pressline.config.*')
const template = () => new Option('--template <name>', 'template by name, or the path of its folder')
const now = () =>
  new Option('--now <instant>', 'the instant of the run, such as 2026-11-03T00:01Z (to rehearse)')
const formats = () => new Option('--formats <names>', 'formats with commas between, such as html,pdf,wire:uk')
const verbose = () => new Option('--verbose', 'also what was inferred and needs no change')
const strict = () => new Option('--strict', 'warnings count as errors')
const json = (what: string) => new Option('--json', what)
const embargoed = () =>
  new Option('--embargoed', 'make advance copies of what is under embargo, instead of holding it')

function addBuild(program: Command, io: Io, done: Done): void {
  program
    .command('build [paths...]')
    .description('markdown to every configured format')
    .option('--out <folder>', 'where renditions go (default: dist)')
    .addOption(formats())
    .addOption(template())
    .addOption(now())
    .addOption(embargoed())
    .option('--remove-advance-copies', 'after the lift: remove them once the clean copies are written')
    .option('--jobs <n>', 'releases made at once (default: the number of cores, at most 8)')
    .option('--shard <i/n>', 'build part i of n, for several machines')
    .option('--force', 'render what is unchanged too, and replace a text under the same id and version')
    .addOption(strict())
    .addOption(json('one line of JSON per release on stdout'))
    .option('--watch', 'build again on every change, and at the lift of what is held')
    .option('--quiet', 'failures and the last line only')
    .addOption(verbose())
    .addOption(config())
    .action(async (paths: string[], flags: BuildFlags) =>
      done(await (await import('./commands/build.js')).build(io, paths, flags))
    )
}

function addCheck(program: Command, io: Io, done: Done): void {
  program
    .command('check [paths...]')
    .description('house rules over the releases; nothing is written')
    .option('--preset <name>', 'rules to start from')
    .option('--fix', 'mend in the sources what a rule knows how to mend')
    .option('--reporter <name>', 'pretty, json, github or sarif')
    .addOption(strict())
    .addOption(now())
    .addOption(template())
    .addOption(verbose())
    .addOption(config())
    .action(async (paths: string[], flags: CheckFlags) =>
      done(await (await import('./commands/check.js')).check(io, paths, flags))
    )
}

function addRender(program: Command, io: Io, done: Done): void {
  program
    .command('render <file>')
    .description('one release (`-`: piped in) in one format, to stdout or a file')
    .requiredOption('--to <format>', 'the format, such as html or wire:uk')
    .option('--profile <name>', 'its profile, as in --to wire --profile uk')
    .option('-o, --output <file>', 'a file in place of stdout')
    .addOption(template())
    .addOption(now())
    .addOption(embargoed())
    .addOption(verbose())
    .addOption(config())
    .action(async (file: string, flags: RenderFlags) =>
      done(await (await import('./commands/render.js')).render(io, file, flags))
    )
}

function addInspect(program: Command, io: Io, done: Done): void {
  program
    .command('inspect <file>')
    .description('any stage of a release (`-`: piped in) as JSON')
    .option('--stage <name>', 'mdast, release or galley', 'release')
    .addOption(template())
    .addOption(now())
    .addOption(verbose())
    .addOption(config())
    .action(async (file: string, flags: InspectFlags) =>
      done(await (await import('./commands/inspect.js')).inspect(io, file, flags))
    )
}

function addFeed(program: Command, io: Io, done: Done): void {
  program
    .command('feed [paths...]')
    .description(
      'front page, RSS, Atom, JSON Feed and news sitemap of the latest releases; never one that is held'
    )
    .option('--title <name>', 'name of the newsroom')
    .option('--url <address>', 'where the output folder is served from; ends with /')
    .option('--latest <n>', 'how many releases (default: 50)')
    .option('--out <folder>', 'where they go (default: dist)')
    .addOption(template())
    .addOption(now())
    .addOption(verbose())
    .addOption(config())
    .action(async (paths: string[], flags: FeedFlags) =>
      done(await (await import('./commands/feed.js')).feed(io, paths, flags))
    )
}

function addVerify(program: Command, io: Io, done: Done): void {
  program
    .command('verify')
    .description(
      'hash dist/ anew, read every rendition back, report what is missing, changed, foreign or says other words'
    )
    .option('--out <folder>', 'the folder to verify (default: dist)')
    .option('--no-words', 'hashes only')
    .addOption(now())
    .addOption(json('one line of JSON per finding on stdout'))
    .addOption(config())
    .action(async (flags: VerifyFlags) =>
      done(await (await import('./commands/verify.js')).verify(io, flags))
    )
}

function addDiff(program: Command, io: Io, done: Done): void {
  program
    .command('diff <before> <after> [file]')
    .description('what changed between two files, or REVISION:FILE, or two revisions of a file')
    .option('--reporter <name>', 'text, json or html', 'text')
    .addOption(config())
    .action(async (before: string, after: string, file: string | undefined, flags: DiffFlags) =>
      done(await (await import('./commands/diff.js')).diff(io, {before, after, file}, flags))
    )
}

function addInit(program: Command, io: Io, done: Done): void {
  program
    .command('init [folder]')
    .description('start a newsroom: configuration, brand, template, first release, workflow')
    .option('--name <organisation>', 'who speaks')
    .option('--language <tag>', 'language of the first release (BCP 47)')
    .option('--zone <zone>', "the newsroom's time zone (IANA)")
    .option('--colour <hex>', "the brand's colour")
    .option('--email <address>', 'of the press office')
    .option('--phone <number>', 'of the press office')
    .option('--no-workflow', 'without a GitHub workflow')
    .option('--yes', 'ask nothing')
    .action(async (folder: string | undefined, flags: InitFlags) =>
      done(await (await import('./commands/init.js')).init(io, folder, flags))
    )
}

function addLists(program: Command, io: Io, done: Done): void {
  const list = (
    name: string,
    description: string,
    run: (flags: SharedFlags & {json?: boolean}) => Promise<number>
  ) =>
    program
      .command(name)
      .description(description)
      .addOption(json('as JSON'))
      .addOption(config())
      .action(async (flags: SharedFlags & {json?: boolean}) => done(await run(flags)))
  list('formats', 'formats that are installed', async (flags) =>
    (await import('./commands/formats.js')).listFormats(io, flags)
  )
  list('templates', 'templates that a release may name', async (flags) =>
    (await import('./commands/templates.js')).listTemplateNames(io, flags)
  )
  list('rules', 'house rules that are installed', async (flags) =>
    (await import('./commands/rules.js')).listRules(io, flags)
  )
}
