import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {
  baseStyle,
  loadStyle,
  loadTemplate,
  parseTemplate,
  resolveStyle,
  TemplateError,
  type TemplateFolder
} from '../../../src/template/index.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function folder(name: string, files: Record<string, string>): TemplateFolder {
  return {name, files: new Map(Object.entries(files).map(([file, text]) => [file, encode(text)]))}
}

/** A door to folders by name. */
const door =
  (...folders: TemplateFolder[]) =>
  async (name: string): Promise<TemplateFolder | undefined> =>
    folders.find((one) => one.name === name)

const plain = folder('plain', {'template.yaml': 'summary: nothing\n'})

/** The messages of the error that `work` throws. */
async function failureOf(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (error instanceof TemplateError) return error.message
    throw error
  }
  throw new Error('Unexpected success, expected a TemplateError')
}

const problemsIn = (text: string, file = 'template.yaml'): Promise<string> =>
  failureOf(() => parseTemplate(folder('house', {[file]: text})))

describe('a template', () => {
  test('stands on the built-in look', async () => {
    const style = await loadStyle('plain', door(plain))
    expect(style).toEqual({...baseStyle, name: 'plain'})
  })

  test('changes only what it names, along the chain it extends', async () => {
    const house = folder('house', {
      'template.yaml': 'page: {size: Letter, margins: {left: 1in}}\nroles: {headline: {size: 30}}\n'
    })
    const desk = folder('desk', {
      'template.yaml': 'extends: house\nfurniture: {ends: "###"}\nroles: {headline: {weight: regular}}\n'
    })
    const style = await loadStyle('desk', door(house, desk))
    expect(style.page).toEqual({size: 'Letter', margins: {...baseStyle.page.margins, left: 72}})
    expect(style.furniture).toEqual({...baseStyle.furniture, ends: '###'})
    expect(style.roles.headline).toEqual({...baseStyle.roles.headline, size: 30, weight: 'regular'})
    expect(style.roles.body).toEqual(baseStyle.roles.body)
    expect(style.name).toBe('desk')
  })

  test('finds the nearest file of a name, and the settings are no such files', async () => {
    const house = folder('house', {'template.yaml': '', 'style.css': 'house', 'logo.svg': '<svg/>'})
    const desk = folder('desk', {'template.yaml': 'extends: house', 'style.css': 'desk', 'README.md': 'desk'})
    const {files} = await loadStyle('desk', door(house, desk))
    expect([...files.keys()].sort()).toEqual(['logo.svg', 'style.css'])
    expect(new TextDecoder().decode(files.get('style.css'))).toBe('desk')
  })

  test('takes lengths in points, millimetres, centimetres and inches', () => {
    const {data} = parseTemplate(
      folder('house', {
        'template.yaml': 'page: {margins: {top: 25.4mm, right: 2.54cm, bottom: 1in, left: 72}}'
      })
    )
    expect(data.page?.margins).toEqual({top: 72, right: 72, bottom: 72, left: 72})
  })

  test('gives a role of a third party every field', async () => {
    const house = folder('house', {'template.yaml': 'roles: {safetyNotice: {rule: box}}'})
    const file = new VFile()
    const style = await loadStyle('house', door(house), file)
    expect(style.roles.safetyNotice).toEqual({...baseStyle.roles.body, rule: 'box'})
    expect(String(file.messages[0])).toContain('Unexpected role `safetyNotice`')
  })
})

describe('a template that cannot be used says why, and where', () => {
  test.each([
    [
      'a slip in a key',
      'arangement: [body]',
      'house/template.yaml:1:1: Unexpected key `arangement`, expected `arrangement`'
    ],
    [
      'a slip deep down',
      'roles:\n  headline:\n    colur: ink',
      'house/template.yaml:3:5: Unexpected key `colur`, expected `colour`'
    ],
    [
      'a value that is not one of a few',
      'page:\n  size: A5',
      'house/template.yaml:2:3: Unexpected value of `page.size`, expected `A4` or `Letter`'
    ],
    [
      'a length of nothing',
      'page:\n  margins: {top: wide}',
      'house/template.yaml:2:13: Unexpected value of `page.margins.top`, expected a number of points, or a length such as `25mm`'
    ],
    [
      'a length that cannot be',
      'roles: {body: {size: 1000}}',
      'house/template.yaml:1:16: Unexpected value of `roles.body.size`, expected 4 to 144 points'
    ],
    [
      'a part twice',
      'arrangement: [body, body]',
      'house/template.yaml:1:1: Unexpected value of `arrangement`, expected each part once'
    ],
    [
      'two keys of one name',
      'name: a\nname: b',
      'house/template.yaml:2:1: Unexpected YAML: Map keys must be unique'
    ],
    [
      'code',
      'name: !!js/function "x"',
      'house/template.yaml:1:7: Unexpected YAML: Unresolved tag: tag:yaml.org,2002:js/function'
    ],
    [
      'a Word file outside the folder',
      'docx:\n  letterhead: ../secret.docx',
      'house/template.yaml:2:3: Unexpected path `../secret.docx` outside the template, expected a file in its folder'
    ]
  ])('%s', async (_what, text, message) => {
    expect(await problemsIn(text)).toBe(message)
  })

  test('aliases that swell', async () => {
    const bomb =
      'a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b]'
    expect(await problemsIn(bomb)).toMatch(/Unexpected (?:number of aliases|key)/)
  })

  test('bytes that are no text', async () => {
    const source = {name: 'house', files: new Map([['template.yaml', new Uint8Array([0xff, 0xfe, 0x41])]])}
    expect(await failureOf(() => parseTemplate(source))).toBe(
      'house/template.yaml: Unexpected bytes that are not UTF-8, expected UTF-8'
    )
  })

  test('a folder with nothing in it', async () => {
    expect(await failureOf(() => parseTemplate(folder('house', {})))).toBe(
      'house: Unexpected folder without `template.yaml` and `_brand.yml`, expected one of them'
    )
  })

  test('a name that nobody knows, with the one that may be meant', async () => {
    const message = await failureOf(() =>
      loadTemplate('harbor', door(plain), {known: ['harbour-council', 'harbour']})
    )
    expect(message).toBe('Unexpected template `harbor` that nobody knows, expected `harbour`')
    expect(await failureOf(() => loadTemplate('zzz', door(plain), {known: ['default', 'us']}))).toBe(
      'Unexpected template `zzz` that nobody knows, expected `default` or `us`'
    )
  })

  test('a name that a template extends and nobody knows', async () => {
    const desk = folder('desk', {'template.yaml': 'extends: house'})
    expect(await failureOf(() => loadTemplate('desk', door(desk)))).toBe(
      'desk: Unexpected template `house` that nobody knows, expected the name or path of one'
    )
  })

  test('templates that extend each other', async () => {
    const one = folder('one', {'template.yaml': 'extends: two'})
    const two = folder('two', {'template.yaml': 'extends: one'})
    expect(await failureOf(() => loadTemplate('one', door(one, two)))).toBe(
      'two: Unexpected ring of `extends`: one → two → one, expected an end'
    )
  })

  test('a chain without end', async () => {
    const endless = async (name: string): Promise<TemplateFolder> =>
      folder(name, {'template.yaml': 'extends: t' + (Number(name.slice(1)) + 1)})
    expect(await failureOf(() => loadTemplate('t1', endless))).toContain(
      'Unexpected chain of more than 8 templates'
    )
  })
})

describe('a brand', () => {
  const brand = (text: string, files: Record<string, string> = {}) =>
    resolveStyle([parseTemplate(folder('house', {'_brand.yml': text, ...files}))]).brand

  test('takes its name, link and legal name from `meta`', () => {
    expect(
      brand('meta: {name: {full: Example Trust Ltd, short: Example}, link: https://example.org}')
    ).toMatchObject({
      name: 'Example',
      issuer: {name: 'Example', legalName: 'Example Trust Ltd', url: 'https://example.org', symbols: []}
    })
  })

  test('follows colours through names to the palette, with the inks given on the way', () => {
    const {colours} = brand(`
color:
  palette: {navy: "#037"}
  primary: navy
  foreground: black
  secondary: primary
pressline:
  colours: {navy: {cmyk: [100, 70, 0, 40], spot: PANTONE 280 C}}
`)
    expect(colours.accent).toEqual({hex: '#003377', cmyk: [100, 70, 0, 40], spot: 'PANTONE 280 C'})
    expect(colours.quiet).toEqual(colours.accent)
    expect(colours.ink).toEqual({hex: '#000000'})
    expect(colours.rule).toEqual(baseStyle.brand.colours.rule)
  })

  test('takes a palette name that a semantic colour shares', () => {
    expect(brand('color: {palette: {primary: "#123456"}, primary: "#654321"}').colours.accent.hex).toBe(
      '#654321'
    )
  })

  test.each([
    [
      'color: {palette: {navy: "#003377"}, primary: nvy}',
      'house/_brand.yml:1:37: Unexpected colour `nvy`, expected `navy`'
    ],
    [
      'color: {primary: secondary, secondary: primary}',
      'house/_brand.yml:1:9: Unexpected colour `primary` that refers to itself, expected a value such as `#1f3a5f`'
    ],
    [
      'logo: {medium: logo.svg}',
      'house/_brand.yml:1:8: Unexpected file `logo.svg` that is not there, expected a file in the folder of the template'
    ],
    [
      'logo: {medium: https://example.org/logo.svg}',
      'house/_brand.yml:1:8: Unexpected address `https://example.org/logo.svg`, expected a file in the folder of the template'
    ],
    ['pressline: {adress: [1 Quay]}', 'house/_brand.yml:1:13: Unexpected key `adress`, expected `address`'],
    [
      'pressline: {source: TOO-LONG-A-CODE}',
      'house/_brand.yml:1:13: Unexpected value of `pressline.source`, expected one to eight letters'
    ],
    [
      'typography:\n  fonts:\n    - {family: Own, source: file, files: [{path: own-bold.ttf, weight: 700}]}\n  base: Own',
      'Unexpected font `Own` without a regular cut, expected one file of weight 400'
    ]
  ])('says what is wrong with %j', async (text, message) => {
    const source = folder('house', {'_brand.yml': text, 'own-bold.ttf': ''})
    expect(await failureOf(() => parseTemplate(source))).toContain(message)
  })

  test('finds a logo by size and name, with its words and width', () => {
    const {logo} = brand(
      'logo: {images: {wide: {path: ./logo.svg, alt: Example Trust}}, large: wide}\npressline: {logo: {width: 90}}',
      {'logo.svg': '<svg/>'}
    )
    expect(logo).toEqual({path: 'logo.svg', alt: 'Example Trust', width: 90})
  })

  test('takes the light one of two logos', () => {
    const files = {'dark.svg': '<svg/>', 'light.svg': '<svg/>'}
    const text = 'meta: {name: Example}\nlogo: {small: {light: light.svg, dark: dark.svg}}'
    expect(brand(text, files).logo).toEqual({path: 'light.svg', alt: 'Example', width: 140})
  })

  test('sorts font files into cuts', () => {
    const {typefaces} = brand(
      `typography:
  fonts:
    - family: Own
      source: file
      files:
        - own.ttf
        - {path: own-sb.ttf, weight: semi-bold}
        - {path: own-i.ttf, style: italic}
        - {path: own-b.ttf, weight: bold}
        - {path: own-bi.ttf, weight: 700, style: italic}
  base: {family: Own, size: 1rem}
  headings: Elsewhere
`,
      {'own.ttf': '', 'own-sb.ttf': '', 'own-i.ttf': '', 'own-b.ttf': '', 'own-bi.ttf': ''}
    )
    expect(typefaces.text).toEqual({
      family: 'Own',
      files: {regular: 'own.ttf', italic: 'own-i.ttf', bold: 'own-b.ttf', boldItalic: 'own-bi.ttf'},
      fallback: baseStyle.brand.typefaces.text.fallback
    })
    expect(typefaces.display).toEqual({...baseStyle.brand.typefaces.display, family: 'Elsewhere'})
    expect(typefaces.mono).toEqual(baseStyle.brand.typefaces.mono)
  })

  test('keeps a directory of contacts and boilerplates, also under `defaults`', () => {
    const {contacts, boilerplates, address} = brand(`
defaults:
  pressline:
    address: 1 Quay
    contacts: {desk: {name: Ada Vane, phone: +44 1632 960123}}
    boilerplates: {us: We make things., them: {organisation: Them, text: They do too.}}
`)
    expect(contacts.desk).toEqual({
      name: 'Ada Vane',
      phones: ['+44 1632 960123'],
      languages: [],
      publishable: true
    })
    expect(boilerplates.us).toEqual({organisation: undefined, text: 'We make things.'})
    expect(boilerplates.them).toEqual({organisation: 'Them', text: 'They do too.'})
    expect(address).toEqual(['1 Quay'])
  })

  test('warns of text that is hard to read and of slips in its keys', async () => {
    const house = folder('house', {'_brand.yml': 'color: {primry: "#333333", primary: "#ffcc00"}'})
    const file = new VFile()
    await loadStyle('house', door(house), file)
    expect(file.messages.map((message) => message.reason)).toEqual([
      'Unexpected key `primry`, expected `primary` in `house/_brand.yml:1:9`',
      'Unexpected contrast of 1.51:1 of `accent` (`#ffcc00`) on paper (`#ffffff`), expected 4.5:1 or more in `house`'
    ])
  })
})
