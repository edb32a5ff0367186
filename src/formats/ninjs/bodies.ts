import {htmlOf, type NewsFacts, xhtmlBody} from '../../news/index.js'
import {wireText} from '../wire/index.js'
import type {NinjsBody} from './item.js'
import type {NinjsOptions} from './options.js'

/** The copy once in each form. A kill has none. */
export function bodies(facts: NewsFacts, forms: Required<NinjsOptions>['content']): NinjsBody[] {
  if (facts.kill) return []
  return [...new Set(forms)].map((form) => {
    const value = makers[form](facts)
    return {...kinds[form], wordCount: facts.words, charCount: value.length, value}
  })
}

const kinds = {
  html: {role: 'main', contentType: 'text/html'},
  plain: {role: 'wire', contentType: 'text/plain'}
} as const

const makers: Readonly<Record<'html' | 'plain', (facts: NewsFacts) => string>> = {
  html: (facts) => htmlOf(xhtmlBody(facts, false)),
  // Its losses are those of the `wire` format, which reports them.
  plain: ({galley}) => wireText(galley)
}
