import fc from 'fast-check'
import {expect, it} from 'vitest'
import {base64} from '../../../src/formats/html/base64.js'

it('codes any bytes as Node does', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 100}), (bytes) => {
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    })
  )
})
