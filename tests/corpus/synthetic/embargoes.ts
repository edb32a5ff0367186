/** An embargo line of a fictional newsroom: language, line, and when it lifts; `error` where it says no one instant. */
export type EmbargoCase = readonly [language: string, line: string, until: string | 'error' | 'none']

export const embargoes: readonly EmbargoCase[] = [
  ['en', 'EMBARGOED UNTIL 00:01 HRS, WEDNESDAY 11 NOVEMBER 2026 (GMT)', '2026-11-11T00:01:00+00:00'],
  [
    'en',
    'STRICTLY EMBARGOED: NOT FOR PUBLICATION BEFORE 0600 GMT ON FRIDAY 6 NOVEMBER 2026',
    '2026-11-06T06:00:00+00:00'
  ],
  ['en', '**Embargo:** 9am UK time, 12 October 2026', '2026-10-12T09:00:00+01:00'],
  ['en', 'Under embargo until Monday, 7 December 2026, 10:30 CET', '2026-12-07T10:30:00+01:00'],
  [
    'en',
    'EMBARGOED FOR RELEASE UNTIL 4:00 P.M. (EASTERN TIME) THURSDAY, NOVEMBER 12, 2026',
    '2026-11-12T16:00:00-05:00'
  ],
  ['en', 'Embargo lifts at 13.00 BST on 24 September 2026', '2026-09-24T13:00:00+01:00'],
  ['en', 'HOLD FOR RELEASE UNTIL 8:30 A.M. ET, JULY 9, 2026', '2026-07-09T08:30:00-04:00'],
  ['en', 'Not for release before 06.00 hrs GMT, 18/11/2026', '2026-11-18T06:00:00+00:00'],
  ['en', 'Embargoed until: 2026-11-17 07:00 UTC', '2026-11-17T07:00:00+00:00'],
  ['en', 'For release at 14:00 CEST/13:00 BST/8 a.m. EDT on 15 June 2026', '2026-06-15T14:00:00+02:00'],
  ['en', 'EMBARGOED TO: 00.01HRS BST SATURDAY 4TH JULY 2026', '2026-07-04T00:01:00+01:00'],
  ['en', 'EMBARGOED UNTIL9:00 A.M. ESTNOVEMBER 19, 2026', '2026-11-19T09:00:00-05:00'],
  ['en', 'Embargo until 5pm PT / 8pm ET on Sept. 8, 2026', '2026-09-08T17:00:00-07:00'],
  ['en', '***Under strict embargo until 12 noon Irish time on 2 March 2026***', '2026-03-02T12:00:00+00:00'],
  [
    'en',
    'PR-2044 EMBARGOED UNTIL 11 A.M. MDT, AUGUST 3, 2026 FOR IMMEDIATE RELEASE THEREAFTER',
    '2026-08-03T11:00:00-06:00'
  ],
  ['en', 'Releasing at 0930 AEDT 3 February 2026', '2026-02-03T09:30:00+11:00'],
  ['en', 'Embargoed until 7 p.m. JST, 20 April 2026', '2026-04-20T19:00:00+09:00'],
  [
    'en',
    'This release is under embargo until 00:01 GMT on Tuesday, 24 November 2026.',
    '2026-11-24T00:01:00+00:00'
  ],
  ['en', '[EMBARGO: 1 December 2026, 6 a.m. GMT]', '2026-12-01T06:00:00+00:00'],
  [
    'en',
    'NOT FOR BROADCAST OR PUBLICATION BEFORE 00:01 GMT SUNDAY 29 NOVEMBER 2026',
    '2026-11-29T00:01:00+00:00'
  ],
  ['en', 'Embargoed until after 3.30pm (BST) on Wednesday 1 July 2026', '2026-07-01T15:30:00+01:00'],
  ['en', 'EMBARGO DATE AND TIME: Thursday 5 November 2026, 5.00am London time', '2026-11-05T05:00:00+00:00'],
  ['en', 'Embargoed for 10 a.m. Central Time on Nov 2, 2026', '2026-11-02T10:00:00-06:00'],
  ['en', 'Embargoed until 00:01 (GMT+1) on 9 June 2026', '2026-06-09T00:01:00+01:00'],
  ['en', '### EMBARGOED UNTIL 6 A.M. EDT, TUESDAY, OCT. 6, 2026', '2026-10-06T06:00:00-04:00'],
  ['en', '- EMBARGOED UNTIL 08:00 GMT, 4 DECEMBER 2026 -', '2026-12-04T08:00:00+00:00'],
  ['en', 'EMBARGOED UNTIL MIDNIGHT, 5 NOVEMBER 2026 GMT', 'error'],
  ['en', 'EMBARGOED UNTIL 09:00 GMT, MONDAY 5 NOVEMBER 2026', 'error'],
  ['en', 'Embargo: 1.15am UK time, 29 March 2026', 'error'],
  ['en', 'Embargo: 1.15am UK time, 25 October 2026', 'error'],
  ['en', 'Embargoed until 9 a.m. on 5 November 2026', 'error'],
  ['en', 'Embargo: 12/11/2026 09:00 GMT', 'error'],
  ['en', 'STRICTLY EMBARGOED', 'error'],
  ['en', 'Embargoed until 9 a.m. ET / 3 p.m. GMT on 5 November 2026', 'error'],
  ['en', 'Embargoed until 31 November 2026, 09:00 GMT', 'error'],
  ['en', 'Embargoed until 25:00 GMT, 5 November 2026', 'error'],
  ['en', 'For immediate release: no embargo', 'none'],
  [
    'en',
    'The embargo on tea from the island ended at 10:00 GMT on 3 November 2026, and the first ship has sailed.',
    'none'
  ],
  ['de', 'SPERRFRIST: Mittwoch, 11.11.2026, 11 Uhr MEZ', '2026-11-11T11:00:00+01:00'],
  ['de', 'Sperrfrist bis 6. Dezember 2026, 18:00 Uhr (MEZ)', '2026-12-06T18:00:00+01:00'],
  ['de', 'Gesperrt bis Montag, 14. September 2026, 8.30 Uhr MESZ', '2026-09-14T08:30:00+02:00'],
  ['de', 'Bitte Sperrfrist beachten: 2. Juli 2026, 10 Uhr (Schweizer Zeit)', '2026-07-02T10:00:00+02:00'],
  ['de', 'Achtung Sperrfrist! Frei ab 5. November 2026, 9:00 Uhr MEZ', '2026-11-05T09:00:00+01:00'],
  ['de', 'Sperrfrist: 5. November 2026, 9:00 Uhr', 'error'],
  ['fr', 'EMBARGO : jeudi 12 novembre 2026 à 18 h 00, heure de Paris', '2026-11-12T18:00:00+01:00'],
  ['fr', "Sous embargo jusqu'au 1er décembre 2026, 6h CET", '2026-12-01T06:00:00+01:00'],
  ['fr', 'Embargo jusqu’au lundi 2 février 2026 à 14 h 30 (HNE)', '2026-02-02T14:30:00-05:00'],
  ['fr', 'Ne pas diffuser avant le 20 mai 2026 à 8h (heure de Bruxelles)', '2026-05-20T08:00:00+02:00'],
  ['es', 'EMBARGADO HASTA LAS 10:00 H (CET) DEL MARTES 10 DE NOVIEMBRE DE 2026', '2026-11-10T10:00:00+01:00'],
  [
    'es',
    'Bajo embargo hasta el 5 de octubre de 2026, 09:30 horas (hora peninsular)',
    '2026-10-05T09:30:00+02:00'
  ],
  ['es', 'Embargo: 15 de diciembre de 2026, 8 a. m., hora de Ciudad de México', '2026-12-15T08:00:00-06:00'],
  ['es', 'Embargado hasta la medianoche del 5 de noviembre de 2026 (CET)', 'error'],
  ['it', 'SOTTO EMBARGO FINO ALLE ORE 12.00 DI VENERDÌ 13 NOVEMBRE 2026 (CET)', '2026-11-13T12:00:00+01:00'],
  ['it', 'Embargo fino al 1° dicembre 2026, ore 18:30, ora italiana', '2026-12-01T18:30:00+01:00'],
  ['pt', 'Sob embargo até às 11h00 de 9 de novembro de 2026 (hora de Lisboa)', '2026-11-09T11:00:00+00:00'],
  ['pt', 'EMBARGO ATÉ 3 DE MARÇO DE 2026, 15H30 (HORÁRIO DE BRASÍLIA)', '2026-03-03T15:30:00-03:00'],
  ['nl', 'ONDER EMBARGO TOT DINSDAG 17 NOVEMBER 2026, 09.00 UUR (CET)', '2026-11-17T09:00:00+01:00'],
  ['nl', 'Embargo tot 8 juni 2026 om 6.30 uur Nederlandse tijd', '2026-06-08T06:30:00+02:00'],
  ['pl', 'EMBARGO DO 10 LISTOPADA 2026 R., GODZ. 9:00 CET', '2026-11-10T09:00:00+01:00'],
  [
    'pl',
    'Embargo do poniedziałku, 7 września 2026, godz. 12.00 (czas warszawski)',
    '2026-09-07T12:00:00+02:00'
  ],
  ['cy', 'Dan embargo tan 6am ddydd Gwener 20 Tachwedd 2026 (GMT)', '2026-11-20T06:00:00+00:00'],
  ['cy', 'EMBARGO: 00:01 amser y DU, 5 Mehefin 2026', '2026-06-05T00:01:00+01:00'],
  ['ja', '報道解禁日時：2026年11月5日（木）14時（日本時間）', '2026-11-05T14:00:00+09:00'],
  ['ja', '【解禁：2026年12月1日 午前0時1分 JST】', '2026-12-01T00:01:00+09:00'],
  ['ja', 'エンバーゴ：2026年6月10日 午後3時30分（日本時間）', '2026-06-10T15:30:00+09:00'],
  ['ja', '報道解禁：2026年11月5日（月）14時（日本時間）', 'error'],
  ['zh', '新闻禁发期：2026年11月9日上午10:00（北京时间）前不得发布', '2026-11-09T10:00:00+08:00'],
  ['zh', '禁发期至2026年12月3日9时（北京时间）', '2026-12-03T09:00:00+08:00'],
  ['zh', '禁止發佈至2026年11月16日上午9時（台北時間）', '2026-11-16T09:00:00+08:00'],
  ['ar', 'محظور النشر حتى الساعة 10:00 بتوقيت غرينتش، 12 نوفمبر 2026', '2026-11-12T10:00:00+00:00'],
  ['ar', 'حظر النشر حتى 5 ديسمبر 2026، الساعة 9:00 صباحًا بتوقيت دبي', '2026-12-05T09:00:00+04:00'],
  ['he', 'אמברגו עד 15 בנובמבר 2026 בשעה 08:00 שעון ישראל', '2026-11-15T08:00:00+02:00'],
  ['he', 'אסור לפרסום עד יום שלישי, 10 בנובמבר 2026, 06:00 שעון ישראל', '2026-11-10T06:00:00+02:00'],
  ['it', 'SOTTO EMBARGO FINO ALLE ORE 11 (CET) DEL 5 MARZO 2026', '2026-03-05T11:00:00+01:00'],
  ['pl', 'Embargo do 5 marca 2026 r., godz. 12 (CET)', '2026-03-05T12:00:00+01:00'],
  ['en', 'Press release – embargo: 5 March 2026, 10.30 GMT', '2026-03-05T10:30:00+00:00'],
  ['en', 'STRICTLY EMBARGOED UNTIL 00.01 ON THURSDAY 5 MARCH 2026 (GMT)', '2026-03-05T00:01:00+00:00']
]
