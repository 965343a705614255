import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseShard, shardOf } from '../../../../actions/model-manifest-verify/src/read/shard.ts'

const file = (name: string, size: number) => ({ name, size })
const bytes = (files: { size: number }[]) => files.reduce((sum, { size }) => sum + size, 0)

describe('dividing files over jobs', () => {
  it('makes parts of about the same bytes, in the order of the manifest', () => {
    const files = [file('d', 3e9), file('a', 1e9), file('c', 2e9), file('b', 2e9), file('e', 100)]
    expect(shardOf(files, { index: 1, of: 2 })).toEqual([file('d', 3e9), file('a', 1e9), file('e', 100)])
    expect(shardOf(files, { index: 2, of: 2 })).toEqual([file('c', 2e9), file('b', 2e9)])
  })

  it('gives many small files to all parts alike', () => {
    const files = Array.from({ length: 1000 }, (_, index) => file(`f${index}`, 10))
    expect([1, 2, 3, 4].map((index) => shardOf(files, { index, of: 4 }).length)).toEqual([250, 250, 250, 250])
  })

  it('loses no file, gives none twice, and does not depend on their order', () => {
    const names = fc.uniqueArray(fc.tuple(fc.string(), fc.nat()), { selector: ([name]) => name, maxLength: 60 })
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 9 }), (entries, of) => {
        const files = entries.map(([name, size]) => file(name, size))
        const parts = Array.from({ length: of }, (_, part) => shardOf(files, { index: part + 1, of }))
        expect(
          parts
            .flat()
            .map(({ name }) => name)
            .sort(),
        ).toEqual(files.map(({ name }) => name).sort())
        const turned = shardOf(files.toReversed(), { index: 1, of })
        expect(new Set(turned)).toEqual(new Set(parts[0]))
        const largest = Math.max(0, ...files.map(({ size }) => size)) + 64 * 1024
        const loads = parts.map((part) => bytes(part) + part.length * 64 * 1024)
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(largest)
      }),
    )
  })

  it('reads which part is meant', () => {
    expect(parseShard('2/4')).toEqual({ index: 2, of: 4 })
    expect(parseShard('256/256')).toEqual({ index: 256, of: 256 })
  })

  it.each(['', '0/4', '5/4', '1/0', '01/4', '1/257', '1', '1/2/3', ' 1/2', '1/2\n', '-1/2', '1e0/2', '१/२'])(
    'refuses %j',
    (text) => {
      expect(() => parseShard(text)).toThrow('Expected a shard such as 2/4')
    },
  )
})
