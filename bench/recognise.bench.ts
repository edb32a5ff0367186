import {readFileSync} from 'node:fs'
import {bench, describe} from 'vitest'
import {parse} from '../src/parse/index.js'
import {recognise} from '../src/recognise/index.js'
import {corpusFiles, everyNth, hasShared} from '../tests/support/shared.js'

const paragraph =
  'LONDON — The council said today that it will build homes in the city of Leeds, Mr Smith said: “We will, and we must, and it is good,” said Jane Doe, chief executive of Acme.\n\n'

/** One megabyte of ordinary copy: must stay under a second. */
const megabyte = parse('# Headline of the day\n\n' + paragraph.repeat(6000), {path: 'release.md'})

/** What a slip in an expression would make slow. */
const hostile = [
  '“'.repeat(200_000),
  '– '.repeat(100_000),
  'a' + ' '.repeat(400_000) + 'b',
  'Jane '.repeat(80_000),
  'About Acme\n\nAcme is.\n\n'.repeat(5000),
  'A Jane Doe said “hello there my friend” and '.repeat(5000)
].map((text) => parse('# Headline of the day\n\n' + text, {path: 'release.md'}))

describe('recognise', () => {
  bench('one megabyte of copy', () => {
    recognise(megabyte)
  })

  bench('marks, dashes, spaces, names and labels without end', () => {
    for (const parsed of hostile) recognise(parsed)
  })

  if (hasShared) {
    const releases = everyNth(corpusFiles(), 100).map((path) => parse(readFileSync(path), {path}))
    bench('one hundred real releases', () => {
      for (const parsed of releases) recognise(parsed)
    })
  }
})
