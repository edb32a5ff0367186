/** What stands behind the copy of a fictional release: its parts, in order, and whose boilerplates there are. */
export type SectionsCase = readonly [
  language: string,
  behind: string,
  parts: string,
  organisations?: readonly string[],
  emails?: readonly string[]
]

const aim = 'It was founded in 1962 and has a staff of forty in three towns.'

export const sections: readonly SectionsCase[] = [
  ['en', 'About Pellbrook Mills\n\nPellbrook Mills makes paper. ' + aim, 'boilerplate', ['Pellbrook Mills']],
  [
    'en',
    '**About the Sorrel Trust**\nThe Sorrel Trust looks after hedges. ' + aim,
    'boilerplate',
    ['Sorrel Trust']
  ],
  ['en', '### ABOUT QUILLON GMBH\n\nQuillon makes pens. ' + aim, 'boilerplate', ['QUILLON GMBH']],
  ['en', 'About Quillon: Quillon makes pens and inks for schools. ' + aim, 'boilerplate', ['Quillon']],
  ['en', '**About Quillon** – Quillon makes pens and inks for schools. ' + aim, 'boilerplate', ['Quillon']],
  [
    'en',
    '_About Quillon_\n\n_Quillon makes pens and inks for schools. ' + aim + '_',
    'boilerplate',
    ['Quillon']
  ],
  [
    'en',
    'About Marlow & Finch, Inc.\n\nMarlow & Finch, Inc. makes kites. ' +
      aim +
      '\n\nAbout Quillon\n\nQuillon makes pens. ' +
      aim,
    'boilerplate boilerplate',
    ['Marlow & Finch, Inc.', 'Quillon']
  ],
  [
    'en',
    'About us\n\nQuillon makes pens. ' + aim + '\n\nMedia contact\nRuth Ames\nruth@quillon.example',
    'boilerplate contacts',
    [],
    ['ruth@quillon.example']
  ],
  [
    'en',
    'Media contact\nRuth Ames\nruth@quillon.example\n\nAbout Quillon\n\nQuillon makes pens. ' + aim,
    'contacts boilerplate',
    ['Quillon'],
    ['ruth@quillon.example']
  ],
  [
    'en',
    'Ends\n\nNotes to Editors\n\n1. The library was built in 1903.\n2. It closed in 2011.\n\nAbout Thornwick Council\n\nThornwick Council serves 60,000 people.',
    'ends notes boilerplate',
    ['Thornwick Council']
  ],
  ['en', '-ENDS-\n\nNotes for editors: The library was built in 1903. It closed in 2011.', 'ends notes'],
  ['en', '**Note to editors** The library was built in 1903. It closed in 2011.', 'notes'],
  ['en', 'NOTES TO EDITORS:\n• The library was built in 1903.\n• It closed in 2011.', 'notes'],
  ['en', '# # #\n\nBackground\n\nThe library was built in 1903. It closed in 2011.', 'ends notes'],
  ['en', '###\n\nEditor’s note: photographs are on request from ruth@quillon.example.', 'ends notes'],
  [
    'en',
    '“It is open,” said Ruth Ames.\n\n• It was built in 1903.\n• It has 40,000 books.\n\nIn the last ten years:\n\n• it was closed\n• it was mended',
    'notes'
  ],
  [
    'en',
    'Forward-Looking Statements\n\nThis release contains forward-looking statements, which may turn out to be wrong.',
    'boilerplate'
  ],
  [
    'en',
    'Safe Harbor Statement: This release contains statements about the future, which may turn out to be wrong.',
    'boilerplate'
  ],
  [
    'en',
    'For more information, please contact Ruth Ames, press officer, on 01632 960 456 or ruth@quillon.example.',
    'contacts',
    [],
    ['ruth@quillon.example']
  ],
  ['en', 'Media Contact:Ruth Amesruth@quillon.example', 'contacts', [], ['ruth@quillon.example']],
  [
    'en',
    'CONTACTS:\n\n| Ruth Ames | Tom Birch |\n| --- | --- |\n| Press | Investors |\n| ruth@quillon.example | tom@quillon.example |',
    'contacts',
    [],
    ['ruth@quillon.example', 'tom@quillon.example']
  ],
  [
    'en',
    '**Press Contact**\n\nRuth Ames | Quillon | +44 1632 960456 | ruth@quillon.example',
    'contacts',
    [],
    ['ruth@quillon.example']
  ],
  [
    'en',
    'Contact: <EmailLink email="ruth@quillon.example"/> or [Tom](mailto:tom@quillon.example?subject=Press)',
    'contacts',
    [],
    ['ruth@quillon.example', 'tom@quillon.example']
  ],
  [
    'en',
    'Media enquiries:\n\n- Ruth Ames: ruth@quillon.example, 01632 960 456\n- Out of hours: desk@quillon.example',
    'contacts',
    [],
    ['ruth@quillon.example', 'desk@quillon.example']
  ],
  [
    'en',
    'ENDS\n\nContact\nRuth Ames\nE: ruth@quillon.example\nT: 01632 960 456\n\nShare this\n\n#Thornwick #Library',
    'ends contacts tail',
    [],
    ['ruth@quillon.example']
  ],
  ['en', '###\n\nView source version on wire.example: https://wire.example/r/1', 'ends tail'],
  ['en', '###\n\n![](https://track.example/pixel.gif)', 'ends tail'],
  [
    'en',
    '## About the building\n\nIt was a mill.\n\n“It still smells of wool,” says Ruth Ames, who has worked there for years.',
    ''
  ],
  [
    'en',
    '## Background\n\nIt was a mill. ' + aim + '\n\n## What comes next\n\nThe garden opens in May. ' + aim,
    ''
  ],
  [
    'de',
    'Über den Verein der Bergfreunde\n\nDer Verein wurde 1902 gegründet und hat 4000 Mitglieder.',
    'boilerplate',
    ['Verein der Bergfreunde']
  ],
  [
    'de',
    'Über Silberhorn AG: Die Silberhorn AG baut Seilbahnen und beschäftigt 200 Menschen.',
    'boilerplate',
    ['Silberhorn AG']
  ],
  [
    'de',
    '- Ende -\n\nHinweis für die Redaktion\n\nBilder stehen zum Herunterladen bereit.\n\nPressekontakt: Anna Keller, Tel. +49 89 1234567, anna@berg.example',
    'ends notes contacts',
    [],
    ['anna@berg.example']
  ],
  [
    'de',
    'Ansprechpartner für die Presse:\nAnna Keller\nTelefon: 089 1234567\nE-Mail: anna@berg.example',
    'contacts',
    [],
    ['anna@berg.example']
  ],
  ['de', 'Redaktionelle Hinweise:\n\n- Die Hütte wurde 1902 gebaut.\n- Sie hat 80 Betten.', 'notes'],
  [
    'fr',
    'À propos de la Fondation Lierre\n\nLa Fondation Lierre protège les haies depuis 1962.',
    'boilerplate',
    ['Fondation Lierre']
  ],
  ['fr', 'A propos d’Orfeuil\n\nOrfeuil fabrique des stylos depuis 1962.', 'boilerplate', ['Orfeuil']],
  [
    'fr',
    '- FIN -\n\nNotes aux rédactions :\n\n1. Le bâtiment date de 1903.\n2. Il a fermé en 2011.',
    'ends notes'
  ],
  [
    'fr',
    'Contacts presse : Luc Morel – 01 23 45 67 89 – luc@montclair.example',
    'contacts',
    [],
    ['luc@montclair.example']
  ],
  ['fr', 'Service de presse\nLuc Morel\nluc@montclair.example', 'contacts', [], ['luc@montclair.example']],
  [
    'es',
    'Sobre Papelera del Sur\n\nPapelera del Sur fabrica papel desde 1962.',
    'boilerplate',
    ['Papelera del Sur']
  ],
  [
    'es',
    'Acerca de Fundación Hiedra: Fundación Hiedra cuida los setos de la comarca desde 1962.',
    'boilerplate',
    ['Fundación Hiedra']
  ],
  ['es', '-FIN-\n\nNota para los editores\n\nEl edificio es de 1903.', 'ends notes'],
  [
    'es',
    'Contacto de prensa: Inés Pardo, 600 123 456, ines@villaluz.example',
    'contacts',
    [],
    ['ines@villaluz.example']
  ],
  [
    'es',
    'Para más información:\nInés Pardo\nines@villaluz.example',
    'contacts',
    [],
    ['ines@villaluz.example']
  ],
  ['it', 'Chi siamo\n\nCartiera del Lago produce carta dal 1962.', 'boilerplate', []],
  [
    'it',
    'Informazioni su Cartiera del Lago\n\nCartiera del Lago produce carta dal 1962.',
    'boilerplate',
    ['Cartiera del Lago']
  ],
  ['it', '- FINE -\n\nNote per i redattori\n\nL’edificio è del 1903.', 'ends notes'],
  [
    'it',
    'Contatti stampa:\nPia Serra\npia@montelago.example\n+39 06 1234567',
    'contacts',
    [],
    ['pia@montelago.example']
  ],
  [
    'pt',
    'Sobre a Papeleira do Vale\n\nA Papeleira do Vale produz papel desde 1962.',
    'boilerplate',
    ['Papeleira do Vale']
  ],
  ['pt', 'FIM\n\nNotas aos editores\n\nO edifício é de 1903.', 'ends notes'],
  [
    'pt',
    'Contacto para a imprensa: Rita Sá, rita@valeclaro.example, 210 123 456',
    'contacts',
    [],
    ['rita@valeclaro.example']
  ],
  [
    'nl',
    'Over Papierfabriek Veendrecht\n\nPapierfabriek Veendrecht maakt papier sinds 1962.',
    'boilerplate',
    ['Papierfabriek Veendrecht']
  ],
  [
    'nl',
    '-- EINDE PERSBERICHT --\n\nNoot voor de redactie (niet voor publicatie)\n\nHet gebouw is van 1903.',
    'ends notes'
  ],
  [
    'nl',
    'Perscontact: Jan de Wit, 06 12345678, jan@veendrecht.example',
    'contacts',
    [],
    ['jan@veendrecht.example']
  ],
  [
    'pl',
    'O Papierni Jasnogród\n\nPapiernia Jasnogród produkuje papier od 1962 roku.',
    'boilerplate',
    ['Papierni Jasnogród']
  ],
  ['pl', 'Koniec\n\nInformacje dla redakcji\n\nBudynek pochodzi z 1903 roku.', 'ends notes'],
  [
    'pl',
    'Kontakt dla mediów:\nEwa Lis\newa@jasnogrod.example\ntel. 22 123 45 67',
    'contacts',
    [],
    ['ewa@jasnogrod.example']
  ],
  [
    'cy',
    'Ynghylch Cyngor Aberwennol\n\nMae Cyngor Aberwennol yn gwasanaethu 60,000 o bobl.',
    'boilerplate',
    ['Cyngor Aberwennol']
  ],
  [
    'cy',
    'Am Felin Papur Cwm\n\nMae Melin Papur Cwm yn gwneud papur ers 1962.',
    'boilerplate',
    ['Felin Papur Cwm']
  ],
  ['cy', '-DIWEDD-\n\nNodiadau i olygyddion\n\nCodwyd yr adeilad ym 1903.', 'ends notes'],
  [
    'cy',
    'Cyswllt y wasg: Elin Puw, 01632 960 456, elin@aberwennol.example',
    'contacts',
    [],
    ['elin@aberwennol.example']
  ],
  [
    'ja',
    '青葉製紙株式会社について\n\n青葉製紙株式会社は1962年の創業以来、紙をつくっています。',
    'boilerplate',
    ['青葉製紙株式会社']
  ],
  [
    'ja',
    '以上\n\n■本件に関するお問い合わせ先\n青葉製紙株式会社 広報部 山本\nTEL：03-1234-5678\nE-mail：press@aoba.example',
    'ends contacts',
    [],
    ['press@aoba.example']
  ],
  ['ja', '【会社概要】\n\n青葉製紙株式会社は1962年の創業以来、紙をつくっています。', 'boilerplate', []],
  ['zh', '关于青河纸业\n\n青河纸业成立于1962年，生产书写用纸。', 'boilerplate', ['青河纸业']],
  ['zh', '關於青河紙業\n\n青河紙業成立於1962年，生產書寫用紙。', 'boilerplate', ['青河紙業']],
  ['zh', '（完）\n\n编者注：该建筑建于1903年。', 'ends notes'],
  [
    'zh',
    '媒体联系：\n李梅\n电话：010-12345678\n邮箱：limei@qinghe.example',
    'contacts',
    [],
    ['limei@qinghe.example']
  ],
  ['ar', 'نبذة عن ورق النخيل\n\nتأسست شركة ورق النخيل عام 1962.', 'boilerplate', ['ورق النخيل']],
  ['ar', '- انتهى -\n\nملاحظات للمحررين:\n\nبني المبنى عام 1903.', 'ends notes'],
  [
    'ar',
    'للاستفسارات الإعلامية:\nسارة الحداد\nsara@nakheel.example\n+971 4 123 4567',
    'contacts',
    [],
    ['sara@nakheel.example']
  ],
  ['he', 'אודות נייר נוף\n\nנייר נוף נוסדה בשנת 1962.', 'boilerplate', ['נייר נוף']],
  ['he', '- סוף -\n\nהערות לעורכים\n\nהמבנה נבנה בשנת 1903.', 'ends notes'],
  ['he', 'לפרטים נוספים:\nרונית לב\n03-1234567\nronit@nof.example', 'contacts', [], ['ronit@nof.example']],
  ['en', '###** REPORTS**\n\n- [Table](https://mill.example/a.pdf)', 'ends tail', []],
  ['en', '* * *\n\nRA/TB', 'ends tail', []],
  [
    'en',
    'For interviews, please e-mail Ruth Ames at ruth@mill.example or ring 01632 960 111.',
    'contacts',
    [],
    ['ruth@mill.example']
  ],
  [
    'es',
    'Gabinete de prensa: Teresa Olmos. Tel. 999 123 456. prensa@molino.example',
    'contacts',
    [],
    ['prensa@molino.example']
  ],
  [
    'en',
    'Note: Press must register with Molly Fuller at molly@mill.example or 555-010-1639.\n\n- 30 -',
    'ends',
    [],
    ['molly@mill.example']
  ],
  [
    'en',
    'For further information:\n\nJane Moss – Head of News – 01632 960 111 – jane@mill.example\n\nTom Birch – Press Officer – 01632 960 112 – tom@mill.example',
    'contacts',
    [],
    ['jane@mill.example', 'tom@mill.example']
  ],
  [
    'en',
    '**Jane Moss**, Media Relations, Mill Trust\n555-010-1111 | jane@mill.example',
    'contacts',
    [],
    ['jane@mill.example']
  ],
  [
    'en',
    'ENDS\n\nJane Moss, Mill Trust press office, jane@mill.example',
    'ends contacts',
    [],
    ['jane@mill.example']
  ],
  ['en', 'Media enquiries to: Jane Moss, jane@mill.example', 'contacts', [], ['jane@mill.example']],
  [
    'en',
    'For more information, please contact:\n\nJane Moss\njane@mill.example',
    'contacts',
    [],
    ['jane@mill.example']
  ],
  ['en', 'Contact / Contacts\n\nJane Moss\njane@mill.example', 'contacts', [], ['jane@mill.example']],
  [
    'en',
    'Contact InformationMill TrustJane Moss555-010-1111jane@mill.example',
    'contacts',
    [],
    ['jane@mill.example']
  ],
  [
    'de',
    'Weitere Informationen:\nEva Klein\nPressesprecherin\neva@muehle.example',
    'contacts',
    [],
    ['eva@muehle.example']
  ],
  [
    'de',
    'Rückfragen & Kontakt:\nMühle GmbH\nEva Klein\neva@muehle.example',
    'contacts',
    [],
    ['eva@muehle.example']
  ]
]
