import type {Rule} from '../rule.js'
import {acronymExpanded} from './acronym-expanded.js'
import {acronymOnce} from './acronym-once.js'
import {acronymUsed} from './acronym-used.js'
import {apostrophePlural} from './apostrophe-plural.js'
import {boilerplatePresent} from './boilerplate-present.js'
import {boilerplateStale} from './boilerplate-stale.js'
import {capitals} from './capitals.js'
import {contactHours} from './contact-hours.js'
import {contactPersonal} from './contact-personal.js'
import {contactPublishable} from './contact-publishable.js'
import {contactReachable} from './contact-reachable.js'
import {contactsPresent} from './contacts-present.js'
import {correctionNote} from './correction-note.js'
import {correctionOf} from './correction-of.js'
import {damagedCharacter} from './damaged-character.js'
import {dateOrder} from './date-order.js'
import {datelineDate} from './dateline-date.js'
import {datelineForm} from './dateline-form.js'
import {embargoContradicted} from './embargo-contradicted.js'
import {embargoPast} from './embargo-past.js'
import {endsMark} from './ends-mark.js'
import {exclamation} from './exclamation.js'
import {figureAlt} from './figure-alt.js'
import {figureCaption} from './figure-caption.js'
import {figureCredit} from './figure-credit.js'
import {figureForms} from './figure-forms.js'
import {headlineCase} from './headline-case.js'
import {headlineEnd} from './headline-end.js'
import {headlineLength} from './headline-length.js'
import {headlinePresent} from './headline-present.js'
import {hype} from './hype.js'
import {imageRights} from './image-rights.js'
import {imageSize} from './image-size.js'
import {leadFiveWs} from './lead-five-ws.js'
import {leadLength} from './lead-length.js'
import {linkCount} from './link-count.js'
import {linkCredentials} from './link-credentials.js'
import {linkHttp} from './link-http.js'
import {linkPrivate} from './link-private.js'
import {linkScheme} from './link-scheme.js'
import {linkText} from './link-text.js'
import {linkTracking} from './link-tracking.js'
import {missingSpace} from './missing-space.js'
import {mixedApostrophes} from './mixed-apostrophes.js'
import {mixedQuotes} from './mixed-quotes.js'
import {mixedScripts} from './mixed-scripts.js'
import {nameSpelling} from './name-spelling.js'
import {placeholder} from './placeholder.js'
import {quotationAttributed} from './quotation-attributed.js'
import {quotationMarks} from './quotation-marks.js'
import {quotationRepeated} from './quotation-repeated.js'
import {readingGrade} from './reading-grade.js'
import {relativeDate} from './relative-date.js'
import {repeatedSpace} from './repeated-space.js'
import {repeatedWord} from './repeated-word.js'
import {sentenceLength} from './sentence-length.js'
import {spaceBefore} from './space-before.js'
import {speakerRole} from './speaker-role.js'
import {spellingLocale} from './spelling-locale.js'
import {splitWord} from './split-word.js'
import {standfirstLength} from './standfirst-length.js'
import {statusKill} from './status-kill.js'
import {summaryLength} from './summary-length.js'
import {superlative} from './superlative.js'
import {tableHeader} from './table-header.js'
import {tableSums} from './table-sums.js'
import {tickerExchange} from './ticker-exchange.js'
import {translationParity} from './translation-parity.js'
import {unitSpace} from './unit-space.js'
import {weekdayDate} from './weekday-date.js'
import {wordCount} from './word-count.js'
import {zoneOffset} from './zone-offset.js'

/** Every rule that comes with pressline, in alphabetical order. */
export const rules: readonly Rule[] = [
  acronymExpanded,
  acronymOnce,
  acronymUsed,
  apostrophePlural,
  boilerplatePresent,
  boilerplateStale,
  capitals,
  contactHours,
  contactPersonal,
  contactPublishable,
  contactReachable,
  contactsPresent,
  correctionNote,
  correctionOf,
  damagedCharacter,
  dateOrder,
  datelineDate,
  datelineForm,
  embargoContradicted,
  embargoPast,
  endsMark,
  exclamation,
  figureAlt,
  figureCaption,
  figureCredit,
  figureForms,
  headlineCase,
  headlineEnd,
  headlineLength,
  headlinePresent,
  hype,
  imageRights,
  imageSize,
  leadFiveWs,
  leadLength,
  linkCount,
  linkCredentials,
  linkHttp,
  linkPrivate,
  linkScheme,
  linkText,
  linkTracking,
  missingSpace,
  mixedApostrophes,
  mixedQuotes,
  mixedScripts,
  nameSpelling,
  placeholder,
  quotationAttributed,
  quotationMarks,
  quotationRepeated,
  readingGrade,
  relativeDate,
  repeatedSpace,
  repeatedWord,
  sentenceLength,
  spaceBefore,
  speakerRole,
  spellingLocale,
  splitWord,
  standfirstLength,
  statusKill,
  summaryLength,
  superlative,
  tableHeader,
  tableSums,
  tickerExchange,
  translationParity,
  unitSpace,
  weekdayDate,
  wordCount,
  zoneOffset
] as readonly Rule[]
