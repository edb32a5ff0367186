import type {Table} from 'mdast'
import {visit} from 'unist-util-visit'
import {afterAll, describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/index.js'
import {recognise} from '../../src/recognise/index.js'
import {quotationsOf, type Release, textOfRelease} from '../../src/release/index.js'
import {fourthReleases} from './synthetic/fourth-releases.js'
import {moreReleases} from './synthetic/more-releases.js'
import {type ReleaseCase, releases} from './synthetic/releases.js'
import {thirdReleases} from './synthetic/third-releases.js'
import {openTally} from './tally.js'

/** Whole releases of our own writing: every field of each, read together. */
const all = [...releases, ...moreReleases, ...thirdReleases, ...fourthReleases]
const {count, print} = openTally()

type Answers = Omit<ReleaseCase, 'house' | 'source'>

function answersOf(release: Release): Answers {
  const {meta, children} = release
  const parts = children.map((part) => part.type)
  return {
    headline: meta.headline,
    date: meta.issued?.slice(0, 10) ?? null,
    place: meta.dateline?.place ?? null,
    embargo: meta.embargo?.until ?? null,
    ends: parts.includes('ends'),
    runs: quotationsOf(release).map(
      (run) => run.speakers.map((speaker) => speaker.name).join(' + ') + ' (' + run.paragraphs + ')'
    ),
    emails: meta.contacts.flatMap(({email}) => (email ? [email] : [])),
    names: meta.contacts.flatMap(({name}) => (name ? [name] : [])),
    notes: parts.includes('notes'),
    boilerplates: parts.filter((part) => part === 'boilerplate').length,
    cells: cellsOf(release)
  }
}

function cellsOf(release: Release): number {
  let cells = 0
  visit(release as never, 'table', (table: Table) => {
    for (const row of table.children)
      cells += row.children.filter((cell) => textOfRelease(cell).trim() !== '').length
  })
  return cells
}

/** One answer for a field that is there or not, as many as there are for a list. */
function listed(value: Answers[keyof Answers]): string[] {
  return Array.isArray(value) ? [...(value as string[])] : [String(value)]
}

describe('whole releases of our own', () => {
  it.each(all.map((item) => [item.house, item] as const))('%s', (_house, item) => {
    const {house: _, source, ...expected} = item
    const found = answersOf(recognise(parse(source)))
    for (const field of Object.keys(expected) as Array<keyof Answers>)
      count(field, listed(expected[field]), listed(found[field]))
    count(
      'speakers',
      [...new Set(expected.runs.map((run) => run.replace(/ \(\d+\)$/u, '')))],
      [...new Set(found.runs.map((run) => run.replace(/ \(\d+\)$/u, '')))]
    )
    expect(found).toEqual(expected)
  })

  afterAll(() => {
    print(all.length + ' whole releases of our own')
  })
})
