import {describe, expect, it} from 'vitest'
import {checkRelease} from '../../../src/check/index.js'
import {read} from '../../../src/pipeline.js'

/**
 * Rows of the reference's table of bad input (wire copy, section 12) that are the business of reading and of the desk:
 * what is wrong is said before any format is made. The wire's own rows are in `tests/unit/wire/bad-input.test.ts`.
 */

async function told(value: string | Uint8Array): Promise<string[]> {
  const {release, file, parsed} = await read({value, path: 'gauge.md'})
  checkRelease(release, file, {positions: parsed.matter.positions})
  const severity = (fatal: boolean | undefined | null) => (fatal === true ? 'E' : fatal === false ? 'W' : 'i')
  return file.messages.map((message) => severity(message.fatal) + ' ' + message.ruleId)
}

const copy = (words: string): string =>
  '---\ndate: 2026-11-02\n---\n\n# Harbour opens gauge\n\n' + words + '\n'
const matter = (lines: string): string => '---\n' + lines + '\n---\n\n# Harbour opens gauge\n\nCopy.\n'

describe('bad input is told of', () => {
  it.each([
    ['a control character', copy('a\u0003b'), 'W control-character'],
    ['half of a character', copy('Caf\ud800'), 'E damaged-character'],
    ['a character that was lost', copy('Caf\ufffd'), 'E damaged-character'],
    ['an override of direction', copy('pay\u202eelif.exe'), 'E bidi-override'],
    ['letters of two scripts in a name', copy('The Hаrbour Board met.'), 'E mixed-scripts'],
    ['letters of two scripts in a host', copy('See [the bank](https://pаypal.example/).'), 'E mixed-scripts'],
    ['a script as a link', copy('See [the tables](javascript:alert(1)).'), 'E link-scheme'],
    ['data as a link', copy('See [the tables](data:text/html,x).'), 'E link-scheme'],
    ['a file as a link', copy('See [the tables](file:///etc/passwd).'), 'E link-scheme'],
    [
      'a password in a link',
      copy('See [the tables](https://pat:secret@example.org/).'),
      'E link-credentials'
    ],
    ['tracking in a link', copy('See [the tables](https://example.org/?utm_source=x).'), 'W link-tracking'],
    ['a picture without words', copy('![](gauge.jpg)'), 'E figure-alt'],
    ['a script', copy('Text <script>alert(1)</script> x.'), 'W html-hidden'],
    ['a comment', copy('Text <!-- TODO --> x.'), 'i html-comment'],
    ['a ragged table', copy('| a | b |\n|---|---|\n| 1 | 2 | 3 |'), 'i table-ragged'],
    ['a headless column', copy('| a |  |\n|---|---|\n| 1 | 2 |'), 'W table-header'],
    ['an embargo without a zone', matter('embargo: 2026-11-03T00:01'), 'E embargo'],
    ['a time that the clock shows twice', matter('embargo: 2026-10-25T01:30 Europe/London'), 'E embargo'],
    ['a time that the clock skips', matter('embargo: 2026-03-29T01:30 Europe/London'), 'E embargo'],
    ['a leap second', matter('embargo: 2026-12-31T23:59:60Z'), 'E embargo'],
    ['an ambiguous midnight', matter('embargo: 2026-11-03T00:00 Europe/London'), 'E embargo'],
    ['a second key', matter('date: 2026-11-02\ndate: 2026-11-03'), 'E front-matter-duplicate-key'],
    ['a contact that nobody knows', matter('contacts: [nobody]'), 'E unknown-contact'],
    [
      'immediate release in the copy under an embargo',
      matter('embargo: 2026-11-03T00:01 Europe/London').replace('Copy.', 'Copy for immediate release.'),
      'E embargo-contradicted'
    ]
  ])('%s', async (_what, value, expected) => {
    expect(await told(value)).toContain(expected)
  })

  it('bytes that are no UTF-8', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('# Caf'), 0xe9, 0x0a])
    expect(await told(bytes)).toContain('W encoding')
  })

  it('and values of front matter that another YAML would turn about stay what they are', async () => {
    const {release} = await read({
      value: matter('dateline: {place: Oslo, country: NO}\nslug: "00:01"\ndate: 2026-11-02')
    })
    expect(release.meta.dateline?.country).toBe('NO')
  })
})
