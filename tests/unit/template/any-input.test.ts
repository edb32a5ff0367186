import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseTemplate, resolveStyle, TemplateError} from '../../../src/template/index.js'

const word = fc.constantFrom(
  ...[
    'extends',
    'page',
    'margins',
    'roles',
    'headline',
    'size',
    'arrangement',
    'body',
    'furniture',
    'wire',
    'docx'
  ],
  ...[
    'meta',
    'name',
    'logo',
    'images',
    'medium',
    'color',
    'palette',
    'primary',
    'typography',
    'fonts',
    'family'
  ],
  ...[
    'files',
    'base',
    'pressline',
    'contacts',
    'boilerplates',
    'colours',
    'cmyk',
    'defaults',
    '__proto__',
    '../x'
  ],
  ...['constructor', 'A4', '#fff', 'logo.svg']
)
const data = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), {maxLength: 3}),
    fc.dictionary(word, tie('value'), {maxKeys: 4})
  )
})).value

/** Either a style with no gaps, or an error that says why. */
function tryTemplate(file: string, text: string): void {
  const files = new Map([
    [file, new TextEncoder().encode(text)],
    ['logo.svg', new TextEncoder().encode('<svg/>')]
  ])
  try {
    const style = resolveStyle([parseTemplate({name: 'any', files})])
    for (const look of Object.values(style.roles)) expect(Object.values(look)).not.toContain(undefined)
    for (const colour of Object.values(style.brand.colours)) expect(colour.hex).toMatch(/^#[0-9a-f]{6}$/)
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    expect(error.problems.length).toBeGreaterThan(0)
    for (const problem of error.problems) {
      expect(problem.reason).toMatch(/^Unexpected .*, expected |^Unexpected YAML: /)
      expect(problem.place).toMatch(/^any\//)
    }
  }
}

test.each(['template.yaml', '_brand.yml'])('any data in %s is a style or an error that says why', (file) => {
  fc.assert(
    fc.property(data, (value) => tryTemplate(file, JSON.stringify(value))),
    {numRuns: 500}
  )
})

test.each(['template.yaml', '_brand.yml'])('any text in %s is a style or an error that says why', (file) => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...'a: -[]{}#&*!|>\'"%@`\n\t?,~<')}), (text) =>
      tryTemplate(file, text)
    ),
    {numRuns: 500}
  )
})
