import {describe, expect, it} from 'vitest'
import {assertRelease} from '../../../src/release/index.js'
import {all, read, release, textOf} from './read.js'

const copy =
  '# Library opens\n\nThe council has opened a new library in the middle of the town, with room for all.\n\n'
const types = (source: string, language = 'en') =>
  release(source, {language}).children.map((part) => part.type)

describe('an ends mark', () => {
  it.each([
    '###',
    '####',
    '# # #',
    '**###**',
    '*###*',
    '\\#\\#\\#',
    '###\u200B',
    '-30-',
    '- 30 -',
    '**-30-**',
    'ENDS',
    '- ENDS -',
    '—Ends—',
    '***ENDS***',
    '-ENDS-',
    'End',
    '- fin -',
    '- ende -',
    '- fine -',
    '– Ende –',
    'FIN',
    'Einde persbericht',
    'DIWEDD',
    '以上'
  ])('is seen in %s', (mark) => {
    expect(types(copy + mark + '\n')).toEqual(['headline', 'body', 'ends'])
  })

  it.each(['…stronger.**-30-**', 'More at noon.**###**', 'More at noon. # # #'])(
    'is cut off the words it is glued to: %s',
    (tail) => {
      const tree = release(copy + 'It makes the town ' + tail + '\n')
      expect(tree.children.map((part) => part.type)).toEqual(['headline', 'body', 'ends'])
      expect(textOf(tree, 'body')[0]).not.toMatch(/[#*]|30/)
    }
  )

  it('is a row of stars where only sections follow, and a break elsewhere', () => {
    expect(types(copy + '* * *\n\nAbout Acme\n\nAcme is a company.\n')).toEqual([
      'headline',
      'body',
      'ends',
      'boilerplate'
    ])
    expect(types(copy + '* * *\n\nIt is open all week.\n')).toEqual(['headline', 'body'])
  })

  it('is no word in a sentence', () => {
    expect(types(copy + 'The story ends\n\nhere, in the middle of the copy.\n')).toEqual(['headline', 'body'])
  })
})

describe('notes to editors', () => {
  it('stand under their label', () => {
    const tree = release(copy + 'ENDS\n\n**Notes to editors:**\n\n1. One.\n2. Two.\n')
    expect(tree.children.map((part) => part.type)).toEqual(['headline', 'body', 'ends', 'notes'])
    expect(textOf(tree, 'notes')).toEqual(['Notes to editors:\nOne.\nTwo.'])
  })

  it('are what follows the ends mark without a label', () => {
    expect(types(copy + 'ENDS\n\nThe library has been closed since 2011.\n')).toEqual([
      'headline',
      'body',
      'ends',
      'notes'
    ])
  })

  it('may be bullets without a label behind the last words spoken', () => {
    expect(
      types(copy + 'Jane Doe said: “It is open.”\n\n- It has been closed since 2011.\n- It has 400 seats.\n')
    ).toEqual(['headline', 'body', 'notes'])
  })

  it('are no list that the copy introduces', () => {
    expect(types(copy + 'It has:\n\n- 400 seats\n- a café\n')).toEqual(['headline', 'body'])
  })

  it.each([
    ['de', 'Hinweis an die Redaktionen'],
    ['fr', 'Note aux rédactions'],
    ['es', 'Notas para los editores'],
    ['nl', 'Noot voor de redactie'],
    ['pl', 'Informacja dla redakcji'],
    ['cy', 'Nodiadau i olygyddion'],
    ['ja', '報道関係者の皆様へ'],
    ['zh', '编者按'],
    ['ar', 'ملاحظات للمحررين'],
    ['he', 'הערות לעורכים']
  ])('have a label in %s', (language, label) => {
    expect(types(copy + label + '\n\nText of the note, which is short.\n', language)).toContain('notes')
  })
})

describe('boilerplate', () => {
  it.each([
    'About Acme\n\nAcme is a company.',
    '**About Acme**\n\nAcme is a company.',
    '## About Acme\n\nAcme is a company.',
    'ABOUT ACME\n\nAcme is a company.',
    'About Acme:\n\nAcme is a company.',
    'About Acme Acme is a company that makes kettles.',
    '**About Acme** Acme is a company that makes kettles.',
    'About Acme: Acme is a company that makes kettles.',
    'About Acme\nAcme is a company that makes kettles.'
  ])('is seen without an ends mark: %j', (text) => {
    const tree = release(copy + text + '\n')
    const [node] = tree.children.filter((part) => part.type === 'boilerplate')
    expect(node?.organisation?.toLowerCase()).toBe('acme')
  })

  it('may be of several organisations', () => {
    expect(
      types(copy + 'About Acme\n\nAcme is a company.\n\nAbout Zenith\n\nZenith is another.\n').slice(2)
    ).toEqual(['boilerplate', 'boilerplate'])
  })

  it('is no crosshead in the middle of the copy', () => {
    const tree = release(
      copy + '## About the name\n\nThe library is named after a bird.\n\n“It is a kestrel,” says Jane Doe.\n'
    )
    expect(tree.children.map((part) => part.type)).toEqual(['headline', 'body'])
  })

  it.each([
    ['fr', 'À propos de Acme'],
    ['de', 'Über Acme'],
    ['it', 'Informazioni su Acme'],
    ['es', 'Acerca de Acme'],
    ['cy', 'Ynghylch Acme'],
    ['ja', '青空電機について'],
    ['zh', '关于星河科技'],
    ['ar', 'نبذة عن النور'],
    ['he', 'אודות נוף']
  ])('has a label in %s', (language, label) => {
    expect(types(copy + label + '\n\nAcme, 1950.\n', language)).toContain('boilerplate')
  })

  it('comes from the directory by its name, and an unknown name is an error that names the known ones', () => {
    const directory = {contacts: {}, boilerplates: {acme: {organisation: 'Acme', text: 'Acme is a company.'}}}
    const {release: tree} = read('---\nboilerplate: acme\n---\n\n' + copy, {directory})
    expect(textOf(tree, 'boilerplate')).toEqual(['Acme is a company.'])
    const {file} = read('---\nboilerplate: zenith\n---\n\n' + copy, {directory})
    const [message] = file.messages.filter((item) => item.ruleId === 'unknown-boilerplate')
    expect(message?.fatal).toBe(true)
    expect(message?.reason).toContain('`acme`')
  })
})

describe('contacts', () => {
  const reach = (source: string, language = 'en') =>
    release(copy + source + '\n', {language}).meta.contacts.map(({name, email, phones}) => [
      name,
      email,
      phones.join(' ')
    ])

  it.each([
    ['Media contact: Jane Doe, 01632 960 123, jane@acme.example', 'Jane Doe', '01632 960 123'],
    ['**Media contact:**\n\nJane Doe\n01632 960 123\njane@acme.example', 'Jane Doe', '01632 960 123'],
    ['Contact DetailsJane Doe\n\n+1 212-555-0100\n\njane@acme.example', 'Jane Doe', '+1 212-555-0100'],
    ['[Media contact]\nJane Doe\n+1 212-555-0100\njane@acme.example', 'Jane Doe', '+1 212-555-0100'],
    [
      'For further information, please contact Jane Doe on 01632 960 123 or jane@acme.example.',
      'Jane Doe',
      '01632 960 123'
    ],
    [
      'Press office\n\nJane Doe | Head of Press | 01632 960 123 | jane@acme.example',
      'Jane Doe',
      '01632 960 123'
    ],
    [
      'Contacts:\n\n- Jane Doe, 01632 960 123, [e-mail](mailto:jane@acme.example)',
      'Jane Doe',
      '01632 960 123'
    ],
    [
      'Contacts\n\nName | Role | Phone | Email\n--- | --- | --- | ---\nJane Doe | Head of Press | 01632 960 123 | jane@acme.example',
      'Jane Doe',
      '01632 960 123'
    ]
  ])('are read from %j', (source, name, phone) => {
    expect(reach(source)).toEqual([[name, 'jane@acme.example', phone]])
  })

  it('have role and organisation', () => {
    const tree = release(
      copy +
        'Media contact: Jo Field, press officer, Northmere Council, 01632 960 123, jo@northmere.example\n'
    )
    expect(tree.meta.contacts).toEqual([
      {
        name: 'Jo Field',
        role: 'press officer',
        organisation: 'Northmere Council',
        email: 'jo@northmere.example',
        phones: ['01632 960 123'],
        languages: [],
        publishable: true
      }
    ])
  })

  const mail = 'theo@fernbrook.example\n+44 1632 960 123'
  it.each([
    ['Theo Lindgren\nCommunications Director, Fernbrook Bakers Cooperative', 'Communications Director'],
    ['Theo Lindgren\nCommunications Director\nFernbrook Bakers Cooperative', 'Communications Director'],
    ['Theo Lindgren\nFernbrook Bakers Cooperative', undefined],
    ['Fernbrook Bakers Cooperative\nTheo Lindgren', undefined]
  ])('are one where a person, a role and an organisation stand in lines of their own: %j', (lines, role) => {
    expect(release(copy + 'Media contact:\n' + lines + '\n' + mail + '\n').meta.contacts).toEqual([
      {
        name: 'Theo Lindgren',
        ...(role ? {role} : {}),
        organisation: 'Fernbrook Bakers Cooperative',
        email: 'theo@fernbrook.example',
        phones: ['+44 1632 960 123'],
        languages: [],
        publishable: true
      }
    ])
  })

  it.each(['Northmere Mills', 'Fernbrook Bakers'])(
    'know a name-like organisation from a person: %s',
    (name) => {
      const lines = [name + '\nTheo Lindgren', 'Theo Lindgren\n' + name]
      for (const both of lines) {
        expect(
          release(copy + 'Media contact:\n' + both + '\ntheo@mill.example\n').meta.contacts
        ).toMatchObject([{name: 'Theo Lindgren', organisation: name}])
      }
    }
  )

  it('may be several', () => {
    expect(reach('Contacts:\n\nJane Doe\njane@acme.example\n\nTom Roe\ntom@acme.example')).toEqual([
      ['Jane Doe', 'jane@acme.example', ''],
      ['Tom Roe', 'tom@acme.example', '']
    ])
  })

  it('are read from the copy where it tells the press whom to ask, and the words stay there', () => {
    const tree = release(
      copy +
        'Media without credentials should contact Frances Hull at (202) 555-0143 or [frances@acme.example](mailto:frances@acme.example) by noon.\n\n###\n'
    )
    expect(tree.meta.contacts).toMatchObject([{name: 'Frances Hull', email: 'frances@acme.example'}])
    expect(textOf(tree, 'body')[0]).toContain('Media without credentials')
  })

  it('are no address of another kind', () => {
    expect(reach('Copies of the prospectus are available from orders@bank.example.\n\n###')).toEqual([])
  })

  it('that are a label with nothing behind it are a finding', () => {
    const {release: tree, file} = read(copy + 'Media Enquiries\n')
    expect(tree.children.at(-1)?.type).toBe('contacts')
    expect(
      file.messages.some((message) => message.ruleId === 'contacts-missing' && message.fatal === false)
    ).toBe(true)
  })

  it('come from the directory by name, and an unknown name is an error', () => {
    const contact = {name: 'Jane Doe', phones: [], languages: [], publishable: true}
    const directory = {contacts: {jane: contact}, boilerplates: {}}
    expect(read('---\ncontacts: [jane]\n---\n\n' + copy, {directory}).release.meta.contacts).toEqual([
      contact
    ])
    const {file} = read('---\ncontacts: [tom]\n---\n\n' + copy, {directory})
    const [message] = file.messages.filter((item) => item.ruleId === 'unknown-contact')
    expect(message?.reason).toContain('`jane`')
  })

  it.each([
    ['de', 'Kontakt:'],
    ['fr', 'Contact presse :'],
    ['es', 'Contacto de prensa:'],
    ['it', 'Ufficio stampa'],
    ['pl', 'Kontakt dla mediów:'],
    ['cy', 'Cyswllt y wasg:'],
    ['ja', '本件に関するお問い合わせ先'],
    ['zh', '媒体联系人：'],
    ['ar', 'للتواصل الإعلامي:'],
    ['he', 'איש קשר:']
  ])('have a label in %s', (language, label) => {
    expect(reach(label + '\n\npress@acme.example', language)).toEqual([[undefined, 'press@acme.example', '']])
  })
})

describe('what trails a release', () => {
  it('is kept apart', () => {
    const tree = release(
      copy +
        '###\n\n**REPORTS**\n\n- [Data](data.pdf)\n\nView source version on wire.example: https://wire.example/1\n'
    )
    expect(tree.children.map((part) => part.type)).toEqual(['headline', 'body', 'ends', 'tail'])
    expect(textOf(tree, 'tail')[0]).toContain('Data')
  })
})

describe('figures', () => {
  it('take the line of emphasis under them as caption, and its credit apart', () => {
    const [node] = all(
      release(copy + '![The lab](lab.jpg)\n\n*The new lab. (Photo: Ana Ruiz)*\n\nMore copy.\n'),
      'figure'
    )
    expect(node).toMatchObject({
      url: 'lab.jpg',
      alt: 'The lab',
      children: [{value: 'The new lab.'}],
      credit: [{value: '(Photo: Ana Ruiz)'}]
    })
  })

  it.each([
    ['The gauge at Port Selwyn. (Photo: A. Example)', 'The gauge at Port Selwyn.', '(Photo: A. Example)'],
    ['Y mesurydd. (Llun: Elin Rhys)', 'Y mesurydd.', '(Llun: Elin Rhys)'],
    ['The gauge, drawn. Illustration: Ana Ruiz', 'The gauge, drawn.', 'Illustration: Ana Ruiz'],
    ['The gauge. Picture by Ana Ruiz', 'The gauge.', 'Picture by Ana Ruiz'],
    ['The gauge. © Tidewell', 'The gauge.', '© Tidewell'],
    ['Der Pegel. Foto: Tidewell/Klein', 'Der Pegel.', 'Foto: Tidewell/Klein'],
    ['The gauge (Image: Tidewell)', 'The gauge', '(Image: Tidewell)']
  ])('take the title of an image as caption, and its credit apart: %s', (title, caption, credit) => {
    const [node] = all(release(copy + '![Alt](gauge.jpg "' + title + '")\n\nMore copy.\n'), 'figure')
    expect(node).toMatchObject({children: [{value: caption}], credit: [{value: credit}]})
    expect(node).not.toHaveProperty('title')
  })

  it.each(['The image of Jane by the sea', 'A photo finish (image of the year)x', 'Seen (in a picture)'])(
    'take no words of a caption for a credit: %s',
    (title) => {
      const [node] = all(release(copy + '![Alt](gauge.jpg "' + title + '")\n\nMore copy.\n'), 'figure')
      expect(node).toMatchObject({children: [{value: title}]})
      expect(node).not.toHaveProperty('credit')
    }
  )

  it('lose neither of two captions', () => {
    const [node] = all(
      release(copy + '![Alt](gauge.jpg "The gauge.")\n\n*At Port Selwyn.*\n\nMore copy.\n'),
      'figure'
    )
    expect(node).toMatchObject({
      children: [{value: 'The gauge.'}, {value: ' '}, {value: 'At Port Selwyn.'}]
    })
  })

  it('keep a paragraph of copy under them in the copy', () => {
    const tree = release(copy + '![The lab](lab.jpg)\n\nMore copy stands here.\n')
    expect(textOf(tree, 'body')[0]).toContain('More copy stands here.')
    expect(all(tree, 'figure')).toHaveLength(1)
  })
})

describe('a section head in bold that a sentence is glued to', () => {
  const sentence = 'the council will open the garden in May, and the cellar in the June of next year.'

  it.each(['**Conclusion** Ladies and gentlemen, ' + sentence, '**NEXT STEPS** In May ' + sentence])(
    'is a crosshead: %s',
    (text) => {
      const tree = release(copy + text + '\n')
      const heads = all(tree, 'crosshead').map((node) => 'children' in node && JSON.stringify(node.children))
      expect(heads).toHaveLength(1)
      expect(textOf(tree, 'body')[0]).toMatch(/(?:Conclusion|NEXT STEPS)\n/)
    }
  )

  it.each([
    '**The council** will open: ' + sentence,
    '**How it came.** Then ' + sentence,
    '**Doe** says ' + sentence
  ])('is none: %s', (text) => {
    expect(all(release(copy + text + '\n'), 'crosshead')).toEqual([])
  })
})

describe('directives', () => {
  it('make fact boxes and pull quotes', () => {
    const tree = release(
      copy + ':::fact-box[The lab]\n- 50 engineers\n:::\n\n:::pull-quote\nWe are home.\n\n— Jane Doe\n:::\n'
    )
    expect(all(tree, 'factBox')).toHaveLength(1)
    expect(all(tree, 'pullQuote')).toHaveLength(1)
    expect(all(tree, 'attribution')).toMatchObject([{speakers: [{name: 'Jane Doe'}]}])
  })

  it('of another name are reported, and their words kept', () => {
    const {release: tree, rules} = read(copy + ':::banner\nHello there.\n:::\n')
    expect(rules.some((rule) => rule.includes('directive'))).toBe(true)
    expect(textOf(tree, 'body')[0]).toContain('Hello there.')
  })
})

describe('directives where no box can stand', () => {
  it.each([
    ['an item of a list', '- :::fact-box[The lab]\n  Fifty engineers.\n  :::\n- two'],
    ['a block quote', '> :::pull-quote[The lab]\n> Fifty engineers.\n> :::'],
    ['a quotation', '::::quote[Jane Doe]\n:::fact-box[The lab]\nFifty engineers.\n:::\n::::'],
    ['a box in a list in a box', '::::fact-box\n- :::quote[The lab]\n  Fifty engineers.\n  :::\n::::']
  ])('keep their words in place: %s', (_where, source) => {
    const {release: tree, rules} = read(copy + source + '\n')
    expect(() => assertRelease(tree)).not.toThrow()
    expect(textOf(tree, 'body').join(' ')).toMatch(/The lab[\s\S]*Fifty engineers/)
    expect(rules).toContain('nested-directive')
  })
})

describe('crossheads', () => {
  it('may be a short line without a stop between paragraphs', () => {
    const long =
      'The council has opened a new library in the middle of the town, with room for four hundred readers and a café for all of them.\n\n'
    const tree = release('# Library opens\n\n' + long + 'World economy\n\n' + long + 'Jane Doe\n\nTom Roe\n')
    expect(all(tree, 'crosshead')).toMatchObject([{depth: 2, children: [{value: 'World economy'}]}])
  })
})

describe('a table of contacts', () => {
  const table =
    '| Contact | Phone | Email |\n|---|---|---|\n| Joe Marsh, Press Officer | 01904 555 0188 | joe@dalton.example |\n'

  it('is contacts above the headline, and behind the ends mark without a label', () => {
    const copy =
      '# Charges frozen\n\nParking charges in Dalton will be frozen for a third year under plans.\n'
    for (const source of [table + '\n' + copy, copy + '\nENDS\n\n' + table]) {
      const [contact] = release(source).meta.contacts
      expect(contact).toMatchObject({name: 'Joe Marsh', role: 'Press Officer', email: 'joe@dalton.example'})
    }
  })

  it('is no table of figures', () => {
    const tree = release(
      '# Calls rise\n\nCalls rose.\n\n| Year | Calls |\n|---|---|\n| 2024 | 1234567 |\n| 2025 | 2345678 |\n'
    )
    expect(tree.meta.contacts).toEqual([])
  })
})

describe('an address in a sentence that has lost its spaces', () => {
  it('is itself, whatever is glued to it, and belongs to a person', () => {
    const tree = release(
      '# Doors open\n\nThe harbour opened.\n\nENDS\n\nMedia without a pass contact Ruth Ames at 01632 960 123, or[ruth@acme.example](mailto:ruth@acme.example)with your name and Social Security number.\n\nFor more information media contact Dan Cole at dan@acme.example.Media without passes wait outside.\n'
    )
    expect(tree.meta.contacts.map(({name, email}) => [name, email])).toEqual([
      ['Dan Cole', 'dan@acme.example'],
      ['Ruth Ames', 'ruth@acme.example']
    ])
  })
})
