/** What a person reads in a whole release of a fictional house. */
export interface ReleaseCase {
  /** What kind of house it is from. */
  house: string
  source: string
  headline: string
  date: string | null
  place: string | null
  embargo: string | null
  ends: boolean
  /** For each run who speaks, over how many paragraphs; nothing before the bracket where nobody is named. */
  runs: readonly string[]
  emails: readonly string[]
  /** Names of the contacts, where the release gives them. */
  names: readonly string[]
  notes: boolean
  boilerplates: number
  /** Cells with words in all tables together. */
  cells: number
}

/** Whole releases of our own writing, as different houses set them. */
export const releases: readonly ReleaseCase[] = [
  {
    house: 'wire service, United States',
    source: `Harrowgate Instruments Reports Third Quarter Results

MILL FALLS, Ohio, Oct. 29, 2026 (GLOBE NEWSWIRE) -- Harrowgate Instruments Inc. (NASDAQ: HGTI), a maker of gauges, today reported results for the quarter ended September 30, 2026.

"Orders rose in each of our three segments," said Dolores Whitfield, President and Chief Executive Officer of Harrowgate. "We enter the fourth quarter with the largest backlog in our history."

Chief Financial Officer Martin Oyelaran added, "Our balance sheet leaves us room to invest."

| | Q3 2026 | Q3 2025 |
|---|---|---|
| Net sales | $41.2 | $38.8 |
| Net income | $3.1 | $2.6 |

About Harrowgate Instruments

Harrowgate Instruments designs pressure gauges for breweries and dairies. It was founded in 1931.

Forward-Looking Statements

This press release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results may differ materially.

Contact:
Ellen Prue
Investor Relations
(555) 010-4477
ir@harrowgate.example
`,
    headline: 'Harrowgate Instruments Reports Third Quarter Results',
    date: '2026-10-29',
    place: 'MILL FALLS',
    embargo: null,
    ends: false,
    runs: ['Dolores Whitfield (1)', 'Martin Oyelaran (1)'],
    emails: ['ir@harrowgate.example'],
    names: ['Ellen Prue'],
    notes: false,
    boilerplates: 2,
    cells: 8
  },
  {
    house: 'police force, England',
    source: `# Appeal after cash machine stolen in Netherby

*3 November 2026*

Detectives are appealing for witnesses after a cash machine was torn from the wall of a shop in Netherby in the early hours of this morning (Tuesday, 3 November).

A red telehandler was used to pull the machine out at around 2.40am. It was left burning in a field off Long Lane.

Detective Sergeant Priya Nambiar, of Netherby CID, said: “We know people were woken by the noise and we would like to hear from them.

“If you have a doorbell camera on Long Lane or Church Street, please check it.

“Even a few seconds of film may matter.”

Anyone with information is asked to call 101 and quote crime reference 26*441207. You can also call the charity Crimestoppers anonymously on 0800 555 111.

-ends-

**Media enquiries:** Netherby Police press office, 01632 960 771, pressdesk@netherby.police.example
`,
    headline: 'Appeal after cash machine stolen in Netherby',
    date: '2026-11-03',
    place: null,
    embargo: null,
    ends: true,
    runs: ['Priya Nambiar (3)'],
    emails: ['pressdesk@netherby.police.example'],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'council, Scotland',
    source: `---
title: Ferry timetable to change for winter
date: 2026-10-14
---

The winter ferry timetable between Skarra and the mainland will start two weeks early, councillors have agreed.

The council's transport convener, Councillor Morag Tulloch, said the change would "give the crews the rest they have asked for".

Cllr Tulloch added: "Nobody wants a boat tied up for want of a skipper. We will look at the figures again in January."

Islanders’ Forum chair Bob Leask was less happy. ‘We were told in August that nothing would change,’ he said.

The leader of the council welcomed the vote.

"This is a fair settlement and I thank everyone who took part in the consultation," the leader said.

Ends

Notes to editors

1. The timetable is at skarra.example/ferries.
2. The boats carried 212,000 passengers last year.

For further information contact Inga Halcrow, Communications Officer, on 01632 960 418 or inga.halcrow@skarra.example
`,
    headline: 'Ferry timetable to change for winter',
    date: '2026-10-14',
    place: null,
    embargo: null,
    ends: true,
    runs: ['Morag Tulloch (1)', 'Morag Tulloch (1)', 'Bob Leask (1)', ' (1)'],
    emails: ['inga.halcrow@skarra.example'],
    names: ['Inga Halcrow'],
    notes: true,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'university, England',
    source: `**EMBARGOED UNTIL 16:00 GMT, THURSDAY 12 NOVEMBER 2026**

**Bats ‘remember’ wind farms for years, study finds**

A new study led by the University of Thornwick shows that bats avoid places where turbines once stood, even a decade after they are gone.

The research, published in the *Journal of Chiropteran Ecology*, followed 340 tagged bats over six summers.

“We expected the avoidance to fade within a season,” says lead author Dr Imogen Farrant from Thornwick’s Department of Biology. “It did not. The young seem to learn it from their mothers.”

Co-author Professor Hans Lindqvist, of the Nordic Bat Centre, adds: “It is the first sign of anything like tradition in these animals.”

The authors write that the finding “turns our idea of a temporary disturbance on its head”.

**ENDS**

**Notes for editors**

The paper, “Persistence of turbine avoidance in noctule bats”, will be available at doi.example/10.1234 once the embargo lifts.

**About the University of Thornwick**
The University of Thornwick has 14,000 students and was named University of the Year in 2024.

**Media contacts**
Sam Okonjo | Senior Press Officer | s.okonjo@thornwick.example | +44 (0)1632 960 555
Out of hours: press@thornwick.example
`,
    headline: 'Bats ‘remember’ wind farms for years, study finds',
    date: null,
    place: null,
    embargo: '2026-11-12T16:00:00+00:00',
    ends: true,
    runs: ['Imogen Farrant (1)', 'Hans Lindqvist (1)'],
    emails: ['s.okonjo@thornwick.example', 'press@thornwick.example'],
    names: ['Sam Okonjo'],
    notes: true,
    boilerplates: 1,
    cells: 0
  },
  {
    house: 'anglers, England: organisations behind a dash',
    source: `# Rivers coalition calls for clean water levy

Date: 9 September 2026

Twelve groups have today called on ministers to bring in a levy on polluters.

“Our rivers have waited long enough. A levy would pay for the work within ten years.” – Tom Pike, Fishers’ Trust

“Every summer our members send us pictures of dead fish, and every summer nothing is done.” – Gwen Rudd, Wild Brooks

“It is time that those who foul the water pay to clean it.”
— Dr Alan Mere, St Osyth’s Institute

For more information, or to arrange an interview, please email Kit Dawes at kit@cleanlevy.example or ring 07700 900 331.

###
`,
    headline: 'Rivers coalition calls for clean water levy',
    date: '2026-09-09',
    place: null,
    embargo: null,
    ends: true,
    runs: ['Tom Pike (1)', 'Gwen Rudd (1)', 'Alan Mere (1)'],
    emails: ['kit@cleanlevy.example'],
    names: ['Kit Dawes'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'advisory, United States: RSVP and clearance',
    source: `---
title: "MEDIA ADVISORY: Governor to Open Bridge at Castle Ford"
date: 2026-06-02
---

**WHO:** Governor Lena Strand
**WHAT:** Ribbon cutting
**WHEN:** Thursday, June 4, 2:00 p.m. EDT
**WHERE:** Castle Ford Bridge, east end

To RSVP, e-mail Carl Benning at carl.benning@gov.example by noon on Wednesday. Please include full name, Social Security number and date of birth.

If you plan to bring a satellite truck, please e-mail Ana Ruiz at ana.ruiz@gov.example.

- 30 -
`,
    headline: 'MEDIA ADVISORY: Governor to Open Bridge at Castle Ford',
    date: '2026-06-02',
    place: null,
    embargo: null,
    ends: true,
    runs: [],
    emails: ['carl.benning@gov.example', 'ana.ruiz@gov.example'],
    names: ['Carl Benning', 'Ana Ruiz'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'advisory, United States: list and ends mark in one',
    source: `---
title: Treasurer to Visit Pottery
date: 2026-05-04
---

*(Archived Content)*

State Treasurer Olive Kemp will visit the Larkin pottery on Friday.

- **Who:** State Treasurer Olive Kemp
- **When:** Friday, May 8, 1:30 p.m. (EDT)
- **Where:** Larkin Pottery, 800 Kiln Road

- 30 -
`,
    headline: 'Treasurer to Visit Pottery',
    date: '2026-05-04',
    place: null,
    embargo: null,
    ends: true,
    runs: [],
    emails: [],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'ministry, United States: reports behind the mark, words run together',
    source: `---
title: Department Announces Borrowing Estimates
date: 2026-08-03
---

TD - 250

**Washington, D.C. -- The Department** today announced its estimates for the fourth quarter of 2026.

"These numbers are in line with our plan.  We will say more on Wednesday," said Secretary Robert Q. Vance.During the visit he met staff."The work goes on, and nobody here is in doubt about that," Secretary Vance said.

###** REPORTS**

- [Sources and uses](https://example.org/a.pdf)
- [Table](https://example.org/b.pdf)
`,
    headline: 'Department Announces Borrowing Estimates',
    date: '2026-08-03',
    place: 'Washington',
    embargo: null,
    ends: true,
    runs: ['Robert Q. Vance (1)', 'Robert Q. Vance (1)'],
    emails: [],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'statement, United States: announced with a stop, place on a line of its own',
    source: `---
title: Statement on the Lake Compact
date: 2026-03-19
---

Lansford
– Commissioner Adele Brandt issued the following statement on the renewal of the Lake Compact.

“Four states have agreed to share one lake for another forty years. That is worth a moment of quiet pride.

“We will now turn to the tributaries.”

# # #
`,
    headline: 'Statement on the Lake Compact',
    date: '2026-03-19',
    place: 'Lansford',
    embargo: null,
    ends: true,
    runs: ['Adele Brandt (2)'],
    emails: [],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'museum, England: headings in capitals without bold',
    source: `# Glass from the sea floor goes on show

**The Maritime Museum at Orford opens its winter exhibition on 21 November**

More than 400 pieces of Roman glass, raised from a wreck off Malta, go on public display for the first time next month.

WHAT IS ON SHOW
The exhibition has four rooms, from the raising of the wreck to the furnaces where the glass was blown. Visitors can handle copies made at the museum.

Curator Beatriz Salgueiro says: “Glass that has lain in the dark for 1,900 years looks as if it left the furnace yesterday.”

VISITING
Tickets cost £12. The museum is open from 10am to 5pm every day but Monday, and under-16s go free all year.

IMAGES: A selection of images is available from https://press.orford.example/glass

Press contact: Neil Garrity, neil.garrity@orford.example, 07700 900 118

NOTES TO EDITORS
The wreck was found in 2011 by the survey ship Calypso Star.

The Maritime Museum at Orford is a registered charity (no. 555555).
`,
    headline: 'Glass from the sea floor goes on show',
    date: null,
    place: null,
    embargo: null,
    ends: false,
    runs: ['Beatriz Salgueiro (1)'],
    emails: ['neil.garrity@orford.example'],
    names: ['Neil Garrity'],
    notes: true,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'football club, England',
    source: `---
title: City sign Norwegian keeper
date: 2026-08-28T19:05:00+01:00
---

Marlow City are delighted to announce the signing of goalkeeper Ole Tangen on a three-year deal.

The 24-year-old joins from Brann Vest for an undisclosed fee.

“I spoke to the gaffer and I knew straight away,” Tangen told City TV.

“It’s a massive club with massive fans. I can’t wait to get going.”

Manager Darren Pugh was just as pleased to get his man.

“Ole’s a big lad with safe hands,” said the boss. “He’ll push Lee all the way and that’s what we want.”

Tangen will wear the No. 13 shirt.
`,
    headline: 'City sign Norwegian keeper',
    date: '2026-08-28',
    place: null,
    embargo: null,
    ends: false,
    runs: ['Ole Tangen (2)', 'Darren Pugh (1)'],
    emails: [],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'charity, Ireland',
    source: `**FOR IMMEDIATE RELEASE**

**Tuesday 6th October 2026**

## One in five carers skips meals, survey shows

*Carers’ Voice Ireland calls for action in Budget 2027*

One family carer in five has gone without food in the past year so that somebody else could eat, according to a survey by Carers’ Voice Ireland.

Commenting on the findings, Aoife Ní Bhriain, CEO of Carers’ Voice Ireland, said:

“These are people who save the State millions every week.”

“They are asking for very little: a decent allowance, and a night off.”

One carer from Co Mayo, who did not wish to be named, said: “I have my tea and toast when he’s asleep, and that does me.”

**ENDS**

**For media queries:** Cormac Daly, Communications Manager, 086 555 0142 / cormac@carersvoice.example

Spokespeople are available for interview.

**About Carers’ Voice Ireland**: Carers’ Voice Ireland is the national body for family carers, with 22 branches.
`,
    headline: 'One in five carers skips meals, survey shows',
    date: '2026-10-06',
    place: null,
    embargo: null,
    ends: true,
    runs: ['Aoife Ní Bhriain (2)', ' (1)'],
    emails: ['cormac@carersvoice.example'],
    names: ['Cormac Daly'],
    notes: false,
    boilerplates: 1,
    cells: 0
  },
  {
    house: 'ministry, India',
    source: `Ministry of Inland Fisheries

**Union Minister Shri Arvind Deshpande launches reservoir mission**

*Posted On: 17 JUL 2026 4:32PM by PIB Nagpur*

The Union Minister of Inland Fisheries, Shri Arvind Deshpande, today launched the National Reservoir Mission in Nagpur.

Addressing the gathering, Shri Deshpande said that the mission would cover 3,200 reservoirs. “This is not a scheme on paper; it is a movement of fisherfolk,” he said.

Secretary Dr. Kavita Rao, who was also present, said, “We shall see the first results within two monsoons.”

***

RJ/AK
`,
    headline: 'Union Minister Shri Arvind Deshpande launches reservoir mission',
    date: '2026-07-17',
    place: null,
    embargo: null,
    ends: true,
    runs: ['Arvind Deshpande (1)', 'Kavita Rao (1)'],
    emails: [],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'collectivité, France',
    source: `---
lang: fr
title: "Communiqué de presse"
date: 2026-09-15
---

# La Ville de Montclar rouvre sa piscine d’été

*Après dix-huit mois de travaux, le bassin accueille de nouveau les nageurs.*

**Montclar, le 15 septembre 2026** – La piscine municipale rouvre ses portes samedi.

« C’est un équipement que les habitants attendaient », se réjouit Hélène Vasseur, maire de Montclar. « Nous tenons parole. »

Pour Karim Benali, adjoint aux sports, « le plus dur est derrière nous ».

« Les travaux ont coûté moins que prévu, précise le maire adjoint. Le solde ira aux gymnases. »

| Tarif | Prix |
|:--|--:|
| Plein | 4,50 € |
| Réduit | 2,80 € |

**Contact presse :** Louise Marchetti – 01 99 00 12 34 – l.marchetti@montclar.example

**À propos de Montclar** : Montclar compte 18 000 habitants et sept piscines.
`,
    headline: 'La Ville de Montclar rouvre sa piscine d’été',
    date: '2026-09-15',
    place: 'Montclar',
    embargo: null,
    ends: false,
    runs: ['Hélène Vasseur (1)', 'Karim Benali (2)'],
    emails: ['l.marchetti@montclar.example'],
    names: ['Louise Marchetti'],
    notes: false,
    boilerplates: 1,
    cells: 6
  },
  {
    house: 'Verband, Germany',
    source: `---
language: de
---

Pressemitteilung Nr. 41/2026

Sperrfrist: 20. November 2026, 10:00 Uhr MEZ

Imker warnen vor Verlust der Blühstreifen

Rund um die Dörfer verschwinden die Blumen

Lindheim, 20. November 2026. Der Landesverband der Imker sieht die Blühstreifen in Gefahr. „Jeder dritte Streifen ist seit dem Frühjahr umgepflügt worden“, sagt der Vorsitzende Rolf Achterberg. „Das können wir nicht hinnehmen.“

Auch die Geschäftsführerin Dr. Sabine Költzsch mahnt: „Wer heute pflügt, erntet morgen keinen Honig.“

Der Verband fordert die Landesregierung auf, die Förderung zu verlängern. Ein Sprecher des Ministeriums erklärte, man prüfe „alle Möglichkeiten, die der Haushalt zulässt“.

– Ende –

Über den Landesverband der Imker
Der Landesverband vertritt 6.200 Imkerinnen und Imker in 140 Ortsvereinen.

Pressekontakt
Jens Uhlig
Telefon: 0999 123 45 67
E-Mail: presse@imker-lindheim.example
`,
    headline: 'Imker warnen vor Verlust der Blühstreifen',
    date: '2026-11-20',
    place: 'Lindheim',
    embargo: '2026-11-20T10:00:00+01:00',
    ends: true,
    runs: ['Rolf Achterberg (1)', 'Sabine Költzsch (1)', 'Ministeriums (1)'],
    emails: ['presse@imker-lindheim.example'],
    names: ['Jens Uhlig'],
    notes: false,
    boilerplates: 1,
    cells: 0
  },
  {
    house: 'fundación, España: raya de diálogo',
    source: `---
idioma: es
language: es
title: La Fundación Alborada lleva la lectura a las residencias
date: 2026-04-23
---

Valdeazor, 23 de abril de 2026.- La Fundación Alborada ha puesto en marcha hoy un programa de lectura en 60 residencias de mayores.

—Leer en voz alta es la medicina más barata que conozco —dijo Rosario Medina, presidenta de la fundación—. Y no tiene efectos secundarios.

—Mi padre esperaba a la lectora como quien espera el pan —contó Julián Soto.

Según la directora del programa, Inés Calatrava, «cada visita dura lo que dura una conversación».

—FIN—

Gabinete de prensa: Teresa Olmos. Tel. 999 123 456. prensa@alborada.example

Sobre la Fundación Alborada
La Fundación Alborada trabaja desde 1988 con voluntarios en cinco provincias.
`,
    headline: 'La Fundación Alborada lleva la lectura a las residencias',
    date: '2026-04-23',
    place: 'Valdeazor',
    embargo: null,
    ends: true,
    runs: ['Rosario Medina (1)', 'Julián Soto (1)', 'Inés Calatrava (1)'],
    emails: ['prensa@alborada.example'],
    names: ['Teresa Olmos'],
    notes: false,
    boilerplates: 1,
    cells: 0
  },
  {
    house: 'società quotata, Italia',
    source: `---
lang: it
title: "COMUNICATO STAMPA – Brughiera S.p.A.: il CdA approva i risultati al 30 settembre 2026"
---

Castelverde, 5 novembre 2026 – Il Consiglio di Amministrazione di Brughiera S.p.A. ha approvato oggi il resoconto intermedio di gestione.

Ricavi a 212,4 milioni di euro (+6,1%).

“I risultati confermano la bontà del percorso avviato”, ha commentato Giulia Ferrante, Amministratrice Delegata di Brughiera. “Guardiamo al 2027 con fiducia”.

«Nel trimestre – ha aggiunto il presidente Aldo Marchesan – abbiamo ridotto il debito di un quinto».

| | 9M 2026 | 9M 2025 |
|---|---:|---:|
| Ricavi | 212,4 | 200,2 |
| EBITDA | 31,0 | 27,9 |

***

Brughiera S.p.A. produce lane filate dal 1874 e ha sede a Castelverde.

Contatti per la stampa
Ufficio stampa Brughiera
Paolo Rinaldi
paolo.rinaldi@brughiera.example
T. +39 099 123 4567

Investor Relations
ir@brughiera.example
`,
    headline: 'COMUNICATO STAMPA – Brughiera S.p.A.: il CdA approva i risultati al 30 settembre 2026',
    date: '2026-11-05',
    place: 'Castelverde',
    embargo: null,
    ends: true,
    runs: ['Giulia Ferrante (1)', 'Aldo Marchesan (1)'],
    emails: ['paolo.rinaldi@brughiera.example', 'ir@brughiera.example'],
    names: ['Paolo Rinaldi'],
    notes: false,
    boilerplates: 1,
    cells: 8
  },
  {
    house: 'câmara municipal, Portugal',
    source: `---
language: pt
title: Câmara abre concurso para o mercado municipal
---

**Nota à comunicação social**

Vila Serena, 11 de março de 2026 – A Câmara Municipal de Vila Serena lança hoje o concurso para a reabilitação do mercado.

“É a obra que os vila-serenenses mais nos pediam”, afirma o presidente da câmara, Duarte Falcão.

“O mercado nunca fechará durante as obras”, garante a vereadora Leonor Pita, que acompanha o projeto.

Fim

Contactos: Gabinete de Comunicação, Marta Reis, 299 000 123, comunicacao@vilaserena.example
`,
    headline: 'Câmara abre concurso para o mercado municipal',
    date: '2026-03-11',
    place: 'Vila Serena',
    embargo: null,
    ends: true,
    runs: ['Duarte Falcão (1)', 'Leonor Pita (1)'],
    emails: ['comunicacao@vilaserena.example'],
    names: ['Marta Reis'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'gemeente, Nederland',
    source: `---
language: nl
---

PERSBERICHT

Dorpen krijgen samen één zwembad

Oosterwolde aan Zee, 2 juni 2026 – Vijf dorpen in de polder bouwen samen een zwembad. Dat hebben de colleges vandaag bekendgemaakt.

"Alleen red je het als dorp niet meer", zegt wethouder Marleen Hoekstra. "Samen wel."

Volgens burgemeester Bert van der Zijl is het plan 'geen luxe, maar gewoon nodig'.

‘We hebben er tien jaar over gepraat,’ aldus zwemclubvoorzitter Joke de Wit. ‘Nu gaat de schop erin.’

Einde persbericht

Noot voor de redactie (niet voor publicatie):
Voor meer informatie kunt u contact opnemen met Sjoerd Blok, persvoorlichter, via s.blok@polder.example of 099-1234567.
`,
    headline: 'Dorpen krijgen samen één zwembad',
    date: '2026-06-02',
    place: 'Oosterwolde aan Zee',
    embargo: null,
    ends: true,
    runs: ['Marleen Hoekstra (1)', 'Bert van der Zijl (1)', 'Joke de Wit (1)'],
    emails: ['s.blok@polder.example'],
    names: ['Sjoerd Blok'],
    notes: true,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'muzeum, Polska',
    source: `---
language: pl
title: Muzeum Soli otwiera podziemną galerię
---

Materiał prasowy – embargo do 4 maja 2026 r., godz. 12.00 (CEST)

**Solna Góra, 4 maja 2026 r.** – Muzeum Soli udostępnia zwiedzającym galerię sto metrów pod ziemią.

– To miejsce, w którym czas zatrzymał się sto lat temu – mówi Halina Borkowska, dyrektor muzeum. – Teraz zobaczą je wszyscy.

„Każdy schodek trzeba było wykuć na nowo” – podkreśla konserwator Michał Wrona.

Kontakt dla mediów: Zofia Lis, tel. 999 123 456, z.lis@muzeumsoli.example

O Muzeum Soli
Muzeum Soli działa od 1951 roku i jest najstarszym muzeum górniczym w regionie.
`,
    headline: 'Muzeum Soli otwiera podziemną galerię',
    date: '2026-05-04',
    place: 'Solna Góra',
    embargo: '2026-05-04T12:00:00+02:00',
    ends: false,
    runs: ['Halina Borkowska (1)', 'Michał Wrona (1)'],
    emails: ['z.lis@muzeumsoli.example'],
    names: ['Zofia Lis'],
    notes: false,
    boilerplates: 1,
    cells: 0
  },
  {
    house: 'elusen, Cymru',
    source: `---
language: cy
title: Pentref yn prynu ei dafarn
date: 2026-02-27
---

I’W RYDDHAU AR UNWAITH

Mae pentrefwyr Llanhelyg wedi prynu’r dafarn olaf yn y dyffryn ar ôl codi £240,000.

Meddai Nia Parry, cadeirydd Menter Llanhelyg: “Mae’r drws ar agor eto, ac mae’r tân ynghynn.”

“Roedd y gefnogaeth yn anhygoel,” ychwanegodd Ms Parry.

Dywedodd y Cynghorydd Emrys Puw: “Mae hyn yn esiampl i Gymru gyfan.”

DIWEDD

Nodiadau i olygyddion
Sefydlwyd Menter Llanhelyg yn 2024.

Am fwy o wybodaeth, cysylltwch â Rhys Owen ar 01632 960 204 neu rhys@llanhelyg.example
`,
    headline: 'Pentref yn prynu ei dafarn',
    date: '2026-02-27',
    place: null,
    embargo: null,
    ends: true,
    runs: ['Nia Parry (2)', 'Emrys Puw (1)'],
    emails: ['rhys@llanhelyg.example'],
    names: ['Rhys Owen'],
    notes: true,
    boilerplates: 0,
    cells: 0
  },
  {
    house: '企業、日本',
    source: `---
lang: ja
title: 青葉精機、新型計測器を発売
---

報道関係者各位

2026年10月1日
青葉精機株式会社

青葉精機株式会社（本社：青葉市、代表取締役社長：山岸 健一）は、新型の計測器「みどり3」を11月に発売します。

山岸社長は「現場の声から生まれた製品です。長くお使いいただけます」と述べています。

また、開発部長の森田由美子は「小さくすることに五年かかりました」とコメントしています。

| 項目 | 内容 |
|---|---|
| 品名 | みどり3 |
| 発売日 | 11月20日 |

■青葉精機株式会社について
1965年創業の計測器メーカーです。

【本件に関するお問い合わせ先】
青葉精機株式会社 広報部 担当：佐野
TEL：099-123-4567 E-mail：pr@aobaseiki.example

以上
`,
    headline: '青葉精機、新型計測器を発売',
    date: '2026-10-01',
    place: null,
    embargo: null,
    ends: true,
    runs: ['山岸 健一 (1)', '森田由美子 (1)'],
    emails: ['pr@aobaseiki.example'],
    names: ['佐野'],
    notes: false,
    boilerplates: 1,
    cells: 6
  },
  {
    house: '企业，中国',
    source: `---
lang: zh
title: 清溪电器发布节能水泵
---

（2026年9月8日，清溪）清溪电器今日在本市发布新一代节能水泵。

清溪电器总经理周文斌表示：“这款水泵用电量只有上一代的一半。”

“我们花了三年时间改进叶轮，”研发负责人李晓梅说，“效果比预期更好。”

关于清溪电器
清溪电器成立于1998年，专注家用水泵。

媒体联系人：陈静
电话：099-12345678
邮箱：media@qingxi.example
`,
    headline: '清溪电器发布节能水泵',
    date: '2026-09-08',
    place: '清溪',
    embargo: null,
    ends: false,
    runs: ['周文斌 (1)', '李晓梅 (1)'],
    emails: ['media@qingxi.example'],
    names: ['陈静'],
    notes: false,
    boilerplates: 1,
    cells: 0
  },
  {
    house: 'بلدية',
    source: `---
lang: ar
title: بلدية الواحة تفتتح حديقة النخيل
---

الواحة، 12 أبريل 2026 – افتتحت بلدية الواحة اليوم حديقة النخيل بعد عامين من العمل.

وقال رئيس البلدية سالم الهاشمي: «هذه الحديقة لكل بيت في المدينة».

وأضافت المهندسة ليلى منصور: «زرعنا ثلاثة آلاف نخلة من عشرين صنفاً».

- انتهى -

للتواصل الإعلامي: هدى كريم، media@waha.example، هاتف 099 123 4567
`,
    headline: 'بلدية الواحة تفتتح حديقة النخيل',
    date: '2026-04-12',
    place: 'الواحة',
    embargo: null,
    ends: true,
    runs: ['سالم الهاشمي (1)', 'ليلى منصور (1)'],
    emails: ['media@waha.example'],
    names: ['هدى كريم'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'עמותה',
    source: `---
lang: he
title: העמותה לשימור הכרמים פותחת בית ספר לגפן
---

גבעת הגפן, 18 במאי 2026 – העמותה לשימור הכרמים פתחה היום בית ספר לגידול גפן.

"הכרם הוא ספר הזיכרון שלנו", אמרה מנכ"לית העמותה נועה ברקאי.

ראש המועצה אורי שדה הוסיף: "אין דרך טובה יותר ללמד היסטוריה".

לפרטים נוספים: דנה לוי, דוברת העמותה, dana@gefen.example, 099-1234567
`,
    headline: 'העמותה לשימור הכרמים פותחת בית ספר לגפן',
    date: '2026-05-18',
    place: 'גבעת הגפן',
    embargo: null,
    ends: false,
    runs: ['נועה ברקאי (1)', 'אורי שדה (1)'],
    emails: ['dana@gefen.example'],
    names: ['דנה לוי'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'listed company, London',
    source: `---
title: Trading update
date: 2026-07-09T07:00:00+01:00
---

Kestrel & Boone plc

("Kestrel & Boone", the "Company" or the "Group")

**Trading Update**

Kestrel & Boone plc, the garden tools group, announces an update on trading for the 26 weeks to 30 June 2026.

Group revenue was up 4% on the year before, with "Hardy" brand sales 11% ahead.

Commenting, Fiona Laird, Chief Executive, said:

"The spring was late but the summer has made up for it. Our shops in the north did particularly well."

"We remain confident of meeting the Board's expectations for the year."

**Enquiries:**

| Kestrel & Boone plc | Tel: 020 7946 0111 |
|---|---|
| Fiona Laird, Chief Executive | |
| Harish Vora, Chief Financial Officer | |
| Tavistock Row (Financial PR) | Tel: 020 7946 0222 |
| Jo Beddoes | kestrel@tavistockrow.example |

**Notes to Editors**

Kestrel & Boone makes forks, spades and hoes at Sheffield, and sells them in 31 countries.
`,
    headline: 'Trading update',
    date: '2026-07-09',
    place: null,
    embargo: null,
    ends: false,
    runs: ['Fiona Laird (2)'],
    emails: ['kestrel@tavistockrow.example'],
    names: ['Fiona Laird', 'Harish Vora', 'Jo Beddoes'],
    notes: true,
    boilerplates: 0,
    cells: 8
  },
  {
    house: 'joint statement, charities',
    source: `# Joint statement on the closure of the Ferris Road shelter

21 January 2026

The Ferris Trust, Night Shelter UK and the Diocese of Marlow said in a joint statement:

“We are dismayed that the shelter will close at the end of the month. There is nowhere else in the town for forty people to sleep.

“We ask the council to think again, and we stand ready to help.”

Mayor Judith Crane, responding, said she understood “how much the shelter means to the town” but that the money had run out.

ENDS
`,
    headline: 'Joint statement on the closure of the Ferris Road shelter',
    date: '2026-01-21',
    place: null,
    embargo: null,
    ends: true,
    runs: ['Ferris Trust + Night Shelter UK + Diocese of Marlow (2)', 'Judith Crane (1)'],
    emails: [],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'hospital trust, England: a whole release in HTML',
    source: `---
title: New scanner cuts waits
date: 2026-11-11
---

<p><strong>Waits for scans at St Aldate’s have halved since a second scanner opened in May.</strong></p>
<p>Patients now wait nine days on average.</p>
<p>&ldquo;It has changed how we work,&rdquo; said consultant radiologist Dr Femi Adekunle.</p>
<blockquote><p>“I was seen within the week and had my answer the next day.”</p><footer>Pauline Hext, patient</footer></blockquote>
<table><tr><th>Month</th><th>Days</th></tr><tr><td>April</td><td>18</td></tr><tr><td>October</td><td>9</td></tr></table>
<p><b>Media contact</b><br>Rob Castell<br><a href="mailto:rob.castell@staldates.example">Email Rob</a></p>
`,
    headline: 'New scanner cuts waits',
    date: '2026-11-11',
    place: null,
    embargo: null,
    ends: false,
    runs: ['Femi Adekunle (1)', 'Pauline Hext (1)'],
    emails: ['rob.castell@staldates.example'],
    names: ['Rob Castell'],
    notes: false,
    boilerplates: 0,
    cells: 6
  },
  {
    house: 'agency, Switzerland: several contacts',
    source: `---
title: Medienmitteilung 12.5.2026
lang: de
---

### Seilbahn Hornspitz fährt wieder

**Sumpfigen, 12. Mai 2026**

Nach elf Monaten Stillstand fährt die Seilbahn auf den Hornspitz ab Pfingsten wieder.

«Wir haben jede Rolle und jedes Seil ersetzt», sagt Betriebsleiter Urs Zgraggen. «Sicherer war die Bahn noch nie.»

Gemeindepräsidentin Vreni Amacher: «Das ganze Tal hat darauf gewartet.»

**Auskünfte**
Urs Zgraggen, Betriebsleiter, Tel. 099 123 45 67, u.zgraggen@hornspitz.example
Vreni Amacher, Gemeindepräsidentin, praesidium@sumpfigen.example

Bildmaterial: www.hornspitz.example/medien
`,
    headline: 'Seilbahn Hornspitz fährt wieder',
    date: '2026-05-12',
    place: 'Sumpfigen',
    embargo: null,
    ends: false,
    runs: ['Urs Zgraggen (1)', 'Vreni Amacher (1)'],
    emails: ['u.zgraggen@hornspitz.example', 'praesidium@sumpfigen.example'],
    names: ['Urs Zgraggen', 'Vreni Amacher'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'company, United States: embargo, subhead, speakers by surname and by dash',
    source: `**NEWS RELEASE**

EMBARGOED FOR RELEASE: 6 a.m. ET / 3 a.m. PT, Tuesday, Sept. 22, 2026

# Loomis Labs Names First Chief Repair Officer
## Veteran of two watchmakers will lead a staff of 90

PORT ELLERY, Maine – Sept. 22, 2026 – Loomis Labs, the maker of kitchen scales, today named Yusuf Marchetti as its first chief repair officer.

“A scale should outlive its owner,” said Marchetti, who starts Monday. “Ours will.”

“Yusuf has repaired things nobody else would touch — and he writes down how,” said Cora Loomis, the company’s founder. “That is what we hired.”

According to a 2025 survey by the Mendery Institute, “four in five broken scales need a part that costs less than a dollar.”

***About Loomis Labs***

*Loomis Labs has made scales in Port Ellery since 1979. Learn more at loomis.example.*

***Media Contact:***
*Dee Pruitt, for Loomis Labs*
*dee@pruittpr.example*
*555-010-2323*

– 30 –
`,
    headline: 'Loomis Labs Names First Chief Repair Officer',
    date: '2026-09-22',
    place: 'PORT ELLERY',
    embargo: '2026-09-22T06:00:00-04:00',
    ends: true,
    runs: ['Yusuf Marchetti (1)', 'Cora Loomis (1)', 'Mendery Institute (1)'],
    emails: ['dee@pruittpr.example'],
    names: ['Dee Pruitt'],
    notes: false,
    boilerplates: 1,
    cells: 0
  }
]
