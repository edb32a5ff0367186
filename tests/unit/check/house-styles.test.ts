import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {pressline} from '../cli/terminal.js'

/** A house's style guide as a folder of YAML, of the shape of a style for Vale; written here, kind by kind. */

const root = mkdtempSync(path.join(tmpdir(), 'pressline-styles-'))
afterAll(() => rmSync(root, {recursive: true, force: true}))

const style: Record<string, string> = {
  'Existence.yml':
    'extends: existence\nmessage: "Unexpected `%s`, expected nothing"\nlevel: error\nignorecase: true\ntokens:\n  - leverage\n  - going forward\n',
  'Substitution.yml':
    'extends: substitution\nmessage: "Use `%s`, not `%s`"\nlink: https://example.org/style#use\nswap:\n  utilise: use\n  "(?:in order )to": to\n',
  'Occurrence.yml':
    'extends: occurrence\nmessage: "Unexpected number of commas"\nscope: sentence\nmax: 2\ntoken: ","\n',
  'Repetition.yml': 'extends: repetition\nmessage: "`%s` is repeated"\nalpha: true\ntokens: ["[^\\\\s]+"]\n',
  'Capitals.yml':
    'extends: capitalization\nmessage: "`%s` should be in sentence case"\nscope: heading\nmatch: $sentence\n',
  'Mail.yml':
    'extends: consistency\nmessage: "Unexpected `%s`"\nignorecase: true\neither:\n  email: e-mail\n',
  'Passive.yml': 'extends: sequence\nmessage: "%s"\ntokens: []\n',
  'README.md': 'No rule.\n'
}

const release =
  '# Harbour Opens Gauge\n\nWe leverage, as we said, as all know, the tide and utilise the the gauge. Send an email, or an e-mail.\n'

function project(config: string): void {
  mkdirSync(path.join(root, 'styles/House'), {recursive: true})
  mkdirSync(path.join(root, 'input'), {recursive: true})
  for (const [name, text] of Object.entries(style)) writeFileSync(path.join(root, 'styles/House', name), text)
  writeFileSync(path.join(root, 'input/gauge.md'), release)
  writeFileSync(path.join(root, 'pressline.config.yaml'), config)
}

describe('a folder of house rules', () => {
  it('is read without code, and every kind that we share finds what it looks for', async () => {
    project('styles: [styles/House]\n')
    const {stdout, stderr} = await pressline(root, 'check --reporter json')
    const messages: Array<{ruleId: string; reason: string; severity: string; url: string}> =
      JSON.parse(stdout).files[0].messages
    const found = messages
      .filter(({ruleId}) => ruleId.startsWith('house-'))
      .map(({ruleId, reason, severity}) => severity + ' ' + ruleId + ': ' + reason)
    expect(found.sort()).toEqual([
      'error house-existence: Unexpected `leverage`, expected nothing',
      'warning house-capitals: `Harbour Opens Gauge` should be in sentence case',
      'warning house-mail: Unexpected `e-mail`',
      'warning house-occurrence: Unexpected number of commas',
      'warning house-repetition: `the` is repeated',
      'warning house-substitution: Use `use`, not `utilise`'
    ])
    expect(stderr).toContain('Unexpected kind of style `House.Passive (sequence)`, left out')
  })

  it('leads to the page that a rule names, else to ours on styles', async () => {
    const {stdout} = await pressline(root, 'check --reporter json')
    const messages: Array<{ruleId: string; url: string}> = JSON.parse(stdout).files[0].messages
    const urlOf = (id: string) => messages.find(({ruleId}) => ruleId === id)?.url
    expect(urlOf('house-substitution')).toBe('https://example.org/style#use')
    expect(urlOf('house-existence')).toMatch(/configuration\.md#styles$/)
  })

  it('is listed, and set by the configuration like any other rule', async () => {
    project('styles: [styles/House]\nrules: {house-existence: "off", house-mail: error}\n')
    expect((await pressline(root, 'rules')).stdout).toMatch(/house-mail\s+warning/)
    const {stdout} = await pressline(root, 'check --reporter json')
    expect(stdout).not.toContain('house-existence')
  })

  it('is refused where it leaves the project, by `..`, from the root or by a link', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'pressline-styles-outside-'))
    writeFileSync(path.join(outside, 'Secret.yml'), 'extends: existence\nmessage: "%s"\ntokens: [tide]\n')
    for (const named of [outside, path.relative(root, outside)]) {
      project('styles: [' + named + ']\n')
      const {stderr, code} = await pressline(root, 'check')
      expect(stderr).toContain('outside the project, expected a folder inside it')
      expect(code).toBe(2)
    }
    symlinkSync(outside, path.join(root, 'styles/Elsewhere'))
    project('styles: [styles/Elsewhere]\n')
    const {stderr, code} = await pressline(root, 'check')
    expect(stderr).toContain('`styles/Elsewhere/Secret.yml` that leads out of the project')
    expect(code).toBe(2)
    rmSync(outside, {recursive: true})
  })

  it('that is not there is an error that names it', async () => {
    project('styles: [styles/Hose]\n')
    const {code, stderr} = await pressline(root, 'check')
    expect(code).not.toBe(0)
    expect(stderr).toContain('Unexpected style `styles/Hose`, expected a folder')
  })
})
