export {defaultLimits, type ParseLimits, type ParseOptions} from './options.js'
export {parse} from './parse.js'
