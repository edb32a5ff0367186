import type {PhrasingContent} from 'mdast'
import {toString as wordsOf} from 'mdast-util-to-string'
import type {MatterBoilerplate} from '../../../release/source.js'
import {inform, wrong} from '../wrong.js'
import type {FieldReader} from './types.js'

export const headline: FieldReader<'headline'> = (value, {matter, markdown}) => {
  const children = markdown([], value)
  const words = plainWords(children)
  if (words === '') return
  matter.facts.headline = words
  const phrasing = children.flatMap((node): PhrasingContent[] =>
    node.type === 'paragraph' || node.type === 'heading' ? node.children : []
  )
  matter.headline = phrasing.length > 0 ? phrasing : [{type: 'text', value: words}]
}

export const shortHeadline: FieldReader<'shortHeadline'> = (value, scope) => {
  const words = oneLine(value)
  if ([...words].length > 64)
    wrong(scope, 'a short headline of ' + [...words].length + ' characters', 'at most 64')
  if (words) scope.matter.facts.shortHeadline = words
}

export const standfirst: FieldReader<'standfirst'> = (value, {matter, markdown, entry}) => {
  if (!Array.isArray(entry.value)) {
    matter.standfirst = markdown([], value[0] ?? '')
    return
  }
  matter.standfirst = [
    {
      type: 'list',
      ordered: false,
      spread: false,
      position: entry.position,
      children: value.map((item, index) => ({
        type: 'listItem',
        spread: false,
        position: entry.at([index]),
        children: markdown([index], item).filter((node) => node.type === 'paragraph')
      }))
    }
  ]
}

export const notes: FieldReader<'notes'> = (value, {matter, markdown, entry}) => {
  matter.notes = Array.isArray(entry.value)
    ? value.flatMap((item, index) => markdown([index], item))
    : markdown([], value[0] ?? '')
}

export const boilerplate: FieldReader<'boilerplate'> = (value, {matter, markdown, entry}) => {
  const isList = Array.isArray(entry.value)
  matter.boilerplates = value.map((item, index): MatterBoilerplate => {
    const path = isList ? [index] : []
    if (typeof item === 'string') return isName(item) ? {reference: item} : {children: markdown(path, item)}
    if (item.reference) return {reference: item.reference}
    return {organisation: item.organisation, children: markdown([...path, 'text'], item.text ?? '')}
  })
}

export const summary: FieldReader<'summary'> = (value, {matter, markdown}) => {
  const words = plainWords(markdown([], value))
  if (words) matter.facts.summary = words
}

export const keywords: FieldReader<'keywords'> = (value, {matter}) => {
  const words = value.map(oneLine).filter(Boolean)
  matter.facts.keywords = [...new Set([...(matter.facts.keywords ?? []), ...words])]
}

export const language: FieldReader<'language'> = (value, scope) => {
  const tag = languageTag(value)
  if (!tag) wrong(scope, 'language `' + value + '`', 'a BCP 47 tag such as `en-GB`')
  else scope.matter.facts.language = tag
}

export const slug: FieldReader<'slug'> = (value, scope) => {
  const name = slugOf(value)
  if (name !== value) inform(scope, 'slug `' + value + '`', '`' + name + '`')
  if (name) scope.matter.facts.slug = name
}

/** A name in the directory: one word of a few letters, digits and hyphens. */
export function isName(text: string): boolean {
  return /^[\p{L}\p{N}_.-]{1,64}$/u.test(text) && !text.includes('@')
}

/** Text on one line, without spaces at its ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function plainWords(children: ReadonlyArray<Parameters<typeof wordsOf>[0]>): string {
  return oneLine(children.map((node) => wordsOf(node)).join(' '))
}

/** `de_DE`, `DE-de` as the well-formed `de-DE`; nothing for what is no tag. */
export function languageTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

/** `[a-z0-9-]`, at most 100 characters, cut between words. */
export function slugOf(value: string): string {
  const words = value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
  let name = ''
  for (const word of words) {
    if (name && name.length + word.length > 99) break
    name += (name ? '-' : '') + word
  }
  return name.slice(0, 100)
}
