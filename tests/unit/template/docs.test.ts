import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {baseStyle, parseTemplate} from '../../../src/template/index.js'
import {templateSchema} from '../../../src/template/schema.js'

const page = readFileSync(new URL('../../../docs/templates.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')

test.each(examples)('the example of docs/templates.md is read without a word of complaint: %#', (text) => {
  const file = /^(?:meta|color|pressline):/m.test(text) ? '_brand.yml' : 'template.yaml'
  const {warnings} = parseTemplate({name: 'docs', files: new Map([[file, new TextEncoder().encode(text)]])})
  expect(warnings).toEqual([])
})

test('docs/templates.md names every field and every role', () => {
  for (const field of Object.keys(templateSchema().shape))
    expect(page).toMatch(new RegExp('`' + field + '[`.]'))
  for (const role of Object.keys(baseStyle.roles)) expect(page).toContain('`' + role + '`')
  for (const field of Object.keys(baseStyle.roles.body ?? {})) expect(page).toContain('`' + field + '`')
})
