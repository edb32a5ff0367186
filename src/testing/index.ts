export {type CheckRendererOptions, checkRenderer} from './check-renderer.js'
export {embargoedGalley, pictureGalley, sampleGalley, sampleLabels} from './galleys.js'
