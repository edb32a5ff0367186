import type {VFile} from 'vfile'
import type {Galley} from '../../../galley/index.js'
import {notify} from '../../../release/index.js'
import {isXml, type Parts, xmlPart} from '../package.js'
import {escapeXml, unescapeXml} from '../xml.js'
import {facts, isSlot, placeholderNames, type Slot} from './facts.js'
import {type FoundParagraph, scan, wordsOf} from './scan.js'

/** Stands in the body of the letterhead where a part of the release goes. */
export const slotMark = '<!--pressline:'

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g
const mainPart = 'word/document.xml'

/** Slots of a letterhead, each with the id of its paragraph's style, if it has one. */
export type Slots = Map<Slot, string | undefined>

interface Filling {
  readonly galley: Galley
  readonly file: VFile
  /** Name of the letterhead, for messages. */
  readonly name: string
  /** Slots found, with the id of the style that their paragraph has. */
  readonly slots: Slots
  readonly told: Set<string>
}

/**
 * Fill the placeholders of a letterhead in place, in every part and wherever Word has split them over runs. Returns
 * the slots that it has for parts of the release; each is a comment in the body's XML. Unknown and unfilled
 * placeholders are errors in `file` that name them.
 */
export function fillPlaceholders(
  parts: Parts,
  galley: Galley,
  file: VFile,
  name: string
): ReadonlyMap<Slot, string | undefined> {
  const filling: Filling = {galley, file, name, slots: new Map(), told: new Set()}
  for (const path of [...parts.keys()].sort()) {
    if (!path.startsWith('word/') || !isXml(path)) continue
    const xml = xmlPart(parts, path)
    parts.set(path, path.endsWith('.rels') ? fillTargets(xml, filling) : fillPart(xml, path, filling))
  }
  if (!filling.slots.has('body')) {
    tell(
      filling,
      'Unexpected letterhead `' + name + '` without `{{body}}`, expected a paragraph where the copy goes'
    )
  }
  return filling.slots
}

function fillPart(xml: string, path: string, filling: Filling): string {
  const paragraphs = xml.includes('{') ? scan(xml) : []
  const edits = paragraphs.flatMap((paragraph) => editsOf(paragraph, path, xml, filling))
  return fillAttributes(applyEdits(xml, edits), filling)
}

interface Edit {
  start: number
  end: number
  text: string
}

function applyEdits(xml: string, edits: Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits.sort((left, right) => left.start - right.start)) {
    // A text box inside a paragraph that goes, goes with it
    if (edit.start < at) continue
    result += xml.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + xml.slice(at)
}

function editsOf(paragraph: FoundParagraph, path: string, xml: string, filling: Filling): Edit[] {
  const words = wordsOf(paragraph)
  const names = [...words.matchAll(placeholder)].map((match) => match[1] ?? '')
  if (names.length === 0) return []
  const [only = ''] = names
  if (path === mainPart && isSlot(only) && words.trim() === words.trim().match(placeholder)?.[0]) {
    return slotEdits(paragraph, only, xml, filling)
  }
  const values = names.map((one) => factOf(one, path, filling))
  if (values.every((value) => value === '')) return removal(paragraph)
  return textEdits(paragraph, words, values)
}

/** The paragraph makes way for a part of the release. */
function slotEdits(paragraph: FoundParagraph, slot: Slot, xml: string, filling: Filling): Edit[] {
  if (!['w:body', 'w:tc', 'w:sdtContent'].includes(paragraph.container)) {
    tell(
      filling,
      'Unexpected `{{' + slot + '}}` in a text box of `' + filling.name + '`, expected it in the body'
    )
    return []
  }
  if (filling.slots.has(slot)) {
    tell(filling, 'Unexpected second `{{' + slot + '}}` in `' + filling.name + '`, expected it once')
    return []
  }
  filling.slots.set(slot, /<w:pStyle w:val="([^"]*)"/.exec(xml.slice(paragraph.start, paragraph.end))?.[1])
  const keep = paragraph.holdsMore || (paragraph.alone && paragraph.container !== 'w:body')
  const rest = keep ? applyEdits(xml.slice(paragraph.start, paragraph.end), blanks(paragraph)) : ''
  return [{start: paragraph.start, end: paragraph.end, text: slotMark + slot + '-->' + rest}]
}

/** The text of a paragraph emptied, relative to its start. */
function blanks(paragraph: FoundParagraph): Edit[] {
  return paragraph.texts.map(({start, end}) => ({
    start: start - paragraph.start,
    end: end - paragraph.start,
    text: '<w:t></w:t>'
  }))
}

/** A paragraph whose placeholders are all empty goes, unless its container needs one or it holds more. */
function removal(paragraph: FoundParagraph): Edit[] {
  if (paragraph.alone || paragraph.holdsMore) {
    return paragraph.texts.map(({start, end}) => ({start, end, text: '<w:t></w:t>'}))
  }
  return [{start: paragraph.start, end: paragraph.end, text: ''}]
}

/** Values in the place of their placeholders, in the run where each begins; the other runs lose their share of it. */
function textEdits(paragraph: FoundParagraph, words: string, values: readonly string[]): Edit[] {
  const spans = [...words.matchAll(placeholder)].map((match, index) => ({
    from: match.index,
    to: match.index + match[0].length,
    value: values[index] ?? ''
  }))
  let offset = 0
  return paragraph.texts.map((node) => {
    let value = ''
    for (let index = 0; index < node.value.length; index++) {
      const span = spans.find((one) => offset + index >= one.from && offset + index < one.to)
      if (!span) value += node.value[index]
      else if (offset + index === span.from) value += span.value
    }
    offset += node.value.length
    return {
      start: node.start,
      end: node.end,
      text: '<w:t xml:space="preserve">' + escapeXml(value) + '</w:t>'
    }
  })
}

/** Alternative texts of pictures and titles. */
function fillAttributes(xml: string, filling: Filling): string {
  return xml.replace(/\b(descr|title)="([^"]*\{\{[^"]*)"/g, (_all, name: string, value: string) => {
    const filled = unescapeXml(value).replace(placeholder, (_one, key: string) => factOf(key, '', filling))
    return name + '="' + escapeXml(filled) + '"'
  })
}

/** Links such as `mailto:{{contact.email}}`; Word writes their braces as `%7B`. */
function fillTargets(xml: string, filling: Filling): string {
  return xml.replace(/(?:\{|%7B){2}\s*([\w.]+(?:\?|%3F)?)\s*(?:\}|%7D){2}/gi, (_all, key: string) =>
    escapeXml(encodeURI(factOf(key.replace(/%3F$/i, '?'), '', filling)))
  )
}

/** The value of a fact; what is unknown or missing is an error that names it. */
function factOf(key: string, path: string, filling: Filling): string {
  const name = key.replace(/\?$/, '')
  const fact = facts[name]
  if (!fact) {
    const isPart = isSlot(name)
    const reason = isPart
      ? 'Unexpected `{{' +
        name +
        '}}` among other words or outside the body of `' +
        filling.name +
        '`, expected it alone in a paragraph of the body'
      : 'Unexpected placeholder `{{' +
        name +
        '}}` in `' +
        filling.name +
        '`, expected one of ' +
        placeholderNames.map((one) => '`' + one + '`').join(', ')
    tell(filling, reason)
    return ''
  }
  const value = fact.value(filling.galley)?.replace(/\s+/g, ' ').trim() ?? ''
  if (!value && !fact.optional && name === key) {
    tell(
      filling,
      'Unexpected release without a value for `{{' + name + '}}` of `' + filling.name + '`, expected one',
      'Add it to the front matter or the brand, or write `{{' +
        name +
        '?}}` in the letterhead where a release may have none'
    )
  }
  if (value && path === mainPart && name === 'embargo') filling.slots.set('embargo', undefined)
  return value
}

function tell(filling: Filling, reason: string, hint?: string): void {
  if (filling.told.has(reason)) return
  filling.told.add(reason)
  notify(filling.file, {ruleId: 'docx-letterhead-placeholder', reason, hint, severity: 'error'})
}
