import {existsSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import path from 'node:path'
import {version} from '../../publish/packages.js'
import {type Newsroom, scaffold} from '../../publish/scaffold.js'
import {writeFileWhole} from '../../publish/write-whole.js'
import {inkFor} from '../ink.js'
import {exit, type Io, talk, UsageError} from '../io.js'

/** Flags of `pressline init`. */
export interface InitFlags {
  name?: string
  language?: string
  zone?: string
  colour?: string
  email?: string
  phone?: string
  workflow?: boolean
  yes?: boolean
}

type Answers = Required<Pick<InitFlags, 'name' | 'language' | 'zone' | 'colour' | 'email' | 'phone'>>

/** Start a newsroom in `folder`: nothing that is there is overwritten. */
export async function init(io: Io, folder: string | undefined, flags: InitFlags): Promise<number> {
  const root = path.resolve(io.cwd, folder ?? '.')
  const defaults = defaultAnswers(root)
  const asked = io.interactive && !flags.yes ? await ask(defaults, flags) : {...defaults, ...given(flags)}
  if (!asked) {
    talk(io, 'Nothing was written.')
    return exit.done
  }
  checkAnswers(asked)
  const date = new Date().toISOString().slice(0, 10)
  const newsroom: Newsroom = {...asked, date, workflow: flags.workflow !== false, version: version()}
  const files = scaffold(newsroom)
  const taken = [...files.keys()].filter((name) => existsSync(path.join(root, name)))
  if (taken.length > 0) {
    throw new UsageError(
      'Unexpected ' +
        taken.map((name) => '`' + name + '`').join(', ') +
        ' in `' +
        root +
        '`, expected a folder without',
      'Nothing was written: choose another folder'
    )
  }
  for (const [name, text] of files) {
    const file = path.join(root, name)
    await mkdir(path.dirname(file), {recursive: true})
    await writeFileWhole(file, text)
  }
  const ink = inkFor(io, io.stderr)
  talk(io, [...files.keys()].map((name) => ink.green('+ ') + name).join('\n'))
  const enter = path.relative(io.cwd, root)
  talk(io, '\nNext: ' + ink.bold((enter ? 'cd ' + enter + ' && ' : '') + 'npx pressline build'))
  return exit.done
}

function defaultAnswers(root: string): Answers {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
  const words = path.basename(root).replaceAll(/[-_]+/g, ' ').trim()
  const name = words.charAt(0).toUpperCase() + words.slice(1) || 'Newsroom'
  return {name, language: 'en-GB', zone, colour: '#1f3a5f', email: '', phone: ''}
}

function given(flags: InitFlags): Partial<Answers> {
  const {name, language, zone, colour, email, phone} = flags
  return Object.fromEntries(
    Object.entries({name, language, zone, colour, email, phone}).filter(([, value]) => value !== undefined)
  )
}

const checks: ReadonlyArray<readonly [keyof Answers, (value: string) => boolean, string]> = [
  ['name', (value) => value.trim() !== '', 'a name'],
  ['language', (value) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value), 'a BCP 47 tag such as `en-GB`'],
  ['zone', isZone, 'an IANA zone such as `Europe/London`'],
  ['colour', (value) => /^#[\da-f]{6}$/i.test(value), 'a colour such as `#1f3a5f`'],
  ['email', (value) => value === '' || /^[^\s@]+@[^\s@]+$/.test(value), 'an address']
]

function checkAnswers(answers: Answers): void {
  for (const [key, isRight, expected] of checks) {
    if (isRight(answers[key])) continue
    throw new UsageError('Unexpected ' + key + ' `' + answers[key] + '`, expected ' + expected)
  }
}

function isZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: value})
    return true
  } catch {
    return false
  }
}

/** Ask on the terminal for what no flag says; nothing when the questions were left with Ctrl-C. */
async function ask(defaults: Answers, flags: InitFlags): Promise<Answers | undefined> {
  const {intro, isCancel, text} = await import('@clack/prompts')
  const known = given(flags)
  const answers: Answers = {...defaults, ...known}
  intro('A newsroom that builds at once')
  const questions: ReadonlyArray<readonly [keyof Answers, string]> = [
    ['name', 'Who speaks?'],
    ['language', 'In which language?'],
    ['zone', "The newsroom's time zone?"],
    ['colour', "The brand's colour?"],
    ['email', 'E-mail of the press office?'],
    ['phone', 'Telephone of the press office?']
  ]
  for (const [key, message] of questions) {
    if (known[key] !== undefined) continue
    const check = checks.find(([name]) => name === key)
    const answer = await text({
      message,
      defaultValue: defaults[key],
      placeholder: defaults[key],
      validate: (value) => (!value || !check || check[1](value) ? undefined : 'Expected ' + check[2])
    })
    if (isCancel(answer)) return undefined
    answers[key] = answer
  }
  return answers
}
