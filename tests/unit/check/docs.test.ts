import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {presets, rules} from '../../../src/check/index.js'
import {type RuleComment, ruleComments} from '../../support/rule-comments.js'

/** The pages of the rules are made from their comments. `npm run docs:rules` writes them; this holds them current. */

const folder = resolve(import.meta.dirname, '../../../docs/rules')
const note = '<!-- Made from the comment in src/check/rules by `npm run docs:rules`; edits here are lost. -->'

function page(comment: RuleComment): string {
  const rule = rules.find((entry) => entry.id === comment.id)
  const options = JSON.stringify(rule?.defaults ?? {}, null, 2)
  const inPresets = Object.entries(presets).map(
    ([name, preset]) => '`' + name + '`: ' + setting(preset[comment.id])
  )
  const example = ({ok, source, messages}: RuleComment['examples'][number]): string =>
    (ok ? '### Right' : '### Wrong') +
    '\n\n````markdown\n' +
    source +
    '````\n' +
    (ok ? '' : '\n```text\n' + messages.join('\n') + '\n```\n')
  return (
    [
      '# `' + comment.id + '`',
      note,
      comment.summary,
      comment.why,
      'Default severity: ' + (rule?.severity ?? '') + '. In the presets: ' + inPresets.join(', ') + '.',
      options === '{}' ? '' : '## Options\n\n```json\n' + options + '\n```',
      comment.examples.length > 0 ? '## Examples' : '',
      Object.keys(comment.options).length > 0 ? 'With `' + JSON.stringify(comment.options) + '`:' : '',
      ...comment.examples.map(example)
    ]
      .filter(Boolean)
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

function setting(value: unknown): string {
  if (value === undefined || value === 'off') return 'off'
  return typeof value === 'string'
    ? value
    : String((value as [string])[0]) + ' ' + JSON.stringify((value as [string, object])[1])
}

describe('the pages of the rules', () => {
  it.each(ruleComments())('docs/rules/$id.md is current', async (comment) => {
    await expect(page(comment)).toMatchFileSnapshot(resolve(folder, comment.id + '.md'))
  })

  it('docs/rules/README.md is current', async () => {
    const rows = ruleComments().map((comment) => {
      const rule = rules.find((entry) => entry.id === comment.id)
      const recommended = setting(presets.recommended[comment.id])
      return (
        '| [`' +
        comment.id +
        '`](' +
        comment.id +
        '.md) | ' +
        comment.summary +
        ' | ' +
        rule?.severity +
        ' | ' +
        recommended +
        ' |'
      )
    })
    const readme = [
      '# Rules',
      note,
      '`pressline check` reads a release as a sub-editor would. Every rule has a page with what is right, what is wrong, and why; its examples are its tests. Severity and options are set in the configuration (`check.rules`), by preset (`--preset`), or for one place by `<!-- pressline ignore rule-id: reason -->` above a block. A house’s own style guide is [a folder of YAML](../configuration.md#styles). How often the rules are right is [on record](../decisions/0045-desk.md).',
      '| rule | what it holds | default | `recommended` |\n|---|---|---|---|\n' + rows.join('\n')
    ].join('\n\n')
    await expect(readme + '\n').toMatchFileSnapshot(resolve(folder, 'README.md'))
  })
})
