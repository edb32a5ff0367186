import {newsFacts, toXmlFile} from '../../news/index.js'
import {defineRenderer} from '../format.js'
import {nitfContainers} from './containers.js'
import {nitfTree} from './nitf-tree.js'
import {type NitfOptions, nitfDefaults} from './options.js'

export {nitfContainers} from './containers.js'
export {nitfTree} from './nitf-tree.js'
export {type NitfOptions, nitfDefaults} from './options.js'

/** NITF 3.6: the copy with its markup, and what newsrooms sort by. */
export const nitf = defineRenderer<NitfOptions>({
  name: 'nitf',
  // IANA: text/vnd.IPTC.NITF.
  mediaType: 'text/vnd.iptc.nitf',
  extension: '.nitf.xml',
  defaults: nitfDefaults,
  render(galley, {options, file}) {
    const root = nitfTree(newsFacts(galley, file), options, file)
    return Promise.resolve(toXmlFile(root, nitfContainers, file))
  }
})
