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
  [
    'en',
    'The point of the roof, to quote Warden Ruth Ames: “It keeps the rain out, not the light.”',
    ['Ruth Ames (1)']
  ],
  [
    'en',
    'The rule was plain, to quote Warden Ames: roofs “should keep the rain out and the light in.”',
    ['Ames (1)']
  ],
  ['en', 'As Ruth Ames puts it, “A roof is a promise.”', ['Ruth Ames (1)']],
  ['en', 'The roof held, as town architect Ruth Ames once put it, “by habit alone.”', ['Ruth Ames (1)']],
  ['en', '“The roof held by habit alone,” as Ruth Ames puts it.', ['Ruth Ames (1)']],
  ['en', 'Ruth Ames mended the roof. The tin was old. As it was put in March, “it leaks on everybody.”', []],
  // Whom a sentence between two quotations is about.
  [
    'en',
    '“It leaks,” said Ruth Ames. “I saw it,” added Sen. Bram Cole, “and I got wet.”',
    ['Ruth Ames (1)', 'Bram Cole (1)']
  ],
  [
    'en',
    '“It leaks,” said Ruth Ames, the town architect.\n\nBut opposition leader Cllr Bram Cole was not convinced. “It has always leaked,” he told the chamber.',
    ['Ruth Ames (1)', 'Bram Cole (1)']
  ],
  [
    'en',
    '“It fell on my foot,” said Ruth Ames.\n\nHer brother, Wilf, was hardly surprised.\n\n“She never looks up,” he said.',
    ['Ruth Ames (1)', 'Wilf (1)']
  ],
  ['en', 'Year 4 pupil Nell said: “I drew the roof with a cat on it.”', ['Nell (1)']],
  ['en', '“It fell on my foot,” laughs roofer Ruth Ames. “It was only a slate.”', ['Ruth Ames (1)']],
  ['en', 'Ruth Ames mended the roof.\n\nHusband Wilf said: “I held the ladder.”', ['Wilf (1)']],
  [
    'en',
    'Ruth Ames drew the roof and Dr Bram Cole paid for it.\n\nIn a joint statement, Ames and Cole said: “We are dry at last.”',
    ['Ruth Ames + Bram Cole (1)']
  ],
  ['de', '„Nein“, sagte Sprecherin Eva Klein. „Das hält nicht.“', ['Eva Klein (1)']],
  [
    'es',
    '«Hemos esperado mucho», explicó la alcaldesa Rosa Vidal.\n\n«Ahora toca», añadió.',
    ['Rosa Vidal (2)']
  ],
  [
    'es',
    'Por su parte, el concejal de Obras, Luis Mena, aseguró que «no habrá más retrasos en el puente».',
    ['Luis Mena (1)']
  ],
  ['en', '“It leaks,” said Commissioner Ray Boone of District 4. “It always did.”', ['Ray Boone (1)']],
  ['en', '“It leaks,” said Senator Ruth Ames of Oregon.', ['Ruth Ames (1)']],
  ['en', '“It leaks,” said Director Ruth Ames of Holm City Council.', ['Ruth Ames (1)']],
  ['en', 'Ruth Ames drew the roof.\n\nAmes: “It was meant to leak.”', ['Ruth Ames (1)']],
  [
    'en',
    'Ruth Ames drew the roof. His daughter Kit, who sells the tickets, rolls her eyes: “She talks to it.”',
    ['Kit (1)']
  ],
  ['en', 'In the words of roofer Ruth Ames, it is “the end of a very long leak.”', ['Ruth Ames (1)']],
  [
    'en',
    'The roof opened in May, a day Warden Ruth Ames described as “the driest in a decade”.',
    ['Ruth Ames (1)']
  ],
  [
    'en',
    'Resident Bram Cole said he would “rather have a pond up there”, while Ruth Ames said she would “move in with the swallows”.',
    ['Bram Cole (1)', 'Ruth Ames (1)']
  ],
  [
    'en',
    'The mayor was joined by Sir Ken Dale, the builder.\n\n“It will be brick,” Sir Ken said.',
    ['Ken Dale (1)']
  ],
  ['en', 'Ruth Ames called on the council “to mend it at last”.', ['Ruth Ames (1)']],
  [
    'en',
    'Ruth Ames drew the roof.\n\nAmes praised the roofers, saying: “They were magnificent.”',
    ['Ruth Ames (1)']
  ],
  [
    'en',
    'Ruth Ames drew the roof.\n\nAccording to Ames, the new roof is “the driest in the whole county”.',
    ['Ruth Ames (1)']
  ],
  ['en', 'Ruth Ames drew the roof.\n\nAccording to Ames, the scheme is known as “walk on by the river”.', []],
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
  ['he', 'מנכ"ל נייר נוף, יואב כהן, אמר: "הגג איתן והמרתף יבש".', ['יואב כהן (1)']],
  // As news agencies and newsrooms of each language write it.
  [
    'en',
    '"We\'re thrilled to open," said Marta Klein, who heads the trust. "The readers, the staff and the town have waited for this."',
    ['Marta Klein (1)']
  ],
  [
    'en',
    '“It’s a great day.” Tom Birch, chair of the Sorrel Trust, told reporters. “We did it.”',
    ['Tom Birch (1)']
  ],
  [
    'en',
    'According to Birch, “the roof has never been better”. Tom Birch chairs the trust.',
    ['Tom Birch (1)']
  ],
  [
    'en',
    'Birch, 54, called the opening “a day that the town will not forget for a long time.”',
    ['Birch (1)']
  ],
  [
    'en',
    'Tom Birch, MP for Thornwick, said he was “delighted with the new roof and the warm cellar”.',
    ['Tom Birch (1)']
  ],
  [
    'en',
    '"This is our town," commented Sheikh Ahmed bin Rashid Al Noor, Chairman of Noor Holdings.',
    ['Ahmed bin Rashid Al Noor (1)']
  ],
  [
    'en',
    '“This is our town,” said Prime Minister Anna Svensson in a televised address.',
    ['Anna Svensson (1)']
  ],
  [
    'en',
    '“The work is done,” says Ömer Yıldız, founder and CEO at Quillon. “Now we read.”',
    ['Ömer Yıldız (1)']
  ],
  ['en', '“The work is done,” said Åsa Öberg.', ['Åsa Öberg (1)']],
  ['en', '“The work is done,” said Seán Ó Briain, Ireland’s minister for culture.', ['Seán Ó Briain (1)']],
  ['en', '“The work is done,” said María José de la Cruz-Vega.', ['María José de la Cruz-Vega (1)']],
  ['en', '“The work is done,” said Jean-Pierre d’Artois.', ['Jean-Pierre d’Artois (1)']],
  ['en', '“The work is done,” said Kim Min-jun, head of design at Quillon Korea.', ['Kim Min-jun (1)']],
  ['en', '“The work is done,” said Dr. Priya Raman, MD, PhD, director of the clinic.', ['Priya Raman (1)']],
  ['en', '“The work is done,” said Lt. Col. Dana Wright (ret.).', ['Dana Wright (1)']],
  ['en', '“The work is done,” said 12-year-old Lily Moss.', ['Lily Moss (1)']],
  ['en', '“The work is done,” said resident Lily Moss, 12.', ['Lily Moss (1)']],
  ['en', 'Lily Moss, a pupil at Thornwick School, said: ‘It’s big and it’s warm.’', ['Lily Moss (1)']],
  [
    'en',
    'Commenting, Cllr Tom Birch said: “The work is done.”\n\nHe added: “The town is proud.”',
    ['Tom Birch (1)', 'Tom Birch (1)']
  ],
  [
    'en',
    'Commenting, Cllr Tom Birch said: “The work is done.”\n\nHe continued: “The town is proud, and so am I.\n\n“We will read.”',
    ['Tom Birch (1)', 'Tom Birch (2)']
  ],
  [
    'en',
    'Tom Birch said: “The work is done.” Marta Klein agreed: “The cellar is dry.”',
    ['Tom Birch (1)', 'Marta Klein (1)']
  ],
  [
    'en',
    '“The work is done,” said Tom Birch, and Marta Klein added: “The cellar is dry.”',
    ['Tom Birch (1)', 'Marta Klein (1)']
  ],
  ['en', 'The mayor, Tom Birch, said in a statement on Monday: “The work is done.”', ['Tom Birch (1)']],
  ['en', 'In his speech, Mayor Tom Birch said, “The work is done, and it is done well.”', ['Tom Birch (1)']],
  ['en', 'Quillon CEO Marta Klein: “The work is done, and it is done well.”', ['Marta Klein (1)']],
  ['en', '**Marta Klein, CEO of Quillon:** “The work is done, and it is done well.”', ['Marta Klein (1)']],
  [
    'en',
    '**Marta Klein, CEO of Quillon, said:**\n\n“The work is done, and it is done well.”',
    ['Marta Klein (1)']
  ],
  ['en', 'Marta Klein, CEO of Quillon, said:\n“The work is done, and it is done well.”', ['Marta Klein (1)']],
  ['en', '*"The work is done,"* Marta Klein, CEO of Quillon.', ['Marta Klein (1)']],
  ['en', '“The work is done, and it is done well.”\nMarta Klein, CEO of Quillon', ['Marta Klein (1)']],
  ['en', '“The work is done, and it is done well.”\n\nMarta Klein, CEO of Quillon', ['Marta Klein (1)']],
  [
    'en',
    '> "The work is done, and it is done well."\n>\n> **Marta Klein**, CEO of Quillon',
    ['Marta Klein (1)']
  ],
  ['en', '> *The work is done, and it is done well.*\n\n— Marta Klein, CEO of Quillon', ['Marta Klein (1)']],
  ['en', 'Said Klein: “The work is done.” Marta Klein runs Quillon.', ['Marta Klein (1)']],
  [
    'en',
    'The Sorrel Trust and Thornwick Council said in a joint statement: “The work is done.”',
    ['Sorrel Trust + Thornwick Council (1)']
  ],
  [
    'en',
    'The letter, signed by forty readers, says that “the cellar must stay dry at all times”.',
    ['letter (1)']
  ],
  ['en', 'Readers can borrow “The Dry Cellar”, “Forty Years of Paper” and “Ink” from Monday.', []],
  ['en', 'The scheme, dubbed “Books for All,” starts on Monday.', []],
  ['en', 'The word “library” comes from Latin.', []],
  ['en', 'He is known as “the ink man” in the town.', []],
  ['en', 'Marta Klein and her team were “over the moon” at the news.', []],
  ['en', 'A sign reads “No ink in the cellar”.', []],
  ['en', '"The work is done", said Marta Klein.', ['Marta Klein (1)']],
  ['en', '“The work is done” said Marta Klein.', ['Marta Klein (1)']],
  ['en', '“The work is done”, Marta Klein said.', ['Marta Klein (1)']],
  ['en', '“The work is done!” exclaimed Marta Klein.', ['Marta Klein (1)']],
  ['en', '“Is the work done?” asked Marta Klein.', ['Marta Klein (1)']],
  ['en', '“The work is done,” Klein, who runs Quillon, said.', ['Klein (1)']],
  ['en', '“The work is done,” said a delighted Marta Klein.', ['Marta Klein (1)']],
  ['en', '“The work is done,” said Marta Klein on behalf of the readers.', ['Marta Klein (1)']],
  ['en', '"The work is done," says Quillon co-founder and chief scientist Marta Klein.', ['Marta Klein (1)']],
  ['en', '“The work is done,” says Marta Klein from Quillon.', ['Marta Klein (1)']],
  ['en', '“The work is done,” said U.S. Rep. Tom Birch (D-Thornwick).', ['Tom Birch (1)']],
  ['en', '“The work is done,” said Senators Tom Birch and Marta Klein.', ['Tom Birch + Marta Klein (1)']],
  [
    'en',
    '“The work is done,” said Tom Birch, Marta Klein and Lily Moss.',
    ['Tom Birch + Marta Klein + Lily Moss (1)']
  ],
  ['de', '„Das ist gut“, erklärte Stadträtin Dr. Maria Huber-Klein.', ['Maria Huber-Klein (1)']],
  ['de', '„Das ist gut“, sagte Bundesminister Hans Müller am Montag in Berlin.', ['Hans Müller (1)']],
  ['de', '„Das ist gut“, so Müller weiter. Hans Müller ist Minister.', ['Hans Müller (1)']],
  ['de', 'Der Vorsitzende Hans Müller dazu: „Das ist sehr gut für alle.“', ['Hans Müller (1)']],
  ['de', 'Hans Müller, Geschäftsführer der Silberhorn AG: „Das ist sehr gut für alle.“', ['Hans Müller (1)']],
  ['de', '„Das ist gut“, sagen Hans Müller und Eva Klein vom Verein.', ['Hans Müller + Eva Klein (1)']],
  ['de', 'Dazu Eva Klein: „Das ist sehr gut für alle.“', ['Eva Klein (1)']],
  ['de', '„Wir haben“, sagte Eva Klein, „lange gewartet.“', ['Eva Klein (1)']],
  ['de', 'Laut Eva Klein sei das „ein sehr guter Tag für die ganze Stadt“.', ['Eva Klein (1)']],
  ['de', 'Die sogenannte „Hüttensteuer“ wird abgeschafft.', []],
  ['de', 'Eva Klein zeigte sich erfreut: „Das ist sehr gut für alle.“', ['Eva Klein (1)']],
  ['de', '"Das ist gut", sagt Eva Klein, Leiterin des Amts für Kultur.', ['Eva Klein (1)']],
  ['de', '‚Das ist gut‘, sagt Eva Klein.', ['Eva Klein (1)']],
  ['fr', '« C’est un grand jour », se réjouit le maire, Luc Morel.', ['Luc Morel (1)']],
  [
    'fr',
    '« C’est un grand jour », a expliqué Luc Morel, directeur de la Fondation Lierre. « Nous sommes fiers. »',
    ['Luc Morel (1)']
  ],
  ['fr', '« C’est un grand jour, explique Luc Morel. Nous sommes fiers. »', ['Luc Morel (1)']],
  ['fr', 'Pour Luc Morel, « c’est un grand jour pour la ville ».', ['Luc Morel (1)']],
  ['fr', 'Luc Morel déclare : « C’est un grand jour. »', ['Luc Morel (1)']],
  ['fr', '« C’est un grand jour », a-t-il ajouté.', []],
  ['fr', '"C’est un grand jour", a déclaré la ministre Anne Le Goff.', ['Anne Le Goff (1)']],
  ['fr', 'D’après Mme Anne Le Goff, « la ville a gagné un lieu ».', ['Anne Le Goff (1)']],
  ['fr', '« C’est un grand jour » – Luc Morel, maire', ['Luc Morel (1)']],
  ['fr', 'Le rapport intitulé « La ville et ses livres » est paru.', []],
  ['fr', '« C’est un grand jour ! » s’exclame Anne Le Goff.', ['Anne Le Goff (1)']],
  [
    'fr',
    'Luc Morel et Anne Le Goff ont déclaré : « C’est un grand jour. »',
    ['Luc Morel + Anne Le Goff (1)']
  ],
  ['es', '"Es un gran día", dijo el alcalde Juan Pérez Soto.', ['Juan Pérez Soto (1)']],
  ['es', '«Es un gran día», ha destacado la consejera de Cultura, Ana María López.', ['Ana María López (1)']],
  [
    'es',
    'Juan Pérez, director general de Papelera del Sur, aseguró que «es un gran día para todos».',
    ['Juan Pérez (1)']
  ],
  ['es', 'En palabras de Ana López: «Es un gran día para todos».', ['Ana López (1)']],
  [
    'es',
    '“Es un gran día. Estamos muy contentos”, expresó Ana López, vocera de la empresa.',
    ['Ana López (1)']
  ],
  ['es', 'Ana López: "Es un gran día para todos nosotros".', ['Ana López (1)']],
  ['es', 'El programa “Libros para todos” empieza el lunes.', []],
  ['it', '“È un gran giorno” ha dichiarato Luca Bianchi, presidente della Fondazione.', ['Luca Bianchi (1)']],
  ['it', '«È un gran giorno», così il sindaco Luca Bianchi.', ['Luca Bianchi (1)']],
  [
    'it',
    'Luca Bianchi, amministratore delegato di Cartiera del Lago: «È un gran giorno».',
    ['Luca Bianchi (1)']
  ],
  ['it', 'Secondo Luca Bianchi «è un gran giorno per tutta la città».', ['Luca Bianchi (1)']],
  ['it', '"È un gran giorno – spiega Luca Bianchi – e siamo contenti".', ['Luca Bianchi (1)']],
  ['pt', '“É um grande dia”, disse João da Silva, diretor da Papeleira.', ['João da Silva (1)']],
  ['pt', '"É um grande dia", afirma a secretária Maria do Carmo Souza.', ['Maria do Carmo Souza (1)']],
  ['pt', 'Para João da Silva, “é um grande dia para toda a cidade”.', ['João da Silva (1)']],
  ['pt', 'De acordo com João da Silva, “é um grande dia para todos”.', ['João da Silva (1)']],
  ['pt', 'João da Silva destacou que “é um grande dia para todos nós”.', ['João da Silva (1)']],
  ['nl', '“Dit is een mooie dag”, aldus burgemeester Jan van der Meer.', ['Jan van der Meer (1)']],
  ['nl', 'Jan van der Meer: ‘Dit is een mooie dag voor iedereen.’', ['Jan van der Meer (1)']],
  ['nl', '“Dit is een mooie dag,” zegt Jan Peters van de bibliotheek. “We zijn blij.”', ['Jan Peters (1)']],
  ['nl', 'Volgens Jan Peters is het “een mooie dag voor de hele stad”.', ['Jan Peters (1)']],
  ['pl', '„To wielki dzień” – mówi Jan Kowalski, dyrektor biblioteki.', ['Jan Kowalski (1)']],
  ['pl', '– To wielki dzień – podkreśla prof. Anna Nowak z Uniwersytetu.', ['Anna Nowak (1)']],
  ['pl', 'Jak mówi Anna Nowak, „to wielki dzień dla całego miasta”.', ['Anna Nowak (1)']],
  ['pl', 'Anna Nowak, prezes fundacji: – To wielki dzień dla nas wszystkich.', ['Anna Nowak (1)']],
  ['pl', '"To wielki dzień" - powiedział Jan Kowalski.', ['Jan Kowalski (1)']],
  ['cy', '“Mae’n ddiwrnod mawr,” meddai’r Cynghorydd Gwyn Rhys.', ['Gwyn Rhys (1)']],
  ['cy', 'Meddai Elin Puw: “Mae’n ddiwrnod mawr i ni gyd.”', ['Elin Puw (1)']],
  ['cy', 'Dywedodd y Prif Weinidog, Gwyn Rhys: “Mae’n ddiwrnod mawr.”', ['Gwyn Rhys (1)']],
  ['cy', '“Mae’n ddiwrnod mawr,” ychwanegodd hi.', []],
  ['cy', 'Dywedodd Gwyn Rhys, Prif Weithredwr Cyngor Aberwennol: “Mae’n ddiwrnod mawr.”', ['Gwyn Rhys (1)']],
  ['ja', '「とてもうれしいです」と山田太郎社長は話した。', ['山田太郎 (1)']],
  ['ja', '山田社長は「とてもうれしい日です」と語った。', ['山田 (1)']],
  ['ja', '社長の山田太郎は「うれしい。これからも紙を作る」と話しています。', ['山田太郎 (1)']],
  ['ja', '■社長コメント\n「とてもうれしく思います。」', []],
  ['ja', '『本の町』という本が出ました。', []],
  ['ja', '佐藤氏は次のように述べています。\n「とてもうれしく思います。」', ['佐藤 (1)']],
  ['zh', '王强说：“今天是个好日子。”', ['王强 (1)']],
  ['zh', '“今天是个好日子。”王强表示。', ['王强 (1)']],
  ['zh', '“今天是个好日子，”王强说，“我们很高兴。”', ['王强 (1)']],
  ['zh', '青河纸业总裁王强先生表示：「今天是個好日子。」', ['王强 (1)']],
  ['zh', '王强指出，“今天是个好日子，我们很高兴”。', ['王强 (1)']],
  ['zh', '据王强介绍，“这种纸很结实”。', ['王强 (1)']],
  ['zh', '展览名为“纸的四十年”。', []],
  ['ar', 'قال خالد منصور، مدير المكتبة: "هذا يوم عظيم للمدينة".', ['خالد منصور (1)']],
  ['ar', 'وأضاف: "نحن سعداء".', []],
  ['ar', '«هذا يوم عظيم»، تقول سارة الحداد، رئيسة البلدية.', ['سارة الحداد (1)']],
  ['ar', 'وأكد الدكتور خالد منصور أن «هذا يوم عظيم للمدينة كلها».', ['خالد منصور (1)']],
  [
    'ar',
    'وقال سعادة خالد بن سالم المنصوري، الرئيس التنفيذي لشركة النور: "هذا يوم عظيم".',
    ['خالد بن سالم المنصوري (1)']
  ],
  ['he', 'לדברי רונית לב, ראש העיר, "זה יום גדול לכולנו".', ['רונית לב (1)']],
  ['he', 'רונית לב, ראש העיר: "זה יום גדול לכולנו".', ['רונית לב (1)']],
  ['he', '"זה יום גדול", מסר דובר העירייה.', []],
  ['he', 'ראש העיר רונית לב אמרה: "זה יום גדול לכולנו".', ['רונית לב (1)']],
  ['he', '"זה יום גדול", הוסיפה לב.', ['לב (1)']],
  // What unseen releases showed: lost marks and spaces, announcements with a stop, who is not named.
  [
    'en',
    'The mill has a new roof."The roof is sound," said Ruth Ames."It will be for years."During her visit she met the builders.  "Nobody here has seen a better roof," Ms Ames said.',
    ['Ruth Ames (1)', 'Ruth Ames (1)']
  ],
  [
    'en',
    '“The roof is sound and will be, said Ruth Ames, town architect. “It has been checked.”',
    ['Ruth Ames (1)']
  ],
  [
    'en',
    'Ruth Ames issued the following statement on the roof of the mill.\n\n“The roof is sound, and that is all.”',
    ['Ruth Ames (1)']
  ],
  [
    'en',
    'The town released the following statement from Ruth Ames on the roof of the mill.   “The roof is sound, and that is all.”',
    ['Ruth Ames (1)']
  ],
  [
    'en',
    'As Pellbrook’s architect Ruth Ames has said, “[a] sound roof is half of a mill.”',
    ['Ruth Ames (1)']
  ],
  ['en', '“The roof is sound and will be for years to come,” the mayor said.', [' (1)']],
  [
    'en',
    'Mayor Ivo Lund came by.\n\n“The roof is sound and will be for years to come,” the mayor said.',
    ['Ivo Lund (1)']
  ],
  [
    'en',
    'One resident of Mill Lane, who gave no name, said: “The roof leaked all the winter long.”',
    [' (1)']
  ],
  ['en', 'A spokesperson for the Sorrel Trust said: “The roof is sound and will be.”', ['Sorrel Trust (1)']],
  [
    'en',
    '“The roof is sound,” said Ruth Ames.\n\nBuilder Tom Birch was proud.\n\n“It was a pleasure to work on it,” he said.',
    ['Ruth Ames (1)', 'Tom Birch (1)']
  ],
  ['en', 'Town architect Ruth Ames was pleased. ‘We were told it would leak,’ she said.', ['Ruth Ames (1)']],
  [
    'en',
    'The Sorrel Trust, Pellbrook Mills and the Diocese of Marlow said: “The roof is sound.”',
    ['Sorrel Trust + Pellbrook Mills + Diocese of Marlow (1)']
  ],
  ['en', '“The roof is sound and will be for years.” – Ruth Ames, Roofers’ Guild', ['Ruth Ames (1)']],
  ['de', '„Das Dach ist dicht“, sagte der Vorsitzende Rolf Achter. „Das bleibt so.“', ['Rolf Achter (1)']],
  ['de', 'Rolf Achter erklärte, man prüfe „alles, was das Dach noch dichter macht“.', ['Rolf Achter (1)']],
  ['es', '—El tejado está firme —dijo Ana Soto, arquitecta—. Y lo estará.', ['Ana Soto (1)']],
  ['es', '—El tejado está firme y lo estará muchos años —contó Julián Soto.', ['Julián Soto (1)']],
  ['pl', '„Dach jest szczelny i taki zostanie” – podkreśla architekt Michał Wrona.', ['Michał Wrona (1)']],
  [
    'ja',
    '青葉精機（代表取締役社長：山岸 健一）は屋根を直しました。\n\n山岸社長は「屋根は丈夫です。長くもちます」と述べました。',
    ['山岸 健一 (1)']
  ],
  ['he', '"הגג יציב ויחזיק שנים רבות", אמרה מנכ"לית העמותה נועה ברקאי.', ['נועה ברקאי (1)']],
  [
    'en',
    'Statement of Ruth Ames, town architect:\n\nThe roof is sound and will be for years.\n\nIt has been checked.',
    ['Ruth Ames (2)']
  ],
  ['en', 'The Sorrel Trust’s Ruth Ames said: “The roof is sound and will be.”', ['Ruth Ames (1)']],
  [
    'en',
    'Sorrel Trust chief executive and former minister Ruth Ames said: “The roof is sound.”',
    ['Ruth Ames (1)']
  ],
  ['en', 'Residents said: “The roof leaked all the winter long, and nobody came.”', [' (1)']],
  ['en', 'Baroness Ames of Pellbrook said: “The roof is sound and will be.”', ['Ames of Pellbrook (1)']],
  ['en', '“The roof is sound and will be,” the department said in a statement.', [' (1)']],
  [
    'en',
    'Mr Birch’s daughter Nell added: “He asks for his cap at ten every morning.”\n\nTom Birch is 84.',
    ['Nell (1)']
  ],
  ['en', '“The roof is sound,” wrote Ruth Ames of Pellbrook.', ['Ruth Ames (1)']],
  ['en', 'The Right Reverend Ruth Ames said: “The roof is sound and will be.”', ['Ruth Ames (1)']],
  [
    'de',
    '„Das Dach ist dicht und bleibt es auch“, so der Direktor.\n\nZoodirektor Rolf Achter sah zu.',
    ['Rolf Achter (1)']
  ],
  [
    'fr',
    '« Le toit est solide et le restera », dit Luc Morel.\n\n« Venez le voir », sourit-il.',
    ['Luc Morel (2)']
  ],
  [
    'fr',
    '« Le toit est solide, se souvient le président de l’association, Luc Morel. Personne n’y croyait. »',
    ['Luc Morel (1)']
  ],
  ['fr', 'Selon l’Institut Pasteur, « le toit est solide et le restera ».', ['Institut Pasteur (1)']],
  ['it', 'L’assessore ai Lavori pubblici Gino Prati ha aggiunto: «Il tetto è solido».', ['Gino Prati (1)']],
  ['it', '“Il tetto è solido e lo sarà”, racconta un anziano del quartiere.', [' (1)']],
  ['es', '«El tejado está firme y lo estará», dijeron los vecinos.', [' (1)']],
  ['nl', 'Wethouder Ali Yilmaz noemt het dak "een cadeau voor het hele dorp".', ['Ali Yilmaz (1)']],
  ['ja', '「屋根は丈夫です。長くもちます。」（山岸健一社長）', ['山岸健一 (1)']],
  ['ja', '山岸健一社長のコメント：「屋根は丈夫です。長くもちます。」', ['山岸健一 (1)']],
  ['ja', '県の担当者は「屋根が丈夫になると期待している」と話した。', [' (1)']],
  ['zh', '王强指出，该项目“为全市人民带来了实实在在的好处”。', ['王强 (1)']],
  ['en', 'Ruth Ames, a builder for 31 years, was blunter: “It is about time.”', ['Ruth Ames (1)']],
  ['en', 'Housing Secretary Ruth Ames MS said: “The roof is sound and will be.”', ['Ruth Ames (1)']],
  ['en', 'Ruth Ames is the author of two books: “The Roof of the Mill” and “The Floor”.', []],
  [
    'de',
    'Gemeinderätin Lisa Moser sprach von einem „Schritt, der zu lange gedauert hat“.',
    ['Lisa Moser (1)']
  ],
  [
    'de',
    'Dann sprach Gemeinderätin Lisa Moser von einem „Schritt, der zu lange gedauert hat“.',
    ['Lisa Moser (1)']
  ]
]
