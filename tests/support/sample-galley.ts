export {embargoedGalley, pictureGalley, sampleGalley, sampleLabels} from '../../src/testing/galleys.js'
