import type {Extension} from '../config/extension.js'
import {formats} from '../formats/table.js'
import {nearest} from '../release/nearest.js'
import {UsageError} from './io.js'

/** Names of every format that can be asked for. */
export function formatNamesKnown(extensions: readonly Extension[]): string[] {
  const own = extensions.flatMap((extension) => extension.renderers ?? []).map((renderer) => renderer.name)
  return [...new Set([...Object.keys(formats), ...own])].sort()
}

/** @throws UsageError for a format that nobody renders, with the name that may have been meant. */
export function checkFormats(names: readonly string[], extensions: readonly Extension[]): void {
  const known = formatNamesKnown(extensions)
  for (const name of names) {
    const format = name.split(':')[0] ?? name
    if (known.includes(format)) continue
    const near = nearest(format, known)
    throw new UsageError(
      'Unexpected format `' +
        name +
        '`, expected ' +
        (near ? '`' + near + '`' : 'one of ' + known.map((one) => '`' + one + '`').join(', '))
    )
  }
}
