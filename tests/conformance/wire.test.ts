import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {beforeAll, describe, expect, it} from 'vitest'
import {widthOf} from '../../src/formats/wire/characters/width.js'
import {wireProfiles} from '../../src/formats/wire/index.js'
import {isAddress} from '../../src/formats/wire/wrap.js'
import type {Galley, GalleyBlock} from '../../src/galley/index.js'
import {textOfBlock} from '../../src/news/index.js'
import {read, render, toGalley} from '../../src/pipeline.js'
import {corpusFiles, everyNth, hasShared, referenceRelease} from '../support/shared.js'
import {readAnpa1312, readIptc7901} from '../unit/wire/grammar.js'

/** Real releases on every wire: read back by grammars of the layouts, counted, measured, compared word for word. */

const root = resolve(import.meta.dirname, '../..')
const options = {sequence: 12, transmittedAt: '2026-11-03T09:05:00Z'}

if (!hasShared) process.stderr.write('wire against real releases: only the examples, ../shared is absent\n')

interface Case {
  name: string
  galley: Galley
  texts: Record<string, string>
  /** Messages by profile that are errors: copy that the profile refuses. */
  refused: Record<string, string[]>
}

async function casesOf(paths: string[]): Promise<Case[]> {
  const cases: Case[] = []
  for (const path of paths) {
    const {release, style, file} = await read({path, value: readFileSync(path)})
    const galley = toGalley(release, {style, file})
    const made: Case = {name: path, galley, texts: {}, refused: {}}
    for (const profile of Object.keys(wireProfiles)) {
      const messages = new VFile()
      try {
        const {value} = await render(galley, 'wire:' + profile, {style, file: messages, options})
        made.texts[profile] = String(value)
      } catch {
        made.refused[profile] = messages.messages
          .filter((message) => message.fatal)
          .map((message) => String(message.ruleId))
      }
    }
    cases.push(made)
  }
  return cases
}

describe('real releases on the wire', () => {
  let cases: Case[]

  beforeAll(async () => {
    const input = join(root, 'input')
    const examples = readdirSync(input).filter((file) => file.endsWith('.md'))
    cases = await casesOf([
      ...examples.map((file) => join(input, file)),
      ...(hasShared ? [referenceRelease, ...everyNth(corpusFiles(), 100)] : [])
    ])
  })

  it('are refused only where there is no copy at all', () => {
    for (const {name, refused} of cases) {
      for (const rules of Object.values(refused)) expect(rules, name).toEqual(['wire-empty'])
    }
  })

  it('keep to width, character set and line ends', () => {
    for (const {name, texts} of cases) {
      for (const [key, text] of Object.entries(texts)) {
        const profile = wireProfiles[key]
        if (!profile) continue
        if (profile.charset === 'ascii') expect(text, name).toMatch(/^[\x00-\x7f]*$/)
        if (profile.lineEnd === 'crlf') expect(text.replaceAll('\r\n', ''), name).not.toMatch(/[\r\n]/)
        if (profile.width === 0) continue
        const wide = text
          .replaceAll('\u0002', '')
          .split(/\r?\n/)
          .filter((line) => widthOf(line) > profile.width && !line.split(' ').some(isAddress))
          .filter((line) => !line.startsWith('|'))
        expect(wide, name + ' ' + key).toEqual([])
      }
    }
  })

  it('are read back from their envelopes, with the count and the number that went in', () => {
    for (const {name, texts} of cases) {
      const {iptc7901, anpa1312} = texts
      if (iptc7901 === undefined || anpa1312 === undefined) continue
      const iptc = readIptc7901(iptc7901)
      const anpa = readAnpa1312(anpa1312)
      expect([iptc.number, anpa.number, iptc.month, anpa.month], name).toEqual([12, 12, 'NOV', 11])
      expect(anpa.words, name).toBeGreaterThanOrEqual(0)
    }
  })

  it('keep every letter of the copy in order', () => {
    for (const {name, galley, texts} of cases) {
      const source = lettersOf(bodyOf(galley).map(textOfBlock).join(' '))
      for (const [profile, text] of Object.entries(texts)) {
        expect(firstMissing(source, lettersOf(text)), name + ' ' + profile).toBe('')
      }
    }
  })
})

/** Copy without what profiles set their own way: datelines, ends marks, labels, pictures, pull quotes. */
function bodyOf(galley: Galley): GalleyBlock[] {
  const copy = new Set(['body', 'crosshead', 'lead', 'quotation'])
  return (galley.children as GalleyBlock[])
    .filter((block) => copy.has(block.role) && block.type !== 'picture' && block.type !== 'grid')
    .map((block) => (block.type === 'copy' ? {...block, runIn: undefined} : block))
}

/** Base letters alone: marks, signs and spaces are what character sets change. */
function lettersOf(text: string): string {
  return text.normalize('NFKD').replace(/[^A-Za-z]/g, '')
}

/** What wires add (addresses, numbers of links) stands between; a lost sentence shows where the letters run out. */
function firstMissing(inner: string, outer: string): string {
  let at = 0
  for (const letter of outer) if (letter === inner[at]) at++
  return inner.slice(at, at + 40)
}
