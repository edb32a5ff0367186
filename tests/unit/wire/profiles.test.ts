import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {wireProfiles, wireText} from '../../../src/formats/wire/index.js'
import {profileData} from '../../../src/formats/wire/profile.js'
import {resolveProfile} from '../../../src/formats/wire/resolve-profile.js'
import type {Galley, GalleyBlock} from '../../../src/galley/index.js'
import type {DatelineFacts, ReleaseMeta} from '../../../src/release/meta.js'
import {embargoedGalley, sampleGalley} from '../../support/sample-galley.js'
import {correctionGalley, galleyOf, killGalley, paragraph, text} from './galleys.js'
import {setWire} from './set.js'

const withMeta = (more: Partial<ReleaseMeta>): Galley => ({
  ...sampleGalley,
  meta: {...sampleGalley.meta, ...more}
})

describe('a profile of a template', () => {
  it('holds only what differs from the one it extends', async () => {
    const own = {desk: {extends: 'uk', width: 40, dashes: {em: ' -- '}, headline: {case: 'as-set'}}}
    const {text: wire} = await setWire(sampleGalley, {profile: 'desk'}, own)
    expect(Math.max(...wire.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(40)
    expect(wire).toContain("Tidewell's")
    expect(wire).toContain('2026 --')
    expect(wire).toContain('FOR IMMEDIATE RELEASE')
  })

  it('may take a built-in name and extend what stood there', () => {
    const file = new VFile()
    const profile = resolveProfile('uk', {uk: {width: 60}}, file)
    expect(profile).toMatchObject({name: 'uk', width: 60, ends: 'ENDS'})
    expect(file.messages).toEqual([])
  })

  it('may extend another of its own', () => {
    const own = {a: {extends: 'us-ap', width: 50}, b: {extends: 'a', slug: 'none'}}
    expect(resolveProfile('b', own, new VFile())).toMatchObject({width: 50, slug: 'none', ends: '###'})
  })

  it.each([
    ['an unknown key', {mine: {wdith: 5}}, 'wdith'],
    ['a control byte', {mine: {ends: 'END\u0003'}}, 'printable ASCII'],
    ['a negative width', {mine: {width: -1}}, 'width'],
    ['a parent that is not there', {mine: {extends: 'pa'}}, '`pa`'],
    ['a circle', {mine: {extends: 'other'}, other: {extends: 'mine'}}, 'circle']
  ])('with %s is an error that names it', (_name, own, words) => {
    const file = new VFile()
    resolveProfile('mine', own, file)
    expect(file.messages).toMatchObject([{ruleId: 'wire-profile', fatal: true}])
    expect(file.messages[0]?.reason).toContain(words)
  })

  it('that nobody has is an error that lists those there are', () => {
    const file = new VFile()
    resolveProfile('pa', {mine: {}}, file)
    expect(file.messages[0]?.reason).toContain(
      '`anpa1312`, `iptc7901`, `mine`, `newswire`, `plain`, `uk`, `us-ap`'
    )
  })

  it('built in, is valid data itself', () => {
    for (const {name: _, ...data} of Object.values(wireProfiles)) {
      expect(profileData().safeParse(data).error).toBeUndefined()
    }
  })
})

describe('a dateline', () => {
  const lead = (facts: DatelineFacts | undefined, typed?: string): Galley => {
    const copy: GalleyBlock = {
      type: 'copy',
      role: 'lead',
      ...(typed ? {runIn: [text(typed)]} : {}),
      children: [text('It opened.')]
    }
    return galleyOf([copy], {
      meta: {
        ...sampleGalley.meta,
        dateline: facts,
        source: undefined,
        urgency: 5,
        categories: {mediatopics: []}
      }
    })
  }
  const set = async (galley: Galley, options: Parameters<typeof setWire>[1], own = {}): Promise<string> => {
    const {text: wire} = await setWire(galley, options, own)
    return wire.split(/\r?\n/).find((line) => line.includes('It opened.')) ?? ''
  }
  const carlsbad = {place: 'Carlsbad', region: 'California', country: 'US', date: '2025-05-05'}
  const service = (name: string): Partial<ReleaseMeta> => ({
    distribution: {service: name, credit: name, circuits: []}
  })
  const by = (galley: Galley, name: string): Galley => ({...galley, meta: {...galley.meta, ...service(name)}})

  it.each([
    ['PRNewswire', 'CARLSBAD, Calif., May 5, 2025 /PRNewswire/ -- It opened.'],
    ['Business Wire', 'CARLSBAD, Calif.--(Business Wire)--It opened.'],
    ['GlobeNewswire', 'CARLSBAD, Calif., May 5, 2025 (GlobeNewswire) -- It opened.'],
    ['ACCESSWIRE', 'CARLSBAD, Calif. / ACCESSWIRE / May 5, 2025 / It opened.']
  ])('for %s is as that service prints it', async (name, line) => {
    expect(await set(by(lead(carlsbad), name), {profile: 'newswire'})).toBe(line)
  })

  it('never has a credit that nobody stated', async () => {
    expect(await set(lead(carlsbad), {profile: 'newswire'})).toBe(
      'CARLSBAD, Calif., May 5, 2025 -- It opened.'
    )
    expect(await set(lead(carlsbad), {profile: 'us-ap'})).toBe('CARLSBAD, Calif. -- It opened.')
  })

  it.each([
    ['us-ap', 'CARLSBAD, Calif. (AP) -- It opened.'],
    ['iptc7901', '   Carlsbad (AP) - It opened.'],
    ['anpa1312', '\t   CARLSBAD, Calif. (AP) _ It opened.']
  ])('in %s has the credit the caller states', async (profile, line) => {
    expect(await set(lead(carlsbad), {profile, credit: 'AP'})).toBe(line)
  })

  it('leaves the state off after a city that stands alone', async () => {
    const chicago = {place: 'Chicago', region: 'Ill.', country: 'US'}
    expect(await set(lead(chicago), {profile: 'us-ap'})).toBe('CHICAGO -- It opened.')
  })

  it.each([
    ['ap', 'CARLSBAD, Calif. --'],
    ['full', 'CARLSBAD, California --'],
    ['postal', 'CARLSBAD, CA --']
  ])('writes a state in style %s', async (states, words) => {
    const own = {mine: {extends: 'us-ap', dateline: {states}}}
    expect(await set(lead({...carlsbad, region: 'Calif.'}), {profile: 'mine'}, own)).toContain(words)
  })

  it('leaves the country of Georgia alone', async () => {
    const tbilisi = {place: 'Tbilisi', region: 'Georgia'}
    expect(await set(lead(tbilisi), {profile: 'us-ap'})).toBe('TBILISI, Georgia -- It opened.')
  })

  it('never abbreviates Texas', async () => {
    const austin = {place: 'Austin', region: 'TX', country: 'US'}
    expect(await set(lead(austin), {profile: 'us-ap'})).toBe('AUSTIN, Texas -- It opened.')
  })

  it('that the author typed stays in plain text and in the UK', async () => {
    const galley = lead(carlsbad, 'CARLSBAD, Calif., 5 May 2025 — ')
    expect(await set(galley, {})).toBe('CARLSBAD, Calif., 5 May 2025 — It opened.')
    expect(await set(galley, {profile: 'uk'})).toBe('CARLSBAD, Calif., 5 May 2025 - It opened.')
  })

  it('that only the facts give is set in plain text and not in the UK', async () => {
    expect(await set(lead(carlsbad), {})).toBe('Carlsbad, California - It opened.')
    expect(await set(lead(carlsbad), {profile: 'uk'})).toBe('It opened.')
  })

  it('reports the words that a house has no place for', async () => {
    const {file} = await setWire(lead(carlsbad, 'CARLSBAD, Calif., 5 May 2025 — '), {profile: 'us-ap'})
    const loss = file.messages.find((message) => message.ruleId === 'loss-dateline')
    expect(loss?.reason).toContain('`5 may 2025`')
  })

  it('that gives no place stays as typed everywhere', async () => {
    expect(await set(lead(undefined, 'Somewhere — '), {profile: 'us-ap'})).toBe('Somewhere -- It opened.')
  })

  it('writes its day in the release’s own language', async () => {
    const galley = {...lead({place: 'Berlin', date: '2026-03-03'}), language: 'de'}
    expect(await set(galley, {profile: 'newswire'})).toBe('BERLIN, 3. März 2026 -- It opened.')
  })
})

describe('links', () => {
  const galley = galleyOf([
    {
      type: 'copy',
      role: 'body',
      children: [
        text('See '),
        {type: 'link', url: 'https://example.org/a', children: [text('the data')]},
        text(' and '),
        {type: 'link', url: 'https://example.org/b/', children: [text('example.org/b')]},
        text(', again '),
        {type: 'link', url: 'https://example.org/a', children: [text('the data')]},
        text(' or ring '),
        {type: 'link', url: 'tel:+441632960000', children: [text('+44 1632 960 000')]},
        text('.')
      ]
    }
  ])

  it.each([
    ['plain', 'See the data <https://example.org/a> and example.org/b, again'],
    ['us-ap', 'See the data (https://example.org/a) and example.org/b, again'],
    ['uk', 'See the data [1] and example.org/b, again the data [1] or ring']
  ])('are set in %s as its readers expect, and not twice', async (profile, words) => {
    const {text: wire} = await setWire(galley, {profile, width: 0})
    expect(wire).toContain(words)
    expect(wire).toContain('ring +44 1632 960 000.')
  })

  it('that are numbers are listed once', async () => {
    const {text: wire} = await setWire(galley, {profile: 'uk'})
    expect(wire.match(/\[1\] https:\/\/example\.org\/a/g)).toHaveLength(1)
  })

  it('go on counting where the footnotes stop', async () => {
    const children = sampleGalley.children as GalleyBlock[]
    const link: GalleyBlock = {
      type: 'copy',
      role: 'body',
      children: [{type: 'link', url: 'https://example.org/x', children: [text('more')]}]
    }
    const {text: wire} = await setWire({...sampleGalley, children: [...children, link]}, {profile: 'uk'})
    expect(wire).toContain('more [2]')
    expect(wire).toContain('[1] At 2024 prices, without value added tax.\r\n[2] https://example.org/x')
  })

  it('in another script are percent-encoded for a 7-bit wire', async () => {
    const idn = galleyOf([
      {
        type: 'copy',
        role: 'body',
        children: [{type: 'link', url: 'https://example.org/é', children: [text('it')]}]
      }
    ])
    expect((await setWire(idn, {profile: 'us-ap'})).text).toContain('(https://example.org/%C3%A9)')
  })
})

describe('parts', () => {
  it('follow the template in plain text', async () => {
    const children = [...(sampleGalley.children as GalleyBlock[])].reverse()
    const {text: wire} = await setWire({...sampleGalley, children})
    expect(wire.indexOf('Media contacts')).toBeLessThan(wire.indexOf('How the network works'))
  })

  it('follow the country elsewhere', async () => {
    const order = (wire: string): string[] =>
      ['About Tidewell', '###', 'Editor', 'Media contacts'].sort((a, b) => wire.indexOf(a) - wire.indexOf(b))
    expect(order((await setWire(sampleGalley, {profile: 'us-ap'})).text)).toEqual([
      'About Tidewell',
      '###',
      'Editor',
      'Media contacts'
    ])
  })

  it('number the notes to editors where the author did not', async () => {
    const notes: GalleyBlock = {
      type: 'group',
      role: 'notes',
      children: [
        {type: 'heading', role: 'label', rank: 2, children: [text('Notes to editors')]},
        paragraph('First.'),
        paragraph('Second.')
      ]
    }
    const {text: wire} = await setWire(galleyOf([paragraph('Copy.'), notes]), {profile: 'uk'})
    expect(wire).toContain('Notes to editors\r\n\r\n1. First.\r\n2. Second.')
  })

  it('end in the issuer’s name for a distributor', async () => {
    expect((await setWire(sampleGalley, {profile: 'newswire'})).text).toContain(
      '\nSOURCE Tidewell Instruments\n'
    )
  })

  it('keep a Welsh ends mark', async () => {
    const ends: GalleyBlock = {type: 'line', role: 'ends', children: [text('DIWEDD')]}
    const galley = galleyOf([paragraph('Copi.'), ends], {language: 'cy'})
    expect((await setWire(galley, {profile: 'uk'})).text).toContain('DIWEDD')
  })

  it('say how many words there are where the caller asks', async () => {
    const galley = galleyOf([paragraph('one two three')])
    expect((await setWire(galley, {wordCount: true})).text).toContain('Words: 3')
  })

  it('say URGENT in an AP slug of urgency 3 or more', async () => {
    expect((await setWire(withMeta({urgency: 3}), {profile: 'us-ap'})).text).toContain(
      'BC-Tidewell-Gauge, URGENT,'
    )
  })

  it('say URGENT in no other', async () => {
    expect((await setWire(sampleGalley, {profile: 'us-ap'})).text).not.toContain('URGENT')
  })
})

describe('takes', () => {
  const galley = galleyOf(Array.from({length: 6}, (_, index) => paragraph('word '.repeat(30) + index)))

  it('end at a paragraph with the house’s words, and begin with slug and number', async () => {
    const {text: wire} = await setWire(galley, {profile: 'us-ap', takeWords: 60})
    expect(wire.match(/\(more\)\r\n\r\nTidewell-Gauge 2-2-2\r\n/g)).toHaveLength(1)
    expect(wire.match(/\(more\)/g)).toHaveLength(2)
    expect(wire).toContain('Tidewell-Gauge 3-3-3')
  })

  it('are for those who ask: one piece goes out otherwise', async () => {
    expect((await setWire(galley, {profile: 'us-ap'})).text).not.toContain('(more)')
  })

  it('lose no word', async () => {
    const {text: wire} = await setWire(galley, {takeWords: 30})
    expect(wire.match(/\bword\b/g)).toHaveLength(180)
  })
})

describe('a correction', () => {
  it.each([
    ['Business Wire', 'CORRECTING and REPLACING'],
    ['PRNewswire', '/C O R R E C T I O N -- Tidewell Instruments/']
  ])('goes out as %s labels it', async (name, words) => {
    const galley = {
      ...correctionGalley,
      meta: {...correctionGalley.meta, distribution: {service: name, circuits: []}}
    }
    expect((await setWire(galley, {profile: 'newswire'})).text).toContain(words)
  })

  it.each(Object.keys(wireProfiles))(
    'says in %s what changed, where, and which version it replaces',
    async (profile) => {
      const {text: wire} = await setWire(correctionGalley, {profile})
      const head = wire.slice(0, wire.indexOf('reads a harbour'))
      expect(head).toContain('Corrects paragraph 1: the number of gauges is 240, not 420.')
      expect(head).toContain('urn:newsml:example.org:20261103:tidewell-gauge v1')
    }
  )

  it('re-sends the whole text', async () => {
    const {text: wire} = await setWire(correctionGalley, {profile: 'us-ap'})
    expect(wire).toContain('A pilot should never')
    expect(wire).toContain('1st Ld-Writethru')
  })

  it.each(Object.keys(wireProfiles))('that kills carries no word of the copy in %s', async (profile) => {
    const {text: wire, rules} = await setWire(killGalley, {profile})
    expect(wire).toContain('The network has not opened.')
    expect(wire).not.toMatch(/pilot|estuary|radar|prices|Interviews/)
    expect(rules).toContain('loss-killed-copy')
  })
})

describe('wireText', () => {
  it('is the plain profile as one string, without a slug line', () => {
    const wire = wireText(embargoedGalley)
    expect(wire.startsWith('STRICTLY EMBARGOED UNTIL 00:01 GMT TUESDAY 3 NOVEMBER 2026\n')).toBe(true)
    expect(wire).not.toContain('Slug:')
    expect(wire).not.toContain('\r')
  })

  it('reports to the file it is given', () => {
    const file = new VFile()
    wireText(sampleGalley, {file})
    expect(file.messages.map((message) => message.ruleId)).toContain('loss-delete')
  })
})
