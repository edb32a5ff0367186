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

type Files = NonNullable<Typeface['files']>

/** CSS weights by the names that Brand YAML allows. */
const weights: Readonly<Record<string, number>> = {
  thin: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900
}

function filesOf(family: string, file: BrandFile, folder: Folder): Files | undefined {
  const index = file.typography?.fonts?.findIndex((font) => font.family === family) ?? -1
  const font = file.typography?.fonts?.[index]
  if (font?.source !== 'file' && !font?.files) return undefined
  const cuts = (font.files ?? []).flatMap((entry, at) => {
    const path = pathInside(entry.path, ['typography', 'fonts', index, 'files', at], folder)
    if (!path) return []
    const weight = weights[String(entry.weight ?? 'normal')] ?? (Number(entry.weight) || 400)
    return [{path, weight, italic: entry.style === 'italic' || entry.style === 'oblique'}]
  })
  const nearest = (wanted: number, italic: boolean): string | undefined =>
    cuts
      .filter((cut) => cut.italic === italic && cut.weight >= 600 === wanted >= 600)
      .sort((left, right) => Math.abs(left.weight - wanted) - Math.abs(right.weight - wanted))[0]?.path
  const regular = nearest(400, false)
  if (!regular) {
    const reason = 'Unexpected font `' + family + '` without a regular cut, expected one file of weight 400'
    folder.error(['typography', 'fonts', index], reason)
    return undefined
  }
  const others = {italic: nearest(400, true), bold: nearest(700, false), boldItalic: nearest(700, true)}
  return {regular, ...Object.fromEntries(Object.entries(others).filter(([, path]) => path))}
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
