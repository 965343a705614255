import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { inByteOrder } from '../../../shared/files/src/index.ts'

describe('byte order', () => {
  it('is that of UTF-8', () => {
    const text = fc.string({
      unit: fc.constantFrom('', 'a', '\0', '\u{7f}', 'é', '\u{d7ff}', '\u{e000}', '\u{ffff}', '😀', '\u{10ffff}'),
    })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(inByteOrder(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
      }),
      { numRuns: 2000 },
    )
  })
})
