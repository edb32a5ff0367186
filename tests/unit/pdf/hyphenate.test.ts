import {describe, expect, it} from 'vitest'
import {dividerOf, divisions, type Effort} from '../../../src/formats/pdf/makeup/hyphenate.js'
import {itemisedOf} from './fake-face.js'
import {world} from './support.js'

async function divide(text: string, language = 'en-GB', effort: Effort = 'usual'): Promise<string[]> {
  const patterns = await world.readPatterns(language)
  if (!patterns) throw new Error('no patterns for ' + language)
  const divider = dividerOf(patterns)
  const {paragraph} = itemisedOf(text)
  let start = 0
  return text.split(' ').map((word) => {
    const points = divisions(paragraph, start, start + word.length, divider, language, effort)
    const parts = [0, ...points.map((point) => point.at), word.length]
    start += word.length + 1
    return parts
      .slice(1)
      .map((end, at) => word.slice(parts[at], end))
      .join('·')
  })
}

describe('hyphenation', () => {
  it('divides long words by the patterns of their language', async () => {
    expect(await divide('measures communication')).toEqual(['meas·ures', 'com·mu·nic·a·tion'])
    expect(await divide('gouvernement', 'fr')).toEqual(['gou·ver·ne·ment'])
    expect((await divide('Llywodraeth gynaliadwyedd', 'cy'))[1]).toContain('·')
  })
  it('leaves acronyms, addresses, figures and short words whole', async () => {
    const words = 'HMICFRS press@example.org https://example.org/information 10-year within McAllister'
    expect(await divide(words)).toEqual(words.split(' '))
  })
  it('leaves names in mid-sentence whole, but not a sentence’s first word', async () => {
    expect((await divide('said Fernandez today'))[1]).toBe('Fernandez')
    expect((await divide('Communication matters'))[0]).toContain('·')
    expect((await divide('It ended. Communication matters'))[2]).toContain('·')
  })
  it('divides the common nouns in the names of bodies, and long names only where it is told to', async () => {
    expect((await divide('the Police Transformation Programme'))[2]).toBe('Trans·form·a·tion')
    expect((await divide('said Featherstonehaugh today', 'en-GB', 'names'))[1]).toContain('·')
  })
  it('divides parts of compounds, and lets addresses end a line at their points, where all else gapes', async () => {
    const words = 'said Mercy-Featherstonehaugh ronda.buckmon@do.treas.example https://example.org/a/2026.pdf'
    expect(await divide(words, 'en-GB', 'all')).toEqual([
      'said',
      'Mercy-Feath·er·stone·haugh',
      'ronda·.buckmon@·do·.treas·.example',
      'https://·example·.org/·a/·2026·.pdf'
    ])
  })
  it('divides German nouns, which all have capitals', async () => {
    expect((await divide('die Bundesregierung heute', 'de'))[1]).toContain('·')
  })
  it('divides only where the author typed soft hyphens, where there are any', async () => {
    expect(await divide('inter\u00adnational')).toEqual(['inter\u00ad·national'])
  })
})
