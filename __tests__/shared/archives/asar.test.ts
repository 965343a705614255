import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { memorySource } from '@seaworthy/files'
import { ArchiveError, fitsIntegrity, isAsar, readAsar } from '../../../shared/archives/src/index.ts'
import type { AsarArchive } from '../../../shared/archives/src/index.ts'

/** An asar archive around this header: four sizes, JSON, padding, content. */
function buildAsar(header: unknown, content = ''): Buffer {
  const json = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header))
  const padded = Math.ceil(json.length / 4) * 4
  const sizes = Buffer.alloc(16)
  sizes.writeUInt32LE(4)
  sizes.writeUInt32LE(padded + 8, 4)
  sizes.writeUInt32LE(padded + 4, 8)
  sizes.writeUInt32LE(json.length, 12)
  return Buffer.concat([sizes, json, Buffer.alloc(padded - json.length), Buffer.from(content)])
}

function read(files: unknown, content = ''): AsarArchive {
  return readAsar(memorySource(buildAsar({ files }, content)))
}

const rules = ({ faults }: AsarArchive): string[] => faults.map(({ rule }) => rule)

describe('an asar archive', () => {
  it('that electron/asar packed is read, with every file and its integrity', () => {
    const bytes = readFileSync(new URL('fixtures/app.asar', import.meta.url))
    expect(isAsar(memorySource(bytes))).toBe(true)
    const archive = readAsar(memorySource(bytes))
    expect(archive.faults).toEqual([])
    const files = archive.entries.filter(({ kind }) => kind === 'file')
    expect(files.map(({ name }) => name).sort()).toEqual(['empty.txt', 'main.js', 'models/system.md'])
    for (const { open, integrity } of files) {
      expect(integrity && fitsIntegrity(open(), integrity)).toBe(true)
    }
    const outside = archive.entries.filter(({ kind }) => kind === 'outside')
    expect(outside.map(({ name, size }) => [name, size])).toEqual([['native/addon.node', 7]])
    const prompt = files.find(({ name }) => name === 'models/system.md')?.open()
    expect(prompt?.read(0, 100).toString()).toBe('Be helpful.\n')
  })

  it('is refused when the integrity is not that of the content', () => {
    const hash = createHash('sha256').update('hello').digest('hex')
    const archive = read(
      { a: { size: 5, offset: '0', integrity: { algorithm: 'SHA256', hash, blockSize: 4194304, blocks: [hash] } } },
      'hellO',
    )
    const [entry] = archive.entries
    expect(entry?.integrity && fitsIntegrity(entry.open(), entry.integrity)).toBe(false)
  })

  it('tells links', () => {
    const archive = read({ a: { link: 'b' }, c: { files: { d: { link: '../../e' } } } })
    expect(archive.entries.map(({ name, kind, target }) => [name, kind, target])).toContainEqual(['a', 'link', 'b'])
    expect(rules(archive)).toEqual(['asar/link-leaves'])
  })

  it.each<[string, unknown, string]>([
    ['a name with ..', { '..': { files: { a: { size: 1, offset: '0' } } } }, 'asar/unsafe-name'],
    ['a name with a slash', { 'a/b': { size: 1, offset: '0' } }, 'asar/unsafe-name'],
    ['an empty name', { '': { size: 1, offset: '0' } }, 'asar/unsafe-name'],
    ['an offset behind the end', { a: { size: 1, offset: '99' } }, 'asar/entry'],
    ['an offset that is negative', { a: { size: 1, offset: '-1' } }, 'asar/entry'],
    ['an offset of 2^63', { a: { size: 1, offset: '9223372036854775808' } }, 'asar/entry'],
    ['a size that is no number', { a: { size: '1', offset: '0' } }, 'asar/entry'],
    ['a size of 1.5', { a: { size: 1.5, offset: '0' } }, 'asar/entry'],
    ['files that share bytes', { a: { size: 3, offset: '0' }, b: { size: 3, offset: '1' } }, 'asar/overlap'],
    ['an entry that is no object', { a: 7 }, 'asar/entry'],
  ])('says that it has %s', (_, files, rule) => {
    expect(rules(read(files, 'content'))).toContain(rule)
  })

  it('may store the same content once', () => {
    expect(rules(read({ a: { size: 3, offset: '0' }, b: { size: 3, offset: '0' } }, 'abc'))).toEqual([])
  })

  it('takes __proto__ for a name like any other', () => {
    const archive = readAsar(memorySource(buildAsar('{"files":{"__proto__":{"size":1,"offset":"0"}}}', 'x')))
    expect(archive.entries.map(({ name }) => name)).toEqual(['__proto__'])
  })

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['sizes that do not fit each other', Buffer.concat([Buffer.alloc(16, 4), Buffer.from('{}')])],
    ['a header that is no JSON', buildAsar('{"files":')],
    ['a header without files', buildAsar({})],
    [
      'a header that is not UTF-8',
      buildAsar('{"files":{}}\xff').map((byte, at) => (at === 28 ? 0xff : byte)) as Buffer,
    ],
    ['folders without end', buildAsar(`${'{"files":{"a":'.repeat(200)}{"files":{}}${'}}'.repeat(200)}`)],
  ])('is refused when it has %s', (_, bytes) => {
    expect(() => readAsar(memorySource(Buffer.from(bytes)))).toThrow(ArchiveError)
  })
})
