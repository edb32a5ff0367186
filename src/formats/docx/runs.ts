import {type Inline, type Marks, type Run, runsOf} from '../../galley/index.js'
import {notify} from '../../release/index.js'
import {wordLanguage} from './language.js'
import {linkTarget} from './links.js'
import {relate} from './relationships.js'
import type {Scope, State} from './state.js'
import {characterLooks, styleId} from './styles.js'
import {cleanXml, element, escapeXml} from './xml.js'

/** Phrasing as Word's runs: a character style for each mark, a language where it changes, links around their runs. */
export function runs(nodes: readonly Inline[], scope: Scope, state: State): string {
  let xml = ''
  const all = runsOf(nodes)
  for (let at = 0; at < all.length; ) {
    const link = all[at]?.marks.link
    let end = at + 1
    while (link && sameLink(all[end]?.marks.link, link)) end++
    const stretch = all
      .slice(at, end)
      .map((run) => one(run, scope, state))
      .join('')
    xml += link ? linked(link, stretch, scope, state) : stretch
    at = end
  }
  return xml
}

type LinkMark = NonNullable<Marks['link']>

function sameLink(left: LinkMark | undefined, right: LinkMark): boolean {
  return left !== undefined && left.url === right.url && left.title === right.title
}

/** A link around its runs, its title as the tooltip. Without words it would be nothing that anyone can follow. */
function linked(link: LinkMark, stretch: string, scope: Scope, state: State): string {
  const target = linkTarget(link.url, state.file)
  if (!target || !stretch) return stretch
  return element(
    'w:hyperlink',
    {
      'r:id': relate(state.relationships, scope.part, 'hyperlink', target),
      'w:tooltip': link.title || undefined,
      'w:history': 1
    },
    [stretch]
  )
}

function one(run: Run, scope: Scope, state: State): string {
  if (run.type === 'note') return note(run, scope, state)
  const properties = runProperties(characterStyle(run.marks, state), scope, run.marks)
  return run.type === 'break'
    ? wordRun(properties, '<w:br/>')
    : wordRun(properties, words(clean(run.value, state)))
}

/** A run of these properties; nothing where it has nothing in it. */
export function wordRun(properties: string, content: string): string {
  return content ? '<w:r>' + properties + content + '</w:r>' : ''
}

/** Plain text as what stands in a run: words, tabs, line breaks. */
export function words(value: string): string {
  let xml = ''
  for (const piece of value.split(/(\n|\t)/)) {
    if (piece === '\t') xml += '<w:tab/>'
    else if (piece === '\n') xml += '<w:br/>'
    else if (piece) xml += '<w:t xml:space="preserve">' + escapeXml(piece) + '</w:t>'
  }
  return xml
}

/** Style, direction and language of a run; nothing else: how it looks is the style's business. */
export function runProperties(
  style: string | undefined,
  scope: Scope,
  marks: Pick<Marks, 'dir' | 'lang'> = {}
): string {
  const language = marks.lang ?? scope.language
  const rightToLeft = (marks.dir ?? scope.direction) === 'rtl'
  const foreign = language !== scope.galley.language
  if (!style && !rightToLeft && !foreign) return ''
  return element('w:rPr', {}, [
    style ? element('w:rStyle', {'w:val': style}) : '',
    rightToLeft ? '<w:rtl/>' : '',
    foreign ? languageOf(language) : ''
  ])
}

function languageOf(tag: string): string {
  const {value, eastAsia, bidirectional} = wordLanguage(tag)
  return element('w:lang', {'w:val': value, 'w:eastAsia': eastAsia, 'w:bidi': bidirectional})
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
function note(run: Extract<Run, {type: 'note'}>, scope: Scope, state: State): string {
  const raised = element('w:rPr', {}, [element('w:rStyle', {'w:val': 'FootnoteReference'})])
  if (scope.inNote) return wordRun(raised, words(run.mark))
  const known = state.notes.get(run.id)
  if (known !== undefined) {
    return element('w:fldSimple', {'w:instr': 'NOTEREF _Note' + known + ' \\f \\h'}, [
      wordRun(raised, words(run.mark))
    ])
  }
  const number = state.notes.size + 1
  state.notes.set(run.id, number)
  const reference = wordRun(raised, element('w:footnoteReference', {'w:id': number}))
  if (!state.repeated.has(run.id)) return reference
  return (
    element('w:bookmarkStart', {'w:id': number, 'w:name': '_Note' + number}) +
    reference +
    element('w:bookmarkEnd', {'w:id': number})
  )
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
