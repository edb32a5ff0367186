import {z} from 'zod'
import {once} from '../../release/once.js'

/**
 * House style as data. The kinds, their names and their keys are those of Vale's styles (`extends`, `message`,
 * `level`, `tokens`, `swap`, …), for the kinds we share, so that a folder of such a style can be used as it is.
 */

function makeSchema() {
  const common = {
    /** With `%s` for what was found (and for what is wanted, where a kind knows it). */
    message: z.string(),
    level: z.enum(['suggestion', 'warning', 'error']).default('warning'),
    link: z.string().optional(),
    description: z.string().optional(),
    scope: z.union([z.string(), z.array(z.string())]).optional(),
    ignorecase: z.boolean().default(false),
    nonword: z.boolean().default(false),
    /** Words that are never found. */
    exceptions: z.array(z.string()).default([])
  }

  return z.discriminatedUnion('extends', [
    z.object({
      extends: z.literal('existence'),
      ...common,
      tokens: z.array(z.string()).default([]),
      raw: z.array(z.string()).default([])
    }),
    z.object({extends: z.literal('substitution'), ...common, swap: z.record(z.string(), z.string())}),
    z.object({
      extends: z.literal('occurrence'),
      ...common,
      max: z.int().nonnegative().optional(),
      min: z.int().nonnegative().optional(),
      token: z.string()
    }),
    z.object({
      extends: z.literal('repetition'),
      ...common,
      alpha: z.boolean().default(false),
      tokens: z.array(z.string()).default(['[^\\s]+'])
    }),
    z.object({extends: z.literal('consistency'), ...common, either: z.record(z.string(), z.string())}),
    z.object({
      extends: z.literal('capitalization'),
      ...common,
      match: z.enum(['$title', '$sentence', '$lower', '$upper'])
    })
  ])
}

/** The shape of a rule, made when a first one is read. */
export const wordRuleSchema = once(makeSchema)

/** One rule of a house's style, as its file says it. */
export type WordRule = z.infer<ReturnType<typeof makeSchema>>
