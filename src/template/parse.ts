import {nearest} from '../release/nearest.js'
import {baseStyle} from './base.js'
import {type BrandData, brandOf} from './brand.js'
import {type BrandFile, brandSchema} from './brand-schema.js'
import {type Folder, folderOf, pathInside} from './folder.js'
import {unknownKey, validate} from './issues.js'
import {TemplateError, type TemplateProblem} from './problem.js'
import {type TemplateFile, templateSchema} from './schema.js'
import type {TemplateData, TemplateFolder} from './types.js'
import {readYaml, type YamlFile} from './yaml.js'

/** One template as its folder has it, before what it extends. */
export interface Template {
  data: TemplateData
  brand: BrandData
  /** Files that renderers may want, by name in the folder. */
  files: ReadonlyMap<string, Uint8Array>
  /** What could be better. */
  warnings: TemplateProblem[]
}

const settings = new Set(['template.yaml', 'template.yml', '_brand.yml', '_brand.yaml'])

/**
 * Read a template folder: `template.yaml`, `_brand.yml`, or both. Throws {@link TemplateError} with every problem,
 * each with file, line and column.
 */
export function parseTemplate(source: TemplateFolder): Template {
  const found = {errors: [] as TemplateProblem[], warnings: [] as TemplateProblem[]}
  const template = fileOf(source, ['template.yaml', 'template.yml'])
  const brand = fileOf(source, ['_brand.yml', '_brand.yaml'])
  if (!template && !brand) {
    const reason = 'Unexpected folder without `template.yaml` and `_brand.yml`, expected one of them'
    throw new TemplateError([{place: source.name, reason}])
  }
  const data = attempt(
    found.errors,
    () => template && dataOf(template, folderOf(source, template.place, found))
  )
  const read = attempt(found.errors, () => brandFrom(brand, source, found))
  if (found.errors.length > 0) throw new TemplateError(found.errors)
  return {
    data: {...data, name: data?.name ?? source.name},
    brand: read ?? emptyBrand(),
    files: new Map([...source.files].filter(([name]) => !settings.has(name) && !/^readme\.md$/i.test(name))),
    warnings: found.warnings
  }
}

function fileOf(source: TemplateFolder, names: readonly string[]): YamlFile | undefined {
  const name = names.find((candidate) => source.files.has(candidate))
  const bytes = name && source.files.get(name)
  return bytes ? readYaml(bytes, source.name + '/' + name) : undefined
}

function dataOf(file: YamlFile, folder: Folder): TemplateFile {
  const data = validate(templateSchema(), file)
  if (data.docx?.letterhead) {
    data.docx.letterhead = pathInside(data.docx.letterhead, ['docx', 'letterhead'], folder)
  }
  for (const role of Object.keys(data.roles ?? {})) {
    if (Object.hasOwn(baseStyle.roles, role)) continue
    const meant = nearest(role, Object.keys(baseStyle.roles))
    folder.warn(
      ['roles', role],
      'Unexpected role `' + role + '`, expected ' + (meant ? '`' + meant + '`' : 'one that compose knows')
    )
  }
  return data
}

function brandFrom(
  file: YamlFile | undefined,
  source: TemplateFolder,
  found: Pick<Folder, 'errors' | 'warnings'>
): BrandData | undefined {
  if (!file) return undefined
  const data = validate(brandSchema(), file)
  found.warnings.push(...unknownBrandKeys(data, file))
  return brandOf(data, folderOf(source, file.place, found))
}

/** Keys of the convention, whether pressline reads them or not. */
const known: Readonly<Record<string, readonly string[]>> = {
  '': ['meta', 'logo', 'color', 'typography', 'defaults', 'pressline'],
  logo: ['images', 'small', 'medium', 'large'],
  color: [
    ...[
      'palette',
      'foreground',
      'background',
      'primary',
      'secondary',
      'tertiary',
      'success',
      'info',
      'warning'
    ],
    ...['danger', 'light', 'dark', 'link']
  ],
  typography: ['fonts', 'base', 'headings', 'monospace', 'monospace-inline', 'monospace-block', 'link']
}

function unknownBrandKeys(data: BrandFile, file: YamlFile): TemplateProblem[] {
  return Object.entries(known).flatMap(([section, keys]) => {
    const value: unknown = section ? data[section] : data
    if (typeof value !== 'object' || value === null) return []
    const at = section ? [section] : []
    return Object.keys(value)
      .filter((key) => !keys.includes(key))
      .map((key) => unknownKey(key, keys, file.place([...at, key])))
  })
}

const emptyBrand = (): BrandData => ({colours: {}, typefaces: {}, contacts: {}, boilerplates: {}})

/** Do `work`; what it throws about the template joins the other problems. */
function attempt<Result>(errors: TemplateProblem[], work: () => Result): Result | undefined {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    errors.push(...error.problems)
    return undefined
  }
}
