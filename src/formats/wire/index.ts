import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Galley} from '../../galley/index.js'
import {defineRenderer} from '../format.js'
import {encode} from './encode.js'
import {type WireOptions, wireDefaults} from './options.js'
import type {WireProfile} from './profile.js'
import {plain} from './profiles/plain.js'
import {resolveProfile} from './resolve-profile.js'
import {forService} from './services.js'
import {setWire} from './set-wire.js'

export type {WireOptions} from './options.js'
export type {Charset, DatelineForm, WirePart, WireProfile, WireProfileData} from './profile.js'
export {wireProfiles} from './profiles/index.js'

/** Wire text: what newsrooms paste and what their machines read, by profile. */
export const wire = defineRenderer<WireOptions>({
  name: 'wire',
  mediaType: 'text/plain',
  extension: '.txt',
  defaults: wireDefaults,
  render(galley, {options, style, file}) {
    const profile = profileFor(galley, options, style.wire.profile, style.wire.profiles, file)
    const before = file.messages.length
    const text = setWire(galley, profile, options, file)
    refuseErrors(file.messages.slice(before), profile)
    return Promise.resolve(encode(text, profile.charset))
  }
})

/** Nothing that is wrong goes on a wire: one with errors is refused, each error being a message of its own. */
function refuseErrors(messages: readonly VFileMessage[], profile: WireProfile): void {
  const errors = messages.filter((message) => message.fatal === true)
  if (errors.length === 0) return
  const reasons = errors.map((message) => message.reason).join('; ')
  throw new Error('Unexpected errors in wire text for `' + profile.name + '`, expected none: ' + reasons)
}

function profileFor(
  galley: Galley,
  options: Readonly<Required<WireOptions>>,
  standing: string,
  own: Readonly<Record<string, unknown>>,
  file: VFile
): WireProfile {
  const named = resolveProfile(options.profile ?? standing, own, file)
  // A service that no one named is told by the credit that the author typed: `--(BUSINESS WIRE)--`.
  const {distribution, dateline} = galley.meta
  const credit = options.credit ?? distribution?.credit ?? dateline?.credit
  const profile = forService(named, distribution?.service ?? credit)
  return {...profile, width: options.width ?? profile.width, charset: options.charset ?? profile.charset}
}

/** Options of {@link wireText}: those of `wire`, and where messages go. */
export interface WireTextOptions extends WireOptions {
  file?: VFile | undefined
}

/** The galley as one string of plain text, LF between lines: what a mail's text part carries. Pure. */
export function wireText(galley: Galley, options: WireTextOptions = {}): string {
  const {file = new VFile(), ...given} = options
  const filled = {...wireDefaults, ...given}
  const profile: WireProfile = {
    ...plain,
    slug: 'none',
    width: filled.width ?? plain.width,
    charset: filled.charset ?? plain.charset
  }
  return setWire(galley, profile, filled, file)
}
