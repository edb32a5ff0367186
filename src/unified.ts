import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {RenderContext} from './formats/format.js'
import {type ParseOptions, parse} from './parse/index.js'
import {render, toGalley} from './pipeline.js'
import {recognise} from './recognise/index.js'
import type {Directory, Parsed, Release} from './release/index.js'

/*
 * pressline among the unified plugins: `remarkRelease` turns a markdown processor into one whose tree is a release,
 * `releaseTo` gives such a processor a format. VFile in, VFile out; messages on the file.
 */

declare module 'vfile' {
  interface DataMap {
    /** What `remarkRelease` keeps between its parser and its transformer. */
    pressline: {parsed?: Parsed}
  }
}

export interface RemarkReleaseOptions extends ParseOptions {
  directory?: Directory | undefined
}

/**
 * `unified().use(remarkParse).use(remarkRelease)`: markdown in, release AST out.
 *
 * It brings a parser of its own, since plain CommonMark and GFM lose words of real releases (cells of ragged tables,
 * ends marks, front matter); remark plugins used before or after it see mdast all the same. Run on a tree that came
 * from elsewhere, it recognises that tree and reads no front matter.
 */
export const remarkRelease: Plugin<[RemarkReleaseOptions?], Root, Release> = function (options = {}) {
  this.parser = (_document, file) => {
    const parsed = parse(file, options)
    file.data.pressline = {parsed}
    return parsed.tree
  }
  return (tree: Root, file: VFile): Release => {
    const parsed = file.data.pressline?.parsed ?? withoutMatter(file, options)
    return recognise({...parsed, tree, file}, {directory: options.directory})
  }
}

/** A tree that nobody parsed for us: no front matter, and the language as the options say. */
function withoutMatter(file: VFile, options: ParseOptions): Parsed {
  const tag = options.language ?? 'en'
  return {
    tree: {type: 'root', children: []},
    matter: {facts: {}, standfirst: [], notes: [], boilerplates: [], contactReferences: [], positions: {}},
    language: {tag, from: 'default'},
    file
  }
}

export interface ReleaseToOptions extends Partial<Pick<RenderContext<object>, 'style' | 'world'>> {
  /** Options of the format. */
  options?: object | undefined
}

/**
 * `….use(remarkRelease).use(releaseTo, 'wire:uk')`: the processor's result is that rendition. A release whose embargo
 * stands is set with its embargo line; holding it back is the business of `build` and of the command line.
 */
export const releaseTo: Plugin<[format: string, options?: ReleaseToOptions], Release, string | Uint8Array> =
  function (format, options = {}) {
    const done = new WeakMap<VFile, string | Uint8Array>()
    this.use(() => async (tree, file) => {
      const release = tree as unknown as Release
      const galley = toGalley(release, {style: options.style, now: options.world?.now, file})
      const {value, extension} = await render(galley, format, {...options, file})
      done.set(file, value)
      if (file.path) file.extname = extension
    })
    this.compiler = (_tree, file) => {
      const value = done.get(file)
      if (value !== undefined) return value
      throw new Error('Unexpected `stringify` without `run`, expected `process`: renderers are asynchronous')
    }
  }
