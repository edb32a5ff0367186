import type {Direction, Marks, Run} from '../../../galley/index.js'
import type {ColourName, RoleStyle} from '../../../template/types.js'
import type {Cut, Link, Standing} from './types.js'

/** How a stretch of text is inked. Lengths in points. */
export interface Ink {
  readonly cut: Cut
  readonly size: number
  readonly colour: ColourName
  /** Above the baseline. */
  readonly rise: number
  /** OpenType features, as `tnum -liga`. */
  readonly features: string
  /** Extra space between letters, in points. */
  readonly tracking: number
  readonly strike: boolean
}

/** A stretch of a paragraph in which nothing changes. `start` and `end` are UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly ink: Ink
  readonly standing: Standing
  readonly language: string
  readonly direction?: Direction | undefined
  readonly link?: Link | undefined
  /** The footnote that this stretch refers to. */
  readonly note?: string | undefined
  /** Code, addresses: never hyphenated. */
  readonly verbatim: boolean
}

/** Text to be set: what is heard, what is shown (of the same length), and in which ink. */
export interface Paragraph {
  readonly text: string
  readonly shown: string
  readonly stretches: readonly Stretch[]
  /** Offsets where a line must end. */
  readonly forced: ReadonlySet<number>
  readonly direction: Direction
  readonly language: string
}

/** What a run needs to know of its surroundings. */
export interface Setting {
  readonly style: RoleStyle
  readonly language: string
  readonly direction: Direction
  readonly features?: string | undefined
}

/** Runs with the standing of each, as the structure tree gives it. */
export interface TaggedRun {
  readonly run: Run
  readonly standing: Standing
  readonly style?: RoleStyle | undefined
}

/** Make a paragraph of runs. A forced break is heard as the space that a galley's plain text has there. */
export function paragraphOf(runs: readonly TaggedRun[], setting: Setting): Paragraph {
  const state = {text: '', shown: '', stretches: [] as Stretch[], forced: new Set<number>()}
  for (const tagged of runs) add(state, tagged, setting)
  return {...state, direction: setting.direction, language: setting.language}
}

type State = {text: string; shown: string; stretches: Stretch[]; forced: Set<number>}

function add(state: State, {run, standing, style}: TaggedRun, setting: Setting): void {
  const role = style ?? setting.style
  const start = state.text.length
  const verbatim = run.marks.code === true
  const value = run.type === 'text' ? run.value : run.type === 'note' ? run.mark : ' '
  if (!value) return
  const text = value.replaceAll('\n', ' ').replaceAll('\t', ' ')
  if (run.type === 'break') state.forced.add(start + 1)
  else if (value.includes('\n')) {
    for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1))
      state.forced.add(start + at + 1)
  }
  state.text += text
  state.shown += role.case === 'upper' ? upper(text) : text
  const note = run.type === 'note' ? run.id : undefined
  state.stretches.push({
    start,
    end: state.text.length,
    ink: inkOf(role, run.marks, note !== undefined, setting.features ?? ''),
    standing,
    language: run.marks.lang ?? setting.language,
    direction: run.marks.dir,
    link: linkOf(run, text),
    note,
    verbatim
  })
}

const weights = {regular: 400, semibold: 600, bold: 700} as const

function inkOf(style: RoleStyle, marks: Marks, note: boolean, features: string): Ink {
  const raised = marks.superscript === true || note
  const lowered = marks.subscript === true
  const small = raised || lowered ? 0.64 : 1
  const list = [features, style.tracking > 0 ? '-liga -clig' : ''].filter(Boolean).join(' ')
  return {
    cut: {
      face: marks.code ? 'mono' : style.face,
      weight: marks.strong ? 700 : weights[style.weight],
      italic: marks.emphasis ? !style.italic : style.italic
    },
    size: style.size * small * (marks.code ? 0.96 : 1),
    colour: marks.link || note ? 'accent' : style.colour,
    rise: raised ? style.size * 0.36 : lowered ? style.size * -0.14 : 0,
    features: list,
    tracking: (style.tracking / 1000) * style.size,
    strike: marks.delete === true
  }
}

function linkOf(run: Run, text: string): Link | undefined {
  if (run.type === 'note') return {target: {note: run.id}, contents: run.mark}
  if (!run.marks.link) return undefined
  return {
    target: {url: run.marks.link.url},
    contents: run.marks.link.title || text.trim() || run.marks.link.url
  }
}

/** Capitals, character by character and only where one stays one, so that offsets hold. */
function upper(text: string): string {
  let out = ''
  for (const character of text) {
    const capital = character.toUpperCase()
    out += capital.length === character.length ? capital : character
  }
  return out
}
