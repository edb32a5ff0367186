import {resolve} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, it} from 'vitest'
import {frontMatterJsonSchema} from '../../../src/release/meta-schema.js'

/** The JSON Schema that ships is made from the zod schema: `npm run docs:schema` writes it, this holds it current. */

it('is current, and editors can use it', async () => {
  const schema = frontMatterJsonSchema()
  await expect(JSON.stringify(schema, null, 2) + '\n').toMatchFileSnapshot(
    resolve(import.meta.dirname, '../../../schemas/front-matter.schema.json')
  )
  const validate = new Ajv2020({strict: false, validateFormats: false}).compile(schema)
  expect(validate({headline: 'Harbour opens gauge', keywords: ['tides'], urgency: 5})).toBe(true)
  expect(validate({keywords: {tides: true}})).toBe(false)
})
