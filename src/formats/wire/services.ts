import type {DatelineForm, WireProfile} from './profile.js'

/** How each paid distributor sets its dateline and labels a correction. */
interface Service {
  form: DatelineForm
  signal: Partial<WireProfile['signal']>
}

const services: Readonly<Record<string, Service>> = {
  accesswire: {form: 'accesswire', signal: {correction: 'CORRECTION'}},
  accessnewswire: {form: 'accesswire', signal: {correction: 'CORRECTION'}},
  businesswire: {form: 'bw', signal: {correction: 'CORRECTING and REPLACING'}},
  globenewswire: {form: 'gnw', signal: {correction: 'CORRECTION'}},
  prnewswire: {form: 'prn', signal: {}}
}

const forms = new Set<DatelineForm>(['accesswire', 'bw', 'gnw', 'prn'])

/** The profile as the named service wants it; a profile that is for no distributor stays as it is. */
export function forService(profile: WireProfile, service: string | undefined): WireProfile {
  if (!forms.has(profile.dateline.form) || service === undefined) return profile
  const key = service.toLowerCase().replace(/[^a-z]/g, '')
  const found = Object.hasOwn(services, key) ? services[key] : undefined
  if (!found) return profile
  return {
    ...profile,
    dateline: {...profile.dateline, form: found.form},
    signal: {...profile.signal, ...found.signal}
  }
}
