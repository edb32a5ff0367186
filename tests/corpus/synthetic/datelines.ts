/** A lead of a fictional release, the place and the day of its dateline; `null` where it has none. */
export type DatelineCase = readonly [
  language: string,
  lead: string,
  place: string | null,
  date?: string | undefined
]

export const datelines: readonly DatelineCase[] = [
  ['en', '**THORNWICK** – The library opened today to a queue of readers.', 'THORNWICK'],
  ['en', '**THORNWICK, England** — The library opened today.', 'THORNWICK'],
  ['en', '**Thornwick –** The library opened today.', 'Thornwick'],
  ['en', '**THORNWICK –**The library opened today.', 'THORNWICK'],
  ['en', '**THORNWICK –** **The library** opened today.', 'THORNWICK'],
  ['en', '**THORNWICK **— The library opened today.', 'THORNWICK'],
  ['en', '** THORNWICK –** The library opened today.', 'THORNWICK'],
  ['en', '*Thornwick, 3 November 2026* – The library opened today.', 'Thornwick', '2026-11-03'],
  ['en', '_THORNWICK_ – The library opened today.', 'THORNWICK'],
  ['en', 'THORNWICK—The library opened today.', 'THORNWICK'],
  ['en', 'THORNWICK -- The library opened today.', 'THORNWICK'],
  ['en', 'THORNWICK - The library opened today.', 'THORNWICK'],
  ['en', 'THORNWICK- The library opened today.', 'THORNWICK'],
  ['en', 'THORNWICK –The library opened today.', 'THORNWICK'],
  ['en', 'THORNWICK (AP) — The library opened today.', 'THORNWICK'],
  ['en', 'ST. ANSELM’S BAY, Fla. — The library opened today.', 'ST. ANSELM’S BAY'],
  ['en', 'ANSELM-ON-SEA – The library opened today.', 'ANSELM-ON-SEA'],
  [
    'en',
    'NEW MARLOW, N.Y., Nov. 3, 2026 /PRNewswire/ -- Quillon opened a library today.',
    'NEW MARLOW',
    '2026-11-03'
  ],
  ['en', 'NEW MARLOW--(BUSINESS WIRE)--Quillon opened a library today.', 'NEW MARLOW'],
  [
    'en',
    'New Marlow, New York--(Newsfile Corp. - November 3, 2026) - Quillon opened a library today.',
    'New Marlow',
    '2026-11-03'
  ],
  [
    'en',
    'NEW MARLOW, Nov. 03, 2026 (GLOBE NEWSWIRE) -- Quillon opened a library today.',
    'NEW MARLOW',
    '2026-11-03'
  ],
  [
    'en',
    'New Marlow, NY, November 3, 2026 --(PR.com)-- Quillon opened a library today.',
    'New Marlow',
    '2026-11-03'
  ],
  [
    'en',
    'NEW MARLOW, NY / ACCESS Newswire / November 3, 2026 / Quillon opened a library today.',
    'NEW MARLOW',
    '2026-11-03'
  ],
  ['en', 'New Marlow, USA - 3rd November, 2026: Quillon opened a library today.', 'New Marlow', '2026-11-03'],
  ['en', '(New Marlow, NY – November 3, 2026) Quillon opened a library today.', 'New Marlow', '2026-11-03'],
  ['en', '[New Marlow, 3 November 2026] – Quillon opened a library today.', 'New Marlow', '2026-11-03'],
  [
    'en',
    'Tuesday, November 3, 2026 – New Marlow, NY – Quillon opened a library today.',
    'New Marlow',
    '2026-11-03'
  ],
  ['en', 'November 3, 2026 (New Marlow, NY) – Quillon opened a library today.', 'New Marlow', '2026-11-03'],
  ['en', '3 November 2026, New Marlow: Quillon opened a library today.', 'New Marlow', '2026-11-03'],
  ['en', '3 November 2026 – Quillon opened a library in New Marlow today.', null, '2026-11-03'],
  ['en', 'NEW MARLOW, Tuesday 3 November – Quillon opened a library today.', 'NEW MARLOW', '2026-11-03'],
  [
    'en',
    '**New Marlow, NY | November 3, 2026** — Quillon opened a library today.',
    'New Marlow',
    '2026-11-03'
  ],
  ['en', 'NEW MARLOW/THORNWICK — Quillon opened two libraries today.', 'NEW MARLOW/THORNWICK'],
  [
    'en',
    'New Marlow, New York, and Thornwick, England – November 3, 2026 – Quillon opened two libraries.',
    'New Marlow',
    '2026-11-03'
  ],
  ['en', 'New Marlow – November 3rd, 2026\n\nQuillon opened a library today.', 'New Marlow', '2026-11-03'],
  ['en', '**New Marlow, 3 November 2026**\n\nQuillon opened a library today.', 'New Marlow', '2026-11-03'],
  ['en', 'Quillon – the maker of pens – opened a library today.', null],
  ['en', 'Since 2019 – and in spite of the rain – the library has been open.', null],
  ['en', 'Quillon, Inc. – a maker of pens – opened a library today.', null],
  ['en', 'BREAKING NEWS – Quillon opened a library today.', null],
  ['en', 'Today – 3 November 2026 – is the day the library opened.', null],
  [
    'de',
    'Silberhorn, 3. November 2026 – Der Verein hat heute eine Hütte eröffnet.',
    'Silberhorn',
    '2026-11-03'
  ],
  [
    'de',
    'Silberhorn, den 3. November 2026. Der Verein hat heute eine Hütte eröffnet.',
    'Silberhorn',
    '2026-11-03'
  ],
  [
    'de',
    '**Silberhorn/Bern, 03.11.2026** – Der Verein hat heute eine Hütte eröffnet.',
    'Silberhorn/Bern',
    '2026-11-03'
  ],
  ['de', 'Silberhorn (ots) - Der Verein hat heute eine Hütte eröffnet.', 'Silberhorn'],
  ['de', 'SILBERHORN. Der Verein hat heute eine Hütte eröffnet.', 'SILBERHORN'],
  ['de', 'Bad Silberhorn am See, im November 2026\n\nDer Verein hat heute eine Hütte eröffnet.', null],
  ['fr', 'Montclair, le 3 novembre 2026 – La ville a ouvert une bibliothèque.', 'Montclair', '2026-11-03'],
  [
    'fr',
    'MONTCLAIR, le mardi 3 novembre 2026 — La ville a ouvert une bibliothèque.',
    'MONTCLAIR',
    '2026-11-03'
  ],
  [
    'fr',
    'Saint-Aubin-sur-Mer (Calvados), le 1er décembre 2026 : la ville a ouvert une bibliothèque.',
    'Saint-Aubin-sur-Mer',
    '2026-12-01'
  ],
  ['fr', '**Montclair – 3 novembre 2026** – La ville a ouvert une bibliothèque.', 'Montclair', '2026-11-03'],
  ['fr', 'À Montclair, la ville a ouvert une bibliothèque.', null],
  [
    'es',
    'Villaluz, 3 de noviembre de 2026.- El ayuntamiento ha abierto una biblioteca.',
    'Villaluz',
    '2026-11-03'
  ],
  ['es', 'VILLALUZ, 3 nov 2026 – El ayuntamiento ha abierto una biblioteca.', 'VILLALUZ', '2026-11-03'],
  [
    'es',
    'Villaluz, a 3 de noviembre de 2026. El ayuntamiento ha abierto una biblioteca.',
    'Villaluz',
    '2026-11-03'
  ],
  ['es', '(Villaluz, 03/11/2026).- El ayuntamiento ha abierto una biblioteca.', 'Villaluz', '2026-11-03'],
  ['it', 'Montelago, 3 novembre 2026 – Il comune ha aperto una biblioteca.', 'Montelago', '2026-11-03'],
  ['it', '(Montelago, 3 novembre 2026) – Il comune ha aperto una biblioteca.', 'Montelago', '2026-11-03'],
  ['it', 'MONTELAGO - Il comune ha aperto una biblioteca.', 'MONTELAGO'],
  ['pt', 'Vale Claro, 3 de novembro de 2026 – A câmara abriu uma biblioteca.', 'Vale Claro', '2026-11-03'],
  ['pt', 'Vale Claro, 03 de novembro de 2026. A câmara abriu uma biblioteca.', 'Vale Claro', '2026-11-03'],
  [
    'nl',
    'Veendrecht, 3 november 2026 – De gemeente heeft een bibliotheek geopend.',
    'Veendrecht',
    '2026-11-03'
  ],
  ['nl', '**VEENDRECHT** – De gemeente heeft een bibliotheek geopend.', 'VEENDRECHT'],
  [
    'nl',
    'Veendrecht, dinsdag 3 november 2026. De gemeente heeft een bibliotheek geopend.',
    'Veendrecht',
    '2026-11-03'
  ],
  ['pl', 'Jasnogród, 3 listopada 2026 r. – Miasto otworzyło bibliotekę.', 'Jasnogród', '2026-11-03'],
  ['pl', 'Jasnogród, dnia 3 listopada 2026 roku\n\nMiasto otworzyło bibliotekę.', 'Jasnogród', '2026-11-03'],
  ['cy', 'ABERWENNOL, 3 Tachwedd 2026 – Mae’r llyfrgell wedi agor.', 'ABERWENNOL', '2026-11-03'],
  ['cy', 'Aberwennol – Mae’r llyfrgell wedi agor heddiw.', 'Aberwennol'],
  ['ja', '【青葉市、2026年11月3日】青葉市は本日、図書館を開館しました。', '青葉市', '2026-11-03'],
  ['ja', '2026年11月3日（火） 青葉市は本日、図書館を開館しました。', null, '2026-11-03'],
  ['ja', '東京 – 2026年11月3日 – 青葉製紙は本日、新しい紙を発表しました。', '東京', '2026-11-03'],
  ['zh', '青河2026年11月3日 — 青河纸业今日发布新纸。', '青河', '2026-11-03'],
  ['zh', '（青河，2026年11月3日）青河纸业今日发布新纸。', '青河', '2026-11-03'],
  ['zh', '中国青河，2026年11月3日 /美通社/ -- 青河纸业今日发布新纸。', '中国青河', '2026-11-03'],
  ['zh', '青河讯（2026年11月3日）青河纸业今日发布新纸。', '青河', '2026-11-03'],
  ['ar', 'النخيل، 3 نوفمبر 2026 – افتتحت البلدية مكتبة جديدة.', 'النخيل', '2026-11-03'],
  ['ar', 'مدينة النخيل، الإمارات - 3 نوفمبر 2026: افتتحت البلدية مكتبة جديدة.', 'مدينة النخيل', '2026-11-03'],
  ['he', 'נוף הים, 3 בנובמבר 2026 – העירייה פתחה ספרייה חדשה.', 'נוף הים', '2026-11-03'],
  ['he', 'תל אביב – העירייה פתחה ספרייה חדשה.', 'תל אביב'],
  ['en', 'Pellbrook\n– Mayor Ruth Ames opened a library today, the first in the town.', 'Pellbrook'],
  ['en', 'The Sorrel Institute, November 3, 2026\n\nGood morning, and thank you for having me.', null],
  [
    'nl',
    'Veendrecht aan Zee, 3 november 2026 – De gemeente heeft een bibliotheek geopend.',
    'Veendrecht aan Zee',
    '2026-11-03'
  ],
  ['en', '**As Prepared for Delivery PELLBROOK** - Thank you all for coming to the mill today.', 'PELLBROOK'],
  [
    'en',
    '*A new roof for the oldest mill in the county* PELLBROOK – The mayor opened a library today.',
    'PELLBROOK'
  ],
  [
    'en',
    '*A new roof for the oldest mill in the county *   **PELLBROOK** – The mayor opened a library.',
    'PELLBROOK'
  ],
  ['en', '2026-11-3-17-43-41-20781\n\nPELLBROOK – The mayor opened a library today.', 'PELLBROOK'],
  [
    'en',
    'PELLBROOK, ON, CANADA, November 3, 2026 /EINPresswire.com/ -- The mill opened today.',
    'PELLBROOK',
    '2026-11-03'
  ],
  [
    'en',
    'PELLBROOK - Media OutReach Newswire - 3 November 2026 - The mill opened today.',
    'PELLBROOK',
    '2026-11-03'
  ],
  ['en', '(Pellbrook, NY) The mill opened today after two years of work.', 'Pellbrook'],
  ['en', '[Pellbrook, Ontario] - The mill opened today after two years of work.', 'Pellbrook'],
  ['en', '(Pellbrook, Ont.) – November 3, 2026 – The mill opened today.', 'Pellbrook', '2026-11-03'],
  ['en', 'Pellbrook, New Surrey; November 3, 2026 – The mill opened today.', 'Pellbrook', '2026-11-03'],
  ['en', 'Pellbrook - 3rd November 2026. The mill opened today.', 'Pellbrook', '2026-11-03'],
  [
    'en',
    'Pellbrook, Sweden – November 3, 2026, 08:00 CET – The mill opened today.',
    'Pellbrook',
    '2026-11-03'
  ],
  [
    'nl',
    "'s-Veendrecht, 3 november 2026 – De gemeente heeft een bibliotheek geopend.",
    "'s-Veendrecht",
    '2026-11-03'
  ]
]
