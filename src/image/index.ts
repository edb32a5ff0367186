export {joined} from './joined.js'
export {maxPixels, maxSide, probeImage, shownSize} from './probe.js'
export {maxSvgBytes, sanitiseSvg} from './svg/sanitise.js'
export type {ImageFacts, ImageType} from './types.js'
