// The release as markdown through remark-docx, as its README does: `node remark-docx.mjs release.md out.docx`.
import {readFileSync, writeFileSync} from 'node:fs'
import docx from 'remark-docx'
import markdown from 'remark-parse'
import {unified} from 'unified'

const [, , source, target] = process.argv
const {result} = await unified().use(markdown).use(docx).process(readFileSync(source, 'utf8'))
writeFileSync(target, new Uint8Array(await result))
