import type {WireProfile} from '../profile.js'
import type {WireState} from '../state.js'
import {anpa1312} from './anpa1312.js'
import type {Enclosed} from './enclosed.js'
import {iptc7901} from './iptc7901.js'

/** Text lines, in their envelope, with `\n` as line ends. Control bytes come from here and from nowhere else. */
export type Envelope = (text: readonly string[], enclosed: Enclosed, state: WireState) => string

const none: Envelope = (text) => clean(text).join('\n') + '\n'

export const envelopes: Readonly<Record<WireProfile['envelope'], Envelope>> = {
  anpa1312: (text, enclosed, state) => anpa1312(clean(text), enclosed, state),
  iptc7901: (text, enclosed, state) => iptc7901(clean(text), enclosed, state),
  none
}

/** The last guard before bytes: a control that got this far is our own fault. */
function clean(text: readonly string[]): readonly string[] {
  const bad = text.find((line) => /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]|.\t/.test(line))
  if (bad === undefined) return text
  throw new Error('Unexpected control character in wire line ' + JSON.stringify(bad) + ', expected none')
}
