export {baseBrand, baseStyle, roleStyle} from './base.js'
export type * from './types.js'
export {emptyWorld, type FontRequest, type World} from './world.js'
