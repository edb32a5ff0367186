import {z} from 'zod'
import {nearest} from '../release/nearest.js'
import type {Config} from './define.js'
import {defaultLimits} from './limits.js'

/** What is wrong with a configuration: a sentence for each field, with the path to it. */
export interface ConfigProblem {
  /** Keys and indices from the root. */
  path: Array<string | number>
  /** `Unexpected X, expected Y`. */
  reason: string
}

const severity = z.enum(['off', 'info', 'warning', 'error'])
const anObject = z.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
)
const positive = z.number().positive()

const limits = z.strictObject(
  Object.fromEntries(Object.keys(defaultLimits).map((name) => [name, positive.optional()]))
)

const newsroom = z.strictObject({
  title: z.string().min(1),
  url: z.string().regex(/^https?:\/\/\S+\/$/),
  description: z.string().optional(),
  language: z.string().optional(),
  latest: z.number().int().min(1).optional()
})

/** The shape of {@link Config}. Extensions are checked for their name only: the compiler checks the rest. */
const schema = z.strictObject({
  input: z.union([z.string(), z.array(z.string())]).optional(),
  out: z.string().min(1).optional(),
  formats: z.union([z.array(z.string()), z.record(z.string(), z.union([z.boolean(), anObject]))]).optional(),
  template: z.string().min(1).optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
    .optional(),
  versions: z.enum(['front-matter', 'git-tags']).optional(),
  fields: z.record(z.string(), z.string()).optional(),
  map: z.record(z.string().min(1), z.record(z.string(), z.string())).optional(),
  newsroom: newsroom.optional(),
  preset: z.string().min(1).optional(),
  rules: z.record(z.string(), z.union([severity, z.tuple([severity, anObject])])).optional(),
  styles: z.array(z.string().min(1)).optional(),
  extensions: z.array(z.union([z.string().min(1), z.looseObject({name: z.string().min(1)})])).optional(),
  limits: limits.optional(),
  jobs: z.number().int().min(1).max(256).optional(),
  strict: z.boolean().optional()
})

/** Known fields, for completion and for did-you-mean. */
export const configFields: readonly string[] = Object.keys(schema.shape)

/** Validate what a configuration file holds. Either the configuration, or every problem with it. */
export function validateConfig(
  value: unknown
): {config: Config; problems?: undefined} | {config?: undefined; problems: ConfigProblem[]} {
  const result = schema.safeParse(value)
  if (result.success) return {config: value as Config}
  return {problems: result.error.issues.flatMap((issue) => describe(issue, value))}
}

type Issue = z.core.$ZodIssue

function describe(issue: Issue, root: unknown): ConfigProblem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({path: [...path, key], reason: unknownField(key, path)}))
  }
  return [
    {
      path,
      reason:
        'Unexpected ' +
        show(at(root, path)) +
        ' in `' +
        (path.join('.') || 'configuration') +
        '`, expected ' +
        expectation(issue, path)
    }
  ]
}

function unknownField(key: string, path: Array<string | number>): string {
  const known = siblings(path[0])
  const near = nearest(key, known)
  const where = path.length ? ' in `' + path.join('.') + '`' : ''
  return (
    'Unexpected field `' +
    key +
    '`' +
    where +
    ', expected ' +
    (near ? '`' + near + '`' : 'one of ' + list(known))
  )
}

function siblings(field: string | number | undefined): readonly string[] {
  if (field === 'limits') return Object.keys(defaultLimits)
  return field === 'newsroom' ? Object.keys(newsroom.shape) : configFields
}

/** What each field wants, in the user's words. */
const expectations: Readonly<Record<string, string>> = {
  input: 'a path, a glob, or a list of them',
  out: 'a folder',
  formats: 'a list of format names, or a map of names to `true`, `false` or options',
  template: 'the name or path of a template',
  language: 'a BCP 47 tag such as `en-GB`',
  versions: '`front-matter` or `git-tags`',
  fields: 'a map of keys to canonical keys',
  map: 'a map of folders to maps of keys to canonical keys',
  newsroom: 'a `title` and a `url` that ends with `/`; `description`, `language`, `latest` if you like',
  preset: 'the name of a preset',
  rules: '`off`, `info`, `warning`, `error`, or a pair of one of them and options',
  styles: 'a list of folders',
  extensions: 'a list of extensions: objects with a `name`, or names of modules',
  limits: 'a number above zero',
  jobs: 'a whole number from 1 to 256',
  strict: '`true` or `false`'
}

function expectation(issue: Issue, path: Array<string | number>): string {
  return expectations[String(path[0])] ?? (path.length === 0 ? 'an object' : issue.message)
}

function at(root: unknown, path: Array<string | number>): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined,
    root
  )
}

function show(value: unknown): string {
  if (typeof value === 'function') return 'function'
  const text = JSON.stringify(value) ?? String(value)
  return '`' + (text.length > 60 ? text.slice(0, 59) + '…' : text) + '`'
}

function list(words: readonly string[]): string {
  return words.map((word) => '`' + word + '`').join(', ')
}
