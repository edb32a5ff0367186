/** A headline and a paragraph of copy in each language, about nobody there is. */
export const copies: Readonly<Record<string, readonly [headline: string, lead: string]>> = {
  ar: [
    'افتتاح حديقة جديدة في مدينة النخيل',
    'افتتحت بلدية النخيل اليوم حديقة عامة جديدة في وسط المدينة تضم ألف شجرة وملعبين للأطفال ومقهى صغيرا.'
  ],
  cy: [
    'Llyfrgell newydd yn agor yn Aberwennol',
    'Mae llyfrgell newydd wedi agor yng nghanol tref Aberwennol heddiw, gyda lle i bedwar cant o ddarllenwyr a chaffi bach.'
  ],
  de: [
    'Neue Hütte am Silberhorn eröffnet',
    'Der Verein der Bergfreunde hat heute am Silberhorn eine neue Hütte mit Platz für achtzig Gäste eröffnet.'
  ],
  en: [
    'New library opens in Thornwick',
    'A new library has opened in the middle of Thornwick today, with room for four hundred readers and a small café.'
  ],
  es: [
    'Villaluz inaugura su nueva biblioteca',
    'El ayuntamiento de Villaluz ha inaugurado hoy una nueva biblioteca en el centro, con sitio para cuatrocientos lectores.'
  ],
  fr: [
    'Montclair ouvre sa nouvelle bibliothèque',
    'La ville de Montclair a ouvert aujourd’hui une nouvelle bibliothèque au centre, avec de la place pour quatre cents lecteurs.'
  ],
  he: [
    'ספרייה חדשה נפתחה בנוף הים',
    'ספרייה חדשה נפתחה היום במרכז נוף הים, ובה מקום לארבע מאות קוראים, בית קפה קטן וגינה לילדים.'
  ],
  it: [
    'Apre a Montelago la nuova biblioteca',
    'Il comune di Montelago ha aperto oggi una nuova biblioteca nel centro, con posto per quattrocento lettori e un piccolo caffè.'
  ],
  ja: [
    '青葉市に新しい図書館が開館',
    '青葉市は本日、市の中心部に四百人が利用できる新しい図書館を開館しました。小さな喫茶店と庭もあります。'
  ],
  nl: [
    'Nieuwe bibliotheek in Veendrecht open',
    'De gemeente Veendrecht heeft vandaag een nieuwe bibliotheek in het centrum geopend, met plaats voor vierhonderd lezers.'
  ],
  pl: [
    'W Jasnogrodzie otwarto nową bibliotekę',
    'Miasto Jasnogród otworzyło dziś w centrum nową bibliotekę, w której jest miejsce dla czterystu czytelników i mała kawiarnia.'
  ],
  pt: [
    'Abre em Vale Claro a nova biblioteca',
    'A câmara de Vale Claro abriu hoje uma nova biblioteca no centro, com lugar para quatrocentos leitores e um pequeno café.'
  ],
  zh: [
    '青河市新图书馆今日开放',
    '青河市今天在市中心开放了一座新图书馆，可容纳四百名读者，并设有一间小咖啡馆和一个儿童花园。'
  ]
}
