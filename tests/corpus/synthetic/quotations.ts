/** Copy in which somebody fictional speaks: language, copy, and for each run who speaks over how many paragraphs. */
export type QuotationCase = readonly [language: string, copy: string, runs: readonly string[]]

export const quotations: readonly QuotationCase[] = [
  // English: where the attribution stands.
  ['en', '“The roof is sound,” said Ruth Ames, the town architect.', ['Ruth Ames (1)']],
  ['en', '"The roof is sound," Ruth Ames said on Tuesday.', ['Ruth Ames (1)']],
  ['en', '“The roof is sound,” Ruth Ames, the town architect, told the council.', ['Ruth Ames (1)']],
  ['en', '“The roof,” Ruth Ames said, “is sound, and will be for years.”', ['Ruth Ames (1)']],
  [
    'en',
    'Ruth Ames, town architect, commented: "The roof is sound. We have had it checked."',
    ['Ruth Ames (1)']
  ],
  ['en', 'Speaking at the opening, Ruth Ames, town architect, said: “The roof is sound.”', ['Ruth Ames (1)']],
  [
    'en',
    'Town architect Ruth Ames:\n\n“The roof is sound and will be for years to come.”',
    ['Ruth Ames (1)']
  ],
  [
    'en',
    'Ruth Ames, town architect, said:\n\n“The roof is sound.\n\n“It will be for years.”',
    ['Ruth Ames (2)']
  ],
  [
    'en',
    'The town architect issued a warning.\n\nRuth Ames, who drew the plans, added:\n\n"The roof was never sound."',
    ['Ruth Ames (1)']
  ],
  [
    'en',
    'Ruth Ames issued the following statement:\n\n“The roof is sound, and that is all.”',
    ['Ruth Ames (1)']
  ],
  ['en', '“The roof is sound.” – Ruth Ames, town architect', ['Ruth Ames (1)']],
  ['en', '“The roof is sound and will be for years.”\n\n— Ruth Ames, town architect', ['Ruth Ames (1)']],
  ['en', '“The roof is sound,” added Ames.\n\nRuth Ames drew the plans.', ['Ruth Ames (1)']],
  ['en', '“The roof is sound,” according to Ruth Ames, the town architect.', ['Ruth Ames (1)']],
  // Runs over paragraphs, and how they end.
  [
    'en',
    'Ruth Ames said: “The roof is sound.\n\n“The walls are thick.\n\n“The cellar is dry.”\n\nThe library opens in May.',
    ['Ruth Ames (3)']
  ],
  [
    'en',
    '“The roof is sound,” said Ruth Ames.\n\n“The walls are thick, and the cellar is as dry as a bone.”',
    ['Ruth Ames (2)']
  ],
  [
    'en',
    '“The roof is sound,” said Ruth Ames.\n\n“It is not,” said Tom Birch.\n\n“It is,” Ames replied.',
    ['Ruth Ames (1)', 'Tom Birch (1)', 'Ruth Ames (1)']
  ],
  ['en', '“The roof is sound,” said Ruth Ames. “The walls are thick. The cellar is dry.”', ['Ruth Ames (1)']],
  [
    'en',
    'Ruth Ames said: “The roof is sound.\n\n“The walls are thick.\n\nThe library opens in May.',
    ['Ruth Ames (2)']
  ],
  // Surnames, titles, pronouns.
  [
    'en',
    '“The roof is sound,” said Ruth Ames, mayor of Thornwick.\n\nIt took three years.\n\n“We are glad,” Mayor Ames said.',
    ['Ruth Ames (1)', 'Ruth Ames (1)']
  ],
  ['en', 'Dr Ruth Ames leads the team.\n\n“The roof is sound,” Dr Ames explained.', ['Ruth Ames (1)']],
  ['en', 'Ruth Ames leads the team. “The roof is sound,” she said.', ['Ruth Ames (1)']],
  [
    'en',
    '“The roof is sound,” said Professor Sir Tom Birch FRS, of the University of Thornwick.',
    ['Tom Birch FRS (1)']
  ],
  ['en', '“The roof is sound,” said Cllr Mary O’Dowd, cabinet member for libraries.', ['Mary O’Dowd (1)']],
  [
    'en',
    '“The roof is sound,” said Anna-Lena van der Berg, chief executive.',
    ['Anna-Lena van der Berg (1)']
  ],
  ['en', '“The roof is sound,” said J. P. Okonkwo, who led the work.', ['J. P. Okonkwo (1)']],
  ['en', '“The roof is sound,” said Chief Operating Officer Ruth Ames.', ['Ruth Ames (1)']],
  ['en', '“The roof is sound,” said Quillon’s head of design, Ruth Ames.', ['Ruth Ames (1)']],
  [
    'en',
    '“The roof is sound,” said Ruth Ames, vice president and general manager of Quillon Ltd.',
    ['Ruth Ames (1)']
  ],
  // Joint speakers, organisations, documents.
  ['en', '“We drew it together,” said Ruth Ames and Tom Birch.', ['Ruth Ames + Tom Birch (1)']],
  [
    'en',
    'In a joint statement, Ruth Ames and Tom Birch said: “We drew it together.”',
    ['Ruth Ames + Tom Birch (1)']
  ],
  ['en', '“We are sorry for the noise,” the Sorrel Trust said in a statement.', ['Sorrel Trust (1)']],
  ['en', 'Thornwick Council said: “We are sorry for the noise.”', ['Thornwick Council (1)']],
  ['en', 'The report concludes that “no library in the county has a drier cellar”.', ['report (1)']],
  [
    'en',
    '“We are sorry for the noise,” a spokesperson for Thornwick Council said.',
    ['Thornwick Council (1)']
  ],
  // Marks and nesting.
  ['en', '‘The roof is sound,’ said Ruth Ames. ‘It’s the walls that aren’t.’', ['Ruth Ames (1)']],
  ['en', '“People ask me, ‘Is the roof sound?’ and I say, ‘It is,’” said Ruth Ames.', ['Ruth Ames (1)']],
  ['en', '"The "new" roof is sound," said Ruth Ames.', ['Ruth Ames (1)']],
  ['en', '**“The roof is sound,”** said **Ruth Ames**, town architect.', ['Ruth Ames (1)']],
  [
    'en',
    '*“The roof is sound,”* said [Ruth Ames](https://thornwick.example/ames), town architect.',
    ['Ruth Ames (1)']
  ],
  ['en', '"The roof is sound,"said Ruth Ames.', ['Ruth Ames (1)']],
  // Nobody speaks.
  ['en', 'Ruth Ames noted that the roof is sound and the cellar dry.', []],
  ['en', 'As Ruth Ames has said, the roof of the “Old Mill” is sound.', []],
  ['en', 'The exhibition “Forty Years of Paper” runs until May.', []],
  ['en', 'The so-called “paper tax” was dropped in 1861.', []],
  ['en', 'Ruth Ames, author of “The Dry Cellar,” will open the library.', []],
  [
    'en',
    'Ruth Ames said: “As Tom Birch has said, the roof is sound.\n\n“Mr Birch also noted that the cellar is dry.”',
    ['Ruth Ames (2)']
  ],
  // Block quotations.
  ['en', 'It is open.\n\n> The roof is sound.\n> — Ruth Ames, town architect', ['Ruth Ames (1)']],
  ['en', 'It is open.\n\n> Ruth Ames: The roof is sound, and will be for years.', ['Ruth Ames (1)']],
  ['en', 'It is open.\n\n> “The roof is sound.”<br>Ruth Ames, town architect', ['Ruth Ames (1)']],
  [
    'en',
    'It is open.\n\n<blockquote>The roof is sound. <cite>Ruth Ames</cite></blockquote>',
    ['Ruth Ames (1)']
  ],
  [
    'en',
    'Ruth Ames, town architect, said:\n\n> The roof is sound.\n>\n> The walls are thick.',
    ['Ruth Ames (2)']
  ],
  // German
  ['de', '„Das Dach ist dicht“, sagte Architektin Ruth Amsel.', ['Ruth Amsel (1)']],
  [
    'de',
    '„Das Dach ist dicht“, so Ruth Amsel, Präsidentin des Vereins, „und bleibt es auch.“',
    ['Ruth Amsel (1)']
  ],
  [
    'de',
    'Ruth Amsel, Präsidentin des Vereins, erklärt: „Das Dach ist dicht. Wir sind froh.“',
    ['Ruth Amsel (1)']
  ],
  ['de', '»Das Dach ist dicht«, betont Geschäftsführer Jan Birk.', ['Jan Birk (1)']],
  ['de', '«Das Dach ist dicht», freut sich Gemeindepräsident Urs Gerber.', ['Urs Gerber (1)']],
  [
    'de',
    '„Das Dach ist dicht“, sagt Prof. Dr. Eva Maria Storck von der Universität Silberhorn.',
    ['Eva Maria Storck (1)']
  ],
  [
    'de',
    '„Das Dach ist dicht“, sagte Ruth Amsel.\n\n„Auch der Keller ist trocken“, ergänzte Amsel.',
    ['Ruth Amsel (2)']
  ],
  ['de', 'Ruth Amsel sagte, dass das Dach dicht sei.', []],
  // French
  ['fr', '« Le toit est sain », a déclaré Lucie Morel, maire de Montclair.', ['Lucie Morel (1)']],
  [
    'fr',
    'Lucie Morel, maire de Montclair : « Le toit est sain et le restera longtemps. »',
    ['Lucie Morel (1)']
  ],
  ['fr', '« Le toit est sain », explique-t-elle.\n\nLucie Morel est maire de Montclair.', []],
  ['fr', '« Le toit est sain », se félicite Lucie Morel, maire de Montclair.', ['Lucie Morel (1)']],
  [
    'fr',
    '“Le toit est sain”, souligne Marc de la Haye, directeur général d’Orfeuil.',
    ['Marc de la Haye (1)']
  ],
  ['fr', 'Selon Lucie Morel, « le toit est sain et le restera longtemps ».', ['Lucie Morel (1)']],
  // Spanish
  ['es', '«El tejado está sano», ha afirmado la alcaldesa de Villaluz, Inés Pardo.', ['Inés Pardo (1)']],
  ['es', '“El tejado está sano”, señaló Inés Pardo, alcaldesa de Villaluz.', ['Inés Pardo (1)']],
  ['es', 'Inés Pardo ha explicado: «El tejado está sano y seguirá así».', ['Inés Pardo (1)']],
  ['es', 'Según Inés Pardo, “el tejado está sano y seguirá así muchos años”.', ['Inés Pardo (1)']],
  // Italian
  ['it', '«Il tetto è sano», ha detto la sindaca Pia Serra.', ['Pia Serra (1)']],
  ['it', '“Il tetto è sano”, sottolinea Pia Serra, sindaca di Montelago.', ['Pia Serra (1)']],
  ['it', 'Pia Serra ha commentato: «Il tetto è sano, e lo resterà a lungo».', ['Pia Serra (1)']],
  // Portuguese
  ['pt', '“O telhado está são”, disse a presidente da câmara, Rita Sá.', ['Rita Sá (1)']],
  ['pt', '«O telhado está são», sublinha Rita Sá, presidente da câmara.', ['Rita Sá (1)']],
  ['pt', 'Segundo Rita Sá, “o telhado está são e assim vai ficar”.', ['Rita Sá (1)']],
  // Dutch
  ['nl', '“Het dak is goed”, aldus wethouder Jan de Wit.', ['Jan de Wit (1)']],
  ['nl', 'Wethouder Jan de Wit: “Het dak is goed en dat blijft zo.”', ['Jan de Wit (1)']],
  [
    'nl',
    '‘Het dak is goed’, zegt Marieke van den Broek, directeur van de bibliotheek.',
    ['Marieke van den Broek (1)']
  ],
  // Polish
  ['pl', '– Dach jest zdrowy – mówi Ewa Lis, burmistrz Jasnogrodu. – Piwnica jest sucha.', ['Ewa Lis (1)']],
  ['pl', '„Dach jest zdrowy” – podkreśla Ewa Lis, burmistrz Jasnogrodu.', ['Ewa Lis (1)']],
  ['pl', 'Ewa Lis powiedziała: „Dach jest zdrowy, a piwnica sucha”.', ['Ewa Lis (1)']],
  // Welsh
  ['cy', '“Mae’r to yn gadarn,” meddai Elin Puw, arweinydd y cyngor.', ['Elin Puw (1)']],
  ['cy', 'Dywedodd Elin Puw, arweinydd y cyngor: “Mae’r to yn gadarn.”', ['Elin Puw (1)']],
  ['cy', 'Ychwanegodd y Cynghorydd Gwyn Rhys: “Mae’r seler yn sych.”', ['Gwyn Rhys (1)']],
  // Japanese
  ['ja', '青葉市長の山本花子は「屋根は丈夫で、これからも長く使えます」と述べました。', ['山本花子 (1)']],
  [
    'ja',
    '代表取締役社長 佐藤健一は、「新しい紙を作ることができて、うれしく思います」とコメントしています。',
    ['佐藤健一 (1)']
  ],
  // Chinese
  ['zh', '青河市市长李梅表示：“屋顶很结实，地下室也很干燥。”', ['李梅 (1)']],
  ['zh', '“屋顶很结实，地下室也很干燥。”青河纸业总经理王强说。', ['王强 (1)']],
  ['zh', '館長陳美玲指出：「屋頂很結實，地下室也很乾燥。」', ['陳美玲 (1)']],
  // Arabic
  ['ar', 'وقالت رئيسة البلدية سارة الحداد: «السقف متين والقبو جاف».', ['سارة الحداد (1)']],
  ['ar', '"السقف متين والقبو جاف"، قال المدير التنفيذي خالد منصور.', ['خالد منصور (1)']],
  // Hebrew
  ['he', '"הגג איתן והמרתף יבש", אמרה ראש העיר רונית לב.', ['רונית לב (1)']],
  ['he', 'מנכ"ל נייר נוף, יואב כהן, אמר: "הגג איתן והמרתף יבש".', ['יואב כהן (1)']]
]
