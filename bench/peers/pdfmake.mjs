// The release's paragraphs as a document definition of pdfmake: `node pdfmake.mjs release.md out.pdf`.
import {readFileSync, writeFileSync} from 'node:fs'
import pdfmake from 'pdfmake'

const [, , source, target] = process.argv
const [headline, ...paragraphs] = readFileSync(source, 'utf8').replace(/^# /, '').split(/\n+/)
const faces = new URL('node_modules/pdfmake/fonts/Roboto/', import.meta.url).pathname
pdfmake.setFonts({Roboto: {normal: faces + 'Roboto-Regular.ttf', bold: faces + 'Roboto-Medium.ttf'}})
const pdf = pdfmake.createPdf({
  content: [
    {text: headline, fontSize: 20, bold: true},
    ...paragraphs.map((text) => ({text, margin: [0, 0, 0, 8]}))
  ],
  pageSize: 'A4',
  defaultStyle: {font: 'Roboto', fontSize: 10.5}
})
writeFileSync(target, await pdf.getBuffer())
