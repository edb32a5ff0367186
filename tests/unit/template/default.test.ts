import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {baseStyle, loadStyle, parseTemplate, type TemplateFolder} from '../../../src/template/index.js'

const root = new URL('../../../templates/', import.meta.url)

/** One of pressline's own templates from the disk; none of them has folders within. */
function folder(name: string): TemplateFolder {
  const base = new URL(name + '/', root)
  const names = readdirSync(base)
  return {
    name,
    files: new Map(names.map((file) => [file, new Uint8Array(readFileSync(new URL(file, base)))]))
  }
}

describe('the default template', () => {
  test('is exactly the built-in look', async () => {
    expect(await loadStyle('default', async (name) => folder(name))).toEqual(baseStyle)
  })

  test('states every field of every role, so that it can serve as the reference', () => {
    const {data} = parseTemplate(folder('default'))
    expect(data.roles).toEqual(baseStyle.roles)
    expect(data.page).toEqual(baseStyle.page)
    expect(data.furniture).toEqual(baseStyle.furniture)
    expect(data.typography).toEqual(baseStyle.typography)
  })
})

test.each(readdirSync(root))('the template `%s` is free of errors and warnings', async (name) => {
  const known = new Set(readdirSync(root))
  const {VFile} = await import('vfile')
  const file = new VFile()
  await loadStyle(name, async (wanted) => (known.has(wanted) ? folder(wanted) : undefined), file)
  expect(file.messages.map(String)).toEqual([])
})
