import type {Paragraph} from 'mdast'
import {
  type BlockHandlers,
  type ComposeHandlers,
  compose,
  defineExtension,
  defineRenderer,
  type Release,
  type ReleaseNode,
  render
} from 'pressline'
import {defineRule} from 'pressline/check'
import {visit} from 'unist-util-visit'

/** A third party, whole. That this compiles is the test. */

export interface SafetyNotice extends ReleaseNode {
  type: 'safetyNotice'
  children: Paragraph[]
}

export interface GeminiOptions {
  emoji?: boolean
}

declare module 'pressline' {
  interface BodyContentMap {
    safetyNotice: SafetyNotice
  }
  interface RoleMap {
    safetyNotice: true
  }
  interface FormatOptionsMap {
    gemini: GeminiOptions
  }
}

const gemini = defineRenderer<GeminiOptions>({
  name: 'gemini',
  mediaType: 'text/gemini',
  extension: '.gmi',
  defaults: {emoji: false},
  async render(galley, {options}) {
    return (options.emoji ? '📰 ' : '') + galley.meta.headline
  }
})

const shortLead = defineRule({
  id: 'house-short-lead',
  summary: 'Our leads are short',
  severity: 'warning',
  defaults: {max: 30},
  check(release, {options, report}) {
    if (release.meta.headline.length > options.max)
      report({reason: 'Unexpected long headline, expected a short one'})
  }
})

export const extension = defineExtension({
  name: 'safety',
  renderers: [gemini],
  rules: [shortLead],
  compose: {
    safetyNotice: (node, state, scope) =>
      node.children.map((paragraph) => ({
        type: 'copy',
        role: 'safetyNotice',
        children: state.inline(paragraph.children, scope)
      }))
  }
})

export function notices(release: Release): string[] {
  const found: string[] = []
  // The node is inferred, ours and theirs alike.
  visit(release, 'safetyNotice', (node) => {
    found.push(String(node.children.length))
  })
  return found
}

export const rendition = (release: Release) => render(compose(release), 'gemini', {extensions: [extension]})

// @ts-expect-error a table of blocks with gaps
export const partial: BlockHandlers<[], string> = {rule: () => '***'}

export const wrongRole: ComposeHandlers = {
  // @ts-expect-error a role that nobody registered
  headline: (node, state, scope) => [
    {type: 'line', role: 'nope', children: state.inline(node.children, scope)}
  ]
}

export const wrongNode: ComposeHandlers = {
  // @ts-expect-error a node that nobody registered
  mystery: () => []
}
