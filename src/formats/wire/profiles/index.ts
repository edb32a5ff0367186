import type {WireProfile} from '../profile.js'
import {anpa1312} from './anpa1312.js'
import {iptc7901} from './iptc7901.js'
import {newswire} from './newswire.js'
import {plain} from './plain.js'
import {uk} from './uk.js'
import {usAp} from './us-ap.js'

/** The profiles that come with pressline. */
export const wireProfiles: Readonly<Record<string, WireProfile>> = {
  anpa1312,
  iptc7901,
  newswire,
  plain,
  uk,
  'us-ap': usAp
}
