import type {Node, Point, Position} from 'unist'
import type {z} from 'zod'
import type {LanguageData} from '../language/index.js'
import type {Release} from '../release/nodes.js'
import type {CopyText} from './texts.js'

/** How bad a finding is. Configuration has the last word; a rule only has a default. */
export type Severity = 'error' | 'info' | 'warning'

/** A replacement in the source: UTF-16 offsets of the file, end exclusive. */
export interface Fix {
  start: number
  end: number
  text: string
}

/** What a rule reports. */
export interface Finding {
  /** `Unexpected X, expected Y`; markdown; no full stop. */
  reason: string
  place?: Node | Position | Point | undefined
  /** What to do, where the reason does not say it. */
  hint?: string | undefined
  actual?: string | undefined
  expected?: string[] | undefined
  /** Changes that mend this and touch nothing else. */
  fix?: Fix | readonly Fix[] | undefined
}

/** A picture in pixels. */
export interface PictureSize {
  width: number
  height: number
}

/** What a rule may look at besides the release. */
export interface RuleContext<Options> {
  readonly options: Readonly<Options>
  /** The file as text; offsets in positions point into it. */
  readonly source: string
  /** The words of the release, block by block, each character with its place in the source. */
  readonly texts: readonly CopyText[]
  readonly language: LanguageData
  /** Where front-matter fields stand. */
  readonly positions: Readonly<Record<string, Position>>
  /** The instant of the run; without it, rules about the past are silent. */
  readonly now: string | undefined
  /** The same release in other languages, for rules about pairs. */
  readonly translations: readonly Release[]
  /** Sizes of pictures in pixels, by the address that the release names, where whoever checks has measured them. */
  readonly sizes: ReadonlyMap<string, PictureSize>
  /** Ids of messages that reading the file has raised already. */
  readonly known: ReadonlySet<string>
  report(finding: Finding): void
}

/** A house rule over a release. `id` is permanent. */
export interface Rule<Options extends object = object> {
  readonly id: string
  /** One line for the table of rules. */
  readonly summary: string
  readonly severity: Severity
  readonly defaults: Options
  /** Where the convention is explained, for rules that pressline has no page of. */
  readonly url?: string | undefined
  /** Legal options, or what makes them when somebody sets one; a wrong one is refused with these. */
  readonly options?: z.ZodType | (() => z.ZodType) | undefined
  check(release: Release, context: RuleContext<Options>): void
}

/** Identity; keeps the type of the options. */
export function defineRule<Options extends object>(rule: Rule<Options>): Rule<Options> {
  return rule
}

/** What a configuration says of a rule: off, a severity, or a severity with options. */
export type RuleSetting = 'off' | Severity | readonly ['off' | Severity, object]

/** Settings by rule id, for a house, a country or a channel. What a preset does not name is off. */
export type Preset = Readonly<Record<string, RuleSetting>>
