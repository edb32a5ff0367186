export {type ClockWords, clockWords, compareInstants, isLifted} from './instant.js'
