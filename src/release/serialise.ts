import {assertRelease} from './assert.js'
import type {Release} from './nodes.js'

/** The version of the tree as it is written; its major changes where an old reader would go wrong. */
export const releaseVersion = '1.0'

/** A release as JSON, `"version"` first, indented by two spaces, with a line feed at the end. */
export function toJson(release: Release): string {
  return JSON.stringify({version: releaseVersion, ...release}, undefined, 2) + '\n'
}

/**
 * Read what {@link toJson} wrote. Throws where the text is no JSON, where its major version is another one (it would
 * be misread), and where the tree is no release.
 */
export function fromJson(text: string): Release {
  const value: unknown = JSON.parse(text)
  const version = isRecord(value) ? value.version : undefined
  if (!isRecord(value) || typeof version !== 'string') {
    throw new Error('Unexpected JSON without `version`, expected `"version": "' + releaseVersion + '"` first')
  }
  if (majorOf(version) !== majorOf(releaseVersion)) {
    throw new Error(
      'Unexpected version `' + version + '` of a release, expected `' + majorOf(releaseVersion) + '.x`'
    )
  }
  const {version: _, ...tree} = value
  assertRelease(tree)
  return tree
}

function majorOf(version: string): string {
  return version.split('.')[0] ?? ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
