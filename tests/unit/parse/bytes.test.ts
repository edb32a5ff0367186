import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/parse/index.js'
import {outline} from './outline.js'

const text = 'Café “quoted” – a release'

function utf16(words: string, isBig: boolean, mark: boolean): Uint8Array {
  const units = [...((mark ? '\ufeff' : '') + words)].flatMap((character) =>
    [...character].map((unit) => unit.charCodeAt(0))
  )
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

const latin = Uint8Array.from(
  [...'Caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9, 0x20, 0x93, 0x71, 0x94)
)

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text), undefined],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeff' + text), undefined],
    ['UTF-16', utf16(text, false, true), 'UTF-16'],
    ['UTF-16 without a mark', utf16(text, false, false), 'UTF-16'],
    ['UTF-16 (big-endian)', utf16(text, true, true), 'UTF-16 (big-endian)'],
    ['UTF-16 (big-endian) without a mark', utf16(text, true, false), 'UTF-16 (big-endian)']
  ])('are read: %s', (_, bytes, named) => {
    const {tree, file} = parse(bytes)
    expect(outline(tree)).toBe('(paragraph("' + text + '"))')
    expect(file.messages.map(({reason}) => reason)).toEqual(
      named ? ['Unexpected text in ' + named + ', expected UTF-8; it was read as ' + named] : []
    )
  })

  it('are read: Windows-1252', () => {
    const {tree, file} = parse(latin)
    expect(outline(tree)).toBe('(paragraph("Café “q”"))')
    expect(file.messages[0]?.reason).toContain('Windows-1252')
  })

  it.each([
    ['nothing', new Uint8Array(), /empty file/],
    ['spaces', new TextEncoder().encode(' \n\n'), /empty file/],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), /PDF file/],
    ['a Word document', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), /ZIP archive/],
    ['RTF', new TextEncoder().encode('{\\rtf1 Words}'), /RTF document/],
    ['binary data', Uint8Array.from({length: 400}, (_, index) => (index * 7) % 31), /binary data/],
    [
      'a Git LFS pointer',
      new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'),
      /Git LFS pointer/
    ],
    ['ten megabytes', new Uint8Array(10_000_001).fill(97), /file of 10 MB/],
    [
      'no encoding of text',
      Uint8Array.from([97, 0x81, 0x8d, 98, 0x90]),
      /neither UTF-8, UTF-16 nor Windows-1252/
    ]
  ])('are refused by name: %s', (_, bytes, reason) => {
    const {tree, file} = parse(bytes)
    expect(tree.children).toEqual([])
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]?.reason).toMatch(reason)
    expect(file.messages[0]?.fatal).toBe(true)
  })

  it('that are damaged have an error at the first that is wrong', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Café – é\nb'), 0xff, 99])
    const [message] = parse(bytes).file.messages
    expect(message).toMatchObject({
      reason: 'Unexpected byte 0xFF, expected UTF-8',
      line: 2,
      column: 2,
      fatal: true
    })
  })
})
