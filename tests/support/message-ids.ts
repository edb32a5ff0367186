import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

/** A message that the code may raise outside the desk: its id, where, and the words of its reason. */
export interface MessageSite {
  id: string
  /** Folder under `src` that raises it. */
  stage: string
  severity: string
  /** The reason, `…` where the code fills something in; empty where it is made elsewhere. */
  reason: string
}

const src = resolve(import.meta.dirname, '../../src')

/** Every place that names a rule id, in the order of the files. */
export function messageSites(): MessageSite[] {
  return readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.startsWith(join('check', 'rules')))
    .sort()
    .flatMap((file) => sitesOf(file, readFileSync(join(src, file), 'utf8')))
}

function sitesOf(file: string, code: string): MessageSite[] {
  const parts = file.split(/[\\/]/)
  const stage = (parts[0] === 'formats' ? (parts[1] ?? '') : (parts[0] ?? '')).replace(/\.ts$/, '')
  return [...code.matchAll(/ruleId: '([a-z][a-z-]*)'( \+)?/g)].map((match) => {
    const around = code.slice(match.index, match.index + 700).split(/\n {0,4}\}/)[0] ?? ''
    const severity = /severity: '(\w+)'/.exec(around)?.[1] ?? ''
    return {id: (match[1] ?? '') + (match[2] ? '…' : ''), stage, severity, reason: wordsOf(around)}
  })
}

/** The string literals of the `reason` expression, with an ellipsis for what stands between them. */
function wordsOf(around: string): string {
  const expression =
    /reason:\s*([\s\S]*?),\n\s*(?:place|hint|severity|actual|cause|url)\b/.exec(around)?.[1] ?? ''
  if (!expression.trim().startsWith("'")) return ''
  const literals = [...expression.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map((match) => match[1] ?? '')
  return literals.join('…').replace(/\|/g, '\\|')
}
