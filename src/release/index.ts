export {docsBase, hasErrors, type Notice, notify} from './message.js'
export type * from './meta.js'
export type * from './nodes.js'
export type * from './source.js'
