import type {VFile} from 'vfile'
import {notify} from '../release/message.js'
import {nearest} from '../release/nearest.js'
import {listed} from './issues.js'
import {parseTemplate, type Template} from './parse.js'
import {TemplateError, type TemplateProblem} from './problem.js'
import {contrastProblems, resolveStyle} from './resolve.js'
import type {Style, TemplateFolder} from './types.js'
import type {World} from './world.js'

/** A folder is data and does not change: what it says is worked out once for all the releases that ask. */
const parsedFolders = new WeakMap<TemplateFolder, Template>()

function parsed(folder: TemplateFolder): Template {
  const known = parsedFolders.get(folder)
  if (known) return known
  const template = parseTemplate(folder)
  parsedFolders.set(folder, template)
  return template
}

/** The style of a chain, under its nearest template: every stage works out once what it makes of a style. */
const resolved = new WeakMap<Template, {chain: readonly Template[]; style: Style}>()

function resolvedStyle(chain: readonly Template[]): Style {
  const [nearest] = chain
  const known = nearest && resolved.get(nearest)
  if (known?.chain.length === chain.length && known.chain.every((template, at) => template === chain[at])) {
    return known.style
  }
  const style = resolveStyle(chain)
  if (nearest) resolved.set(nearest, {chain, style})
  return style
}

/** Longest chain of `extends`. */
const maximumDepth = 8

export interface LoadOptions {
  /** Names that may be meant when one is not to be had. */
  known?: readonly string[] | undefined
}

/**
 * A template and those it extends, nearest first.
 *
 * @param readTemplate the door to the folders, as in {@link World}.
 * @throws TemplateError for a name that nobody knows, a ring of `extends`, a chain of more than eight, and for
 * every field that is wrong.
 */
export async function loadTemplate(
  name: string,
  readTemplate: World['readTemplate'],
  options: LoadOptions = {}
): Promise<Template[]> {
  const chain: Template[] = []
  const names: string[] = []
  for (let next: string | undefined = name; next; next = chain.at(-1)?.data.extends) {
    if (names.includes(next))
      throw failure(
        names,
        'Unexpected ring of `extends`: ' + [...names, next].join(' → ') + ', expected an end'
      )
    if (names.length === maximumDepth)
      throw failure(names, 'Unexpected chain of more than ' + maximumDepth + ' templates, expected fewer')
    const folder = await readTemplate(next)
    if (!folder) throw unknown(next, names, options.known ?? [])
    names.push(next)
    chain.push(parsed(folder))
  }
  return chain
}

/**
 * The style that the template `name` comes to. What could be better about the template (a slip in a key of the
 * brand, contrast below WCAG AA) is a message on `file`. Throws as {@link loadTemplate} does.
 */
export async function loadStyle(
  name: string,
  readTemplate: World['readTemplate'],
  file?: VFile,
  options: LoadOptions = {}
): Promise<Style> {
  const chain = await loadTemplate(name, readTemplate, options)
  const style = resolvedStyle(chain)
  if (file)
    for (const problem of [...chain.flatMap((template) => template.warnings), ...contrastProblems(style)]) {
      report(file, name, problem)
    }
  return style
}

function report(file: VFile, name: string, {place, reason, hint}: TemplateProblem): void {
  notify(file, {
    ruleId: 'template',
    reason: reason + ' in `' + (place || name) + '`',
    hint,
    severity: 'warning'
  })
}

function unknown(name: string, names: readonly string[], known: readonly string[]): TemplateError {
  const meant = nearest(name, known)
  const expected = meant ? '`' + meant + '`' : known.length > 0 ? listed(known) : 'the name or path of one'
  return failure(names, 'Unexpected template `' + name + '` that nobody knows, expected ' + expected)
}

/** An error about the last template of `names`, where there is one. */
function failure(names: readonly string[], reason: string): TemplateError {
  return new TemplateError([{place: names.at(-1) ?? '', reason}])
}
