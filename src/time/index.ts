export {type ClockWords, clockWords, compareInstants, isLifted, toUtc} from './instant.js'
export {isoDate, isZone, type LocalTime, type Resolved, resolveLocal, weekdayOf} from './local.js'
export {type Moment, readMoment} from './moment.js'
