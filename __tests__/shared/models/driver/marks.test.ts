import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import { scanSource } from '../../../../shared/models/src/scan.ts'

/** A safetensors file whose header has so many bytes, so that its first bytes may look like a pickle's mark. */
function safetensors(headerBytes: number): Buffer {
  const header = JSON.stringify({ t: { dtype: 'U8', shape: [4], data_offsets: [0, 4] } }).padEnd(headerBytes)
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(headerBytes))
  return Buffer.concat([length, Buffer.from(header), Buffer.alloc(4)])
}

describe('a file that begins like a pickle by chance', () => {
  it.each([128, 384, 640, 896, 1152, 1408])('is what it is: safetensors with a header of %i bytes', (bytes) => {
    expect(scanSource('m', memorySource(safetensors(bytes)))).toMatchObject({ format: 'safetensors', verdict: 'safe' })
  })
})
