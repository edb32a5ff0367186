import {execFile} from 'node:child_process'
import {createRequire} from 'node:module'
import path from 'node:path'
import {pathToFileURL} from 'node:url'

/** Reads the text of a PDF. */
export type PdfReader = (bytes: Uint8Array) => Promise<string>

/** What pdf.js offers, as far as it is used here. */
interface PdfJs {
  getDocument(source: object): {
    promise: Promise<{
      numPages: number
      getPage(number: number): Promise<{
        getTextContent(): Promise<{items: Array<{str?: string; hasEOL?: boolean}>}>
      }>
    }>
    destroy(): Promise<void>
  }
}

/** A reader that is installed and that we did not write: `pdfjs-dist` of the project, else `pdftotext`; else nothing. */
export async function findPdfReader(root: string): Promise<{name: string; read: PdfReader} | undefined> {
  const library = await loadPdfJs(root)
  if (library) return {name: 'pdfjs-dist', read: (bytes) => readWithLibrary(library, bytes)}
  if (await hasPdftotext()) return {name: 'pdftotext', read: readWithPdftotext}
  return undefined
}

async function loadPdfJs(root: string): Promise<PdfJs | undefined> {
  try {
    const require = createRequire(path.join(root, 'package.json'))
    return (await import(pathToFileURL(require.resolve('pdfjs-dist/legacy/build/pdf.mjs')).href)) as PdfJs
  } catch {
    return undefined
  }
}

async function readWithLibrary(library: PdfJs, bytes: Uint8Array): Promise<string> {
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false
  })
  try {
    const document = await task.promise
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const {items} = await (await document.getPage(number)).getTextContent()
      pages.push(items.map((item) => (item.str ?? '') + (item.hasEOL ? '\n' : '')).join(''))
    }
    return pages.join('\n')
  } finally {
    await task.destroy()
  }
}

function hasPdftotext(): Promise<boolean> {
  return new Promise((resolve) => execFile('pdftotext', ['-v'], (error) => resolve(error?.code !== 'ENOENT')))
}

function readWithPdftotext(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'pdftotext',
      ['-enc', 'UTF-8', '-', '-'],
      {maxBuffer: 64_000_000},
      (error, stdout) => (error ? reject(error) : resolve(stdout))
    )
    child.stdin?.end(bytes)
  })
}
