import type {Role} from '../galley/roles.js'
import type {Contact, Issuer} from '../release/meta.js'

/** A colour as screens show it and, where the brand says so, as presses print it. */
export interface Colour {
  /** `#rrggbb`. */
  hex: string
  /** Percentages; never derived from `hex`. */
  cmyk?: readonly [cyan: number, magenta: number, yellow: number, black: number] | undefined
  /** Name of a spot ink, such as `PANTONE 280 C`. */
  spot?: string | undefined
}

/** `ink` is for text, `accent` for headings and rules, `quiet` for furniture, `paper` is the ground. */
export type ColourName = 'accent' | 'ink' | 'paper' | 'quiet' | 'rule'

/** The three faces a brand speaks with. `text` sets copy, `display` sets headings and furniture. */
export type FaceName = 'display' | 'mono' | 'text'

/** A family of type. Files, where given, are relative to the template's folder; else the family is looked up by name. */
export interface Typeface {
  family: string
  files?:
    | {
        regular: string
        italic?: string | undefined
        bold?: string | undefined
        boldItalic?: string | undefined
      }
    | undefined
  /** Families to name after this one in CSS and DOCX. */
  fallback: string[]
}

export interface Logo {
  /** Relative to the template's folder. */
  path: string
  alt: string
  /** Width as set, in points. */
  width: number
}

/** Who speaks, from `_brand.yml` (the Brand YAML convention) with pressline's own keys under `pressline`. Data only. */
export interface Brand {
  name: string
  issuer: Issuer
  /** Lines of the postal address, for the letterhead. */
  address: string[]
  colours: Record<ColourName, Colour>
  typefaces: Record<FaceName, Typeface>
  logo?: Logo | undefined
  contacts: Record<string, Contact>
  boilerplates: Record<string, {organisation?: string | undefined; text: string}>
  /** Wire source code. */
  source?: string | undefined
}

/** How one role is set. Lengths in points. */
export interface RoleStyle {
  face: FaceName
  size: number
  leading: number
  weight: 'regular' | 'semibold' | 'bold'
  italic: boolean
  colour: ColourName
  align: 'start' | 'centre' | 'end' | 'justify'
  before: number
  after: number
  /** Indent of the whole block at the start edge. */
  indent: number
  keepWithNext: boolean
  case: 'as-is' | 'upper'
  /** Extra space between letters, in thousandths of an em. */
  tracking: number
  /** A line drawn beside or above the block. */
  rule: 'none' | 'above' | 'beside' | 'box'
}

/** The parts of a release, in the words of the arrangement. */
export const parts = [
  'boilerplate',
  'body',
  'contacts',
  'correction',
  'embargo',
  'ends',
  'headline',
  'marker',
  'notes',
  'standfirst',
  'tail'
] as const
export type Part = (typeof parts)[number]

export interface Page {
  size: 'A4' | 'Letter'
  margins: {top: number; right: number; bottom: number; left: number}
}

export interface FurnitureRules {
  letterhead: 'all' | 'first' | 'none'
  folio: 'none' | 'page' | 'page-of-pages'
  /** Text of the ends mark; `auto` is the language's own; `none` adds no mark (a typed one stays). */
  ends: string
  /** `auto` is the language's own; `none` sets none. */
  more: string
}

/** Any of the fields of `Fields`. */
type Some<Fields> = {[Field in keyof Fields]?: Fields[Field] | undefined}

/** How a release is arranged and set. Inherits with `extends`; holds only what differs. Data only. */
export interface TemplateData {
  name: string
  extends?: string | undefined
  summary?: string | undefined
  /** Reading order; house and country differ on what follows the ends mark. */
  arrangement?: Part[] | undefined
  page?: {size?: Page['size'] | undefined; margins?: Some<Page['margins']> | undefined} | undefined
  furniture?: Some<FurnitureRules> | undefined
  typography?: Some<TypographyRules> | undefined
  wire?: {profile?: string | undefined; profiles?: Record<string, unknown> | undefined} | undefined
  docx?: {letterhead?: string | undefined; styles?: Record<string, string> | undefined} | undefined
  roles?: Partial<Record<Role, Some<RoleStyle>>> | undefined
}

/** What compose does with the author's marks. `as-typed` changes no character. */
export interface TypographyRules {
  quotes: 'as-typed' | 'language'
  dashes: 'as-typed' | 'language'
  /** Join numbers to units and initials to names with no-break spaces. */
  spaces: 'as-typed' | 'language'
}

/** A folder of template data as read: file name to bytes. */
export interface TemplateFolder {
  /** Name for messages. */
  name: string
  files: ReadonlyMap<string, Uint8Array>
}

/** Brand and template resolved: every role present, every field filled. Plain data. */
export interface Style {
  name: string
  brand: Brand
  arrangement: Part[]
  page: Page
  furniture: FurnitureRules
  typography: TypographyRules
  wire: {profile: string; profiles: Record<string, unknown>}
  docx: {letterhead?: string | undefined; styles: Record<string, string>}
  roles: Record<string, RoleStyle>
  /** Every file of the template and of those it extends, nearest first: logo, fonts, style.css, letterhead.docx. */
  files: ReadonlyMap<string, Uint8Array>
}
