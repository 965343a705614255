import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { memorySource } from '@seaworthy/files'
import fc from 'fast-check'
import { scanSource } from '../../../../shared/models/src/scan.ts'

const whole = readFileSync(new URL('fixtures/tokenizer.model', import.meta.url))

function scan(bytes: Buffer): ReturnType<typeof scanSource> {
  return scanSource('tokenizer.model', memorySource(bytes))
}

describe('a tokenizer of SentencePiece', () => {
  it('is safe as its library writes it', () => {
    const { format, verdict, findings, facts } = scan(whole)
    expect({ format, verdict, findings }).toEqual({ format: 'sentencepiece', verdict: 'safe', findings: [] })
    expect(facts.metadata?.['pieces']).toBeGreaterThan(20)
  })

  it('is unsafe when it is cut off', () => {
    expect(scan(whole.subarray(0, whole.length - 3)).findings[0]?.rule).toBe('sentencepiece/broken')
  })

  it('is unsafe when bytes follow it that are no field of it', () => {
    expect(scan(Buffer.concat([whole, whole, whole, Buffer.from([0x48, 1])])).findings[0]?.rule).toBe(
      'sentencepiece/field',
    )
  })

  it('never breaks its reader, whatever is changed in it', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const bytes = Buffer.from(whole)
        bytes[at] = value
        expect(['safe', 'unsafe', 'unknown']).toContain(scan(bytes).verdict)
      }),
      { numRuns: 500 },
    )
  })
})
