import type {VFile} from 'vfile'
import {z} from 'zod'
import {notify} from '../../release/message.js'
import {profileData, type WireProfile, type WireProfileData} from './profile.js'
import {wireProfiles} from './profiles/index.js'

/**
 * A profile by name: a template's own goes before a built-in one and may extend any other. Data that is no profile is
 * an error on `file`, naming the key; `plain` then stands in, so that the rest is still read.
 */
export function resolveProfile(
  name: string,
  own: Readonly<Record<string, unknown>>,
  file: VFile
): WireProfile {
  return resolve(name, own, file, []) ?? (wireProfiles.plain as WireProfile)
}

function resolve(
  name: string,
  own: Readonly<Record<string, unknown>>,
  file: VFile,
  seen: readonly string[]
): WireProfile | undefined {
  if (!Object.hasOwn(own, name)) return builtIn(name, own, file)
  if (seen.includes(name)) {
    refuse(file, 'Unexpected circle `' + [...seen, name].join(' → ') + '` of wire profiles, expected an end')
    return undefined
  }
  const data = profileData().safeParse(own[name])
  if (!data.success) {
    refuse(file, 'Unexpected data in wire profile `' + name + '`, expected ' + z.prettifyError(data.error))
    return undefined
  }
  const parent = data.data.extends ?? (Object.hasOwn(wireProfiles, name) ? name : 'plain')
  const base = parent === name ? builtIn(name, own, file) : resolve(parent, own, file, [...seen, name])
  return base && merge(base, name, data.data)
}

function builtIn(name: string, own: Readonly<Record<string, unknown>>, file: VFile): WireProfile | undefined {
  if (Object.hasOwn(wireProfiles, name)) return wireProfiles[name]
  const known = [...new Set([...Object.keys(own), ...Object.keys(wireProfiles)])].sort()
  refuse(
    file,
    'Unexpected wire profile `' + name + '`, expected one of ' + known.map((it) => '`' + it + '`').join(', ')
  )
  return undefined
}

function refuse(file: VFile, reason: string): void {
  notify(file, {ruleId: 'wire-profile', reason, severity: 'error'})
}

/** One level deep is as deep as a profile goes. */
function merge(base: WireProfile, name: string, data: WireProfileData): WireProfile {
  const {extends: _, ...own} = data
  const merged: Record<string, unknown> = {...base, name}
  for (const [key, value] of Object.entries(own)) {
    if (value === undefined) continue
    const inherited = merged[key]
    const nested = isRecord(value) && isRecord(inherited)
    merged[key] = nested ? {...inherited, ...value} : value
  }
  return merged as unknown as WireProfile
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
