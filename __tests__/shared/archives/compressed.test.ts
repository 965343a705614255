import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import type { ByteSource } from '@seaworthy/files'
import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import {
  ArchiveError,
  isGzip,
  isZlib,
  readGzip,
  readZip,
  readZlib,
  startBudget,
} from '../../../shared/archives/src/index.ts'
import { refusalOf } from './refusal.ts'
import { buildZip } from './zip-builder.ts'

function unpacked(bytes: Buffer): Buffer {
  const content = open(bytes)
  return content.read(0, content.size)
}

function open(bytes: Buffer): ByteSource {
  const [entry] = readGzip(memorySource(bytes)).entries
  if (!entry) throw new Error('expected an entry')
  return entry.open()
}

const samples: [string, Buffer][] = [
  ['nothing', Buffer.alloc(0)],
  ['random bytes', randomBytes(200_000)],
  ['zeros', Buffer.alloc(1_000_000)],
  ['text', Buffer.from('The quick brown fox. '.repeat(20_000))],
  ['numbers', Buffer.from(Float32Array.from({ length: 100_000 }, (_, index) => Math.sin(index)).buffer)],
]

describe('compressed content', () => {
  it.each(samples)('of %s unpacks to what zlib packed, at any level and strategy', (_, content) => {
    for (const level of [0, 1, 6, 9]) {
      for (const strategy of [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY]) {
        expect(unpacked(gzipSync(content, { level, strategy })).equals(content)).toBe(true)
      }
    }
  })

  it('is read at any place, back and forth', () => {
    const content = Buffer.concat(samples.map(([, sample]) => sample))
    const source = open(gzipSync(content))
    fc.assert(
      fc.property(fc.nat(content.length + 10), fc.nat(300_000), (offset, length) => {
        return source.read(offset, length).equals(content.subarray(offset, offset + length))
      }),
      { numRuns: 60 },
    )
  })

  it('of several members is all of them', () => {
    const both = Buffer.concat([gzipSync('one '), gzipSync('two')])
    expect(unpacked(both).toString()).toBe('one two')
  })

  it('may have a name and a comment in its header', () => {
    const plain = gzipSync('content')
    const header = Buffer.concat([
      plain.subarray(0, 10),
      Buffer.from('\x02\x00ab', 'latin1'),
      Buffer.from('name\0comment\0'),
    ])
    header[3] = 4 | 8 | 16
    expect(unpacked(Buffer.concat([header, plain.subarray(10)])).toString()).toBe('content')
  })

  it('says that more bytes follow it, but for padding with zeros', () => {
    const follow = (bytes: Buffer): string[] =>
      readGzip(memorySource(Buffer.concat([gzipSync('x'), bytes]))).faults.map(({ rule }) => rule)
    expect(follow(Buffer.alloc(700))).toEqual([])
    expect(follow(Buffer.from('more'))).toEqual(['gzip/trailing-data'])
    expect(follow(Buffer.concat([Buffer.alloc(70_000), Buffer.from('x')]))).toEqual(['gzip/trailing-data'])
    const zlib = readZlib(memorySource(Buffer.concat([deflateSync('x'), Buffer.from('more')])))
    expect(zlib.faults.map(({ rule }) => rule)).toEqual(['zlib/trailing-data'])
  })

  it('is known by its first bytes, zlib only when it begins to unpack', () => {
    expect(isGzip(memorySource(gzipSync('x')))).toBe(true)
    expect(isZlib(memorySource(deflateSync('x')))).toBe(true)
    expect(isZlib(memorySource(Buffer.from('x\x9c and then text', 'latin1')))).toBe(false)
    expect(isZlib(memorySource(Buffer.alloc(0)))).toBe(false)
  })

  it('that is cut off or changed is corrupt, or other bytes, and never breaks its reader', () => {
    const whole = gzipSync(Buffer.concat(samples.slice(3).map(([, sample]) => sample.subarray(0, 3000))))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, value, length) => {
        const bytes = Buffer.from(whole)
        bytes[at] = value
        for (const part of [bytes, bytes.subarray(0, length)]) {
          try {
            readGzip(memorySource(part), startBudget(1_000_000))
          } catch (error) {
            if (!(error instanceof ArchiveError)) throw error
          }
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('stops at the budget, however much it would unpack to', () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    expect(refusalOf(() => readGzip(memorySource(bomb), startBudget(1_000_000)))).toBe('archive/too-large')
  })

  it('counts blocks without content as work', () => {
    const emptyBlock = deflateRawSync('', { finishFlush: constants.Z_SYNC_FLUSH })
    const header = gzipSync('').subarray(0, 10)
    const endless = Buffer.concat([header, ...Array.from({ length: 100_000 }, () => emptyBlock)])
    expect(refusalOf(() => readGzip(memorySource(endless), startBudget(1_000_000)))).toBe('archive/too-large')
  })

  it('of a large file in a zip archive is read without holding it', () => {
    const content = Buffer.alloc(40_000_000, 'abcdefghij')
    const [entry] = readZip(memorySource(buildZip([{ name: 'large', content, deflate: true }]))).entries
    const source = entry?.open()
    expect(source?.size).toBe(content.length)
    expect(source?.read(39_999_990, 100).toString()).toBe('abcdefghij')
    expect(source?.read(5, 5).toString()).toBe('fghij')
  })

  it('of a large file that is shorter than it claims is corrupt at its end', () => {
    const content = Buffer.alloc(17_000_000, 'x')
    const [entry] = readZip(
      memorySource(buildZip([{ name: 'large', content, deflate: true, size: content.length + 1 }])),
    ).entries
    expect(refusalOf(() => entry?.open().read(content.length - 1, 2))).toBe('archive/corrupt')
  })
})
