import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import fc from 'fast-check'
import { ArchiveError, findZip, readZip, startBudget, walkZip } from '../../../shared/archives/src/index.ts'
import type { Archive } from '../../../shared/archives/src/index.ts'
import { refusalOf } from './refusal.ts'
import { buildZip } from './zip-builder.ts'
import type { ZipFile, ZipOptions } from './zip-builder.ts'

function read(files: ZipFile[], options?: ZipOptions): Archive {
  return readZip(memorySource(buildZip(files, options)))
}

function contents(archive: Archive): Record<string, string> {
  return Object.fromEntries(
    archive.entries.map(({ name, open }) => {
      const source = open()
      return [name, source.read(0, source.size).toString('latin1')]
    }),
  )
}

const rules = ({ faults }: Archive): string[] => faults.map(({ rule }) => rule)

describe('a zip archive', () => {
  it('of more entries than its reader allows is refused', () => {
    const source = memorySource(buildZip(['a', 'b', 'c'].map((name) => ({ name, content: '' }))))
    expect(refusalOf(() => readZip(source, startBudget(), { mostEntries: 2 }))).toBe('zip/too-many')
    expect(readZip(source, startBudget(), { mostEntries: 3 }).entries).toHaveLength(3)
  })

  it('tells the checksums of its entries', () => {
    const { entries } = readZip(memorySource(buildZip([{ name: 'a', content: '123456789' }])))
    expect(entries[0]?.crc32).toBe(0xcbf43926)
  })

  it.each<[string, ZipFile, ZipOptions]>([
    ['stored', { name: 'a', content: 'hello' }, {}],
    ['deflated', { name: 'a', content: 'hello', deflate: true }, {}],
    ['with sizes of 64 bits', { name: 'a', content: 'hello', zip64: true }, { zip64: true }],
    ['with a comment', { name: 'a', content: 'hello' }, { comment: Buffer.from('about it') }],
    ['with a checksum that is wrong, as PyTorch reads it', { name: 'a', content: 'hello', crc: 1 }, {}],
    ['with flag bits that PyTorch ignores', { name: 'a', content: 'hello', flags: 0x840 }, {}],
  ])('is read when its file is %s', (_, file, options) => {
    const archive = read([file, { name: 'empty', content: '' }], options)
    expect(contents(archive)).toEqual({ a: 'hello', empty: '' })
    expect(archive.faults).toEqual([])
  })

  it('may be empty', () => {
    expect(read([])).toEqual({ entries: [], faults: [] })
  })

  it('may hold another zip archive as it is', () => {
    const archive = read([{ name: 'inner.zip', content: buildZip([{ name: 'a', content: 'x' }]) }])
    expect(archive.faults).toEqual([])
    expect(archive.entries).toHaveLength(1)
  })

  it('tells directories, links and other files', () => {
    const archive = read([
      { name: 'd/', content: '' },
      { name: 'd/link', content: 'target', unixMode: 0xa1ff },
      { name: 'fifo', content: '', unixMode: 0x1180 },
      { name: 'file/', content: 'a directory with content is a file' },
    ])
    expect(archive.entries.map(({ kind, target }) => [kind, target])).toEqual([
      ['directory', undefined],
      ['link', 'target'],
      ['other', undefined],
      ['file', undefined],
    ])
  })

  it.each<[string, ZipFile[], ZipOptions, string]>([
    ['a name that differs in the local header', [{ name: 'a', content: 'x', localName: 'b' }], {}, 'zip/local-header'],
    ['no local header', [{ name: 'a', content: 'x', localOffset: 7 }], {}, 'zip/local-header'],
    ['a mark of encryption', [{ name: 'a', content: 'x', flags: 1 }], {}, 'zip/encrypted'],
    [
      'two files of one name',
      [
        { name: 'a', content: 'x' },
        { name: 'a', content: 'y' },
      ],
      {},
      'zip/duplicate-name',
    ],
    ['a name with ..', [{ name: 'a/../../b', content: 'x' }], {}, 'zip/unsafe-name'],
    ['an absolute name', [{ name: '/etc/passwd', content: 'x' }], {}, 'zip/unsafe-name'],
    ['a name with a drive', [{ name: 'C:/x', content: 'x' }], {}, 'zip/unsafe-name'],
    ['a name with a backslash', [{ name: '..\\x', content: 'x' }], {}, 'zip/unsafe-name'],
    ['a name with a NUL', [{ name: 'a\0.txt', content: 'x' }], {}, 'zip/unsafe-name'],
    ['a link that leaves', [{ name: 'd/l', content: '../../x', unixMode: 0xa1ff }], {}, 'zip/link-leaves'],
    [
      'two entries for the same bytes',
      [
        { name: 'a', content: 'x' },
        { name: 'b', content: 'x', localOffset: 0 },
      ],
      {},
      'zip/overlap',
    ],
    [
      'a file that ends behind the archive',
      [{ name: 'a', content: 'x', packedSize: 5000, size: 5000 }],
      {},
      'zip/truncated',
    ],
    ['two sizes of a stored file', [{ name: 'a', content: 'xyz', size: 2 }], {}, 'zip/size'],
    [
      'a size that deflate cannot reach',
      [{ name: 'a', content: 'x', deflate: true, size: 10_000_000 }],
      {},
      'zip/size',
    ],
    ['bytes in front', [{ name: 'a', content: 'x' }], { prepend: Buffer.from('front') }, 'zip/prepended-data'],
    ['bytes behind', [{ name: 'a', content: 'x' }], { append: Buffer.from('behind') }, 'zip/trailing-data'],
    ['a count that is wrong', [{ name: 'a', content: 'x' }], { count: 2 }, 'zip/directory'],
    [
      'a second archive',
      [{ name: 'a', content: 'x' }],
      { append: buildZip([{ name: 'b', content: 'y' }]) },
      'zip/ambiguous',
    ],
  ])('says that it has %s', (_, files, options, rule) => {
    const archive = read(files, options)
    expect(rules(archive)).toContain(rule)
    for (const fault of archive.faults) expect(fault.message).toMatch(/^[A-Z"].*\.$/)
  })

  it('is read behind other bytes, where its offsets do not count them', () => {
    const archive = read([{ name: 'a', content: 'x' }], { prepend: Buffer.alloc(1000, 'p') })
    expect(contents(archive)).toEqual({ a: 'x' })
  })

  it.each<[string, ZipFile, string]>([
    ['is compressed by another method', { name: 'a', content: 'x', method: 12 }, 'zip/compression'],
    ['unpacks to more than it claims', { name: 'a', content: 'hello', deflate: true, size: 3 }, 'archive/corrupt'],
    ['unpacks to less than it claims', { name: 'a', content: 'hello', deflate: true, size: 9 }, 'archive/corrupt'],
    ['is no deflate stream', { name: 'a', content: '\xff\xff\xff', method: 8 }, 'archive/corrupt'],
  ])('refuses to open a file that %s', (_, file, rule) => {
    const [entry] = read([file]).entries
    expect(refusalOf(() => entry?.open())).toBe(rule)
  })

  it('refuses what needs more work than there is budget for', () => {
    const bytes = buildZip([{ name: 'a', content: Buffer.alloc(1_000_000), deflate: true }])
    const [entry] = readZip(memorySource(bytes), startBudget(1000)).entries
    expect(refusalOf(() => entry?.open())).toBe('archive/too-large')
  })

  it('is nothing without a directory', () => {
    expect(findZip(memorySource(Buffer.from('PK\x05\x06 and no more than that, really nothing')))).toBeUndefined()
    expect(() => readZip(memorySource(Buffer.alloc(0)))).toThrow(ArchiveError)
  })

  it('never breaks its reader, whatever is changed in it', () => {
    const whole = buildZip([
      { name: 'a', content: 'hello '.repeat(50), deflate: true },
      { name: 'b/c', content: 'stored', zip64: true },
    ])
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = Buffer.from(whole)
          for (const [at, value] of changes) bytes[at] = value
          readAll(bytes)
          readAll(bytes.subarray(0, length))
        },
      ),
      { numRuns: 1500 },
    )
  })
})

function readAll(bytes: Buffer): void {
  try {
    for (const { open } of readZip(memorySource(bytes), startBudget(1_000_000)).entries) open().read(0, 1000)
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
  }
}

describe('walking a zip archive', () => {
  function walk(bytes: Buffer, mostEntries?: number): Archive {
    const { entries, faults } = walkZip(
      memorySource(bytes),
      startBudget(),
      mostEntries === undefined ? {} : { mostEntries },
    )
    return { entries: [...entries], faults: [...faults] }
  }

  it('gives the same entries and faults as reading it, but for those of names', () => {
    const whole = buildZip([
      { name: 'a', content: 'hello', deflate: true },
      { name: 'b', content: 'x', crc: 1 },
      { name: 'c/', content: '' },
    ])
    for (const bytes of [whole, Buffer.concat([whole, Buffer.from('x')]), Buffer.concat([Buffer.from('x'), whole])]) {
      const read = readZip(memorySource(bytes))
      const walked = walk(bytes)
      expect(contents(walked)).toEqual(contents(read))
      expect(walked.faults).toEqual(read.faults)
    }
  })

  it('finds entries that share bytes, in whatever order', () => {
    const files = ['a', 'b', 'c'].map((name) => ({ name, content: name.repeat(10) }))
    const bytes = buildZip(files)
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    // The second entry points at the first one's bytes.
    bytes.writeUInt32LE(0, directory + 47 + 42)
    expect(rules(walk(bytes))).toContain('zip/overlap')
    expect(rules(walk(bytes))).toEqual(rules({ ...readZip(memorySource(bytes)) }))
  })

  it('refuses what is none, and more entries than are allowed', () => {
    expect(refusalOf(() => walk(Buffer.from('no')))).toBe('zip/no-directory')
    const three = buildZip(['a', 'b', 'c'].map((name) => ({ name, content: '' })))
    expect(refusalOf(() => walk(three, 2))).toBe('zip/too-many')
    expect(walk(three, 3).entries).toHaveLength(3)
  })
})
