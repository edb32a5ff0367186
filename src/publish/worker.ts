import {workerData} from 'node:worker_threads'
import {type Job, makeRelease} from './make.js'
import type {Made} from './outcome.js'
import {openProject, type Project, type ProjectOptions} from './project.js'
import {emptyShelf} from './world.js'

/*
 * A worker: opens the project once, then makes one release after the other. The pool hands the data given to it as
 * the second element of `workerData`.
 */
const [, options] = workerData as [unknown, ProjectOptions]
// A renderer that ends the process would end this thread without a word, and its release would wait for the time limit.
process.exit = (code) => {
  throw new Error(
    'Unexpected `process.exit(' + String(code ?? '') + ')`, expected a renderer to throw what is wrong'
  )
}

let project: Promise<Project> | undefined
const shelf = emptyShelf()

export async function make(job: Job): Promise<Made> {
  project ??= openProject(options)
  return makeRelease(await project, job, shelf)
}
