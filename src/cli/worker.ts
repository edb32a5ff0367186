import {openChunks} from './chunks.js'

/** `publish/worker` out of the bundle, for the pool to load by the name it has beside `publish/makers`. */
const chunks = openChunks(import.meta.dirname)
const worker = chunks.load('worker.cjs') as typeof import('../publish/worker.js')
let isKept = false

/** Make a release; the code that the first one needed is kept. */
export const make: typeof worker.make = async (job) => {
  const made = await worker.make(job)
  if (!isKept) chunks.keep('worker')
  isKept = true
  return made
}
