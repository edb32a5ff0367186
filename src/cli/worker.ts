import {openChunks} from './chunks.js'

/** `publish/worker` out of the bundle, for the pool to load by the name it has beside `publish/makers`. */
export const {make} = openChunks(import.meta.dirname).load(
  'worker.cjs'
) as typeof import('../publish/worker.js')
