import {z} from 'zod'
import {once} from '../release/once.js'

/**
 * The shape of `_brand.yml`: the published Brand YAML convention (https://posit-dev.github.io/brand-yml), with
 * pressline's own keys under `pressline` or `defaults.pressline`. The convention's sections are read loosely, since
 * other tools have keys of their own in them; pressline's section is exact.
 */

function makeSchema() {
  const text = z.string()
  const texts = z.union([text.transform((value) => [value]), z.array(text)])
  const colour = text
  const weight = z.union([z.number(), text])

  const resource = z.union([text, z.looseObject({path: text, alt: text.optional()})])
  const logo = z.union([
    text,
    z.looseObject({path: text, alt: text.optional()}),
    z.looseObject({light: resource.optional(), dark: resource.optional()})
  ])

  const face = z.union([text.transform((family) => ({family})), z.looseObject({family: text.optional()})])

  const fontFile = z.union([
    text.transform((path) => ({path, weight: undefined, style: undefined})),
    z.looseObject({path: text, weight: weight.optional(), style: text.optional()})
  ])

  const font = z.looseObject({
    family: text,
    source: z.enum(['file', 'google', 'bunny', 'system']).optional(),
    files: z.array(fontFile).optional()
  })

  const percent = z.number().min(0).max(100)

  const contact = z.strictObject({
    name: text.optional(),
    role: text.optional(),
    organisation: text.optional(),
    email: text.optional(),
    phones: texts.optional(),
    phone: texts.optional(),
    url: text.optional(),
    hours: text.optional(),
    languages: texts.optional(),
    publishable: z.boolean().optional()
  })

  /** pressline's own keys: what the convention has no word for. */
  const pressline = z.strictObject({
    address: texts.optional(),
    boilerplates: z
      .record(
        z.string(),
        z.union([
          text.transform((value) => ({organisation: undefined, text: value})),
          z.strictObject({organisation: text.optional(), text})
        ])
      )
      .optional(),
    colours: z
      .record(
        z.string(),
        z.strictObject({
          cmyk: z.tuple([percent, percent, percent, percent]).optional(),
          spot: text.optional()
        })
      )
      .optional(),
    contacts: z.record(z.string(), contact).optional(),
    fallback: z
      .strictObject({text: texts.optional(), display: texts.optional(), mono: texts.optional()})
      .optional(),
    issuer: z
      .strictObject({
        name: text.optional(),
        legalName: text.optional(),
        url: text.optional(),
        logo: text.optional(),
        symbols: z.array(z.strictObject({exchange: text, symbol: text})).optional()
      })
      .optional(),
    logo: z.strictObject({width: z.number().min(10).max(400).optional()}).optional(),
    source: z
      .string()
      .regex(/^[A-Za-z]{1,8}$/, {error: 'expected one to eight letters'})
      .optional()
  })

  return z.looseObject({
    meta: z
      .looseObject({
        name: z.union([text, z.looseObject({full: text.optional(), short: text.optional()})]).optional(),
        link: z.union([text, z.looseObject({home: text.optional()})]).optional()
      })
      .optional(),
    logo: z
      .union([
        text,
        z.looseObject({
          images: z.record(z.string(), resource).optional(),
          small: logo.optional(),
          medium: logo.optional(),
          large: logo.optional()
        })
      ])
      .optional(),
    color: z
      .looseObject({
        palette: z.record(z.string(), colour).optional(),
        foreground: colour.optional(),
        background: colour.optional(),
        primary: colour.optional(),
        secondary: colour.optional(),
        tertiary: colour.optional()
      })
      .optional(),
    typography: z
      .looseObject({
        fonts: z.array(font).optional(),
        base: face.optional(),
        headings: face.optional(),
        monospace: face.optional()
      })
      .optional(),
    defaults: z.looseObject({pressline: pressline.optional()}).optional(),
    pressline: pressline.optional()
  })
}

/** The shape of `_brand.yml`, made when a first one is read. */
export const brandSchema = once(makeSchema)

/** What `_brand.yml` holds. */
export type BrandFile = z.output<ReturnType<typeof makeSchema>>
