import type {Element} from 'xast'
import {x} from 'xastscript'
import {type NewsFacts, newsFacts, reportFieldLosses, toXmlFile} from '../../news/index.js'
import {defineRenderer} from '../format.js'
import {nitfContainers} from '../nitf/index.js'
import {contentSet} from './content.js'
import {contentMetaFields, itemMetaFields, losses, type NewsmlField, rightsFields} from './fields.js'
import {type NewsmlOptions, newsmlDefaults} from './options.js'

export type {NewsmlContent, NewsmlOptions} from './options.js'

const namespace = 'http://iptc.org/std/nar/2006-10-01/'
const catalog = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml'

/** NewsML-G2 2.35: one news item at Power conformance, with the copy inside as NITF, XHTML or plain text. */
export const newsml = defineRenderer<NewsmlOptions>({
  name: 'newsml',
  // IANA: application/vnd.iptc.g2.newsitem+xml.
  mediaType: 'application/vnd.iptc.g2.newsitem+xml',
  extension: '.newsml.xml',
  defaults: newsmlDefaults,
  variant: 'content',
  render(galley, {options, file}) {
    const facts = newsFacts(galley, file)
    reportFieldLosses(losses, facts, 'NewsML-G2 2.35', file)
    const attributes = {
      xmlns: namespace,
      guid: facts.id,
      version: String(Math.max(1, Math.trunc(facts.meta.version))),
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'power',
      'xml:lang': galley.language
    }
    const root = x('newsItem', attributes, [
      x('catalogRef', {href: catalog}),
      x('rightsInfo', make(rightsFields, facts)),
      x('itemMeta', make(itemMetaFields, facts)),
      x('contentMeta', make(contentMetaFields, facts)),
      ...contentSet(facts, options.content, file)
    ])
    return Promise.resolve(toXmlFile(root, containers, file))
  }
})

/** Elements whose content is elements alone: of the item, of the NITF in it, and of the XHTML in it. */
const containers: ReadonlySet<string> = new Set([
  ...nitfContainers,
  'aside',
  'contactInfo',
  'contentMeta',
  'contentSet',
  'creator',
  'figure',
  'html',
  'inlineXML',
  'itemMeta',
  'newsItem',
  'organisationDetails',
  'rightsInfo',
  'section'
])

function make(fields: readonly NewsmlField[], facts: NewsFacts): Element[] {
  return fields.flatMap((field) => field.make(facts))
}
