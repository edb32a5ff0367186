import {readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'

/** The doc comment of a rule: its prose, and the examples that are its tests and its page. */
export interface RuleComment {
  file: string
  id: string
  /** First paragraph. */
  summary: string
  /** The paragraphs after it. */
  why: string
  options: object
  examples: Array<{ok: boolean; source: string; messages: string[]}>
}

const folder = resolve(import.meta.dirname, '../../src/check/rules')

/** The comments of all rules, in alphabetical order. */
export function ruleComments(): RuleComment[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .sort()
    .map((file) => readComment(file, readFileSync(resolve(folder, file), 'utf8')))
}

function readComment(file: string, code: string): RuleComment {
  const declaration = code.indexOf('export const')
  const end = code.lastIndexOf('*/', declaration)
  const start = code.lastIndexOf('/**', end)
  const lines = code
    .slice(start + 3, end)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
  const sections = lines.join('\n').split(/^@/m)
  const prose = (sections.shift() ?? '').trim()
  const [summary = '', ...rest] = prose.split(/\n{2,}/)
  const comment: RuleComment = {
    file,
    id: file.replace(/\.ts$/, ''),
    summary: summary.replace(/\n/g, ' '),
    why: rest.join('\n\n'),
    options: {},
    examples: []
  }
  for (const section of sections) {
    const [, tag = '', body = ''] = /^([\w-]+)\s?([\s\S]*)$/.exec(section) ?? []
    if (tag === 'options') comment.options = JSON.parse(body)
    else if (tag === 'ok' || tag === 'not-ok') comment.examples.push(example(tag === 'ok', body))
    else throw new Error(file + ': unexpected tag `@' + tag + '`, expected `@ok`, `@not-ok` or `@options`')
  }
  return comment
}

function example(ok: boolean, body: string): {ok: boolean; source: string; messages: string[]} {
  const lines = body.trim().split('\n')
  const messages = lines.filter((line) => line.startsWith('» ')).map((line) => line.slice(2))
  const source =
    lines
      .filter((line) => !line.startsWith('» '))
      .join('\n')
      .trim() + '\n'
  return {ok, source, messages}
}
