import type {z} from 'zod'
import {nearest} from '../release/nearest.js'
import {TemplateError, type TemplateProblem} from './problem.js'
import type {YamlFile} from './yaml.js'

/** The output of `schema` for what the file holds. Throws {@link TemplateError} with every field that is wrong. */
export function validate<Schema extends z.ZodType>(schema: Schema, file: YamlFile): z.output<Schema> {
  const result = schema.safeParse(file.value ?? {})
  if (result.success) return result.data
  throw new TemplateError(result.error.issues.flatMap((issue) => problemsOf(issue, schema, file)))
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, file: YamlFile): TemplateProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      unknownKey(key, keysAt(schema, issue.path), file.place([...issue.path, key]))
    )
  }
  if (issue.code === 'invalid_union') {
    const inner = closest(issue)
    if (inner) return problemsOf({...inner, path: [...issue.path, ...inner.path]}, schema, file)
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_value') {
    const reason = nameOf(issue.path) + ', ' + expectedOf(issue)
    return [{place: file.place(issue.path), reason}]
  }
  return [{place: file.place(issue.path), reason: nameOf(issue.path) + ', ' + sentence(issue.message)}]
}

/** `Unexpected key …` with the known key it may be a slip of. */
export function unknownKey(key: string, known: readonly string[], place: string): TemplateProblem {
  const meant = nearest(key, known)
  return {
    place,
    reason: 'Unexpected key `' + key + '`, expected ' + (meant ? '`' + meant + '`' : listed(known)),
    ...(meant ? {hint: 'Known keys: ' + known.join(', ')} : {})
  }
}

/** The alternative of a union that the author came nearest to: the one whose complaint lies deepest. */
function closest(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue | undefined {
  return issue.errors
    .flat()
    .filter((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys')
    .sort((left, right) => right.path.length - left.path.length)[0]
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'Unexpected content' : 'Unexpected value of `' + path.map(String).join('.') + '`'

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return 'expected ' + listed(issue.values.map(String))
  return sentence(issue.message)
}

/** Zod's own words in the house's form. */
function sentence(message: string): string {
  const expected = /expected (?<what>.*)/i.exec(message)?.groups?.what
  return 'expected ' + (expected ?? message)
}

/** `a`, `b` or `c`. */
export function listed(values: readonly string[]): string {
  const quoted = values.map((value) => '`' + value + '`')
  return quoted.length < 2
    ? (quoted[0] ?? 'nothing')
    : quoted.slice(0, -1).join(', ') + ' or ' + quoted.at(-1)
}

/** Keys that `schema` knows at `path`, through optionals, records and unions. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path
  const definition = definitionOf(schema)
  const inner = definition?.innerType ?? definition?.in
  if (inner) return keysAt(inner, path)
  if (definition?.options) return definition.options.flatMap((option) => keysAt(option, path))
  if (step === undefined) return Object.keys(definition?.shape ?? {})
  return keysAt(definition?.shape?.[String(step)] ?? definition?.valueType ?? definition?.element, rest)
}

interface Definition {
  innerType?: unknown
  in?: unknown
  options?: readonly unknown[]
  shape?: Readonly<Record<string, unknown>>
  valueType?: unknown
  element?: unknown
}

const definitionOf = (schema: unknown): Definition | undefined =>
  (schema as {def?: Definition} | undefined)?.def
