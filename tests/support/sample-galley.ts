export {embargoedGalley, pictureGalley, sampleGalley} from '../../src/testing/galleys.js'
