import type {ReleaseCase} from './releases.js'

/** More whole releases of our own writing: wires, glued lines, odd front matter, and quotations in every place. */
export const moreReleases: readonly ReleaseCase[] = [
  {
    house: 'wire, United States: one paragraph, glued contact label',
    source: `---
title: "Bluefin Docks Adds Night Ferry"
date: 2026-03-02T09:00:00-05:00
---

GULL HARBOR, Maine, March 02, 2026 (24-7PressRelease/) -- Bluefin Docks announced today that it will run a night ferry from May. "People who work late have asked for this for years," said Harriet Poole, owner of Bluefin Docks. "We listened." The ferry will leave at 11:40 p.m. Tickets cost $4.

Contact DetailsMarcus Teel

+1 555-010-8821

marcus@bluefindocks.example

Company Website

https://bluefindocks.example
`,
    headline: 'Bluefin Docks Adds Night Ferry',
    date: '2026-03-02',
    place: 'GULL HARBOR',
    embargo: null,
    ends: false,
    runs: ['Harriet Poole (1)'],
    emails: ['marcus@bluefindocks.example'],
    names: ['Marcus Teel'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'police and crime commissioner, Wales and England: plain text',
    source: `Commissioner backs river patrols

The Police and Crime Commissioner for Severnside, Dilwyn Price, has welcomed the return of river patrols. He said:

“Boats stolen in the spring have turned up in three counties. This is organised theft, and it hurts people who live on the water.

“As the NPCC lead, Assistant Chief Constable Anna Byrne, has said, “we cannot patrol every mile”.

“But we can be where thieves expect us least.

“I will report to the panel in June.”

• 41 boats were stolen in 2025.
• Nine have been found.

Media Enquiries
`,
    headline: 'Commissioner backs river patrols',
    date: null,
    place: null,
    embargo: null,
    ends: false,
    runs: ['Dilwyn Price (4)'],
    emails: [],
    names: [],
    notes: true,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'trade union, England: two speakers in one paragraph',
    source: `# Bus drivers vote to strike

**Wednesday 8 July 2026 – for immediate use**

Drivers at Penfold Buses have voted by nine to one to strike.

Union regional officer Clive Marsh said: “This is a last resort,” while shop steward Deena Roy added: “We would rather be driving.”

Mr Marsh said talks had broken down in June. “The company walked out, not us,” he added.

Penfold Buses said in a statement: “We remain ready to talk at any time.”

The strike will begin on 20 July.

ENDS

Contact: Clive Marsh 07700 900 454, press office 01632 960 808 (out of hours 07700 900 455)
`,
    headline: 'Bus drivers vote to strike',
    date: '2026-07-08',
    place: null,
    embargo: null,
    ends: true,
    runs: ['Clive Marsh (1)', 'Deena Roy (1)', 'Clive Marsh (1)', 'Penfold Buses (1)'],
    emails: [],
    names: ['Clive Marsh'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'government department, England',
    source: `---
title: New grants for village halls
date: 2026-05-19
---

Village halls across England can bid for a share of £8 million from today.

Communities Minister Rt Hon Penelope Shaw MP said:

> Village halls are where we vote, dance and argue. This fund will keep the rain off all three.

Lord Aldous Finch, Chair of the Rural Halls Network, said:

> We have waited a decade for this.
>
> Our members will be filling in forms tonight.

## Further information

- The fund opens on 19 May and closes on 30 September.
- Halls may bid for up to £75,000.

## Notes to editors

The full guidance is on the department's website.
`,
    headline: 'New grants for village halls',
    date: '2026-05-19',
    place: null,
    embargo: null,
    ends: false,
    runs: ['Penelope Shaw (1)', 'Aldous Finch (2)'],
    emails: [],
    names: [],
    notes: true,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'start-up, United States: two boilerplates, contacts between',
    source: `**FOR IMMEDIATE RELEASE**

**Tessel Robotics and Orchard Foods Team Up on Picking Arms**

*Pilot to start in two orchards this fall*

**YAKIMA VALLEY, Wash., July 21, 2026** /PRNewswire/ -- Tessel Robotics and Orchard Foods today said they will test picking arms in two orchards.

"Apples bruise if you look at them wrong," said Lin Zhao, co-founder and CEO at Tessel Robotics. "Our arm doesn't look, it feels."

"We're short four hundred pickers every September," **Orchard Foods COO Dale Whitcomb** said.

**About Tessel Robotics**

Tessel Robotics builds soft robotic hands. For more information, visit www.tessel.example.

**Media Contact:** Priya Anand, Tessel Robotics, press@tessel.example

**About Orchard Foods**

Orchard Foods packs apples and pears from 61 family farms.

SOURCE Tessel Robotics
`,
    headline: 'Tessel Robotics and Orchard Foods Team Up on Picking Arms',
    date: '2026-07-21',
    place: 'YAKIMA VALLEY',
    embargo: null,
    ends: false,
    runs: ['Lin Zhao (1)', 'Dale Whitcomb (1)'],
    emails: ['press@tessel.example'],
    names: ['Priya Anand'],
    notes: false,
    boilerplates: 2,
    cells: 0
  },
  {
    house: 'research institute: embargo in three zones, glued',
    source: `EMBARGOED UNTIL 4 p.m. London time/11 a.m. US Eastern Time/midnight Tokyo time on Monday 2 February 2026

# Ice cores show three lost summers

Three summers between 1640 and 1643 left no melt at all on the Halvar ice cap, an international team reports in *Polar Letters*.

‘It is as if somebody had switched the sun down,’ says Dr Oskar Lindqvist of the Halvar Polar Institute, who led the work. ‘Nothing in the models prepared us for that.’

‘We checked it four times,’ adds his colleague Mei Tanaka.

– ENDS –

Notes to Editors:

• ‘Three melt-free summers at Halvar’ by O Lindqvist et al. is published in Polar Letters on 2 February.
• Pictures: halvar.example/press

Contact: Ronja Berg, Press Officer, Halvar Polar Institute | E: ronja.berg@halvar.example | T: +46 99 123 45 67
`,
    headline: 'Ice cores show three lost summers',
    date: null,
    place: null,
    embargo: '2026-02-02T16:00:00+00:00',
    ends: true,
    runs: ['Oskar Lindqvist (1)', 'Mei Tanaka (1)'],
    emails: ['ronja.berg@halvar.example'],
    names: ['Ronja Berg'],
    notes: true,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'city, United States: attribution behind, by title and by surname',
    source: `---
title: City Breaks Ground on Library
date: 2026-09-30 08:15:00 -0700
location: Alder Bay, Ore.
---

**ALDER BAY, Ore.** — Mayor Consuelo Vega and Library Director Tom Haskins turned the first shovels today at the site of the new Eastside Library.

"Some of us learned to read in a trailer across the street," Vega said. "Our kids will do it in a palace."

"The shelves are the easy part," said Haskins, who has led the system since 2019. "The coffee is what people fight about."

"It's about time," City Councilor Dot Murphy told the crowd.

The mayor thanked voters. "You paid for every brick," she said.

*Photos by Kai Lund/City of Alder Bay*

# # #
`,
    headline: 'City Breaks Ground on Library',
    date: '2026-09-30',
    place: 'Alder Bay, Ore.',
    embargo: null,
    ends: true,
    runs: ['Consuelo Vega (1)', 'Tom Haskins (1)', 'Dot Murphy (1)', 'Consuelo Vega (1)'],
    emails: [],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'NGO, international: sections in bold, several media contacts',
    source: `---
title: Half of coastal wells now salty, survey of 12 countries finds
date: 2026-03-22T00:01:00Z
lang: en
---

**GENEVA/NAIROBI, 22 March 2026** – Half of the wells within five kilometres of the sea in 12 countries have turned salty, according to a survey released by WellWatch today.

“We met families who walk for four hours past a well that killed their goats,” said WellWatch Executive Director Amara Diallo.

The survey recommends three steps:

1. Test every coastal well each year.
2. Stop pumping within 500 metres of the shore.
3. Pay for desalination where there is no other way.

**#####**

**Notes for editors:**

Download photos and b-roll [here](https://wellwatch.example/photos).

**About WellWatch**

WellWatch works in 34 countries so that nobody drinks what the sea has spoilt.

**For more information, please contact:**

Hugo Lenz, WellWatch Geneva, +41 99 123 45 67, hlenz@wellwatch.example

Grace Achieng, WellWatch Nairobi, +254 999 123 456, gachieng@wellwatch.example
`,
    headline: 'Half of coastal wells now salty, survey of 12 countries finds',
    date: '2026-03-22',
    place: 'GENEVA/NAIROBI',
    embargo: null,
    ends: true,
    runs: ['Amara Diallo (1)'],
    emails: ['hlenz@wellwatch.example', 'gachieng@wellwatch.example'],
    names: ['Hugo Lenz', 'Grace Achieng'],
    notes: true,
    boilerplates: 1,
    cells: 0
  },
  {
    house: 'theatre, Scotland: listing and quotes from reviews',
    source: `---
title: Tin Whistle returns for a fourth winter
date: 2026-10-01
---

*A play with songs by Isla Drummond*

The Corrie Theatre brings back *Tin Whistle* for a fourth winter, from 3 December to 9 January.

Director Euan Kerr said: “Every year I think we have found all the jokes, and every year the audience finds another.”

Isla Drummond, who wrote the play in a caravan, said she was “astonished that it still makes people cry in the right place”.

LISTINGS

**Tin Whistle**
3 December 2026 – 9 January 2027
Tickets from £14
Box office: 01632 960 700

For press tickets and interviews please contact Mairi Stewart: mairi@corrietheatre.example
`,
    headline: 'Tin Whistle returns for a fourth winter',
    date: '2026-10-01',
    place: null,
    embargo: null,
    ends: false,
    runs: ['Euan Kerr (1)', 'Isla Drummond (1)'],
    emails: ['mairi@corrietheatre.example'],
    names: ['Mairi Stewart'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'préfecture, France: CommonMark de translation, guillemets à chaque alinéa',
    source: `---
lang: fr
title: Ouverture d’une maison des loutres à Saint-Aubin
date: 2026-04-02
contact-presse:
  name: Bureau de la communication
  tel: ["01 99 00 45 67"]
  email: presse@loutres.example
---

COMMUNIQUÉ DE PRESSE

Saint-Aubin, le 2 avril 2026

La maison des loutres ouvre ses portes samedi à Saint-Aubin.

Selon Émilie Roche, directrice du parc, « la loutre est revenue seule, il ne restait qu’à lui faire une place ».

« Nous attendons 20 000 visiteurs par an.

« Ils viendront à pied ou à vélo », a déclaré le préfet Antoine Garnier.

– FIN –
`,
    headline: 'Ouverture d’une maison des loutres à Saint-Aubin',
    date: '2026-04-02',
    place: 'Saint-Aubin',
    embargo: null,
    ends: true,
    runs: ['Émilie Roche (1)', 'Antoine Garnier (2)'],
    emails: ['presse@loutres.example'],
    names: ['Bureau de la communication'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'Konzern, Deutschland: Ad-hoc, Kontakte in Zeilen',
    source: `---
lang: de-DE
title: Nordwerk AG hebt Prognose an
date: 2026-08-12 07:30:00 +0200
---

Hamburg, 12. August 2026 – Die Nordwerk AG hebt nach einem starken zweiten Quartal ihre Prognose an.

**Umsatz wächst um neun Prozent**

Der Umsatz stieg auf 412 Millionen Euro. „Wir haben in allen Regionen zugelegt“, so Finanzvorstand Katrin Boldt. „Besonders gefreut hat uns Asien.“

„Für das zweite Halbjahr sind wir zuversichtlich“, ergänzt Vorstandschef Lars Petersen, „auch wenn die Zölle drücken“.

Nach Angaben des Unternehmens soll die Dividende steigen.

**Über Nordwerk**

Nordwerk mit Sitz in Hamburg baut Pumpen und Ventile für Schiffe.

**Kontakt für Medien:**
Nordwerk AG
Unternehmenskommunikation
Torben Hass
T +49 99 1234-567
torben.hass@nordwerk.example

**Kontakt für Investoren:**
Ines Wolter
ir@nordwerk.example

*Diese Mitteilung enthält zukunftsgerichtete Aussagen.*
`,
    headline: 'Nordwerk AG hebt Prognose an',
    date: '2026-08-12',
    place: 'Hamburg',
    embargo: null,
    ends: false,
    runs: ['Katrin Boldt (1)', 'Lars Petersen (1)'],
    emails: ['torben.hass@nordwerk.example', 'ir@nordwerk.example'],
    names: ['Torben Hass', 'Ines Wolter'],
    notes: false,
    boilerplates: 1,
    cells: 0
  },
  {
    house: 'ayuntamiento, España',
    source: `---
lang: es
title: "Actualidad"
news_title: "El mercado de Puertollar abrirá los domingos"
news_date: 2026-11-09
---

El mercado central de Puertollar abrirá también los domingos a partir de enero.

El alcalde, Ramiro Cestero, ha explicado que la medida "da aire a los puestos pequeños y no quita descanso a nadie".

"Es lo que pedían los vecinos", ha señalado la concejala de Comercio, Pilar Ontiveros, quien ha recordado que el mercado "lleva cuarenta años cerrado en domingo".

Para más información: Departamento de Prensa – prensa@puertollar.example – 999 12 34 56
`,
    headline: 'El mercado de Puertollar abrirá los domingos',
    date: '2026-11-09',
    place: null,
    embargo: null,
    ends: false,
    runs: ['Ramiro Cestero (1)', 'Pilar Ontiveros (1)'],
    emails: ['prensa@puertollar.example'],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'università, Italia',
    source: `---
lang: it
title: Un sensore di carta misura la qualità dell’aria
date: 2026-02-17
---

EMBARGO: 17 febbraio 2026, ore 11:00 (ora italiana)

**Valmora, 17 febbraio 2026** – Un gruppo dell’Università di Valmora ha messo a punto un sensore di carta che misura le polveri sottili.

«Costa meno di un caffè», dice Chiara Donati, ricercatrice del Dipartimento di Chimica e prima autrice dello studio. «E si butta con la carta».

Per il rettore Massimo Greco “è un esempio di ricerca utile”.

*Note per la redazione*

Lo studio è pubblicato su Aria & Salute.

Ufficio Stampa: Luca Serra, cell. 999 1234567, ufficiostampa@univalmora.example
`,
    headline: 'Un sensore di carta misura la qualità dell’aria',
    date: '2026-02-17',
    place: 'Valmora',
    embargo: '2026-02-17T11:00:00+01:00',
    ends: false,
    runs: ['Chiara Donati (1)', 'Massimo Greco (1)'],
    emails: ['ufficiostampa@univalmora.example'],
    names: ['Luca Serra'],
    notes: true,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'clube de futebol, Brasil',
    source: `---
lang: pt
title: Estrela do Vale renova com o goleiro Caíque
date: 2026-12-01
---

O Estrela do Vale anunciou nesta terça-feira a renovação do contrato do goleiro Caíque até 2029.

"Aqui é a minha casa", disse o jogador. "Quero levantar a taça com essa camisa."

O presidente do clube, Nelson Tavares, comemorou: "É o melhor goleiro do estado".

— Ele podia ter ido embora e ficou — resumiu o técnico Beto Farias.

Assessoria de imprensa: Júlia Prates | imprensa@estreladovale.example | (99) 91234-5678
`,
    headline: 'Estrela do Vale renova com o goleiro Caíque',
    date: '2026-12-01',
    place: null,
    embargo: null,
    ends: false,
    runs: [' (1)', 'Nelson Tavares (1)', 'Beto Farias (1)'],
    emails: ['imprensa@estreladovale.example'],
    names: ['Júlia Prates'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'ziekenhuis, Nederland',
    source: `---
lang: nl
title: Ziekenhuis Veldzicht krijgt stiltetuin
date: 2026-05-06
---

**Onder embargo tot woensdag 6 mei 2026, 10.00 uur (CEST)**

Patiënten van Ziekenhuis Veldzicht kunnen vanaf vandaag terecht in een stiltetuin op het dak.

‘Even geen piepjes, dat doet meer dan menig medicijn’, aldus verpleegkundige Fatima el Amrani.

“De tuin is betaald door 3.000 donateurs”, vertelt bestuursvoorzitter Kees Mol. “Dat ontroert me.”

--- Einde bericht ---

**Over Ziekenhuis Veldzicht**
Ziekenhuis Veldzicht telt 400 bedden en 2.100 medewerkers.

*Voor de pers:* Anouk Vos, afdeling communicatie, (099) 123 45 67, communicatie@veldzicht.example
`,
    headline: 'Ziekenhuis Veldzicht krijgt stiltetuin',
    date: '2026-05-06',
    place: null,
    embargo: '2026-05-06T10:00:00+02:00',
    ends: true,
    runs: ['Fatima el Amrani (1)', 'Kees Mol (1)'],
    emails: ['communicatie@veldzicht.example'],
    names: ['Anouk Vos'],
    notes: false,
    boilerplates: 1,
    cells: 0
  },
  {
    house: 'straż pożarna, Polska',
    source: `---
lang: pl
title: Strażacy uratowali bociana z komina
date: 2026-06-18
---

Strażacy z Dębowej Woli uwolnili w czwartek bociana, który wpadł do komina starej cegielni.

„Ptak był wyczerpany, ale cały” – powiedział st. kpt. Marek Zięba, rzecznik komendy.

Jak dodał, akcja trwała „dłużej niż niejeden pożar, bo bocian nie współpracował”.

– Jeszcze nigdy nie wchodziłem do komina głową w dół – przyznał strażak Adam Kos.

Osoba do kontaktu: Ewa Maj, oficer prasowy, e-mail: ewa.maj@straz.example, tel. 999 654 321
`,
    headline: 'Strażacy uratowali bociana z komina',
    date: '2026-06-18',
    place: null,
    embargo: null,
    ends: false,
    runs: ['Marek Zięba (1)', 'Adam Kos (1)'],
    emails: ['ewa.maj@straz.example'],
    names: ['Ewa Maj'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'cyngor, Cymru: dau siaradwr',
    source: `---
title: Agor llwybr beicio newydd
lang: cy
date: 2026-07-01
---

Mae llwybr beicio newydd rhwng Aberdulas a’r môr wedi agor heddiw.

Dywedodd y Cynghorydd Gwenda Rees, Aelod Cabinet dros Drafnidiaeth:

“Dyma’r llwybr hiraf i ni ei adeiladu erioed.

“Bydd plant yn gallu beicio i’r ysgol yn ddiogel.”

Ychwanegodd Tomos Hughes, o grŵp Beicio Aberdulas: “Rydym wedi aros ugain mlynedd am hyn.”

Diwedd

Ymholiadau’r wasg: Lowri Pugh, 01632 960 330, lowri.pugh@aberdulas.example
`,
    headline: 'Agor llwybr beicio newydd',
    date: '2026-07-01',
    place: null,
    embargo: null,
    ends: true,
    runs: ['Gwenda Rees (2)', 'Tomos Hughes (1)'],
    emails: ['lowri.pugh@aberdulas.example'],
    names: ['Lowri Pugh'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: '自治体、日本',
    source: `---
title: 花咲市、図書館を24時間開放
lang: ja
date: 2026-04-10
---

**（2026年4月10日　花咲市）**花咲市は本日、市立図書館の24時間開放を始めました。

「眠れない夜に本があるまちにしたい」と、田島理恵市長は話しています。

利用者の一人は「夜勤の前に寄れるのがうれしい」と語りました。

お問い合わせ：花咲市教育委員会 図書館課　電話 099-111-2222　メール library@hanasaki.example
`,
    headline: '花咲市、図書館を24時間開放',
    date: '2026-04-10',
    place: '花咲市',
    embargo: null,
    ends: false,
    runs: ['田島理恵 (1)', ' (1)'],
    emails: ['library@hanasaki.example'],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: '大学，中国（繁體）',
    source: `---
title: 松湖大學發現新種螢火蟲
lang: zh
---

松湖，2026年5月20日——松湖大學研究團隊今日宣布，在松湖濕地發現一種新的螢火蟲。

「我們第一次看到牠的時候，還以為是路燈的倒影，」團隊負責人、生物系教授林若曦說。

校長何志遠表示：「這說明保護濕地是值得的。」

（完）

編者注：照片可於大學網站下載。

新聞聯絡人：張雅婷，電話：099-8765432，電郵：news@songhu.example
`,
    headline: '松湖大學發現新種螢火蟲',
    date: '2026-05-20',
    place: '松湖',
    embargo: null,
    ends: true,
    runs: ['林若曦 (1)', '何志遠 (1)'],
    emails: ['news@songhu.example'],
    names: ['張雅婷'],
    notes: true,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'شركة',
    source: `---
title: شركة المرجان تطلق أول عبّارة كهربائية
lang: ar
date: 2026-10-05
---

(الميناء – 5 أكتوبر 2026): أطلقت شركة المرجان للنقل البحري أول عبّارة كهربائية في الخليج.

وصرّح الرئيس التنفيذي للشركة خالد البحري قائلاً: "إنها رحلة هادئة لا يسمع فيها الراكب إلا الموج".

من جانبها، قالت مديرة المشروع نورة سعيد إن العبّارة "توفر نصف كلفة الوقود".

نبذة عن شركة المرجان
تأسست شركة المرجان عام 1999 وتشغّل 12 عبّارة.

للمزيد من المعلومات، يرجى التواصل مع: أحمد فارس، ahmad@marjan.example
`,
    headline: 'شركة المرجان تطلق أول عبّارة كهربائية',
    date: '2026-10-05',
    place: 'الميناء',
    embargo: null,
    ends: false,
    runs: ['خالد البحري (1)', 'نورة سعيد (1)'],
    emails: ['ahmad@marjan.example'],
    names: ['أحمد فارس'],
    notes: false,
    boilerplates: 1,
    cells: 0
  },
  {
    house: 'עירייה',
    source: `---
title: תחנת רכבת ישנה הופכת לגן ילדים
lang: he
date: 2026-09-01
---

הודעה לעיתונות

עיריית נווה דקל הפכה את תחנת הרכבת הישנה לגן ילדים.

ראש העיר, תמר אלון, אמרה: "ילדים אוהבים רכבות, וגם אנחנו".

לדברי מנהלת הגן יעל שגיא, "הקרון הוא הפינה האהובה ביותר".

- סוף -

אודות עיריית נווה דקל
העיר נווה דקל נוסדה ב-1948.

איש קשר: רון כץ, 099-7654321, ron@nevedekel.example
`,
    headline: 'תחנת רכבת ישנה הופכת לגן ילדים',
    date: '2026-09-01',
    place: null,
    embargo: null,
    ends: true,
    runs: ['תמר אלון (1)', 'יעל שגיא (1)'],
    emails: ['ron@nevedekel.example'],
    names: ['רון כץ'],
    notes: false,
    boilerplates: 1,
    cells: 0
  },
  {
    house: 'JSX and template left-overs',
    source: `---
title: "Data team opens its kitchen"
publishdate: 2026-08-04
tags: [data, food]
draft: false
---

<Box style={{margin: 8}}>

The Loomis data team will cook in public every Friday from {{ page.start }}.

</Box>

“Queries and quiches have a lot in common,” said team lead Orla Finch. “You find out at the end whether it worked.”

{{< figure src="quiche.jpg" caption="The first quiche" >}}

For press questions, write to <EmailLink email="press@loomisdata.example" />.
`,
    headline: 'Data team opens its kitchen',
    date: '2026-08-04',
    place: null,
    embargo: null,
    ends: false,
    runs: ['Orla Finch (1)'],
    emails: ['press@loomisdata.example'],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'parliamentary party, Ireland: surnames and a question',
    source: `9 June 2026

**Minister must explain rail delay – Nolan**

Independent TD Fergal Nolan has called on the Minister for Transport to explain why the western rail link has been put back again.

Deputy Nolan said: “Is there anybody in the Department who owns a calendar? The line was promised for 2022, then for 2024, and now for ‘early in the next decade’.

“My constituents are tired of being told to wait.”

He continued: “I will be raising this on the floor of the Dáil tomorrow.”

Críoch/ENDS
`,
    headline: 'Minister must explain rail delay – Nolan',
    date: '2026-06-09',
    place: null,
    embargo: null,
    ends: true,
    runs: ['Fergal Nolan (2)', 'Fergal Nolan (1)'],
    emails: [],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'central bank: table with ragged rows, numbered notes',
    source: `---
title: Household lending in September
date: 2026-10-30T11:00:00+00:00
---

Net lending to households rose to £4.1 billion in September.

| | July | August |
|---|---|---|
| Mortgages | 3.0 | 3.2 | 3.4 |
| Cards | 0.5 | 0.6 | 0.7 |

Governor Alicia Thorne said the figures “do not change our view of the year”.

### Notes

1. Figures are seasonally adjusted.[^1]
2. Earlier months have been revised.

[^1]: By the X-13 method.
`,
    headline: 'Household lending in September',
    date: '2026-10-30',
    place: null,
    embargo: null,
    ends: false,
    runs: ['Alicia Thorne (1)'],
    emails: [],
    names: [],
    notes: true,
    boilerplates: 0,
    cells: 10
  },
  {
    house: 'fire service, Australia',
    source: `MEDIA RELEASE

Thursday, 19 November 2026

TOTAL FIRE BAN FOR THE MALLEE

A Total Fire Ban has been declared for the Mallee for tomorrow, Friday 20 November.

Chief Officer Craig Dunstan said, “Tomorrow will be hot, dry and windy, and any fire that starts will be hard to stop.

"Please do not rely on a single source of information."

Crews have been moved to Ouyen and Sea Lake.

"We have 40 tankers standing by," he added.

-ends-

Media contact: CFA Media 1300 555 000
`,
    headline: 'TOTAL FIRE BAN FOR THE MALLEE',
    date: '2026-11-19',
    place: null,
    embargo: null,
    ends: true,
    runs: ['Craig Dunstan (2)', 'Craig Dunstan (1)'],
    emails: [],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'royal society: date line, no headline in front matter, deck of bullets',
    source: `# Prize for the woman who weighed clouds

- *Prof. Ada Merton wins the 2026 Lark Medal*
- *First winner from a meteorological service*

LONDON, 14 May 2026: The Lark Society today awards its medal to Professor Ada Merton, who showed how to weigh a cloud from a moving train.

Merton, 71, commented: “I was late for a conference and the window was clean. That is the whole story.”

Sir Basil Crewe, President of the Society, called her work “the most elegant use of a railway since Einstein”.

About the Lark Medal: The Lark Medal has been given every four years since 1902 for work that can be explained to a child.

Press enquiries: press@larksociety.example
`,
    headline: 'Prize for the woman who weighed clouds',
    date: '2026-05-14',
    place: 'LONDON',
    embargo: null,
    ends: false,
    runs: ['Ada Merton (1)', 'Basil Crewe (1)'],
    emails: ['press@larksociety.example'],
    names: [],
    notes: false,
    boilerplates: 1,
    cells: 0
  },
  {
    house: 'credit union, Canada: bilingual contact block',
    source: `---
title: Maple Row Credit Union Closes Merger
date: 2026-01-05
---

BURLWOOD, ON – January 5, 2026 – Maple Row Credit Union and Lakeside Savings have completed their merger.

“Two small boats have become one ferry,” said Nadine Roy, who will lead the combined credit union as CEO. “Nobody falls off.”

“Members voted 88 per cent in favour,” noted board chair Will Aster.

-30-

**Contact / Personne-ressource**

Gil Tremblay
Director, Communications / Directeur, Communications
905-555-0134
gil.tremblay@maplerow.example
`,
    headline: 'Maple Row Credit Union Closes Merger',
    date: '2026-01-05',
    place: 'BURLWOOD',
    embargo: null,
    ends: true,
    runs: ['Nadine Roy (1)', 'Will Aster (1)'],
    emails: ['gil.tremblay@maplerow.example'],
    names: ['Gil Tremblay'],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'school, India: names with initials',
    source: `**PRESS NOTE**

**Pudunagar school wins national kite contest**

**Pudunagar, Jan. 16:** Students of Government Higher Secondary School, Pudunagar, have won the National Kite Contest.

"The wind was with us," said headmistress Mrs. S. Meenakshi. "So were our parents."

District Collector Dr. R. K. Anand, IAS, congratulated the students. "They have made the district proud," he said.

Speaking to reporters, team captain A. Joseph Raj, a Class XI student, said the kite was made "of newspaper, bamboo and rice paste".
`,
    headline: 'Pudunagar school wins national kite contest',
    date: null,
    place: 'Pudunagar',
    embargo: null,
    ends: false,
    runs: ['S. Meenakshi (1)', 'R. K. Anand (1)', 'A. Joseph Raj (1)'],
    emails: [],
    names: [],
    notes: false,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'gallery: quote first, name on the next line, cite',
    source: `---
title: Drawings made in the dark
date: 2026-06-25
---

> “I draw at night with the lights off, and in the morning I find out what I know.”
>
> — Ottilie Brandt, artist

The Shed Gallery shows 60 drawings by Ottilie Brandt, all made without light.

<blockquote><p>They are the most truthful pictures I have seen in years.</p><cite>Ned Fairweather, curator</cite></blockquote>

“Visitors get a torch with a very small battery,” Fairweather adds.

INFORMATION FOR EDITORS
Opening: 2 July, 6pm. High-resolution images on request from images@shedgallery.example.
`,
    headline: 'Drawings made in the dark',
    date: '2026-06-25',
    place: null,
    embargo: null,
    ends: false,
    runs: ['Ottilie Brandt (1)', 'Ned Fairweather (1)', 'Ned Fairweather (1)'],
    emails: [],
    names: [],
    notes: true,
    boilerplates: 0,
    cells: 0
  },
  {
    house: 'regulator, Brussels: spokesperson, document quoted, several addressees',
    source: `---
title: Agency opens inquiry into toy batteries
date: 2026-11-17
---

Brussels, 17 November 2026

The European Toy Safety Agency has opened an inquiry into button batteries after 14 accidents.

A spokeswoman for the agency said: “We act on evidence, and the evidence is on the X-rays.”

The agency’s annual report states: “Every third toy tested had a lid that a child could open.”

Commissioner Henrik Dahl and Professor Lucia Marchi said in a joint statement: “Parents must be able to trust a toy.”

For media inquiries: Paul Verbeke (+32 99 123 45 67; paul.verbeke@etsa.example), Sofia Lund (+32 99 123 45 68; sofia.lund@etsa.example)
`,
    headline: 'Agency opens inquiry into toy batteries',
    date: '2026-11-17',
    place: 'Brussels',
    embargo: null,
    ends: false,
    runs: [' (1)', 'annual report (1)', 'Henrik Dahl + Lucia Marchi (1)'],
    emails: ['paul.verbeke@etsa.example', 'sofia.lund@etsa.example'],
    names: ['Paul Verbeke', 'Sofia Lund'],
    notes: false,
    boilerplates: 0,
    cells: 0
  }
]
