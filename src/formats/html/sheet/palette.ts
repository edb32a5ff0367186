import type {Style} from '../../../template/types.js'
import {contrast, mix, readable} from '../colour.js'

/** Colours of one scheme, `#rrggbb`. */
export interface Palette {
  accent: string
  ink: string
  paper: string
  quiet: string
  rule: string
  /** Ground of boxes and tables. */
  tint: string
  /** Ground and words of the embargo banner. */
  banner: string
  'banner-ink': string
}

/** Text on its ground, WCAG 2.2 AA (1.4.3). */
const aa = 4.5
const night = '#15171a'
const day = '#eceef0'

/** The brand's own colours; words are moved only where they would not read. */
export function lightPalette(style: Style): Palette {
  const {accent, ink, paper, quiet, rule} = hexes(style)
  // A brand may have a dark ground of its own: then its one scheme is that.
  const tint = mix(accent, paper, 0.06)
  const grounds = [paper, tint]
  return {
    accent: readable(accent, grounds, aa),
    ink: readable(ink, grounds, 7),
    paper,
    quiet: readable(quiet, grounds, aa),
    rule,
    tint,
    banner: readable(ink, [paper], 7),
    'banner-ink': readable(paper, [readable(ink, [paper], 7)], 7)
  }
}

/** The same brand at night: a ground with a breath of the accent, the accent light enough to read. */
export function darkPalette(style: Style): Palette {
  const {accent, quiet} = hexes(style)
  const paper = mix(accent, night, 0.05)
  const tint = mix(accent, mix(day, night, 0.06), 0.14)
  const grounds = [paper, tint]
  return {
    accent: readable(accent, grounds, 6),
    ink: readable(day, grounds, 7),
    paper,
    quiet: readable(quiet, grounds, 5.5),
    rule: mix(day, paper, 0.24),
    tint,
    banner: day,
    'banner-ink': readable(night, [day], 7)
  }
}

/** Colours that were moved, for the report: what was asked and what it measured. */
export function movedColours(style: Style): Array<{name: string; hex: string; ratio: number}> {
  const {paper} = hexes(style)
  return (['accent', 'ink', 'quiet'] as const)
    .map((name) => ({name, hex: style.brand.colours[name].hex}))
    .map((colour) => ({...colour, ratio: contrast(colour.hex, paper)}))
    .filter((colour) => colour.ratio < aa)
}

function hexes(style: Style): Record<'accent' | 'ink' | 'paper' | 'quiet' | 'rule', string> {
  const {accent, ink, paper, quiet, rule} = style.brand.colours
  return {accent: accent.hex, ink: ink.hex, paper: paper.hex, quiet: quiet.hex, rule: rule.hex}
}
