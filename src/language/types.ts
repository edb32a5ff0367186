/**
 * What a language looks like to a reader of releases: data that a speaker of the language can extend without
 * touching code. One file per language, `<tag>.json`; the words that pressline *writes* are in `compose/labels`.
 */
export interface LanguageData {
  /** BCP 47 language tag, `en`. */
  tag: string
  direction: 'ltr' | 'rtl'
  dates: {
    /** January first; every spelling that occurs, the full form first. */
    months: string[][]
    /** Monday first; the full form first. */
    weekdays: string[][]
    /** How a day is written, with `{day} {month} {year}`; the month in full. */
    pattern: string
    /** How the first of a month is written, where it differs: `1er`. */
    first?: string | undefined
  }
  /** What is written beside a time of day; without it the words of the other languages are known. */
  clock?: ClockData | undefined
  /** Lines that name a section, in lower case and without a colon; `{name}` stands for an organisation. */
  labels: {
    notes: string[]
    contacts: string[]
    /** Patterns such as `About {name}`. */
    boilerplate: string[]
    /** Safe harbour statements, disclaimers. */
    legal: string[]
    /** What a site hangs under a release: reports, links, attachments. */
    related: string[]
  }
  /** Openings of a sentence that gives contacts: `for further information`. */
  contactPhrases: string[]
  /** Words of an ends mark, in lower case: `ends`. */
  ends: string[]
  release: {
    /** Lines that say there is no embargo. */
    immediate: string[]
    /** Lines that only say what kind of text follows. */
    lines: string[]
  }
  /** Openings of an embargo line, in lower case. */
  embargo: string[]
  /** Words before the maker of a picture, in lower case: `photo`, `illustration`. */
  credits?: string[] | undefined
  /** What tells the language where a text is too short to count its trigrams; for those in Latin script. */
  tells?: {
    /** Letters in lower case that few other languages have. */
    letters: string
    /** Its most frequent words, in lower case; none that is an English word too, but in English. */
    words: string[]
  }
  attribution: {
    /** Finite verbs that stand beside the speaker, before or after the name. */
    verbs: string[]
    /** Forms that hang on to an earlier subject: `adding`. */
    participles: string[]
    /** `according to`: the speaker follows. */
    according: string[]
    /** What a release may announce before a colon: `the following statement`. */
    statements: string[]
    /** Words after a verb that make it reported speech: `that`. */
    reported: string[]
    /** Words that stand for the speaker named before. */
    pronouns: string[]
    /** Words that join two speakers. */
    joins: string[]
  }
  names: {
    honorifics: string[]
    /** Words that end a title before a name: `Secretary`. */
    roles: string[]
    /** Words in lower case inside a name: `van`. */
    particles: string[]
  }
  /** True where speech may stand behind a dash instead of between marks: `– Tak – powiedziała Anna Nowak.` */
  dialogue: boolean
  /** Pairs of marks, opening and closing, the usual one first. */
  quotes: string[][]
}

/** Words beside a time of day, in lower case. */
export interface ClockData {
  /** Words before a time: `um`, `alle ore`; behind one of them `9.30` is a time. */
  at: string[]
  /** Words behind a time: `Uhr`, `heures`. */
  hours: string[]
  /** Words that say a time is before noon: `in the morning`, `vormittags`. */
  morning: string[]
  /** Words that say a time is between noon and midnight: `de la tarde`, `wieczorem`. */
  afternoon: string[]
  /** Words for the night, which has hours of both days: `at night`, `de la noche`. */
  night: string[]
  noon: string[]
  midnight: string[]
  /** How the clock of a place is named: `{city} time`, `heure de {city}`. */
  zone: string[]
  /** Clocks by a name of their own, with the IANA zone, and the offset where the name fixes it. */
  zones: Record<string, string>
  /** Cities as the language calls them, with their IANA zone; those that IANA knows by the same name need none. */
  cities: Record<string, string>
}
