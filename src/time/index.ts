export {type ClockWords, clockWords, compareInstants, isLifted, toUtc} from './instant.js'
