import { describe, expect, it } from '@jest/globals'
import {
  ContentDigests,
  loadHash,
  resourcesOf,
  type HashName,
} from '../../../../actions/model-manifest-verify/src/oms/oms.ts'

/** Digests of the bytes 0, 1, … 250, 0, … as `sha256sum`, `b2sum` and `b3sum` give them. */
const bytes = (length: number) => Buffer.from(Array.from({ length }, (_, index) => index % 251))
const known: [HashName, number, string][] = [
  ['sha256', 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [
    'blake2b',
    0,
    '786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce',
  ],
  // BLAKE3's own test vectors (BLAKE3-team/BLAKE3, test_vectors.json).
  ['blake3', 0, 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'],
  ['blake3', 1, '2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213'],
  ['blake3', 1024, '42214739f095a406f3fc83deb889744ac00df831c10daa55189b5d121c855af7'],
  ['blake3', 1025, 'd00278ae47eb27b34faecf67b4fe263f82d5412916c1ffd97c8cb7fb814b8444'],
  ['blake3', 102400, 'bc3e3d41a1146b069abffad3c0d44860cf664390afce4d9661f7902e7943e085'],
]

describe('the hashes of model signatures', () => {
  it.each(known)('%s of %i bytes is as published', async (name, length, digest) => {
    const start = await loadHash(name)
    for (const step of [1, 64, 1000, 1024 * 1024]) {
      const digests = new ContentDigests(start)
      const content = bytes(length)
      for (let at = 0; at < length; at += step) digests.update(content.subarray(at, at + step))
      expect(digests.finish()).toEqual({ size: length, digests: [digest] })
    }
  })

  it('cut a file into shards wherever its blocks end', async () => {
    const start = await loadHash('sha256')
    const whole = (content: Buffer) => {
      const digests = new ContentDigests(start)
      digests.update(content)
      return digests.finish().digests[0]
    }
    const content = bytes(2500)
    const expected = [content.subarray(0, 1000), content.subarray(1000, 2000), content.subarray(2000)].map(whole)
    for (const step of [1, 7, 999, 1000, 1001, 2500]) {
      const digests = new ContentDigests(start, 1000)
      for (let at = 0; at < 2500; at += step) digests.update(content.subarray(at, at + step))
      expect(digests.finish()).toEqual({ size: 2500, digests: expected })
    }
  })

  it('have no shard for an empty file, and none for the end of a full one', async () => {
    const start = await loadHash('sha256')
    expect(new ContentDigests(start, 10).finish()).toEqual({ size: 0, digests: [] })
    const full = new ContentDigests(start, 10)
    full.update(bytes(20))
    expect(resourcesOf('a:b', full.finish(), 'sha256', 10).map(({ name }) => name)).toEqual(['a:b:0:10', 'a:b:10:20'])
  })
})
