import type {Contact, Issuer} from '../release/meta.js'
import {colourOf} from './brand-colour.js'
import type {BrandFile} from './brand-schema.js'
import {type Folder, pathInside} from './folder.js'
import type {Brand, Colour, ColourName, FaceName, Logo, Typeface} from './types.js'

/** What one `_brand.yml` says; the rest comes from the template it extends. */
export interface BrandData {
  name?: string | undefined
  issuer?: Issuer | undefined
  address?: string[] | undefined
  colours: Partial<Record<ColourName, Colour>>
  typefaces: Partial<Record<FaceName, BrandTypeface>>
  logo?: Omit<Logo, 'width'> | undefined
  /** Width of the logo as set, in points. */
  logoWidth?: number | undefined
  contacts: Brand['contacts']
  boilerplates: Brand['boilerplates']
  source?: string | undefined
}

/** A family, or only the families to name after the one that the extended template sets. */
export type BrandTypeface = Partial<Typeface>

/** Brand YAML's words for our five colours. */
const semantic = {
  ink: 'foreground',
  paper: 'background',
  accent: 'primary',
  quiet: 'secondary',
  rule: 'tertiary'
} as const satisfies Record<ColourName, string>

const faces = {text: 'base', display: 'headings', mono: 'monospace'} as const satisfies Record<
  FaceName,
  string
>

/** Turn a validated `_brand.yml` into pressline's brand. Problems go to `folder`. */
export function brandOf(file: BrandFile, folder: Folder): BrandData {
  const own = {...file.defaults?.pressline, ...file.pressline}
  const name = nameOf(file)
  return {
    name: name.short,
    issuer: issuerOf(file, own),
    address: own.address,
    colours: coloursOf(file, own, folder),
    typefaces: typefacesOf(file, own, folder),
    logo: logoOf(file, name.short, folder),
    logoWidth: own.logo?.width,
    contacts: mapValues(own.contacts ?? {}, contactOf),
    boilerplates: own.boilerplates ?? {},
    source: own.source?.toUpperCase()
  }
}

type Own = NonNullable<BrandFile['pressline']>

function nameOf({meta}: BrandFile): {short?: string | undefined; full?: string | undefined} {
  const name = meta?.name
  if (typeof name !== 'object') return {short: name, full: undefined}
  return {short: name.short ?? name.full, full: name.full}
}

function issuerOf(file: BrandFile, own: Own): Issuer | undefined {
  const {short, full} = nameOf(file)
  const link = file.meta?.link
  const name = own.issuer?.name ?? short
  if (!name) return undefined
  return {
    name,
    legalName: own.issuer?.legalName ?? (full === name ? undefined : full),
    url: own.issuer?.url ?? (typeof link === 'object' ? link.home : link),
    logo: own.issuer?.logo,
    symbols: own.issuer?.symbols ?? []
  }
}

function coloursOf(file: BrandFile, own: Own, folder: Folder): BrandData['colours'] {
  const colours: BrandData['colours'] = {}
  for (const [name, key] of Object.entries(semantic) as Array<[ColourName, (typeof semantic)[ColourName]]>) {
    if (file.color?.[key] === undefined) continue
    const colour = colourOf(key, file.color, own.colours ?? {}, folder)
    if (colour) colours[name] = colour
  }
  return colours
}

function typefacesOf(file: BrandFile, own: Own, folder: Folder): BrandData['typefaces'] {
  const typefaces: BrandData['typefaces'] = {}
  for (const [name, key] of Object.entries(faces) as Array<[FaceName, (typeof faces)[FaceName]]>) {
    const family = file.typography?.[key]?.family
    const fallback = own.fallback?.[name]
    if (!family && !fallback) continue
    typefaces[name] = {
      ...(family ? {family, files: filesOf(family, file, folder)} : {}),
      ...(fallback ? {fallback} : {})
    }
  }
  return typefaces
}

type Cut = 'regular' | 'italic' | 'bold' | 'boldItalic'

const boldNames = /^(?:semi-?bold|demi-?bold|bold|extra-?bold|ultra-?bold|black|[6-9]00)$/i

function filesOf(family: string, file: BrandFile, folder: Folder): Typeface['files'] {
  const index = file.typography?.fonts?.findIndex((font) => font.family === family) ?? -1
  const font = file.typography?.fonts?.[index]
  if (font?.source !== 'file' && !font?.files) return undefined
  const files: Partial<Record<Cut, string>> = {}
  for (const [at, entry] of (font.files ?? []).entries()) {
    const path = pathInside(entry.path, ['typography', 'fonts', index, 'files', at], folder)
    if (!path) continue
    const bold = boldNames.test(String(entry.weight ?? 'normal'))
    const italic = entry.style === 'italic' || entry.style === 'oblique'
    files[bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'] ??= path
  }
  const {regular} = files
  if (!regular) {
    folder.error(
      ['typography', 'fonts', index],
      'Unexpected font `' + family + '` without a regular cut, expected one file of weight 400'
    )
    return undefined
  }
  return {...files, regular}
}

function logoOf({logo}: BrandFile, name: string | undefined, folder: Folder): BrandData['logo'] {
  if (logo === undefined) return undefined
  const size =
    typeof logo === 'string' ? undefined : (['medium', 'large', 'small'] as const).find((key) => logo[key])
  const chosen = typeof logo === 'string' ? logo : size && logo[size]
  if (!chosen) return undefined
  const at = size ? ['logo', size] : ['logo']
  const mark = typeof chosen === 'object' && !('path' in chosen) ? (chosen.light ?? chosen.dark) : chosen
  const named = typeof mark === 'string' && typeof logo === 'object' ? logo.images?.[mark] : undefined
  const resource = (named ?? mark) as string | {path: string; alt?: string | undefined} | undefined
  if (!resource) return undefined
  const path = pathInside(typeof resource === 'string' ? resource : resource.path, at, folder)
  if (!path) return undefined
  const alt = typeof resource === 'string' ? undefined : resource.alt
  if (!alt) folder.warn(at, 'Unexpected logo without `alt`, expected words for those who cannot see it')
  return {path, alt: alt ?? name ?? ''}
}

function contactOf(contact: NonNullable<Own['contacts']>[string]): Contact {
  const {phone, phones, languages, publishable, ...rest} = contact
  return {
    ...rest,
    phones: phones ?? phone ?? [],
    languages: languages ?? [],
    publishable: publishable ?? true
  }
}

function mapValues<In, Out>(record: Record<string, In>, change: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
