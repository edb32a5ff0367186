#!/usr/bin/env node
/**
 * Is anything worse than linear? Every hostile piece of copy, alone and in pairs, is read at one length and at twice that:
 * reading has to take about twice as long, whatever regular expression meets it. `npm run build && node bench/doubling.mjs`
 * prints what takes more than three times as long and longer than a quarter of a second; exit 1 when there is such a thing.
 */
import {parse} from '../lib/parse/index.js'
import {recognise} from '../lib/recognise/index.js'

const pieces =
  '“|"|\'|a |A|Jane |– |- |, |. |(|[|<|{{ |&|*|_|1|3 November |00:01 |GMT |EMBARGO |About Acme |Contact: |said |@|a@b|\n|# |> |「|。|http://|www.|+1 555 |\u00a0|\\|`|~|!|A. |de |Mr |\u2066|■|年|と|は|—|et |der '
    .split('|')
    .concat('| ')
const length = 20_000

function read(copy) {
  const before = process.cpuUsage()
  recognise(parse('# Headline\n\n' + copy, {path: 'release.md'}))
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

const best = (copy) => Math.min(read(copy), read(copy), read(copy))

let failed = 0
for (const left of pieces) {
  for (const right of ['', ...pieces.slice(0, 12)]) {
    const unit = left + right
    const times = Math.floor(length / unit.length)
    read(unit.repeat(200))
    const suspicious = ([once, twice]) => twice >= 250 && twice >= 3 * once
    let measured = [read(unit.repeat(times)), read(unit.repeat(2 * times))]
    // A collection of garbage may fall on one of the two: the best of three tells.
    if (suspicious(measured)) measured = [best(unit.repeat(times)), best(unit.repeat(2 * times))]
    if (!suspicious(measured)) continue
    const [once, twice] = measured
    failed++
    console.log(JSON.stringify(unit), Math.round(once) + ' ms, twice as much ' + Math.round(twice) + ' ms')
  }
}
console.log(failed + ' of ' + pieces.length * 13 + ' are worse than linear')
process.exitCode = failed > 0 ? 1 : 0
