import type {Galley} from '../../galley/index.js'
import {wordLocale} from './language.js'
import {element, escapeXml} from './xml.js'

/** `docProps/core.xml` (ECMA-376-2, 11): Dublin Core of the release. Times are the galley's stamp, never the clock's. */
export function coreProperties(galley: Galley): string {
  const {meta} = galley
  const text = (name: string, value: string | undefined): string =>
    value ? element(name, {}, [escapeXml(value)]) : ''
  const author = meta.byline ?? meta.issuer?.name ?? galley.furniture.issuer
  const time = (name: string): string =>
    element(name, {'xsi:type': 'dcterms:W3CDTF'}, [escapeXml(galley.stamp)])
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
      },
      [
        text('dc:title', meta.headline),
        text('dc:subject', meta.shortHeadline),
        text('dc:creator', author),
        text('cp:keywords', meta.keywords.join(', ')),
        text('dc:description', meta.summary),
        text('cp:lastModifiedBy', author),
        text('cp:revision', String(Math.max(1, Math.trunc(meta.version)))),
        time('dcterms:created'),
        time('dcterms:modified'),
        text('cp:category', meta.genre),
        text('dc:identifier', meta.id),
        text('dc:language', wordLocale(galley.language)),
        text('cp:contentStatus', galley.embargo?.line)
      ]
    )
  )
}

/** `docProps/custom.xml` (ECMA-376-1, 22.3): the facts of a release that a picture desk or an archive sorts by. */
export function customProperties(galley: Galley): string {
  const {meta} = galley
  const facts: Array<[string, string | undefined]> = [
    ['Slug', meta.slug],
    ['Version', String(meta.version)],
    ['Status', meta.status],
    ['Issued', meta.issued],
    ['Embargo', galley.embargo?.until],
    ['Embargo zone', galley.embargo?.zone],
    ['Correction', meta.correction?.kind],
    ['Canonical URL', meta.canonicalUrl]
  ]
  const properties = facts
    .filter((fact): fact is [string, string] => Boolean(fact[1]))
    .map(([name, value], index) =>
      element('property', {fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name}, [
        element('vt:lpwstr', {}, [escapeXml(value)])
      ])
    )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'
      },
      properties
    )
  )
}
