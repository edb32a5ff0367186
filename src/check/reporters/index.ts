import {github} from './github.js'
import {json} from './json.js'
import {pretty} from './pretty.js'
import type {Reporter} from './reporter.js'
import {sarif} from './sarif.js'

export type ReporterName = 'github' | 'json' | 'pretty' | 'sarif'

/** Messages of files as text: for people, for programs, for code scanning, for GitHub's annotations. */
export const reporters: Readonly<Record<ReporterName, Reporter>> = {github, json, pretty, sarif}
