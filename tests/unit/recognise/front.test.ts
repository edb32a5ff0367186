import {describe, expect, it} from 'vitest'
import {all, read, release, textOf} from './read.js'

const copy =
  '\n\nThe council has opened a new library in the middle of the town, with room for four hundred readers.\n'

describe('the headline', () => {
  it('is the first heading, and takes no message for it', () => {
    const {release: tree, rules} = read('# Library opens' + copy)
    expect(tree.meta.headline).toBe('Library opens')
    expect(rules).not.toContain('inferred-headline')
  })

  it('is the first line where there is no heading, and says so', () => {
    const {release: tree, rules} = read('Library opens' + copy, {path: 'library.txt'})
    expect(textOf(tree, 'headline')).toEqual(['Library opens'])
    expect(rules).toContain('inferred-headline')
  })

  it('is the heading under a title that only says what kind of text it is', () => {
    const tree = release('---\ntitle: Medienmitteilung 18.7.2020\n---\n\n### Bücherei eröffnet' + copy)
    expect(tree.meta.headline).toBe('Bücherei eröffnet')
    expect(tree.meta.extra).toMatchObject({title: 'Medienmitteilung 18.7.2020'})
  })

  it('is set once where the copy repeats it in capitals', () => {
    const tree = release('---\nheadline: Library opens\n---\n\n**LIBRARY OPENS**' + copy)
    expect(textOf(tree, 'headline')).toEqual(['Library opens'])
    expect(textOf(tree, 'body')[0]).toMatch(/^The council/)
  })

  it('is missed with an error that says where to write it', () => {
    const {file} = read(
      'LONDON, 3 November 2026 — The council has opened a new library in the middle of the town.\n'
    )
    const message = file.messages.find((item) => item.ruleId === 'missing-headline')
    expect(message?.fatal).toBe(true)
    expect(message?.note).toContain('headline:')
  })
})

describe('the day of issue', () => {
  it('is the date in a line of its own where nothing states it, and says so', () => {
    const {release: tree, rules} = read('PRESS RELEASE\n12 March 2023\n\n# Library opens' + copy)
    expect(tree.meta.issued).toBe('2023-03-12')
    expect(rules).toContain('inferred-issued')
    expect(release('# 図書館が開館\n\n2024年4月1日' + copy, {language: 'ja'}).meta.issued).toBe('2024-04-01')
  })

  it('is the day of the dateline where there is no such line', () => {
    const tree = release('# Library opens\n\nLEEDS, 3 November 2026 —' + copy.replace(/^\s+/, ' '))
    expect(tree.meta.issued).toBe('2026-11-03')
  })

  it('is what the front matter states, and no line that says when something was updated', () => {
    expect(release('---\ndate: 2023-03-01\n---\n\n12 March 2023\n\n# Library opens' + copy).meta.issued).toBe(
      '2023-03-01'
    )
    expect(release('Updated 12 March 2023\n\n# Library opens' + copy).meta.issued).toBeUndefined()
  })
})

describe('lines before the copy', () => {
  it('are told by what they say, in any order', () => {
    const tree = release(
      '(Archived Content)\n\nFROM THE OFFICE OF PUBLIC AFFAIRS\n\nPO-516\n\nFOR IMMEDIATE RELEASE\n\n# Library opens\n\nAs prepared for delivery' +
        copy
    )
    expect(all(tree, 'marker').map((node) => 'kind' in node && node.kind)).toEqual([
      'archive',
      'office',
      'number',
      'release',
      'service'
    ])
  })

  it('are peeled off a paragraph that holds several', () => {
    const tree = release('FOR IMMEDIATE RELEASE\nHP-123\n\n# Library opens' + copy)
    expect(textOf(tree, 'marker')).toEqual(['FOR IMMEDIATE RELEASE', 'HP-123'])
  })

  it('may be contacts, as American releases have them', () => {
    const tree = release(
      'FOR IMMEDIATE RELEASE\n\nContact: Jane Roe\n(202) 555-0143\njane.roe@parks.example\n\n# Park opens' +
        copy
    )
    expect(tree.children.map((part) => part.type)).toEqual(['marker', 'contacts', 'headline', 'body'])
    expect(tree.meta.contacts).toMatchObject([
      {name: 'Jane Roe', email: 'jane.roe@parks.example', phones: ['(202) 555-0143']}
    ])
  })
})

describe('the standfirst', () => {
  it.each([
    ['in italics', '*Room for four hundred readers*'],
    ['in bold', '**Room for four hundred readers**'],
    ['as a line without a stop', 'Room for four hundred readers in the old mill'],
    ['as a smaller heading', '### Room for four hundred readers in the old mill']
  ])('is the deck %s', (_, deck) => {
    const tree = release(
      '# Library opens\n\n' + deck + '\n\nLEEDS, 3 November 2026 – The council has opened a library.\n'
    )
    expect(textOf(tree, 'standfirst')[0]).toContain('Room for four hundred readers')
  })

  it('may be highlights', () => {
    const tree = release(
      '# Library opens\n\n- Room for four hundred\n- Open all week\n\nLEEDS – The council has opened a library.\n'
    )
    expect(textOf(tree, 'standfirst')).toEqual(['Room for four hundred\nOpen all week'])
  })

  it('is cut off a dateline that it is glued to', () => {
    const tree = release(
      '# Scorecard\n\n**Servicer Assessments Show Continued Improvement WASHINGTON-** The department today released figures.\n'
    )
    expect(textOf(tree, 'standfirst')).toEqual(['Servicer Assessments Show Continued Improvement'])
    expect(tree.meta.dateline?.place).toBe('WASHINGTON')
  })

  it('is a title of two lines above words spoken', () => {
    const tree = release(
      '# Speech at the Harbour Dinner\n\nA Tide for Everyone:\n\nBringing Boats and Bread to the Quays of Holm\n\nThank you for having me at the dinner, which I am told is the last of its kind here.\n\nIt was kind of you.\n'
    )
    expect(textOf(tree, 'standfirst')).toEqual([
      'A Tide for Everyone:\nBringing Boats and Bread to the Quays of Holm'
    ])
  })

  it('is no crosshead of a release without a dateline', () => {
    const tree = release('# Library opens\n\n## Background' + copy + '\n## Money' + copy)
    expect(textOf(tree, 'standfirst')).toEqual([])
    expect(all(tree, 'crosshead')).toHaveLength(2)
  })
})

describe('an embargo line', () => {
  it('becomes an instant with its zone', () => {
    const {release: tree, rules} = read(
      '# Library opens\n\nEMBARGOED UNTIL 00:01 GMT, TUESDAY 3 NOVEMBER 2026' + copy
    )
    expect(tree.meta.embargo).toEqual({until: '2026-11-03T00:01:00+00:00', zone: 'Europe/London'})
    expect(rules).toContain('inferred-embargo')
  })

  it('is split from what it is glued to', () => {
    const tree = release(
      '# Study\n\nHP-123 EMBARGOED UNTIL 4 a.m. CT/5 a.m. ET, Nov. 3, 2026 FOR IMMEDIATE RELEASE\n\nCHICAGO – Tea is good, a study finds.\n'
    )
    expect(textOf(tree, 'marker')).toEqual([
      'HP-123',
      'EMBARGOED UNTIL 4 a.m. CT/5 a.m. ET, Nov. 3, 2026',
      'FOR IMMEDIATE RELEASE'
    ])
    expect(tree.meta.embargo?.until).toBe('2026-11-03T04:00:00-06:00')
  })

  it('without a zone is an error, never a guess', () => {
    const {release: tree, file} = read('# Library opens\n\nEMBARGOED UNTIL 00:01, 3 NOVEMBER 2026' + copy)
    expect(tree.meta.embargo).toBeUndefined()
    expect(file.messages.some((message) => message.fatal && message.ruleId === 'embargo-unreadable')).toBe(
      true
    )
  })

  it.each([
    ['in a list', '- EMBARGOED UNTIL 00:01 GMT, 3 NOVEMBER 2026 -'],
    ['in a deck of bullets', '- **EMBARGO: 00:01 GMT, 3 NOVEMBER 2026**\n- One\n\nLEEDS – Today.'],
    ['in a block quote', '> EMBARGOED UNTIL 00:01 GMT, 3 NOVEMBER 2026'],
    ['in a table', '| EMBARGO | 00:01 GMT, 3 November 2026 |\n|---|---|\n| CONTACT | Jane Doe |'],
    ['in three lines', 'EMBARGOED UNTIL:\n00:01 GMT\n3 NOVEMBER 2026'],
    ['in two paragraphs', 'EMBARGOED UNTIL\n\n00:01 GMT, 3 NOVEMBER 2026'],
    ['as code', '```\nEMBARGOED UNTIL 00:01 GMT, 3 NOVEMBER 2026\n```'],
    ['in HTML', '<center><b>EMBARGOED UNTIL 00:01 GMT, 3 NOVEMBER 2026</b></center>'],
    ['behind a dateline', 'LEEDS, 2 November 2026 (embargoed until 00:01 GMT, 3 November 2026) – Today.'],
    ['behind the lead', copy + '\nEmbargoed until 00:01 GMT on 3 November 2026.'],
    ['among the notes', copy + '\nENDS\n\n1. This release is embargoed until 00:01 GMT on 3 November 2026.']
  ])('does not slip %s', (_, lines) => {
    const tree = release('# Library opens\n\n' + lines + '\n' + copy)
    expect(tree.meta.embargo?.until).toBe('2026-11-03T00:01:00+00:00')
  })

  it('does not slip in the headline', () => {
    const line = 'EMBARGOED until 00:01 GMT 3 November 2026: Library opens'
    expect(release('---\ntitle: "' + line + '"\n---' + copy).meta.embargo?.until).toBe(
      '2026-11-03T00:01:00+00:00'
    )
  })

  it('that contradicts the front matter is an error', () => {
    const {file} = read(
      '---\nembargo: 2026-11-03T06:00 Europe/London\n---\n\n# Library opens\n\nEmbargoed until 7am GMT on 3 November 2026' +
        copy
    )
    expect(file.messages.some((message) => message.fatal && message.ruleId === 'embargo-contradicted')).toBe(
      true
    )
  })

  it('that stands beside FOR IMMEDIATE RELEASE is reported', () => {
    const {rules} = read(
      'FOR IMMEDIATE RELEASE\n\n# Library opens\n\nEmbargoed until 7am GMT on 3 November 2026' + copy
    )
    expect(rules).toContain('embargo-contradicted')
  })

  it('is told from a headline about an embargo', () => {
    const {release: tree, file} = read('Embargo on tea lifted after 12 years' + copy, {path: 'tea.txt'})
    expect(tree.meta.headline).toBe('Embargo on tea lifted after 12 years')
    expect(file.messages.some((message) => message.fatal)).toBe(false)
  })

  it.each([
    ['de', 'Sperrfrist: 3. November 2026, 10:00 Uhr MEZ', '2026-11-03T10:00:00+01:00'],
    ['fr', 'Sous embargo jusqu’au 3 novembre 2026 à 6 h 00 (heure de Paris)', '2026-11-03T06:00:00+01:00']
  ])('is read in %s', (language, line, until) => {
    const tree = release('# Titel der Meldung\n\n' + line + '\n\n' + 'Text. '.repeat(30), {language})
    expect(tree.meta.embargo?.until).toBe(until)
  })
})

describe('the dateline', () => {
  it.each([
    ['**WASHINGTON** – Today, the department said so.', 'WASHINGTON', undefined, undefined],
    ['**WASHINGTON **– Today, the department said so.', 'WASHINGTON', undefined, undefined],
    ['**Washington –**The department said so.', 'Washington', undefined, undefined],
    ['WASHINGTON — Today, the department said so.', 'WASHINGTON', undefined, undefined],
    ['WASHINGTON, DC - Today, the department said so.', 'WASHINGTON', 'DC', undefined],
    ['HOUSTON - (NewMediaWire) - September 1, 2024 - Acme said so.', 'HOUSTON', undefined, '2024-09-01'],
    ['LONDON, 3 November 2026 — The council said so.', 'LONDON', undefined, '2026-11-03'],
    ['SPRINGFIELD, Ill. (Nov. 3, 2026) — The city said so.', 'SPRINGFIELD', 'Ill.', '2026-11-03'],
    [
      'HOUSTON, TX / ACCESSWIRE / September 1, 2024 / Acme, Inc. (NYSE: ACM) said so.',
      'HOUSTON',
      'TX',
      '2024-09-01'
    ],
    ['**[Chicago, IL, May 9, 2022]** The company said so.', 'Chicago', 'IL', '2022-05-09'],
    ['**ST. LOUIS, MO**: The company said so.', 'ST. LOUIS', 'MO', undefined],
    ['VILLALUZ, 3 de noviembre de 2026.- El ayuntamiento ha abierto.', 'VILLALUZ', undefined, '2026-11-03'],
    ['Montclair, le 2 novembre 2026 – La métropole lance sa ligne.', 'Montclair', undefined, '2026-11-02'],
    ['北京，2026年11月3日 — 星河科技今日发布新芯片。', '北京', undefined, '2026-11-03'],
    ['（2026年6月8日 青空電機株式会社）青空電機は本日発表した。', undefined, undefined, '2026-06-08']
  ])('is read in %s', (lead, place, region, date) => {
    const languages: Record<string, string> = {V: 'es', M: 'fr', 北: 'zh', '（': 'ja'}
    const language = languages[lead[0] ?? ''] ?? 'en'
    const tree = release('# Headline of the day\n\n' + lead + '\n', {language})
    expect({place, region, date}).toEqual({
      place: tree.meta.dateline?.place,
      region: tree.meta.dateline?.region,
      date: tree.meta.dateline?.date
    })
  })

  it.each(['**Bern, 18. Juli 2020**', 'Burlington, ON – February 11th, 2025'])(
    'may stand alone: %s',
    (line) => {
      const tree = release('# Neue Hütte eröffnet\n\n' + line + copy, {
        language: line.startsWith('**') ? 'de' : 'en'
      })
      const body = tree.children.find((part) => part.type === 'body')
      expect(body?.type === 'body' && body.children.map((child) => child.type)).toEqual(['dateline', 'lead'])
    }
  )

  it.each([
    'The plan – which nobody wanted – is off.',
    'Multi-million pound deal signed at the mill – again.',
    'FOR THE WEEK OF JULY 12 – JULY 18',
    'What we know – and what we do not know yet.'
  ])('is not seen in: %s', (lead) => {
    expect(release('# Headline of the day\n\n' + lead + copy).meta.dateline).toBeUndefined()
  })

  it('keeps its words and its dash as typed, at the start of the lead', () => {
    const [node] = all(release('# Headline\n\nLEEDS, UK – The Trust has a director.\n'), 'dateline')
    expect(node && 'children' in node && JSON.stringify(node.children)).toContain('LEEDS, UK – ')
  })
})
