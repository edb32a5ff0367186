import {nameOf} from '../read-pdf.js'
import type {Rule} from '../rule.js'
import {listOf} from '../structure.js'

/** What an archive forbids or wants: no encryption, no script, an output intent, attachments that say what they are. */
export const archive: Rule = {
  id: 'pdf-archive',
  clause: 'ISO 19005-3, 6.1 to 6.8',
  *check({file, catalog, expectation}) {
    if (file.trailer.Encrypt) yield 'the file is encrypted'
    if (!Array.isArray(file.get(file.trailer.ID))) yield 'the trailer has no ID'
    if (catalog.OpenAction || catalog.AA) yield 'the file acts when it is opened'
    if (expectation.standard === 'a4f-ua2' && file.trailer.Info) yield 'the trailer has an Info dictionary'
    if (!expectation.archive) return
    const intents = listOf(file.get(catalog.OutputIntents)).map((intent) => file.dict(intent))
    if (!intents.some((intent) => nameOf(intent.S) === 'GTS_PDFA1' && intent.DestOutputProfile)) {
      yield 'there is no output intent with a profile'
    }
    for (const number of file.objects.keys()) {
      const dict = file.dict({ref: number})
      if (nameOf(dict.S) === 'JavaScript' || nameOf(dict.S) === 'Launch')
        yield 'object ' + number + ' is a script'
    }
    const files = listOf(file.get(catalog.AF)).map((one) => file.dict(one))
    if (expectation.source && files.length === 0) yield 'the source is not attached'
    for (const one of files) {
      if (!nameOf(one.AFRelationship)) yield 'an attachment does not say how it is related'
      if (!one.UF || !one.F) yield 'an attachment has no name'
    }
  }
}
