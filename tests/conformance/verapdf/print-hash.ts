// Prints the SHA-256 of the sample as PDF: run in several processes, zones and locales, it must not differ.
import {createHash} from 'node:crypto'
import {VFile} from 'vfile'
import {pdf} from '../../../src/formats/pdf/index.js'
import {nodeWorld} from '../../../src/publish/world.js'
import {baseStyle} from '../../../src/template/index.js'
import {sampleGalley} from '../../support/sample-galley.js'

const root = new URL('../../../', import.meta.url).pathname
const world = nodeWorld({root, releaseFile: root + 'input/release.md'})
const context = {options: pdf.defaults, style: baseStyle, world, file: new VFile()}
process.stdout.write(
  createHash('sha256')
    .update(await pdf.render(sampleGalley, context))
    .digest('hex')
)
