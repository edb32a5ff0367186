import type {ReleaseCase} from './releases.js'

type Part = Partial<ReleaseCase> & Pick<ReleaseCase, 'house' | 'source' | 'headline'>

/** Nothing but what a case says. */
export function release(part: Part): ReleaseCase {
  return {
    date: null,
    place: null,
    embargo: null,
    ends: false,
    runs: [],
    emails: [],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0,
    ...part
  }
}

/** Releases of our own about who speaks, and whom to ring. */
export const thirdReleases: readonly ReleaseCase[] = [
  release({
    house: 'health board, Scotland: quotes from staff, surnames only later',
    source: `---
title: Ward opens its garden door
date: 2026-05-11
---

Patients on Ward 6 at Balfour Hospital can now step straight into a garden.

Senior charge nurse Eilidh Moffat has worked on the ward for 20 years.

She said: “We used to wheel people past the door and tell them what was behind it. Now they can smell it.”

“It’s no’ just the flowers,” said patient Archie Kerr, 84, from Leven. “It’s the quiet.”

Nurse Moffat thanked volunteers. “They dug through a Scottish winter,” she said, “and never once complained.”

Mr Kerr’s daughter Jean added: “He asks for his cap at ten every morning.”

For more on the project, visit balfour.example/garden.
`,
    headline: 'Ward opens its garden door',
    date: '2026-05-11',
    runs: ['Eilidh Moffat (1)', 'Archie Kerr (1)', 'Eilidh Moffat (1)', 'Jean (1)']
  }),
  release({
    house: 'tech company, United States: long appositions, blog voice',
    source: `---
title: Lumen Grid opens its outage data
date: 2026-02-11
---

SAN LORENZO, Calif. — Lumen Grid, which keeps the lights on for 1.2 million homes, is opening its outage data to everyone.

“If your lights are out, you shouldn’t have to guess why,” said Rebecca Osei-Tutu, senior vice president of customer operations at Lumen Grid, in a blog post on Wednesday.

Dr. Miguel Santos-Reyes, who directs the Grid Lab at Pacific State University and was not involved in the project, called it “the most useful thing a utility has published in a decade.”

“There’s a story in every flicker,” he told reporters.

The data set covers every outage since 2011, according to the company.

Media Relations
Lumen Grid
24-hour media line: 555-010-0150
media@lumengrid.example
`,
    headline: 'Lumen Grid opens its outage data',
    date: '2026-02-11',
    place: 'SAN LORENZO',
    runs: ['Rebecca Osei-Tutu (1)', 'Miguel Santos-Reyes (2)'],
    emails: ['media@lumengrid.example']
  }),
  release({
    house: 'diocese, England: joint, and a text read out',
    source: `# Bells ring again at St Wulfric’s

*Sunday 14 June 2026*

The bells of St Wulfric’s rang on Sunday for the first time since 1987.

The Bishop of Marlow, the Right Reverend Hester Lyle, said: “You could see people stop in the street.”

Tower captain Joe Abbot and bellmaker Ines Falk said: “Five of the six are as they were. The sixth has learnt a new note.”

The inscription on the tenor reads: “I call the living, I mourn the dead.”

Churchwarden Pam Dyer described the sound as “a cross between a party and a thunderstorm”.

Contact the Parish Office on 01632 960 222 or at office@stwulfric.example
`,
    headline: 'Bells ring again at St Wulfric’s',
    date: '2026-06-14',
    runs: ['Hester Lyle (1)', 'Joe Abbot + Ines Falk (1)', 'inscription (1)', 'Pam Dyer (1)'],
    emails: ['office@stwulfric.example']
  }),
  release({
    house: 'energy regulator: quotes in bullets, sub-quotes',
    source: `---
title: What readers told us about heat pumps
date: 2026-09-03
---

More than 2,000 people wrote to us about heat pumps. Here is some of what they said.

- “It is quieter than the fridge,” wrote Bill Amos of Carlisle.
- “The installer said ‘give it a week’, and he was right.” – Sunita Rao, Derby
- Peter Wills from Bangor said: “I would not go back.”

Chief executive Margot Lane said: “These letters tell us more than any model.”

**Press office:** 020 7946 0400, press@heat.example (24 hours)
`,
    headline: 'What readers told us about heat pumps',
    date: '2026-09-03',
    runs: ['Bill Amos (1)', 'Sunita Rao (1)', 'Peter Wills (1)', 'Margot Lane (1)'],
    emails: ['press@heat.example']
  }),
  release({
    house: 'orchestra, United States: contacts above the headline',
    source: `Contact: Paula Reyes
Director of Communications
Bay Strings Orchestra
(555) 010-7766
preyes@baystrings.example

FOR IMMEDIATE RELEASE
October 8, 2026

**BAY STRINGS NAMES ANTON VEIL MUSIC DIRECTOR**

*Seventh leader in a century starts in fall 2027*

PORT ELLERY, Wash. (Oct. 8, 2026) — The Bay Strings Orchestra has named Anton Veil its seventh music director.

"I heard them play Sibelius in a storm," Veil said. "The windows shook and nobody missed a bar."

"He was our first choice and our only choice," said Carla Munn, who chaired the search.

###
`,
    headline: 'BAY STRINGS NAMES ANTON VEIL MUSIC DIRECTOR',
    date: '2026-10-08',
    place: 'PORT ELLERY',
    ends: true,
    runs: ['Anton Veil (1)', 'Carla Munn (1)'],
    emails: ['preyes@baystrings.example'],
    names: ['Paula Reyes']
  }),
  release({
    house: 'pharmaceutical company: several speakers with degrees, several boilerplates',
    source: `---
title: Corvane Therapeutics Announces Positive Phase 2 Results
date: 2026-06-01T07:00:00-04:00
---

**CAMBRIDGE, Mass., June 1, 2026 (BUSINESS WIRE)** -- Corvane Therapeutics, Inc. (Nasdaq: CRVN) today announced results of its Phase 2 trial of CV-101.

“Patients walked further at week 12, and further still at week 24,” said Naomi Adler, M.D., Ph.D., Chief Medical Officer of Corvane. “We plan to meet regulators this summer.”

“In my clinic I have had nothing to offer these patients,” said principal investigator James O’Dowd, MD, Professor of Neurology, Bayside School of Medicine.

**About CV-101**

CV-101 is a tablet taken once a day.

**About Corvane Therapeutics**

Corvane is developing medicines for rare diseases of the muscle.

**Cautionary Note Regarding Forward-Looking Statements**

This release contains forward-looking statements. Corvane undertakes no obligation to update them.

**Investor Contact**
Tess Wynn
ir@corvane.example

**Media Contact**
Rob Ilic, Ilic Communications
rob@iliccomms.example
`,
    headline: 'Corvane Therapeutics Announces Positive Phase 2 Results',
    date: '2026-06-01',
    place: 'CAMBRIDGE',
    runs: ['Naomi Adler (1)', 'James O’Dowd (1)'],
    emails: ['ir@corvane.example', 'rob@iliccomms.example'],
    names: ['Tess Wynn', 'Rob Ilic'],
    boilerplates: 3
  }),
  release({
    house: 'police, United States: statement by a department',
    source: `---
title: Police investigate fire at boatyard
date: 2026-04-19
---

HARBOR CITY – Police are investigating a fire that destroyed four boats early Sunday.

"There is no indication that anyone was aboard," the department said in a statement.

Lt. Marcy Dunn of the arson unit said detectives are reviewing video. "Somebody saw something," Dunn said. "We'd like that somebody to call."

A spokesman for the boatyard declined to comment.

Anyone with information is asked to call Det. Luis Prado at 555-010-3344.
`,
    headline: 'Police investigate fire at boatyard',
    date: '2026-04-19',
    place: 'HARBOR CITY',
    runs: [' (1)', 'Marcy Dunn (1)']
  }),
  release({
    house: 'zoo, Germany',
    source: `---
title: Nachwuchs bei den Nasenbären
lang: de
date: 2026-07-07
---

Im Tierpark Auental sind vier Nasenbären geboren worden.

„Die Mutter lässt niemanden heran, auch mich nicht“, berichtet Tierpflegerin Jule Brandt.

Zoodirektor Prof. Dr. Heiner Voss freut sich: „Das ist der erste Wurf seit zwölf Jahren.“

Laut Voss sollen die Jungtiere im September „zum ersten Mal vor Publikum klettern“.

„Namen haben wir noch nicht“, so der Direktor.

Für Rückfragen steht Ihnen Silke Harms unter presse@auental.example oder 099 876 543 gerne zur Verfügung.
`,
    headline: 'Nachwuchs bei den Nasenbären',
    date: '2026-07-07',
    runs: ['Jule Brandt (1)', 'Heiner Voss (1)', 'Heiner Voss (2)'],
    emails: ['presse@auental.example'],
    names: ['Silke Harms']
  }),
  release({
    house: 'association, France: incises',
    source: `---
title: Les ruches reviennent en ville
lang: fr
date: 2026-05-20
---

Vingt ruches ont été posées mardi sur les toits de Brévanne.

« Les abeilles, dit Pauline Lacaze, apicultrice, trouvent en ville plus de fleurs qu’aux champs. »

« Nous avons commencé avec deux ruches, se souvient le président de l’association, Yann Kerdoncuff. Personne n’y croyait. »

« C’est bon, le miel de ville », sourit-il.

D’après une étude de l’Institut des pollinisateurs, « une ruche urbaine produit un tiers de plus ».

Contact : Yann Kerdoncuff, 06 99 00 11 22, yann@ruches.example
`,
    headline: 'Les ruches reviennent en ville',
    date: '2026-05-20',
    runs: ['Pauline Lacaze (1)', 'Yann Kerdoncuff (2)', 'Institut (1)'],
    emails: ['yann@ruches.example'],
    names: ['Yann Kerdoncuff']
  }),
  release({
    house: 'empresa, México',
    source: `---
title: Cafetales Altavista exportará a Japón
lang: es
date: 2026-03-09
---

Altavista, Chiapas, 9 de marzo de 2026.– Cafetales Altavista enviará en abril su primer contenedor a Japón.

“Tardamos seis años en conseguirlo”, dijo su directora general, Lucía Montes de Oca. “El café se vende solo; los papeles, no”.

“Este acuerdo”, agregó Montes de Oca, “dará trabajo a 300 familias”.

El embajador Kenji Arata señaló que Japón “busca café con historia”.

Acerca de Cafetales Altavista
Cafetales Altavista agrupa a 140 productores desde 1978.

Contacto de prensa:
Rodrigo Peña
rpena@altavista.example
Tel. +52 999 123 4567
`,
    headline: 'Cafetales Altavista exportará a Japón',
    date: '2026-03-09',
    place: 'Altavista',
    runs: ['Lucía Montes de Oca (2)', 'Kenji Arata (1)'],
    emails: ['rpena@altavista.example'],
    names: ['Rodrigo Peña'],
    boilerplates: 1
  }),
  release({
    house: 'comune, Italia',
    source: `---
title: Torna l’acqua nella fontana di piazza Grande
lang: it
date: 2026-06-30
---

Dopo trent’anni torna l’acqua nella fontana di piazza Grande, a Roccaverde.

«Era un impegno preso con i cittadini», ha detto la sindaca Marta Colli, «e lo abbiamo mantenuto».

L’assessore ai Lavori pubblici Gino Prati ha aggiunto: «Il restauro è costato meno del previsto».

“Da bambino ci facevo il bagno”, racconta un anziano del quartiere.

Per informazioni: Ufficio comunicazione, comunicazione@roccaverde.example, tel. 099 1234567
`,
    headline: 'Torna l’acqua nella fontana di piazza Grande',
    date: '2026-06-30',
    runs: ['Marta Colli (1)', 'Gino Prati (1)', ' (1)'],
    emails: ['comunicazione@roccaverde.example']
  }),
  release({
    house: 'omroep, Nederland',
    source: `---
title: Radio Polder gaat dag en nacht uitzenden
lang: nl
date: 2026-01-12
---

LELYDAM – Radio Polder zendt vanaf maandag 24 uur per dag uit.

"We merkten dat boeren ’s nachts luisteren," zegt hoofdredacteur Wim Bakker. "Die krijgen nu gezelschap."

"Ik heb altijd gezegd dat de nacht het mooiste is," lacht presentatrice Sanne de Groot.

Wethouder Ali Yilmaz noemt de uitbreiding "een cadeau voor iedereen die niet slapen kan".

Noot voor de redactie: neem voor interviews contact op met Wim Bakker, wim@radiopolder.example.
`,
    headline: 'Radio Polder gaat dag en nacht uitzenden',
    date: '2026-01-12',
    place: 'LELYDAM',
    runs: ['Wim Bakker (1)', 'Sanne de Groot (1)', 'Ali Yilmaz (1)'],
    emails: ['wim@radiopolder.example'],
    names: ['Wim Bakker'],
    notes: true
  }),
  release({
    house: 'company, Japan: several speakers',
    source: `---
title: 白樺電工、秋田に新工場
lang: ja
date: 2026-07-15
---

白樺電工株式会社（代表取締役社長 三浦 誠）は15日、新工場の建設を発表した。

三浦社長は会見で「地元の若者に選ばれる工場にする」と語った。

工場長に就任する小野寺恵氏は、「冬でも半袖で働ける工場です」と笑顔を見せた。

県の担当者は「雇用の広がりに期待している」と話した。

■報道関係お問い合わせ先
白樺電工株式会社　広報室　西村
Tel: 099-555-1234
Mail: koho@shirakaba.example
`,
    headline: '白樺電工、秋田に新工場',
    date: '2026-07-15',
    runs: ['三浦 誠 (1)', '小野寺恵 (1)', ' (1)'],
    emails: ['koho@shirakaba.example']
  }),
  release({
    house: 'parish council, England: everything in one breath',
    source: `Village to get its pond back
Press release from Little Wray Parish Council, 2 March 2026
Little Wray’s lost pond is to be dug again after 60 years. Parish clerk Sue Tarrant said: “We found it on a map of 1880. Half the village turned out with spades.” Work starts on 14 March.
ENDS
Contact: Sue Tarrant, clerk@littlewray.example, 01632 960 999
`,
    headline: 'Village to get its pond back',
    date: '2026-03-02',
    ends: true,
    runs: ['Sue Tarrant (1)'],
    emails: ['clerk@littlewray.example'],
    names: ['Sue Tarrant']
  }),
  release({
    house: 'retailer, England: embargo in the middle, quotes with single marks throughout',
    source: `---
title: Fernleigh to refill 10 million bottles
date: 2026-04-20
---

**News release**

**STRICTLY EMBARGOED UNTIL 00.01 ON WEDNESDAY 22 APRIL 2026 (BST)**

Fernleigh will put refill taps in all of its 412 shops, the grocer announced today.

‘Nobody misses the cap on a bottle,’ said Fernleigh’s head of packaging, Dervla Quinn. ‘They miss running out.’

Zero Waste Britain’s Mo Farrant said it was ‘a start, and not a small one’.

‘We’ve seen what happens when a supermarket moves,’ she added. ‘Others follow.’

Notes to editors
1. Fernleigh has traded since 1907.
2. Trials ran in Leeds, Cardiff and Ayr.

Fernleigh press office | press@fernleigh.example | 01632 960 600
`,
    headline: 'Fernleigh to refill 10 million bottles',
    date: '2026-04-20',
    embargo: '2026-04-22T00:01:00+01:00',
    runs: ['Dervla Quinn (1)', 'Mo Farrant (2)'],
    emails: ['press@fernleigh.example'],
    notes: true
  }),
  release({
    house: 'charity, Ireland: quote by a house, a campaign, a social post',
    source: `---
title: Swifts return to Cork steeple
date: 2026-05-06
---

Swifts have come back to the steeple of St Finn’s in Cork for the tenth year running.

BirdWatch Munster said: “Ten years ago there were two pairs. This morning we counted 31.”

Writing on social media, Lord Mayor Cllr Dee Cotter said: “Welcome home, lads.”

“There is nothing like that first scream over the rooftops,” Niall Fahy of BirdWatch Munster told Morning Cork.

Fr Pat Lyne, parish priest, joked that the birds were “the only ones in early for Mass”.

ENDS

Media queries to Niall Fahy (niall@birdwatchmunster.example / 085 555 0199).
`,
    headline: 'Swifts return to Cork steeple',
    date: '2026-05-06',
    ends: true,
    runs: ['BirdWatch Munster (1)', 'Dee Cotter (1)', 'Niall Fahy (1)', 'Pat Lyne (1)'],
    emails: ['niall@birdwatchmunster.example'],
    names: ['Niall Fahy']
  }),
  release({
    house: 'senator, United States: letter quoted at length',
    source: `---
title: Senators Press Rail Agency on Night Trains
date: 2026-08-13
---

**WASHINGTON, D.C.** – U.S. Senators Ruth Calder (D-Ore.) and Hank Mills (R-Mont.) today asked the Rail Agency to bring back night trains.

“Towns along the northern line have waited since 1979 for a train that stops after dark,” the senators wrote. “We ask that you deliver a plan by January.”

“I’ve ridden the bus instead,” said Senator Calder. “Nobody sleeps.”

The letter was also signed by Senators Lou Pike and Ana Bell.

The full text of the letter is available here.
`,
    headline: 'Senators Press Rail Agency on Night Trains',
    date: '2026-08-13',
    place: 'WASHINGTON',
    runs: [' (1)', 'Ruth Calder (1)']
  }),
  release({
    house: 'broadcaster, Poland: several forms of attribution',
    source: `---
title: Radio Zorza świętuje 50 lat
lang: pl
date: 2026-10-03
---

Radio Zorza obchodzi w sobotę pięćdziesiąte urodziny.

„Zaczynaliśmy w piwnicy” – wspomina założyciel stacji Jerzy Wilk. „Dziś nadajemy z dachu”.

Zdaniem prezes radia Hanny Sowy „słuchacze są najwierniejszą redakcją”.

– Radia nie da się wyłączyć – żartuje Wilk. – Można je tylko ściszyć.

Kontakt dla mediów
Olga Kruk
olga.kruk@zorza.example
`,
    headline: 'Radio Zorza świętuje 50 lat',
    date: '2026-10-03',
    runs: ['Jerzy Wilk (1)', 'Hanny Sowy (1)', 'Jerzy Wilk (1)'],
    emails: ['olga.kruk@zorza.example'],
    names: ['Olga Kruk']
  }),
  release({
    house: 'museum, Israel; English with a translated speaker',
    source: `---
title: Oldest oil press in the valley found under a car park
date: 2026-11-02
---

Jezreel, Nov. 2, 2026 — An olive press some 2,700 years old has been found under a car park.

According to Dr. Yael Shaked and Omer Ben-Ami, directors of the excavation, "the stone still smelled of oil when we turned it."

Prof. Dan Gur-Arieh, head of the Valley Museum: "It will be the first thing visitors see."

Photos: Assaf Peretz, Valley Museum

Contact: Noa Tal, Spokeswoman, +972-99-123-4567, noa@valleymuseum.example
`,
    headline: 'Oldest oil press in the valley found under a car park',
    date: '2026-11-02',
    place: 'Jezreel',
    runs: ['Yael Shaked + Omer Ben-Ami (1)', 'Dan Gur-Arieh (1)'],
    emails: ['noa@valleymuseum.example'],
    names: ['Noa Tal']
  }),
  release({
    house: 'students’ union, England: no marks on the last paragraph, nested marks',
    source: `---
title: Students win longer library hours
date: 2026-02-02
---

The library at Thornwick will stay open until 2am after a campaign by students.

Students’ union president Zara Malik said:

“Last spring somebody wrote ‘I live here now’ on a desk in the silent zone.

“That is when we knew.

“The vice-chancellor told us, ‘Show me that people want it’, and 4,000 of them did.”

Vice-chancellor Professor Ian Rudge said he was “happy to be proved wrong at two in the morning”.

“‘Nobody studies at night’ is something people say who sleep,” Ms Malik added.
`,
    headline: 'Students win longer library hours',
    date: '2026-02-02',
    runs: ['Zara Malik (3)', 'Ian Rudge (1)', 'Zara Malik (1)']
  })
]
