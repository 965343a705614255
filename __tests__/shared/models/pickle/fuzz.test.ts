import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import type { ByteSource } from '@seaworthy/files'
import { memorySource } from '@seaworthy/files'
import fc from 'fast-check'
import { scanSource } from '../../../../shared/models/src/scan.ts'
import { attack, proto } from './assembler.ts'
import { withoutRunaway } from '../../../support/runaway.ts'

const folder = new URL('fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => !/\.(?:py|json)$/.test(name))
  .map((name): [string, Buffer] => [name, readFileSync(new URL(name, folder))])

type Mutation = { at: number; kind: 'set' | 'insert' | 'remove' | 'repeat' | 'cut'; value: number; length: number }

function mutate(whole: Buffer, mutations: Mutation[]): Buffer {
  let bytes = Buffer.from(whole)
  for (const { at, kind, value, length } of mutations) {
    const place = bytes.length === 0 ? 0 : at % bytes.length
    const front = bytes.subarray(0, place)
    const back = bytes.subarray(place)
    if (kind === 'set') bytes = Buffer.concat([front, Buffer.from([value]), back.subarray(1)])
    if (kind === 'insert') bytes = Buffer.concat([front, Buffer.alloc(length, value), back])
    if (kind === 'remove') bytes = Buffer.concat([front, back.subarray(length)])
    if (kind === 'repeat') bytes = Buffer.concat([front, back.subarray(0, length), back])
    if (kind === 'cut') bytes = Buffer.from(front)
  }
  return bytes
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(20_000),
  kind: fc.constantFrom('set', 'set', 'set', 'insert', 'remove', 'repeat', 'cut'),
  value: fc.oneof(fc.nat(255), fc.constantFrom(0, 0xff, ...Buffer.from('cR(.0ti'), 0x93, 0x95, 0x8d)),
  length: fc.integer({ min: 1, max: 40 }),
})

describe('a changed file', () => {
  it.each(fixtures)('%s is judged without an error, in bounded time', (_, whole) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
        const source = memorySource(mutate(whole, mutations))
        const { verdict } = withoutRunaway(() => scanSource('changed', source))
        expect(['safe', 'unsafe', 'unknown']).toContain(verdict)
      }),
      { numRuns: 500 },
    )
  })

  it.each(fixtures)('%s with an attack in its middle is never safe when the attack is still run', (_, whole) => {
    // At the very start the attack is what an unpickler meets first.
    expect(scanSource('changed', memorySource(Buffer.concat([attack(), whole]))).verdict).toBe('unsafe')
  })
})

/** A file of gigabytes that repeats the same bytes and takes no memory. */
function endless(start: Buffer, pattern: Buffer, size = 8 * 1024 ** 3): ByteSource {
  const block = Buffer.alloc(128 * 1024 + pattern.length, pattern)
  return {
    size,
    read(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset))
      if (wanted > 64 * 1024 * 1024) throw new Error(`expected small reads, found one of ${wanted} bytes`)
      if (offset < start.length)
        return Buffer.concat([start.subarray(offset), Buffer.alloc(wanted, pattern)]).subarray(0, wanted)
      const phase = (offset - start.length) % pattern.length
      return wanted <= 128 * 1024
        ? block.subarray(phase, phase + wanted)
        : Buffer.alloc(wanted + phase, pattern).subarray(phase)
    },
  }
}

describe('a file of 8 GiB is refused in bounded time and memory that', () => {
  it.each<[string, Buffer]>([
    ['has opcodes without end', Buffer.from('N0')],
    ['fills the stack', Buffer.from('N')],
    ['fills the stack with marks', Buffer.from('(')],
    ['fills the memo', Buffer.from([0x94, 0x94])],
    ['fills the memo with texts', Buffer.from([0x8c, 1, 0x61, 0x94, 0x30])],
    ['nests tuples', Buffer.from([0x85, 0x94])],
    [
      'nests dictionaries',
      Buffer.concat([Buffer.from('}('), Buffer.from([0x8c, 1, 0x61]), Buffer.from('}u'), Buffer.from([0x94])]),
    ],
    ['has small pickles without end', Buffer.from('N.')],
    ['has one line without end', Buffer.from('Vabc')],
    ['imports without end', Buffer.from('cabc\ndef\n0')],
    ['has frames without end', Buffer.concat([Buffer.from([0x95]), Buffer.alloc(8)])],
  ])('%s', (_, pattern) => {
    const before = process.memoryUsage.rss()
    const { verdict, findings } = scanSource('large', endless(Buffer.concat([proto(4), Buffer.from('N')]), pattern))
    expect(verdict).toBe('unsafe')
    expect(findings.length).toBeLessThanOrEqual(201)
    // A quarter of the file; garbage that was not collected yet is below 300 MB.
    expect(process.memoryUsage.rss() - before).toBeLessThan(2 * 1024 ** 3)
  })
})
