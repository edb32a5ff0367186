import path from 'node:path'
import type {Outcome} from '../publish/outcome.js'
import type {Ink} from './ink.js'
import {sizeWords} from './words.js'

/** What was written where: each release by its headline, below it path, format and size in columns. */
export function outcomeTable(outcomes: readonly Outcome[], out: string, ink: Ink): string {
  const all = outcomes.flatMap((outcome) => outcome.renditions)
  const paths = all.map((rendition) => join(out, rendition.path))
  const formats = all.map((rendition) => formatWords(rendition))
  const pathWidth = Math.max(0, ...paths.map((one) => one.length))
  const formatWidth = Math.max(0, ...formats.map((one) => one.length))
  return outcomes
    .map((outcome) => {
      const mark = outcome.embargo?.state === 'standing' ? ' ' + ink.yellow('EMBARGOED') : ''
      const rows = outcome.renditions.map(
        (rendition) =>
          '  ' +
          join(out, rendition.path).padEnd(pathWidth) +
          '  ' +
          ink.cyan(formatWords(rendition).padEnd(formatWidth)) +
          '  ' +
          sizeWords(rendition.bytes).padStart(7)
      )
      return [ink.bold(outcome.headline || outcome.source) + mark, ...rows].join('\n')
    })
    .join('\n')
}

function formatWords({format, picture}: Outcome['renditions'][number]): string {
  return picture ? format + ' picture' : format
}

function join(out: string, file: string): string {
  return (out ? path.posix.join(out.split(path.sep).join('/'), file) : file) || file
}
