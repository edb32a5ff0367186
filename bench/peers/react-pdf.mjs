// The release's paragraphs as a document of react-pdf: `node react-pdf.mjs release.md out.pdf`.
import {readFileSync, writeFileSync} from 'node:fs'
import {Document, Page, renderToBuffer, Text} from '@react-pdf/renderer'
import {createElement as element} from 'react'

const [, , source, target] = process.argv
const [headline, ...paragraphs] = readFileSync(source, 'utf8').replace(/^# /, '').split(/\n+/)
const page = element(
  Page,
  {size: 'A4', style: {padding: 76, fontSize: 10.5, lineHeight: 1.35}},
  element(Text, {style: {fontSize: 20, marginBottom: 12}}, headline),
  ...paragraphs.map((text, key) => element(Text, {key, style: {marginBottom: 8, textAlign: 'justify'}}, text))
)
writeFileSync(target, await renderToBuffer(element(Document, {language: 'en'}, page)))
