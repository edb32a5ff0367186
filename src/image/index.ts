export {maxPixels, maxSide, probeImage, shownSize} from './probe.js'
export type {ImageFacts, ImageType} from './types.js'
