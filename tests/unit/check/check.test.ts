import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {
  applyFixes,
  type CheckOptions,
  checkRelease,
  defineRule,
  type ReporterName,
  RuleOptionsError,
  reporters,
  styleRules,
  wordRule
} from '../../../src/check/index.js'
import {read} from '../../../src/pipeline.js'

async function check(source: string, options: CheckOptions = {}) {
  const {release, file, parsed} = await read({value: source, path: 'input/gauge.md'})
  file.messages.length = 0
  const findings = checkRelease(release, file, {positions: parsed.matter.positions, ...options})
  return {findings, file, ids: findings.map((finding) => finding.ruleId)}
}

const shout = '# Harbour opens gauge\n\nThe gauge is open!\n'

describe('settings', () => {
  it('puts a rule off, and changes how bad it is', async () => {
    expect((await check(shout, {rules: {exclamation: 'off'}})).ids).not.toContain('exclamation')
    const {file} = await check(shout, {rules: {exclamation: 'error'}})
    expect(file.messages.find((message) => message.ruleId === 'exclamation')?.fatal).toBe(true)
  })

  it('refuses a rule that does not exist', async () => {
    await expect(check(shout, {rules: {'no-such-rule': 'error'}})).rejects.toThrow(RuleOptionsError)
  })

  it('refuses options that a rule does not have, and says which', async () => {
    const rules = {'headline-length': ['warning', {max: 'long'}]} as const
    await expect(check(shout, {rules})).rejects.toThrow(/headline-length.*max/)
  })

  it('runs the rules of an extension', async () => {
    const rule = defineRule({
      id: 'house-no-gauge',
      summary: 'We do not say gauge',
      severity: 'error',
      defaults: {},
      check: (_release, {report}) => report({reason: 'Unexpected gauge, expected a sensor'})
    })
    expect((await check(shout, {extra: [rule]})).ids).toContain('house-no-gauge')
  })
})

describe('ignore comments', () => {
  const ignored =
    '# Harbour opens gauge\n\n<!-- pressline ignore exclamation: it is a motto -->\n\nThe gauge is open!\n\nIt works!\n'

  it('silence the block below, and no other', async () => {
    const {findings} = await check(ignored)
    const places = findings
      .filter((finding) => finding.ruleId === 'exclamation')
      .map((finding) => finding.place)
    expect(places).toMatchObject([{start: {line: 7}}])
  })

  it('need a reason', async () => {
    const {ids} = await check(ignored.replace(': it is a motto', ''))
    expect(ids).toContain('ignore-comment')
    expect(ids.filter((id) => id === 'exclamation')).toHaveLength(2)
  })

  it('are told of when they silence nothing', async () => {
    const source = '# Harbour opens gauge\n\n<!-- pressline ignore hype: old -->\n\nThe gauge is open.\n'
    expect((await check(source)).ids).toContain('ignore-comment')
  })

  it('leave no trace in the copy', async () => {
    const {release} = await read({value: ignored})
    expect(JSON.stringify(release.children)).not.toContain('pressline ignore')
  })
})

describe('fixes', () => {
  it('mend what they say and touch nothing else', async () => {
    const source =
      '# Harbour opens gauge.\n\nThe the gauge (MDN)supports  crews.  It works!\n\n| A | B |\n|---|--:|\n| 1 | 2 |\n'
    const {findings} = await check(source)
    const {value} = applyFixes(source, findings)
    expect(value).toBe(
      '# Harbour opens gauge\n\nThe gauge (MDN) supports crews. It works.\n\n| A | B |\n|---|--:|\n| 1 | 2 |\n'
    )
  })

  it('are done once, however often they are asked for', () => {
    const fix = {start: 0, end: 1, text: 'B'}
    expect(
      applyFixes('abc', [
        {reason: '', fix},
        {reason: '', fix}
      ])
    ).toEqual({value: 'Bbc', applied: 1})
  })
})

describe('reporters', () => {
  const names = Object.keys(reporters) as ReporterName[]

  it.each(names)('%s reports findings', async (name) => {
    const {file} = await check('# Harbour opens gauge.\n\nThe gauge is open!\n', {
      rules: {exclamation: 'error'}
    })
    expect(reporters[name]([file], {version: '1.0.0'})).toMatchSnapshot()
  })

  it.each(names)('%s has something to say of nothing', (name) => {
    expect(() => reporters[name]([new VFile({path: 'a.md', value: ''})])).not.toThrow()
  })

  it('shows a caret under the words of a long paragraph', async () => {
    const long =
      '# Harbour opens gauge\n\n' +
      'The harbour opened a gauge and was glad of it. '.repeat(12) +
      'It it works.\n'
    const {file} = await check(long)
    const lines = reporters.pretty([file]).split('\n')
    const at = lines.findIndex((line) => line.includes('Unexpected `It it`'))
    const [source = '', caret = ''] = lines.slice(at + 1, at + 3)
    expect(source.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('It it')
  })
})

describe('word rules of a house', () => {
  it('name words that do not stand in the copy', async () => {
    const rule = wordRule(
      'House.Utilise',
      'extends: existence\nmessage: "Unexpected `%s`, expected `use`"\nignorecase: true\ntokens: [utilise, leverage]\n'
    )
    const {findings} = await check('# Harbour opens gauge\n\nWe leverage the tide.\n', {extra: [rule]})
    expect(findings.find((finding) => finding.ruleId === 'house-utilise')).toMatchObject({
      reason: 'Unexpected `leverage`, expected `use`',
      place: {start: {line: 3, column: 4}}
    })
  })

  it('put one word for another', async () => {
    const rule = wordRule(
      'Swap',
      'extends: substitution\nmessage: "Use `%s`, not `%s`"\nswap:\n  sea-level: sea level\n'
    )
    const source = '# Harbour opens gauge\n\nThe sea-level rose.\n'
    const {findings} = await check(source, {extra: [rule]})
    expect(
      applyFixes(
        source,
        findings.filter((finding) => finding.ruleId === 'swap')
      ).value
    ).toContain('The sea level rose')
  })

  it('hold a copy to the form it used first', async () => {
    const rule = wordRule(
      'Email',
      'extends: consistency\nmessage: "Unexpected `%s`"\neither:\n  email: e-mail\n'
    )
    const {ids} = await check('# Harbour opens gauge\n\nSend an email. Then an e-mail.\n', {extra: [rule]})
    expect(ids).toContain('email')
  })

  it('read a folder of Vale’s, and name the kinds we do not share', () => {
    const {rules, skipped} = styleRules(
      new Map([
        ['Hedging.yml', 'extends: existence\nmessage: "%s"\ntokens: [maybe]\n'],
        ['Passive.yml', 'extends: sequence\nmessage: "%s"\n'],
        ['meta.json', '{}']
      ])
    )
    expect(rules.map((rule) => rule.id)).toEqual(['hedging'])
    expect(skipped).toEqual(['Passive (sequence)'])
  })

  it('say what is wrong with a file that is no rule', () => {
    expect(() => wordRule('Bad', 'extends: existence\n')).toThrow(/message/)
  })
})
