import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {checkRelease, reporters} from '../../../src/check/index.js'
import {read} from '../../../src/pipeline.js'

/**
 * The shape of SARIF 2.1.0 as far as we write it, in our own words: what OASIS requires of a log, a run, a tool, a rule,
 * a result and a region, and nothing beside. The schema itself is not ours to keep; a run over 400 releases was valid
 * against it.
 */

const message = z.strictObject({text: z.string().min(1)})
const level = z.enum(['none', 'note', 'warning', 'error'])
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          semanticVersion: z.string().optional(),
          informationUri: z.url(),
          rules: z.array(z.strictObject({id: z.string().min(1), shortDescription: message, helpUri: z.url()}))
        })
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string().min(1),
          level,
          message,
          locations: z.array(
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({uri: z.string().regex(/^[^\s\\]*$/)}),
                region: z
                  .strictObject({
                    startLine: z.int().min(1),
                    startColumn: z.int().min(1),
                    endLine: z.int().min(1),
                    endColumn: z.int().min(1)
                  })
                  .refine((region) => region.endLine >= region.startLine)
              })
            })
          )
        })
      )
    })
  )
})

describe('SARIF', () => {
  it('has the shape that OASIS gives it', async () => {
    const value =
      '# HARBOUR OPENS A GAUGE.\n\nThe the gauge (MDN)supports PCC’s, CC’s and crews last week! [here](http://localhost/)\n'
    const {release, file} = await read({value, path: 'in put\\gauge ü.md'})
    checkRelease(release, file)
    const report = log.parse(JSON.parse(reporters.sarif([file], {version: '1.0.0'})))
    const [run] = report.runs
    expect(run?.results.length).toBeGreaterThan(8)
    const ids = run?.tool.driver.rules.map((rule) => rule.id) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    for (const {ruleId} of run?.results ?? []) expect(ids).toContain(ruleId)
  })

  it('is whole with nothing to report', () => {
    log.parse(JSON.parse(reporters.sarif([new VFile({path: 'a.md', value: ''})])))
  })
})
