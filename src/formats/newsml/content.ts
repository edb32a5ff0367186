import type {VFile} from 'vfile'
import type {Element} from 'xast'
import {x} from 'xastscript'
import {type NewsFacts, xhtmlBody} from '../../news/index.js'
import {nitfDefaults, nitfTree} from '../nitf/index.js'
import {wireText} from '../wire/index.js'
import type {NewsmlContent} from './options.js'

/** `contentSet`: the copy once in each form, as alternatives. A kill has none. */
export function contentSet(
  facts: NewsFacts,
  forms: NewsmlContent | readonly NewsmlContent[],
  file: VFile
): Element[] {
  if (facts.kill) return []
  const wordcount = String(facts.words)
  return [
    x(
      'contentSet',
      chosen(forms).map((form) => makers[form](facts, wordcount, file))
    )
  ]
}

function chosen(forms: NewsmlContent | readonly NewsmlContent[]): NewsmlContent[] {
  const list = [...new Set([forms].flat())]
  const unknown = list.find((form) => !Object.hasOwn(makers, form))
  if (unknown === undefined) return list
  throw new Error(
    'Unexpected content `' + unknown + '` of NewsML-G2, expected ' + Object.keys(makers).join(', ')
  )
}

type Maker = (facts: NewsFacts, wordcount: string, file: VFile) => Element

const makers: Readonly<Record<NewsmlContent, Maker>> = {
  nitf: (facts, wordcount, file) =>
    x('inlineXML', {contenttype: 'application/nitf+xml', wordcount}, [nitfTree(facts, nitfDefaults, file)]),
  // Its losses are those of the `wire` format, which reports them.
  plain: ({galley}, wordcount) => x('inlineData', {contenttype: 'text/plain', wordcount}, wireText(galley)),
  xhtml: (facts, wordcount) =>
    x('inlineXML', {contenttype: 'application/xhtml+xml', wordcount}, [xhtmlTree(facts)])
}

function xhtmlTree(facts: NewsFacts): Element {
  const {language, direction} = facts.galley
  const attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xml:lang': language,
    lang: language,
    dir: direction
  }
  return x('html', attributes, [
    x('head', [x('title', facts.meta.headline)]),
    x('body', xhtmlBody(facts, true))
  ])
}
