import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import fc from 'fast-check'
import { ArchiveError, isTar, readTar } from '../../../shared/archives/src/index.ts'
import type { Archive } from '../../../shared/archives/src/index.ts'
import { buildTar, paxRecords } from './tar-builder.ts'
import type { TarFile } from './tar-builder.ts'

function read(files: TarFile[]): Archive {
  return readTar(memorySource(buildTar(files)))
}

const rules = ({ faults }: Archive): string[] => faults.map(({ rule }) => rule)

describe('a tar archive', () => {
  it('is read with its files, directories and links', () => {
    const archive = read([
      { name: 'd/', type: '5' },
      { name: 'd/a.txt', content: 'hello' },
      { name: 'd/b', type: '2', target: 'a.txt' },
      { name: 'c', content: 'x'.repeat(1000) },
    ])
    expect(archive.faults).toEqual([])
    expect(archive.entries.map(({ name, kind, size }) => [name, kind, size])).toEqual([
      ['d', 'directory', 0],
      ['d/a.txt', 'file', 5],
      ['d/b', 'link', 0],
      ['c', 'file', 1000],
    ])
    expect(archive.entries[1]?.open().read(0, 9).toString()).toBe('hello')
  })

  it('takes long names from GNU and pax headers', () => {
    const long = `${'long/'.repeat(40)}name`
    const archive = read([
      { name: '././@LongLink', type: 'L', content: `${long}\0` },
      { name: 'short', content: '1' },
      { name: 'pax', type: 'x', content: paxRecords({ path: `${long}2`, mtime: '1.5' }) },
      { name: 'short', content: '2' },
      { name: 'short', content: '3' },
    ])
    expect(archive.entries.map(({ name }) => name)).toEqual([long, `${long}2`, 'short'])
    expect(archive.faults).toEqual([])
  })

  it('takes a size from a pax header', () => {
    const archive = read([
      { name: 'pax', type: 'x', content: paxRecords({ size: '3' }) },
      { name: 'a', content: 'abc', size: 0 },
      { name: 'b', content: 'x' },
    ])
    expect(archive.entries.map(({ size }) => size)).toEqual([3, 1])
  })

  it.each<[string, TarFile[], string]>([
    ['a name with ..', [{ name: '../a', content: 'x' }], 'tar/unsafe-name'],
    ['an absolute name', [{ name: '/a', content: 'x' }], 'tar/unsafe-name'],
    [
      'two files of one name',
      [
        { name: 'a', content: 'x' },
        { name: 'a', content: 'y' },
      ],
      'tar/duplicate-name',
    ],
    ['a link that leaves', [{ name: 'a', type: '2', target: '../x' }], 'tar/link-leaves'],
    ['a file that is cut off', [{ name: 'a', size: 100_000 }], 'tar/truncated'],
    [
      'a header with a wrong checksum',
      [
        { name: 'a', content: 'x' },
        { name: 'b', badChecksum: true },
      ],
      'tar/header',
    ],
    ['a file with holes', [{ name: 'a', type: 'S', content: 'x' }], 'tar/sparse'],
    [
      'pax records that cannot be read',
      [{ name: 'p', type: 'x', content: '99 path=x\n' }, { name: 'a' }],
      'tar/extension',
    ],
  ])('says that it has %s', (_, files, rule) => {
    expect(rules(read(files))).toContain(rule)
  })

  it('says that bytes follow its end', () => {
    const bytes = Buffer.concat([buildTar([{ name: 'a', content: 'x' }]), Buffer.from('hidden')])
    expect(rules(readTar(memorySource(bytes)))).toEqual(['tar/trailing-data'])
  })

  it('takes a hard link or a device for no file', () => {
    const archive = read([
      { name: 'a', type: '1', target: 'b' },
      { name: 'c', type: '3' },
    ])
    expect(archive.entries.map(({ kind }) => kind)).toEqual(['other', 'other'])
  })

  it('is known by its first checksum', () => {
    expect(isTar(memorySource(buildTar([{ name: 'a' }])))).toBe(true)
    expect(isTar(memorySource(Buffer.alloc(2048)))).toBe(false)
    expect(isTar(memorySource(Buffer.from('short')))).toBe(false)
  })

  it('never breaks its reader, whatever is changed in it', () => {
    const whole = buildTar([
      { name: 'pax', type: 'x', content: paxRecords({ path: 'p', size: '3' }) },
      { name: 'a', content: 'abc' },
      { name: 'b', type: '2', target: 'a' },
    ])
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, value, length) => {
        const bytes = Buffer.from(whole)
        bytes[at] = value
        for (const part of [bytes, bytes.subarray(0, length)]) {
          try {
            for (const { open } of readTar(memorySource(part)).entries) open().read(0, 100)
          } catch (error) {
            if (!(error instanceof ArchiveError)) throw error
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})
