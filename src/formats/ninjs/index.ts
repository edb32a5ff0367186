import {newsFacts, reportFieldLosses} from '../../news/index.js'
import {defineRenderer} from '../format.js'
import {bodies} from './bodies.js'
import {losses, ninjsFields} from './fields.js'
import type {NinjsItem} from './item.js'
import {type NinjsOptions, type NinjsVersion, ninjsDefaults} from './options.js'
import {inVersion} from './versions.js'

export type {NinjsOptions, NinjsVersion} from './options.js'

/** ninjs: one item as JSON, in version 3.1 or an older one. */
export const ninjs = defineRenderer<NinjsOptions>({
  name: 'ninjs',
  mediaType: 'application/json',
  extension: '.ninjs.json',
  defaults: ninjsDefaults,
  variant: 'version',
  render(galley, {options, file}) {
    const facts = newsFacts(galley, file)
    reportFieldLosses(losses, facts, 'ninjs ' + options.version, file)
    const item: NinjsItem = Object.assign(
      {standard: standardOf(options.version), uri: facts.id},
      ...ninjsFields.map((field) => field.make(facts)),
      {bodies: bodies(facts, options.content)}
    )
    return Promise.resolve(JSON.stringify(inVersion(item, options.version), null, 2) + '\n')
  }
})

function standardOf(version: NinjsVersion): NinjsItem['standard'] {
  return {name: 'ninjs', version, schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_' + version + '.json#'}
}
