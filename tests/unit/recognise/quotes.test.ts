import {describe, expect, it} from 'vitest'
import {quotationsOf, speakersOf} from '../../../src/release/index.js'
import {all, names, quotesIn, release, runs} from './read.js'

const say = (copy: string, language = 'en', headline = 'Headline of the day') =>
  release('# ' + headline + '\n\n' + copy + '\n', {language})

describe('who speaks', () => {
  it.each([
    ['“We won,” said Jane Doe.', 'Jane Doe (1)'],
    ['“We won,” Jane Doe said.', 'Jane Doe (1)'],
    ['"We won at last," said Secretary of the Treasury Janet L. Yellen.', 'Janet L. Yellen (1)'],
    [
      '“We won,” said Under Secretary for Terrorism and Financial Intelligence Brian E. Nelson.',
      'Brian E. Nelson (1)'
    ],
    ['“We won,” said Jane Doe, chief executive of Acme. “Nobody thought we would.”', 'Jane Doe (1)'],
    ['Jane Doe, chief executive of Acme, said: “We won.”', 'Jane Doe (1)'],
    ['Chair of trustees Paul Okafor said: “We won.”', 'Paul Okafor (1)'],
    ['Commenting on the launch, Dr Ivy Chen said: “We won.”', 'Ivy Chen (1)'],
    ['According to Mayor Ann Lee, “the park belongs to everyone.”', 'Ann Lee (1)'],
    ['As stated by Jane Doe, “the park belongs to everyone.”', 'Jane Doe (1)'],
    ['“We did it together,” said Bob Stone and Amy Wu, co-chairs of the club.', 'Bob Stone + Amy Wu (1)'],
    ['“We won,”**saidSecretary of the Treasury Scott Bessent**.', 'Scott Bessent (1)'],
    ['“We won,” – Jane Doe, director', 'Jane Doe (1)'],
    ['‘We’ve won the children’s cup,’ said Jane Doe.', 'Jane Doe (1)'],
    ['The annual report states that “nobody in the town was told about it”.', 'annual report (1)'],
    ['The Harbour Trust said: “We are sorry for the noise.”', 'Harbour Trust (1)']
  ])('is read in %s', (copy, expected) => {
    expect(runs(say(copy)).map((run) => run.toLowerCase())).toEqual([expected.toLowerCase()])
  })

  it('has name, role and organisation', () => {
    expect(speakersOf(say('“We won,” said Jane Doe, chief executive of Acme Ltd.'))).toEqual([
      {kind: 'person', name: 'Jane Doe', role: 'chief executive', organisation: 'Acme Ltd'}
    ])
  })

  it('is known by the surname later on', () => {
    const tree = say(
      '“We won,” said Jane Doe, mayor of Leeds.\n\nThe cup is made of tin.\n\n“It is heavy,” Ms Doe added.'
    )
    expect(runs(tree)).toEqual(['Jane Doe (1)', 'Jane Doe (1)'])
    expect(speakersOf(tree)).toHaveLength(1)
  })

  it('is known by a full name elsewhere in the copy', () => {
    expect(runs(say('Adam J. Szubin leads the office.\n\n“We won,” said Director Szubin.'))).toEqual([
      'Adam J. Szubin (1)'
    ])
  })

  it('is found in the paragraph before', () => {
    expect(
      runs(
        say(
          'Mayor Ann Lee issued the following statement:\n\n“This park took three years.\n\n“It was worth it.”'
        )
      )
    ).toEqual(['Ann Lee (2)'])
  })

  it('is found in the headline where nobody else says so', () => {
    const tree = say(
      '“This park took three years, and it was worth every day of it.”',
      'en',
      'Statement by Mayor Ann Lee'
    )
    expect(runs(tree)).toEqual(['Ann Lee (1)'])
  })

  it('is whom a pronoun means', () => {
    expect(runs(say('Jane Doe has run the club since 2010.\n\n“We won,” she said.'))).toEqual([
      'Jane Doe (1)'
    ])
  })
})

describe('a quotation run', () => {
  it('goes on over paragraphs that open with a mark, up to the one that closes', () => {
    const tree = say('Jane Doe said: “One.\n\n“Two.\n\n“Three.”\n\nThe end of it.')
    expect(quotesIn(tree).map(({run, opens, closes}) => [run, opens, closes])).toEqual([
      [1, true, false],
      [1, false, false],
      [1, false, true]
    ])
  })

  it('goes on where each paragraph is closed by the same speaker', () => {
    expect(
      runs(say('“One is enough for us all,” said Jane Doe.\n\n“Two would be too many for a town like ours.”'))
    ).toEqual(['Jane Doe (2)'])
  })

  it('ends where another speaks, though it was never closed', () => {
    expect(runs(say('Jane Doe said: “One.\n\n“Two,” said Tom Roe, who disagrees.'))).toEqual([
      'Jane Doe (1)',
      'Tom Roe (1)'
    ])
  })

  it('ends with the copy where it is never closed', () => {
    expect(runs(say('Jane Doe said: “One.\n\n“Two.'))).toEqual(['Jane Doe (2)'])
  })

  it('is one where an attribution interrupts it', () => {
    const tree = say('“We won,” said Jane Doe. “Nobody thought we would.”')
    expect(quotesIn(tree).map(({run, opens, closes}) => [run, opens, closes])).toEqual([
      [1, true, false],
      [1, false, true]
    ])
  })

  it('is not opened by marks inside it', () => {
    expect(quotesIn(say('Jane Doe said: “He called it ‘a day’ and “a night” and went.”'))).toHaveLength(1)
  })

  it('keeps its marks, and the words around it', () => {
    const tree = say('“We *won*,” said Jane Doe.')
    expect(JSON.stringify(tree)).toContain('“We ')
    expect(all(tree, 'emphasis')).toHaveLength(1)
  })
})

describe('a statement without marks', () => {
  it.each([
    ['Mayor Ann Lee issued the following statement:\n\nThe park is open.\n\nIt is for all.', 'Ann Lee (2)'],
    [
      'The council released the following statement from Mayor Ann Lee on the park:\n\nIt is open.',
      'Ann Lee (1)'
    ]
  ])('is all of the speaker: %j', (copy, expected) => {
    expect(runs(say(copy))).toEqual([expected])
  })

  it('is none where marks say who speaks', () => {
    expect(
      runs(
        say('Mayor Ann Lee issued the following statement:\n\nThe park is open.\n\n“At last,” said Jane Doe.')
      )
    ).toEqual(['Jane Doe (1)'])
  })
})

describe('names', () => {
  it('are known by a surname that a link is glued to', () => {
    expect(
      runs(say('Jane Roe[visited](https://example.org) the park.\n\n“It is open at last,” Ms Roe said.'))
    ).toEqual(['Jane Roe (1)'])
  })

  it('are not read off a headline in title case', () => {
    const tree = say(
      'It shows Ann Lee.\n\n“It is open at last,” Lee said.',
      'en',
      'New Note to Feature Ann Lee'
    )
    expect(runs(tree)).toEqual(['Ann Lee (1)'])
  })
})

describe('no quotation', () => {
  it.each([
    'He spoke of so-called “county lines” in the town, Jane Doe said.',
    'The report is entitled “How to Modernize the System of Insurance” and is long.',
    'Treasury has placed twelve economies on its “Monitoring List” of partners.',
    'A “distressed area” must have a population of 4,000.',
    'The order is called “Blocking Property of Transnational Criminal Organizations.” The group is based in Homs.',
    'Jane Doe noted that the town is small.',
    'As Jane Doe has said, the town is small.'
  ])('is in %s', (copy) => {
    expect(runs(say(copy))).toEqual([])
  })
})

describe('languages', () => {
  it.each([
    [
      'de',
      '„Die Hütte ist ein Ort für alle“, sagt Anna Keller, Präsidentin des Vereins. „Sie ist offen.“',
      'Anna Keller (1)'
    ],
    ['de', '«Das Holz kommt aus dem Tal», so Architekt Beat Moser.', 'Beat Moser (1)'],
    [
      'fr',
      '« Cette ligne change la vie », a déclaré Claire Dubois, présidente de la métropole.',
      'Claire Dubois (1)'
    ],
    ['es', '«Es un día grande», afirmó la alcaldesa, Carmen Ruiz. «Es de todos», añadió.', 'Carmen Ruiz (1)'],
    [
      'it',
      '«Il museo racconta la nostra storia» ha dichiarato il sindaco Paolo Conti. «È aperto a tutti».',
      'Paolo Conti (1)'
    ],
    ['pt', '“Esta ponte une as margens”, afirmou Rui Matos, presidente da câmara.', 'Rui Matos (1)'],
    ['nl', '“Dit zwembad is van iedereen”, zegt wethouder Fatima el Amrani.', 'Fatima el Amrani (1)'],
    [
      'pl',
      '– Ten park powstał dla mieszkańców – powiedziała Anna Nowak, prezydent miasta.',
      'Anna Nowak (1)'
    ],
    ['pl', '„Drzewa posadzili uczniowie”, dodał dyrektor Jan Kowalski.', 'Jan Kowalski (1)'],
    ['cy', 'Dywedodd y Cynghorydd Siân Rees: “Mae’r llyfrgell hon i bawb.”', 'Siân Rees (1)'],
    ['ja', '代表取締役社長の山田太郎は次のように述べています。「この電池は十年使えます。」', '山田太郎 (1)'],
    ['zh', '星河科技首席执行官李明表示：“这款芯片是五年努力的成果，我们为团队感到骄傲。”', '李明 (1)'],
    ['ar', 'وقال المدير العام أحمد المنصوري: «هذه الحديقة هدية لأهل المدينة».', 'أحمد المنصوري (1)'],
    ['he', '"הספרייה פתוחה לכל תושב", אמרה ראש העיר דנה לוי.', 'דנה לוי (1)']
  ])('a quotation is read in %s', (language, copy, expected) => {
    expect(runs(say(copy, language))).toEqual([expected])
  })
})

describe('block quotations', () => {
  it.each([
    ['> I walk here.\n> — Rosa Diaz, resident', 'Rosa Diaz (1)'],
    ['> I walk here.\n>\n> — Rosa Diaz, resident', 'Rosa Diaz (1)'],
    [':::quote[Rosa Diaz, resident]\nI walk here.\n:::', 'Rosa Diaz (1)'],
    ['Rosa Diaz said:\n\n> I walk here.', 'Rosa Diaz (1)']
  ])('say who said them: %s', (copy, expected) => {
    expect(runs(say('The park is open.\n\n' + copy))).toEqual([expected])
  })
})

describe('who a pronoun, a title or a block means', () => {
  const spoken = (source: string) => runs(release('# Gauge opens\n\n' + source))

  it('is the subject of the sentence before, and not who spoke last', () => {
    expect(
      spoken(
        '“It took a year,” said Ines Calloway.\n\nChief Executive Officer Tomás Varga said the harbour had cash until May. “We are funded,” he said.\n\nIn a statement, Water Minister Ruth Abara said the rules were overdue. “They will save lives,” she said.'
      )
    ).toEqual(['Ines Calloway (1)', 'Tomás Varga (1)', 'Ruth Abara (1)'])
  })

  it('is a person under a title with something hung on', () => {
    const [run] = quotationsOf(
      release('# Gauge opens\n\n“We did this together,” Mayor-elect Sam Rowe said.\n')
    )
    expect(run?.speakers).toEqual([{kind: 'person', name: 'Sam Rowe', role: 'Mayor-elect'}])
  })

  it('is whom the words of a block quotation name inside', () => {
    const tree = release(
      '# Gauge opens\n\nGovernor Lucia Ortega opened it.\n\n> “No family should wonder,” Governor Ortega said.\n'
    )
    expect(names(quotationsOf(tree)[0]?.speakers ?? [])).toBe('Lucia Ortega')
  })

  it('is a peer before a colon, by a surname alone', () => {
    expect(spoken('**Lord Hale:** “I congratulate everyone on the gauge.”')).toEqual(['Hale (1)'])
  })
})
