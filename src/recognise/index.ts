export {type RecogniseOptions, recognise} from './recognise.js'
