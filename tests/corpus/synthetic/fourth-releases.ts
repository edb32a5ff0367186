import type {ReleaseCase} from './releases.js'
import {release} from './third-releases.js'

/** Ordinary releases, as houses send them every day. */
export const fourthReleases: readonly ReleaseCase[] = [
  release({
    house: 'bank, United States',
    source: `---
title: Larkfield Bank Opens Branch in Mercer
date: 2026-09-14
---

MERCER, Pa., Sept. 14, 2026 – Larkfield Bank has opened its 22nd branch, in a former shoe shop on Main Street.

“Mercer has been without a bank since 2019,” said Joan Petrie, Larkfield’s regional president. “People told us they missed having somebody to shout at in person.”

The branch has four staff, led by Andre Cole. “Come in for the coffee, stay for the mortgage,” Cole said.

About Larkfield Bank
Founded in 1904, Larkfield Bank has 22 branches and $1.4 billion in assets. Member FDIC.

Media Contact
Vera Holt
Larkfield Bank
814-555-0170
vholt@larkfield.example
`,
    headline: 'Larkfield Bank Opens Branch in Mercer',
    date: '2026-09-14',
    place: 'MERCER',
    runs: ['Joan Petrie (1)', 'Andre Cole (1)'],
    emails: ['vholt@larkfield.example'],
    names: ['Vera Holt'],
    boilerplates: 1
  }),
  release({
    house: 'county council, England',
    source: `---
title: Gritters ready for winter
date: 2026-10-19
---

The county’s 31 gritters have had their winter checks and are ready to go.

Councillor Mark Thwaite, cabinet member for highways, said: “We hope not to need them, but the salt is in and the drivers are trained.

“Please give them room on the road.”

Depot manager Lyn Hesketh has been driving gritters since 1998.

“You see the county at its prettiest at 4am,” she said. “Nobody else does.”

Residents can follow the gritters, which have names such as ‘Sir Salter Scott’ and ‘Gritney Spears’, on the council’s website.
`,
    headline: 'Gritters ready for winter',
    date: '2026-10-19',
    runs: ['Mark Thwaite (2)', 'Lyn Hesketh (1)']
  }),
  release({
    house: 'museum, United States',
    source: `**FOR IMMEDIATE RELEASE**

# Whaling Museum Acquires Lost Logbook

NEW HOLLAND, Mass. (April 7, 2026) — The New Holland Whaling Museum has acquired the logbook of the bark *Adeline*, lost in 1868.

"We knew it existed because three people had tried to sell it to us," said Museum Director Frances Coffin.

Curator of Manuscripts Obed Gardner, who found the logbook in a piano bench, called it "the most honest account of boredom I have ever read."

The logbook will be on view from May 1.

# # #

**About the New Holland Whaling Museum:** The museum holds 40,000 objects and is open every day but Monday.

**Media contact:** Ruth Macy, rmacy@nhwhaling.example, (555) 010-4020, ext. 12
`,
    headline: 'Whaling Museum Acquires Lost Logbook',
    date: '2026-04-07',
    place: 'NEW HOLLAND',
    ends: true,
    runs: ['Frances Coffin (1)', 'Obed Gardner (1)'],
    emails: ['rmacy@nhwhaling.example'],
    names: ['Ruth Macy'],
    boilerplates: 1
  }),
  release({
    house: 'charity, England',
    source: `Embargo: 00:01 Tuesday 3 March 2026 GMT

Hedgehogs back in London parks, count shows

Volunteers for Hog Count found hedgehogs in 19 London parks last autumn, up from 11 in 2024.

Dr Petra Winslow, who runs the count, said: “They are coming back along the railways.”

“One had crossed a six-lane road,” she said. “We don’t recommend it.”

Notes to editors

1. Hog Count took place from 12 to 26 October 2025.
2. Photos are available on request.

Contact: Des Oyelowo, Hog Count, 07700 900 345, des@hogcount.example

Hog Count is a registered charity (1234567).
`,
    headline: 'Hedgehogs back in London parks, count shows',
    embargo: '2026-03-03T00:01:00+00:00',
    runs: ['Petra Winslow (2)'],
    emails: ['des@hogcount.example'],
    names: ['Des Oyelowo'],
    notes: true
  }),
  release({
    house: 'airport, Germany',
    source: `---
title: Flughafen Wiesenau zählt eine Million Gäste
lang: de
date: 2026-12-18
---

**Wiesenau, 18. Dezember 2026.** Am Freitag ist am Flughafen Wiesenau die millionste Passagierin des Jahres gelandet.

„Damit hatten wir erst 2028 gerechnet“, sagt Flughafenchefin Nora Lindner.

Die Passagierin, Hanna Voigt aus Kiel, nahm es gelassen: „Ich wollte eigentlich nur zu meiner Schwester.“

Landrat Paul Riedel (parteilos) gratulierte. „Das ist ein guter Tag für die Region“, sagte er.

Pressekontakt: Flughafen Wiesenau GmbH, Mia Brandl, Tel. 099 4567-120, presse@flughafen-wiesenau.example
`,
    headline: 'Flughafen Wiesenau zählt eine Million Gäste',
    date: '2026-12-18',
    place: 'Wiesenau',
    runs: ['Nora Lindner (1)', 'Hanna Voigt (1)', 'Paul Riedel (1)'],
    emails: ['presse@flughafen-wiesenau.example'],
    names: ['Mia Brandl']
  }),
  release({
    house: 'région, France',
    source: `---
title: La Région finance 40 kilomètres de haies
lang: fr
date: 2026-02-24
---

La Région consacre 900 000 euros à la plantation de haies.

« Une haie, c’est un toit, un garde-manger et une digue », résume Claire Aubin, vice-présidente chargée de l’agriculture.

Au total, 112 exploitations sont concernées. « J’avais arraché les haies de mon père, raconte Didier Mallet, éleveur à Sainte-Foy. Je les replante avec mon fils. »

**Contact presse**
Service de presse de la Région
Nadia Ferhat
nadia.ferhat@region.example
06 99 22 33 44
`,
    headline: 'La Région finance 40 kilomètres de haies',
    date: '2026-02-24',
    runs: ['Claire Aubin (1)', 'Didier Mallet (1)'],
    emails: ['nadia.ferhat@region.example'],
    names: ['Nadia Ferhat']
  }),
  release({
    house: 'universidad, España',
    source: `---
title: Un estudio mide el ruido de los patios de colegio
lang: es
date: 2026-05-12
---

Investigadores de la Universidad de Valdehoz han medido el ruido de 60 patios de colegio.

"Un recreo suena como una taladradora", resume la investigadora principal, Nuria Campo. "Y los niños no se quejan".

El trabajo, publicado en la revista *Acústica*, concluye que los árboles reducen el ruido un tercio.

"No hace falta prohibir el balón", añade Campo, "basta con plantar".

Gabinete de Comunicación
Universidad de Valdehoz
prensa@uvaldehoz.example
`,
    headline: 'Un estudio mide el ruido de los patios de colegio',
    date: '2026-05-12',
    runs: ['Nuria Campo (1)', 'Nuria Campo (1)'],
    emails: ['prensa@uvaldehoz.example']
  }),
  release({
    house: 'company, United States: earnings',
    source: `---
title: Tolliver Foods Reports Second Quarter 2026 Results
date: 2026-08-05T16:05:00-04:00
---

CHICAGO--(BUSINESS WIRE)--Tolliver Foods, Inc. (NYSE: TLVR) today reported results for its second quarter.

- Net sales of $812 million, up 3%
- Diluted earnings per share of $0.61

“We grew volume in every category but soup,” said Chair and CEO Beth Marrow.

“We are reaffirming our outlook,” added Chief Financial Officer Sanjay Kulkarni.

| | Q2 2026 | Q2 2025 |
|---|---|---|
| Net sales | 812 | 788 |

**Conference Call**

Tolliver will host a call at 5:00 p.m. ET today.

**Forward-Looking Statements**

This release contains forward-looking statements.

**Contacts**

Investors:
Hal Rook
hal.rook@tolliver.example

Media:
Lucy Chan
lucy.chan@tolliver.example
`,
    headline: 'Tolliver Foods Reports Second Quarter 2026 Results',
    date: '2026-08-05',
    place: 'CHICAGO',
    runs: ['Beth Marrow (1)', 'Sanjay Kulkarni (1)'],
    emails: ['hal.rook@tolliver.example', 'lucy.chan@tolliver.example'],
    names: ['Hal Rook', 'Lucy Chan'],
    boilerplates: 1,
    cells: 5
  }),
  release({
    house: 'party, Scotland',
    source: `For immediate release: 14 January 2026

FERRY DELAYS ‘AN INSULT TO ISLANDERS’ – MACPHAIL

Highlands MSP Catriona MacPhail has hit out at further delays to the new ferry.

Ms MacPhail said:

“Islanders were promised this boat in 2018.

“They have been patient for eight years and have been paid in excuses.”

ENDS

Notes:
The ferry was ordered in 2015.
`,
    headline: 'FERRY DELAYS ‘AN INSULT TO ISLANDERS’ – MACPHAIL',
    date: '2026-01-14',
    ends: true,
    runs: ['Catriona MacPhail (2)'],
    notes: true
  }),
  release({
    house: 'gemeinde, Österreich',
    source: `---
title: Neues Hallenbad für Grünau
lang: de
date: 2026-03-30
---

Grünau (OTS) – Der Gemeinderat hat am Montag den Bau eines Hallenbads beschlossen.

Bürgermeister Franz Haller: „Unsere Kinder sollen schwimmen lernen, ohne eine Stunde Bus zu fahren.“

Für die Opposition sprach Gemeinderätin Lisa Moser von einem „Schritt, der zu lange gedauert hat“.

Rückfragen & Kontakt:
Gemeinde Grünau
Doris Egger
+43 99 123 45
d.egger@gruenau.example
`,
    headline: 'Neues Hallenbad für Grünau',
    date: '2026-03-30',
    place: 'Grünau',
    runs: ['Franz Haller (1)', 'Lisa Moser (1)'],
    emails: ['d.egger@gruenau.example'],
    names: ['Doris Egger']
  }),
  release({
    house: 'sports body, India',
    source: `**Mumbai, 9 November 2026:** The Kabaddi Federation today announced the squad for the winter series.

Head coach Rajesh Pawar said, “We have picked youth over reputation. The selectors were clear about that.”

Captain Deepika Nair added, “I have waited all my life for this jersey.”

**About the Federation:**
The Kabaddi Federation runs the sport in 28 states.

**For media queries, please contact:**
Anil Mehta | anil@kabaddi.example | +91 99999 01234
`,
    headline: '',
    date: '2026-11-09',
    place: 'Mumbai',
    runs: ['Rajesh Pawar (1)', 'Deepika Nair (1)'],
    emails: ['anil@kabaddi.example'],
    names: ['Anil Mehta'],
    boilerplates: 1
  }),
  release({
    house: 'housing association, Wales',
    source: `---
title: Tenants move into timber homes
date: 2026-06-23
---

The first tenants have moved into 14 timber homes at Cae Ffynnon.

“It smells like a new pencil case,” said Kayleigh Rees, who moved in with her two sons on Friday.

Housing Secretary Owain Bevan MS visited the site. He said: “These homes were grown, sawn and built within 40 miles.”

Group chief executive Sian Tudor commented: “Our tenants will see it in their bills.”

For more information contact Elin Prosser on 01632 960 878 or email elin.prosser@caeffynnon.example
`,
    headline: 'Tenants move into timber homes',
    date: '2026-06-23',
    runs: ['Kayleigh Rees (1)', 'Owain Bevan (1)', 'Sian Tudor (1)'],
    emails: ['elin.prosser@caeffynnon.example'],
    names: ['Elin Prosser']
  })
]
