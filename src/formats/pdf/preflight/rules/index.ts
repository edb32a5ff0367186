import type {Rule} from '../rule.js'
import {archive} from './archive.js'
import {content} from './content.js'
import {figures} from './figures.js'
import {fonts} from './fonts.js'
import {heard} from './heard.js'
import {identity} from './identity.js'
import {links} from './links.js'
import {nesting} from './nesting.js'
import {parents} from './parents.js'
import {press} from './press.js'

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  archive,
  content,
  figures,
  fonts,
  heard,
  identity,
  links,
  nesting,
  parents,
  press
]
