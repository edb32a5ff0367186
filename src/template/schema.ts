import {z} from 'zod'
import {once} from '../release/once.js'
import {parts, type TemplateData} from './types.js'

/** Field by field: `docs/templates.md`. Every field is optional: a template holds only what differs. */

const points = {pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72} as const
const unit = /^(-?\d+(?:\.\d+)?)\s*(pt|mm|cm|in)$/

/** A length in points; a number, or `12pt`, `25mm`, `2.5cm`, `1in`. */
const length = (least: number, most: number) =>
  z
    .union([z.number(), z.string().regex(unit).transform(toPoints)], {
      error: 'expected a number of points, or a length such as `25mm`'
    })
    .refine((value) => value >= least && value <= most, {
      error: 'expected ' + least + ' to ' + most + ' points'
    })

function toPoints(value: string): number {
  const [, number = '', name = 'pt'] = unit.exec(value) ?? []
  return Math.round(Number(number) * points[name as keyof typeof points] * 100) / 100
}

function makeSchema() {
  const roleStyle = z.strictObject({
    face: z.enum(['display', 'mono', 'text']).optional(),
    size: length(4, 144).optional(),
    leading: length(4, 200).optional(),
    weight: z.enum(['regular', 'semibold', 'bold']).optional(),
    italic: z.boolean().optional(),
    colour: z.enum(['accent', 'ink', 'paper', 'quiet', 'rule']).optional(),
    align: z.enum(['start', 'centre', 'end', 'justify']).optional(),
    before: length(0, 300).optional(),
    after: length(0, 300).optional(),
    indent: length(0, 300).optional(),
    keepWithNext: z.boolean().optional(),
    case: z.enum(['as-is', 'upper']).optional(),
    tracking: z.number().min(-100).max(500).optional(),
    rule: z.enum(['none', 'above', 'beside', 'box']).optional()
  })

  const setting = z.enum(['as-typed', 'language'])
  const margin = length(0, 300).optional()

  return z.strictObject({
    name: z.string().min(1).optional(),
    extends: z.string().min(1).optional(),
    summary: z.string().optional(),
    arrangement: z
      .array(z.enum(parts))
      .refine((order) => new Set(order).size === order.length, {error: 'expected each part once'})
      .optional(),
    page: z
      .strictObject({
        size: z.enum(['A4', 'Letter']).optional(),
        margins: z.strictObject({top: margin, right: margin, bottom: margin, left: margin}).optional()
      })
      .optional(),
    furniture: z
      .strictObject({
        letterhead: z.enum(['all', 'first', 'none']).optional(),
        folio: z.enum(['none', 'page', 'page-of-pages']).optional(),
        ends: z.string().min(1).optional(),
        more: z.string().min(1).optional()
      })
      .optional(),
    typography: z
      .strictObject({quotes: setting.optional(), dashes: setting.optional(), spaces: setting.optional()})
      .optional(),
    wire: z
      .strictObject({
        profile: z.string().min(1).optional(),
        profiles: z.record(z.string(), z.unknown()).optional()
      })
      .optional(),
    docx: z
      .strictObject({
        letterhead: z.string().min(1).optional(),
        styles: z.record(z.string(), z.string()).optional()
      })
      .optional(),
    roles: z.record(z.string(), roleStyle).optional()
  }) satisfies z.ZodType<Omit<TemplateData, 'name'>>
}

/** The shape of `template.yaml`, made when a first one is read. */
export const templateSchema = once(makeSchema)

/** What `template.yaml` holds. */
export type TemplateFile = z.output<ReturnType<typeof makeSchema>>
