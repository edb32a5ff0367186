import type {VFile} from 'vfile'
import type {Galley} from '../galley/blocks.js'
import type {Style} from '../template/types.js'
import type {World} from '../template/world.js'

/**
 * Options of each format. Every format's `options.ts` augments this map, as a third party would; it types
 * `config.formats.<name>` and `render(…, {to: name, options})`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by augmentation
export interface FormatOptionsMap {}
export type FormatName = keyof FormatOptionsMap & string

/** What a renderer is given besides the galley. */
export interface RenderContext<Options> {
  readonly options: Readonly<Options>
  readonly style: Style
  /** Messages go here, losses among them (`ruleId` starts with `loss-`). */
  readonly file: VFile
  readonly world: World
  /** The markdown the release was read from, for formats that carry their source (PDF/A-3). */
  readonly source?: {readonly name: string; readonly bytes: Uint8Array} | undefined
}

/** One format: a galley in, text or bytes out. It decides nothing editorial. */
export interface Renderer<Options extends object = object> {
  readonly name: string
  /** IANA media type. */
  readonly mediaType: string
  readonly extension: `.${string}`
  readonly defaults: Required<Options>
  /** The option that `name:value` sets, such as `profile` in `wire:uk`; `profile` when left out. */
  readonly variant?: string | undefined
  render(galley: Galley, context: RenderContext<Required<Options>>): Promise<string | Uint8Array>
}

/** Identity; keeps the options' type. */
export function defineRenderer<Options extends object>(renderer: Renderer<Options>): Renderer<Options> {
  return renderer
}
