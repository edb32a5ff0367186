import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {contentMetaFields, itemMetaFields, rightsFields} from '../../../src/formats/newsml/fields.js'
import {ninjsFields} from '../../../src/formats/ninjs/fields.js'
import {docdataFields, headFields, trailingFields} from '../../../src/formats/nitf/fields.js'

/** The mapping tables of the pages are those of the code. A failure prints the table to paste. */

const tables = {
  newsml: [...rightsFields, ...itemMetaFields, ...contentMetaFields],
  ninjs: ninjsFields,
  nitf: [...headFields, ...docdataFields, ...trailingFields]
}

describe('the page of a news format', () => {
  it.each(Object.entries(tables))('of %s has the mapping of the code', (name, fields) => {
    const page = readFileSync(resolve(import.meta.dirname, '../../../docs/formats', name + '.md'), 'utf8')
    const found = /<!-- fields -->\n([\s\S]*?)<!-- \/fields -->/.exec(page)?.[1] ?? ''
    const rows = fields.map(({field, target}) => '| ' + field + ' | `' + target + '` |')
    expect(found.trim()).toBe(['| from | to |', '| --- | --- |', ...rows].join('\n'))
  })
})
