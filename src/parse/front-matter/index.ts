import {notify} from '../../release/message.js'
import type {Matter} from '../../release/source.js'
import {revise} from '../draft.js'
import {positionAt} from '../lines.js'
import type {ParseState} from '../state.js'
import {entriesOf} from './entries.js'
import {dateOfFileName} from './file-date.js'
import {type Lifted, lift} from './lift.js'
import {oneLineEntries} from './one-line.js'
import {emptyMatter, readMatter} from './read-matter.js'

/** Characters of front matter; a release of 64 keys has a few thousand. */
const longest = 200_000

/** Read the front matter into facts and take it out of the draft, where there is any. */
export function frontMatter(state: ParseState): Matter {
  const matter = readBlock(state)
  dateOfFileName(state, matter)
  return matter
}

function readBlock(state: ParseState): Matter {
  const lifted = lift(state.source)
  if (!lifted) return emptyMatter()
  state.draft = revise(state.draft, [{start: 0, end: lifted.after, text: ''}])
  if (lifted.open) reportOpen(state, lifted)
  if (lifted.glued) reportGlued(state, lifted)
  if (lifted.kind === 'toml') {
    reportToml(state, lifted)
    return emptyMatter()
  }
  const text = state.source.slice(lifted.start, lifted.end)
  if (text.length > longest) {
    reportTooLong(state, lifted)
    return emptyMatter()
  }
  const entries = lifted.kind === 'one-line' ? oneLineEntries : entriesOf
  return readMatter(state, entries(state, text, lifted.start))
}

function reportOpen(state: ParseState, lifted: Lifted): void {
  notify(state.file, {
    ruleId: 'front-matter-fence',
    reason: 'Unexpected front matter without an end, expected a line `---` after the last key',
    place: positionAt(state.lines, lifted.start, lifted.end),
    severity: 'error'
  })
}

function reportTooLong(state: ParseState, lifted: Lifted): void {
  notify(state.file, {
    ruleId: 'front-matter-limit',
    reason:
      'Unexpected front matter of ' +
      (lifted.end - lifted.start) +
      ' characters, expected at most ' +
      longest,
    place: positionAt(state.lines, lifted.start, lifted.end),
    severity: 'error'
  })
}

function reportGlued(state: ParseState, lifted: Lifted): void {
  notify(state.file, {
    ruleId: 'front-matter-fence',
    reason: 'Unexpected copy on the closing line of the front matter, expected `---` alone',
    place: positionAt(state.lines, lifted.after - 3, lifted.after),
    severity: 'warning'
  })
}

function reportToml(state: ParseState, lifted: Lifted): void {
  notify(state.file, {
    ruleId: 'front-matter-toml',
    reason: 'Unexpected TOML front matter, expected YAML between `---` lines',
    place: positionAt(state.lines, lifted.start, lifted.end),
    hint: 'Write `key: value` for `key = value` and `---` for `+++`',
    severity: 'error'
  })
}
