import {VFile} from 'vfile'
import {type WireOptions, wire} from '../../../src/formats/wire/index.js'
import type {Galley} from '../../../src/galley/index.js'
import {baseStyle} from '../../../src/template/base.js'
import type {Style} from '../../../src/template/types.js'
import {emptyWorld} from '../../../src/template/world.js'

export interface SetResult {
  text: string
  file: VFile
  /** `ruleId`s, in order. */
  rules: string[]
}

/** Options that envelopes ask for. */
export const sent: WireOptions = {sequence: 147, transmittedAt: '2026-11-03T09:05:00+00:00'}

/** Render and read back as text; what is thrown is thrown. */
export async function setWire(
  galley: Galley,
  options: WireOptions = {},
  profiles: Record<string, unknown> = {}
): Promise<SetResult> {
  const file = new VFile()
  const style: Style = {...baseStyle, wire: {profile: 'plain', profiles}}
  const context = {style, file, world: emptyWorld}
  const value = await wire.render(galley, {options: {...wire.defaults, ...sent, ...options}, ...context})
  const text = typeof value === 'string' ? value : Buffer.from(value).toString('latin1')
  return {text, file, rules: file.messages.map((message) => String(message.ruleId))}
}

/** The messages of a rendering, also of one that refuses. */
export async function refusal(
  galley: Galley,
  options: WireOptions = {}
): Promise<{error: string; rules: string[]; file: VFile}> {
  const file = new VFile()
  const context = {style: baseStyle, file, world: emptyWorld}
  try {
    await wire.render(galley, {options: {...wire.defaults, ...sent, ...options}, ...context})
  } catch (error) {
    return {error: String(error), rules: file.messages.map((message) => String(message.ruleId)), file}
  }
  return {error: '', rules: file.messages.map((message) => String(message.ruleId)), file}
}
