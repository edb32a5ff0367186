import type {Position} from 'unist'
import {notify} from '../../release/message.js'
import {type Copy, sourcePosition} from '../markdown/copy.js'

/** Markup whose content is left out; `actual` is what was there. */
export function reportHidden(copy: Copy, name: string, actual: string, position: Position | undefined): void {
  notify(copy.state.file, {
    ruleId: 'html-hidden',
    reason: 'Unexpected `<' + name + '>`, expected copy; it was left out with all that is in it',
    place: sourcePosition(copy, position),
    hint: 'What a browser would run or load is no part of a release',
    actual,
    severity: 'warning'
  })
}

/** Markup that was left out while its words stay. */
export function reportElement(
  copy: Copy,
  name: string,
  actual: string,
  position: Position | undefined
): void {
  notify(copy.state.file, {
    ruleId: 'html-element',
    reason: 'Unexpected `<' + name + '>`, expected markdown; its words are kept',
    place: sourcePosition(copy, position),
    actual,
    severity: 'info'
  })
}

/** A tag that holds more than a name and attributes: what stands in it was left out. */
export function reportMalformed(copy: Copy, actual: string, position: Position | undefined): void {
  notify(copy.state.file, {
    ruleId: 'html-malformed',
    reason:
      'Unexpected `' + actual.slice(0, 40) + '`, expected a tag with attributes; words in it are left out',
    place: sourcePosition(copy, position),
    hint: 'Mend the tag, or write `\\<` if it is copy',
    actual,
    severity: 'warning'
  })
}

/** A tag or comment that never ends: kept as words, for what follows it is copy. */
export function reportUnclosed(copy: Copy, actual: string, position: Position | undefined): void {
  notify(copy.state.file, {
    ruleId: 'html-unclosed',
    reason: 'Unexpected `' + actual.slice(0, 20) + '` without an end, kept as words',
    place: sourcePosition(copy, position),
    hint: 'Close it, or write `\\<`',
    severity: 'warning'
  })
}

const desk = /^<!--\s*pressline\b/

/** A comment: instructions to the desk are kept at hand for it, any other is dropped. */
export function readComment(copy: Copy, value: string, position: Position | undefined): void {
  const place = sourcePosition(copy, position)
  if (desk.test(value)) {
    const words = value.replace(/^<!--\s*pressline\b\s*/, '').replace(/\s*-->$/, '')
    copy.state.file.data.deskComments = [
      ...(copy.state.file.data.deskComments ?? []),
      {value: words, ...(place ? {position: place} : {})}
    ]
    return
  }
  notify(copy.state.file, {
    ruleId: 'html-comment',
    reason: 'Unexpected comment, left out',
    place,
    hint: 'Write `<!-- pressline … -->` for an instruction to the desk',
    actual: value,
    severity: 'info'
  })
}
