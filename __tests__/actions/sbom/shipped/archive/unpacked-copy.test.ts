import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { readZip, startBudget } from '@seaworthy/archives'
import { memorySource, type ByteSource } from '@seaworthy/files'
import { openArchive } from '../../../../../actions/sbom/src/shipped/archive/open-archive.ts'
import { withUnpacked } from '../../../../../actions/sbom/src/shipped/archive/unpacked-copy.ts'
import { inspect } from '../../../../../actions/sbom/src/shipped/inspect.ts'
import { buildTar } from '../../../../shared/archives/tar-builder.ts'
import { buildZip } from '../../../../shared/archives/zip-builder.ts'
import { tree } from '../../../../support/tree.ts'
import { ruleOf } from '../fuzz.ts'
import { packAsar } from './asar.ts'

/** More than is unpacked into memory. */
const size = 17 * 1024 * 1024
/** What a deflate stream costs beside its bytes: some kB for each block. */
const ofBlocks = 1024 * 1024

function largeEntry(bytes: number): ByteSource {
  const zip = buildZip([{ name: 'large', content: Buffer.alloc(size, 'large'), deflate: true }])
  const content = readZip(memorySource(zip), startBudget(bytes)).entries[0]?.open()
  if (!content) throw new Error('expected an entry')
  return content
}

describe('what is unpacked and large', () => {
  it('is unpacked once, however often and in whatever order it is read', async () => {
    const folder = await tree({})
    const ends = withUnpacked(largeEntry(size + ofBlocks), folder, (source) =>
      Array.from({ length: 100 }, () => source.read(size - 5, 5).toString() + source.read(0, 5).toString()),
    )
    expect(new Set(ends).size).toBe(1)
    expect(readdirSync(folder)).toEqual([])
  })

  it('is refused when it is more than may be unpacked, and nothing is left of it', async () => {
    const folder = await tree({})
    expect(ruleOf(() => withUnpacked(largeEntry(size - 1), folder, () => 'read'))).toBe('archive/too-large')
    expect(readdirSync(folder)).toEqual([])
  })

  it('is read from where it lies when it need not be unpacked', () => {
    const source = memorySource(Buffer.from('plain'))
    expect(withUnpacked(source, 'no folder', (read) => read)).toBe(source)
  })

  it('is told where there is no place for it, and the rest is read', async () => {
    const folder = join(await tree({}), 'gone')
    const zip = buildZip([
      { name: 'large', content: Buffer.alloc(size), deflate: true },
      { name: 'small', content: 'small' },
    ])
    const { faults, members } = inspect('app.zip', memorySource(zip), folder)
    expect(faults).toMatchObject([{ rule: 'sbom/scratch', file: 'app.zip/large' }])
    expect(members.map(({ path }) => path)).toEqual(['app.zip/small'])
    expect(JSON.stringify(faults)).not.toContain(folder)
  })
})

describe('a large asar in an archive', () => {
  const text = 'export const more = 1\n'.repeat(50_000)
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`lib/${index}.js`, `${index}${text}`]))

  it('is read as it is by itself', async () => {
    const asar = await packAsar({ 'package.json': '{"name":"desk","version":"1.0.0"}', ...files })
    expect(asar.length).toBeGreaterThan(size)
    const folder = await tree({})
    const alone = inspect('app.asar', memorySource(asar))
    const zip = buildZip([{ name: 'app.asar', content: asar, deflate: true }])
    const packed = inspect('a.zip', memorySource(zip), folder)
    expect(packed.faults).toEqual([])
    expect(packed.members.slice(1)).toEqual(alone.members.map((one) => ({ ...one, path: `a.zip/${one.path}` })))
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a packed tar', () => {
  it('is unpacked once and read in any order', async () => {
    const folder = await tree({})
    const packed = memorySource(gzipSync(buildTar([{ name: 'large.bin', content: Buffer.alloc(size, 'large') }])))
    const archive = openArchive('app.tgz', packed, startBudget(size + ofBlocks), folder)
    const source = archive?.held[0]?.open()
    expect(source?.read(size - 7, 7)).toEqual(source?.read(0, 7))
    expect(source?.read(0, 5).toString()).toBe('large')
    archive?.close?.()
    expect(readdirSync(folder)).toEqual([])
  })

  it('that is none is one file, and leaves nothing', async () => {
    const folder = await tree({})
    const packed = memorySource(gzipSync(Buffer.alloc(size, 'x')))
    const container = openArchive('app.tgz', packed, startBudget(), folder)
    expect(container?.held.map(({ name, size: unpacked }) => [name, unpacked])).toEqual([['app', size]])
    container?.close?.()
    expect(readdirSync(folder)).toEqual([])
  })
})
