import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import { inspect } from '../../../../actions/sbom/src/shipped/inspect.ts'
import { buildTar } from '../../../shared/archives/tar-builder.ts'
import { buildZip } from '../../../shared/archives/zip-builder.ts'
import { packAsar, withHeader } from './archive/asar.ts'
import { refusals } from './fuzz.ts'
import { buildPe } from './native/build-pe.ts'

const files = { 'package.json': '{"name":"desk","version":"1.0.0"}', 'prompts/system.md': 'You are careful.' }
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function read(path: string, bytes: Buffer) {
  return inspect(path, memorySource(bytes))
}

function rules(path: string, bytes: Buffer): string[] {
  return read(path, bytes).faults.map(({ rule, file }) => `${rule} ${file}`)
}

describe('the inspection of a file', () => {
  it('reads an asar in place, with the digest of each file and of its header', async () => {
    const archive = await packAsar(files)
    const { members, faults, facts } = read('app.asar', archive)
    expect(faults).toEqual([])
    expect(members.map(({ path, sha256: digest }) => [path, digest]).sort()).toEqual([
      ['app.asar/package.json', sha256(files['package.json'])],
      ['app.asar/prompts/system.md', sha256(files['prompts/system.md'])],
    ])
    const length = archive.readUInt32LE(12)
    expect(facts.asarHeader).toBe(sha256(archive.toString('utf8', 16, 16 + length)))
  })

  it('tells of a file of an asar that is not what the header says', async () => {
    const archive = await packAsar(files)
    archive.write('evil', archive.length - 6, 'latin1')
    expect(rules('app.asar', archive)).toEqual(['asar/integrity app.asar/prompts/system.md'])
  })

  it('tells of an offset outside of an asar, and reads the rest', async () => {
    const archive = withHeader(await packAsar(files), '"offset":"0"', '"offset":"9"')
    const far = withHeader(await packAsar(files), '"size":33,', '"size":99,')
    expect(rules('app.asar', archive)).toContain('asar/integrity app.asar/package.json')
    expect(rules('app.asar', far)).toContain('asar/entry app.asar')
    expect(read('app.asar', far).members.map(({ path }) => path)).toContain('app.asar/prompts/system.md')
  })

  it('tells of names that climb out, and shows them below the archive', async () => {
    const archive = withHeader(await packAsar({ 'aa/b.txt': 'b' }), '"aa"', '".."')
    expect(rules('app.asar', archive)).toContain('asar/unsafe-name app.asar')
    expect(read('app.asar', archive).members.map(({ path }) => path)).toEqual(['app.asar/b.txt'])
  })

  it('looks into archives in archives', async () => {
    const inner = await packAsar(files)
    const outer = buildZip([{ name: 'resources/app.asar', content: inner, deflate: true }])
    const { members, faults } = read('desk.zip', outer)
    expect(faults).toEqual([])
    expect(members.map(({ path }) => path)).toEqual([
      'desk.zip/resources/app.asar',
      'desk.zip/resources/app.asar/package.json',
      'desk.zip/resources/app.asar/prompts/system.md',
    ])
  })

  it('looks into them only so deep, and tells where it stopped', () => {
    let bytes = buildZip([{ name: 'a.txt', content: 'a' }])
    for (let depth = 0; depth < 5; depth++) bytes = buildZip([{ name: 'a.zip', content: bytes }])
    expect(rules('a.zip', bytes)).toEqual(['sbom/archive-too-deep a.zip/a.zip/a.zip/a.zip/a.zip'])
  })

  it('tells of a file that unpacks to another size than the archive says', () => {
    const bytes = buildZip([{ name: 'a.txt', content: 'abc'.repeat(100), deflate: true, size: 10 }])
    expect(rules('a.zip', bytes).some((rule) => rule.startsWith('archive/corrupt a.zip/'))).toBe(true)
  })

  it.each([
    ['desk.AppImage', Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0AI\x02', 'latin1'), Buffer.alloc(100)])],
    ['desk.deb', Buffer.from('!<arch>\ndebian-binary   ')],
    ['desk.rpm', Buffer.concat([Buffer.from('edabeedb', 'hex'), Buffer.alloc(100)])],
    ['desk.msi', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['desk.dmg', Buffer.concat([Buffer.alloc(600), Buffer.from('koly'), Buffer.alloc(508)])],
  ])('tells that nothing is known of what is in %s', (path, bytes) => {
    expect(rules(path, bytes)).toContain(`sbom/artifact-opaque ${path}`)
  })

  const [rar, xz, bzip2] = [Buffer.from('Rar!\x1a\x07\x01\0'), Buffer.from('fd377a585a00', 'hex'), 'BZh91AY&SY']
  it.each([
    ['plugins.dat', rar],
    ['plugins.bin', xz],
    ['plugins', Buffer.from(bzip2, 'latin1')],
    ['plugins.lz4', Buffer.from('04224d18', 'hex')],
    ['plugins.7z', Buffer.from('377abcaf271c', 'hex')],
    ['setup.txt', Buffer.from('MSCF\0\0\0\0')],
  ])('tells that nothing is known of what is in %s, whatever it is called', (path, magic) => {
    expect(rules(path, Buffer.concat([magic, Buffer.alloc(100)]))).toEqual([`sbom/artifact-opaque ${path}`])
  })

  const hidden = 'node_modules/z/package.json'
  const manifest = '{"name":"z","version":"1.0.0"}'
  it.each([
    ['a zip', buildZip([{ name: hidden, content: manifest }])],
    ['a zip that is called like weights', buildZip([{ name: hidden, content: manifest }]), 'weights.bin'],
    ['a tar', buildTar([{ name: hidden, content: manifest }])],
    ['a packed tar', gzipSync(buildTar([{ name: hidden, content: manifest }]))],
    ['a tar that Zstandard packed', zstdCompressSync(buildTar([{ name: hidden, content: manifest }]))],
    ['a tar that Brotli packed', brotliCompressSync(buildTar([{ name: hidden, content: manifest }])), 'z.tar.br'],
  ])('looks into %s, whatever it is called', (_what, bytes, path = 'theme.dat') => {
    const { members, faults } = read(path, bytes)
    expect([members.map((member) => member.path), faults]).toEqual([[`${path}/${hidden}`], []])
  })

  it('looks into the zip that stands behind a program, and takes neither for the other', () => {
    const zip = buildZip([{ name: hidden, content: manifest }])
    const signature = Buffer.alloc(512, 1)
    const { members, faults, facts } = read('setup.exe', Buffer.concat([buildPe([]), zip, signature]))
    expect([members.map(({ path }) => path), faults]).toEqual([[`setup.exe/${hidden}`], []])
    expect(facts.native?.format).toBe('pe')
  })

  it('looks into a file that is compressed alone', () => {
    const { members, facts } = read('licences.json.gz', gzipSync('{}'))
    expect([members.map(({ path, size }) => [path, size]), facts]).toEqual([
      [['licences.json.gz/licences.json', 2]],
      {},
    ])
    expect(rules('a.js.br', Buffer.from('no Brotli'))).toEqual(['sbom/archive-broken a.js.br'])
  })

  it('tells of links that hide packages, and of those that lead out', async () => {
    const link = (name: string, target: string) => ({ name, content: target, unixMode: 0o120777 })
    const files = [{ name: 'hidden/z/package.json', content: manifest }]
    const zip = buildZip([...files, link('node_modules/z', '../hidden/z'), link('a/b', '../../c')])
    expect(rules('app.zip', zip)).toEqual(['zip/link-leaves app.zip', 'sbom/link-not-followed app.zip/node_modules/z'])
    const tar = buildTar([...files, { name: 'node_modules', type: '2', target: 'hidden' }])
    expect(rules('app.tar', tar)).toEqual(['sbom/link-not-followed app.tar/node_modules'])
    const ofManifest = buildTar([...files, { name: hidden, type: '2', target: '../../hidden/z/package.json' }])
    expect(rules('app.tar', ofManifest)).toEqual([`sbom/link-not-followed app.tar/${hidden}`])

    const archive = await packAsar({ 'hidden/package.json': manifest, 'node_modules/zzz': 'zzz' })
    const node = /"zzz":\{.*?\}\}/.exec(archive.toString('latin1'))?.[0] ?? ''
    const asar = withHeader(archive, node, '"zzz":{"link":"hidden"}'.padEnd(node.length))
    expect(rules('app.asar', asar)).toContain('sbom/link-not-followed app.asar/node_modules/zzz')
  })

  it('follows links that stay among packages, and to files, without a word', () => {
    const tar = buildTar([
      { name: 'node_modules/.store/z/node_modules/z/package.json', content: manifest },
      { name: 'node_modules/z', type: '2', target: '.store/z/node_modules/z' },
      { name: 'Current', type: '2', target: 'node_modules' },
    ])
    expect(rules('app.tar', tar)).toEqual([])
  })

  it('reads hard links of a tar as the files that they are, and tells of devices', () => {
    const tar = buildTar([
      { name: 'a.json', content: manifest },
      { name: 'node_modules/z/package.json', type: '1', target: 'a.json' },
      { name: 'null', type: '3' },
    ])
    const { members } = read('app.tar', tar)
    expect(members.map(({ path, size }) => [path, size])).toEqual([
      ['app.tar/a.json', manifest.length],
      ['app.tar/node_modules/z/package.json', manifest.length],
    ])
    expect(rules('app.tar', tar)).toEqual(['sbom/not-a-file app.tar/null'])
  })

  it('tells of a package.json that is no JSON', () => {
    expect(rules('package.json', Buffer.from('{'))).toEqual(['sbom/json-broken package.json'])
  })

  it('is afraid of no changed archive', async () => {
    const archive = await packAsar(files)
    expect(refusals(archive, (bytes) => read('app.asar', bytes), { count: 1000 })).toBe(0)
    const zip = buildZip([{ name: 'app.asar', content: archive, deflate: true }])
    expect(refusals(zip, (bytes) => read('a.zip', bytes), { count: 1000 })).toBe(0)
  })
})
