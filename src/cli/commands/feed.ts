import path from 'node:path'
import type {NewsroomSettings} from '../../config/define.js'
import {publishFeeds} from '../../publish/feeds.js'
import {findInputs} from '../../publish/inputs.js'
import {openProject, type Project} from '../../publish/project.js'
import {columns} from '../columns.js'
import {inkFor} from '../ink.js'
import {exit, type Io, print, talk, UsageError} from '../io.js'
import {reportMessages} from '../report.js'
import {clockOf, projectOptions, type SharedFlags} from '../settings.js'
import {plural, sizeWords} from '../words.js'

/** Flags of `pressline feed`. */
export interface FeedFlags extends SharedFlags {
  title?: string
  url?: string
  latest?: string
  verbose?: boolean
}

/** Front page, feeds and news sitemap of the latest releases, beside the renditions. */
export async function feed(io: Io, paths: string[], flags: FeedFlags): Promise<number> {
  const project = await openProject(projectOptions(io, flags))
  const newsroom = newsroomOf(project, flags)
  const {inputs, problems} = await findInputs(paths.length ? paths : project.input, project.root, project.out)
  const ink = inkFor(io, io.stderr)
  for (const problem of problems) talk(io, ink.red('error') + ' ' + problem)
  if (inputs.length === 0) return exit.usage
  const result = await publishFeeds(project, inputs, {
    newsroom,
    now: clockOf(io, flags).now,
    onMessages(source, messages) {
      const report = reportMessages(source, messages, {verbose: flags.verbose === true, ink})
      if (report) talk(io, report)
    }
  })
  const out = path.relative(io.cwd, project.out)
  const rows = result.files.map((file) => [
    path.posix.join(out, file.path),
    file.mediaType,
    sizeWords(file.bytes)
  ])
  print(io, columns(rows))
  const left = [
    result.held ? result.held + ' held' : '',
    result.failed ? result.failed + ' failed' : ''
  ].filter(Boolean)
  talk(io, plural(result.releases, 'release') + (left.length ? '; left out: ' + left.join(', ') : ''))
  return result.failed + problems.length > 0 ? exit.partial : exit.done
}

function newsroomOf(project: Project, flags: FeedFlags): NewsroomSettings {
  const {title, url, ...rest} = {
    ...project.config.newsroom,
    ...(flags.title ? {title: flags.title} : {}),
    ...(flags.url ? {url: flags.url} : {})
  }
  if (!title || !url) {
    throw new UsageError(
      'Unexpected newsroom without a title and an address, expected both',
      'Say `newsroom: {title: …, url: https://…/}` in the configuration, or `--title` and `--url`'
    )
  }
  if (!/^https?:\/\/\S+\/$/.test(url))
    throw new UsageError('Unexpected address `' + url + '`, expected one on the web that ends with `/`')
  const latest = flags.latest === undefined ? rest.latest : Number(flags.latest)
  if (latest !== undefined && !(Number.isInteger(latest) && latest > 0)) {
    throw new UsageError('Unexpected `--latest ' + flags.latest + '`, expected a whole number above zero')
  }
  return {...rest, title, url, ...(latest === undefined ? {} : {latest})}
}
