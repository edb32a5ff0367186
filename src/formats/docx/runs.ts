import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IRunOptions,
  type ParagraphChild,
  SimpleField,
  Tab,
  TextRun
} from 'docx'
import {type Inline, type Marks, type Run, runsOf} from '../../galley/index.js'
import {notify} from '../../release/index.js'
import {wordLanguage} from './language.js'
import {linkTarget} from './links.js'
import type {Scope, State} from './state.js'
import {characterLooks, styleId} from './styles.js'
import {cleanXml} from './xml.js'

/** Phrasing as Word's runs: a character style for each mark, a language where it changes, links around their runs. */
export function runs(nodes: readonly Inline[], scope: Scope, state: State): ParagraphChild[] {
  const children: ParagraphChild[] = []
  const all = runsOf(nodes)
  for (let at = 0; at < all.length; ) {
    const link = all[at]?.marks.link
    let end = at + 1
    while (link && sameLink(all[end]?.marks.link, link)) end++
    const stretch = all.slice(at, end).flatMap((run) => one(run, scope, state))
    const target = link && linkTarget(link, state.file)
    if (target) children.push(new ExternalHyperlink({link: target, children: stretch}))
    else children.push(...stretch)
    at = end
  }
  return children
}

type LinkMark = NonNullable<Marks['link']>

function sameLink(left: LinkMark | undefined, right: LinkMark): boolean {
  return left !== undefined && left.url === right.url && left.title === right.title
}

function one(run: Run, scope: Scope, state: State): ParagraphChild[] {
  if (run.type === 'note') return [note(run, scope, state)]
  const options = runOptions(run.marks, scope, state)
  if (run.type === 'break') return [new TextRun({...options, break: 1})]
  const children: NonNullable<IRunOptions['children']>[number][] = []
  const pieces: TextRun[] = []
  for (const piece of clean(run.value, state).split(/(\n|\t)/)) {
    if (piece === '\t') children.push(new Tab())
    else if (piece === '\n') {
      if (children.length > 0) pieces.push(new TextRun({...options, children: [...children]}))
      children.length = 0
      pieces.push(new TextRun({...options, break: 1}))
    } else if (piece) children.push(piece)
  }
  if (children.length > 0) pieces.push(new TextRun({...options, children}))
  return pieces
}

/** Style, language and direction of a run; nothing else: how it looks is the style's business. */
export function runOptions(
  marks: Marks,
  scope: Scope,
  state: State
): Pick<IRunOptions, 'language' | 'rightToLeft' | 'style'> {
  const style = characterStyle(marks, state)
  const language = marks.lang ?? scope.language
  const direction = marks.dir ?? scope.direction
  return {
    ...(style ? {style} : {}),
    ...(language === scope.galley.language ? {} : {language: wordLanguage(language)}),
    ...(direction === 'rtl' ? {rightToLeft: true} : {})
  }
}

const styleNames: Record<keyof typeof characterLooks, string> = {
  link: 'Hyperlink',
  code: 'Inline Code',
  strong: 'Strong',
  emphasis: 'Emphasis',
  delete: 'Deleted',
  superscript: 'Superscript',
  subscript: 'Subscript'
}
const markNames = Object.keys(styleNames) as Array<keyof typeof characterLooks>

/** Id of the character style for these marks. A run has one style, so marks that meet get a style of their own. */
export function characterStyle(marks: Marks, state: State): string | undefined {
  const present = markNames.filter((name) => marks[name])
  if (present.length === 0) return undefined
  const name = present.map((mark) => styleNames[mark]).join(' ')
  const id = styleId(name)
  const normal = state.styles.get('DefaultParagraphFont')
  if (!state.styles.has(id) && normal) {
    const look = Object.assign({}, normal.look, ...present.map((mark) => characterLooks[mark]))
    state.styles.set(id, {id, name, kind: 'character', basedOn: normal.id, look})
  }
  return id
}

/** A reference to a footnote. Word numbers each footnote once; a second reference points back to the first. */
function note(run: Extract<Run, {type: 'note'}>, scope: Scope, state: State): ParagraphChild {
  if (scope.inNote) return new TextRun({text: run.mark, style: 'FootnoteReference'})
  const known = state.notes.get(run.id)
  if (known !== undefined) {
    return new SimpleField('NOTEREF _Note' + known + ' \\f \\h', run.mark)
  }
  const number = state.notes.size + 1
  state.notes.set(run.id, number)
  const reference = new FootnoteReferenceRun(number)
  return state.repeated.has(run.id) ? new Bookmark({id: '_Note' + number, children: [reference]}) : reference
}

/** Text that an XML file can hold. The galley promises that already; what a house node lets through is reported. */
export function clean(value: string, state: State): string {
  const kept = cleanXml(value)
  if (kept !== value && !state.told.has('loss-control-character')) {
    state.told.add('loss-control-character')
    notify(state.file, {
      ruleId: 'loss-control-character',
      reason:
        'Unexpected control characters in the copy, expected text: DOCX cannot hold them, they are left out',
      severity: 'warning'
    })
  }
  return kept
}
