import {baseStyle} from './base.js'
import type {BrandData} from './brand.js'
import {contrastOf, leastTextContrast} from './contrast.js'
import type {Template} from './parse.js'
import type {TemplateProblem} from './problem.js'
import type {Brand, FaceName, Style, TemplateData, Typeface} from './types.js'

/** Width of a logo where the brand says none, in points. */
const logoWidth = 140

/**
 * Brand and template with no gaps: `chain` is a template and what it extends, nearest first, on the ground of
 * {@link baseStyle}. Records merge by key, roles field by field; lists are replaced.
 */
export function resolveStyle(chain: readonly Template[]): Style {
  const style = [...chain].reverse().reduce(extend, baseStyle)
  return {...style, name: chain[0]?.data.name ?? baseStyle.name}
}

function extend(style: Style, {data, brand, files}: Template): Style {
  return {
    name: data.name,
    brand: extendBrand(style.brand, brand),
    arrangement: data.arrangement ?? style.arrangement,
    page: {
      size: data.page?.size ?? style.page.size,
      margins: {...style.page.margins, ...defined(data.page?.margins)}
    },
    furniture: {...style.furniture, ...defined(data.furniture)},
    typography: {...style.typography, ...defined(data.typography)},
    wire: {
      profile: data.wire?.profile ?? style.wire.profile,
      profiles: {...style.wire.profiles, ...data.wire?.profiles}
    },
    docx: {
      ...style.docx,
      ...(data.docx?.letterhead ? {letterhead: data.docx.letterhead} : {}),
      styles: {...style.docx.styles, ...data.docx?.styles}
    },
    roles: extendRoles(style.roles, data.roles ?? {}),
    files:
      files.size > 0
        ? new Map([...files, ...[...style.files].filter(([name]) => !files.has(name))])
        : style.files
  }
}

function extendRoles(roles: Style['roles'], own: NonNullable<TemplateData['roles']>): Style['roles'] {
  const result = {...roles}
  for (const [role, look] of Object.entries(own)) {
    const ground = result[role] ?? result.body
    if (ground) result[role] = {...ground, ...defined(look)}
  }
  return result
}

function extendBrand(brand: Brand, own: BrandData): Brand {
  const logo = own.logo ?? brand.logo
  const width = own.logoWidth ?? (own.logo ? undefined : brand.logo?.width) ?? logoWidth
  return {
    name: own.name ?? brand.name,
    issuer: own.issuer ?? brand.issuer,
    address: own.address ?? brand.address,
    colours: {...brand.colours, ...own.colours},
    typefaces: {
      text: extendTypeface(brand, own, 'text'),
      display: extendTypeface(brand, own, 'display'),
      mono: extendTypeface(brand, own, 'mono')
    },
    ...(logo ? {logo: {path: logo.path, alt: logo.alt, width}} : {}),
    contacts: {...brand.contacts, ...own.contacts},
    boilerplates: {...brand.boilerplates, ...own.boilerplates},
    ...(own.source || brand.source ? {source: own.source ?? brand.source} : {})
  }
}

/** A family of its own brings its own files; the families named after it stay unless the brand names others. */
function extendTypeface(brand: Brand, own: BrandData, name: FaceName): Typeface {
  const before = brand.typefaces[name]
  const face = own.typefaces[name]
  const fallback = face?.fallback ?? before.fallback
  if (!face?.family) return {...before, fallback}
  const files = face.files ?? (face.family === before.family ? before.files : undefined)
  return {family: face.family, ...(files ? {files} : {}), fallback}
}

/** Text colours that are hard to read on the brand's paper. */
export function contrastProblems({brand}: Style): TemplateProblem[] {
  const {paper} = brand.colours
  return (['accent', 'ink', 'quiet'] as const).flatMap((name) => {
    const {hex} = brand.colours[name]
    const contrast = contrastOf(hex, paper.hex)
    if (contrast >= leastTextContrast) return []
    const ratio = Math.floor(contrast * 100) / 100
    const reason =
      'Unexpected contrast of ' +
      ratio +
      ':1 of `' +
      name +
      '` (`' +
      hex +
      '`) on paper (`' +
      paper.hex +
      '`), expected 4.5:1 or more'
    return [{place: '', reason, hint: 'WCAG 2.2, 1.4.3: choose a darker colour for text'}]
  })
}

type Defined<Fields> = {[Field in keyof Fields]?: Exclude<Fields[Field], undefined>}

/** `record` without the fields that are undefined, so that they do not hide what they would extend. */
function defined<Fields extends object>(record: Fields | undefined): Defined<Fields> {
  const entries = Object.entries(record ?? {}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Defined<Fields>
}
