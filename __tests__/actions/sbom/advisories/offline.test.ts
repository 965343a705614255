import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { assess, type Assessment } from '../../../../actions/sbom/src/advisories/match/assess.ts'
import { consultDumps } from '../../../../actions/sbom/src/advisories/offline/consult.ts'
import { buildZip, type ZipFile, type ZipOptions } from '../../../shared/archives/zip-builder.ts'
import { componentOf } from './component.ts'
import { recordOf, type OsvRecord } from './osv-records.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'advisories-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function put(file: string, content: string | Buffer): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
  await writeFile(path.join(folder, file), content)
}

function zipOf(records: (OsvRecord | ZipFile)[], options: ZipOptions = {}): Buffer {
  const files = records.map((record) =>
    'id' in record ? { name: `${record.id}.json`, content: JSON.stringify(record), deflate: true } : record,
  )
  return buildZip(files, options)
}

function assessAll(purls: string[], cache?: string): Promise<Assessment> {
  const options = { folder, ...(cache !== undefined && { cache }) }
  return assess(
    purls.map((purl) => componentOf(purl)),
    consultDumps(options),
  )
}

const bad = recordOf('GHSA-bad', 'npm', 'bad', '1.2.0')

describe('advisories from dumps', () => {
  it('are found for the versions that they affect, with the version that fixes them', async () => {
    await put('npm/all.zip', zipOf([bad, recordOf('GHSA-other', 'npm', 'other', '9.0.0')]))
    const { matches, unassessed, databases, faults } = await assessAll(['pkg:npm/bad@1.1.0', 'pkg:npm/good@1.0.0'])
    expect(matches).toMatchObject([
      { ref: 'pkg:npm/bad@1.1.0', id: 'GHSA-bad', fixedIn: '1.2.0', kind: 'vulnerability' },
    ])
    expect(unassessed).toEqual([])
    expect(faults).toEqual([])
    expect(databases).toMatchObject([
      { ecosystem: 'npm', uri: 'npm/all.zip', records: 2, lastUpdate: '2026-01-02T00:00:00Z' },
    ])
    expect((await assessAll(['pkg:npm/bad@1.2.0'])).matches).toEqual([])
  })

  it('are found as osv-scanner lays them out, and as loose records', async () => {
    await put('osv-scanner/npm/all.zip', zipOf([bad]))
    await put('PyPI/PYSEC-1.json', JSON.stringify(recordOf('PYSEC-1', 'PyPI', 'Evil_Thing')))
    await put('osv-scalibr/Go/all.zip', zipOf([recordOf('GO-1', 'Go', 'example.com/x', '2.0.0')]))
    await put('RUSTSEC-1.json', JSON.stringify(recordOf('RUSTSEC-1', 'crates.io', 'worse', '2.0.0')))
    const { matches, unassessed } = await assessAll([
      'pkg:npm/bad@1.0.0',
      'pkg:pypi/evil-thing@3',
      'pkg:cargo/worse@1.0.0',
      'pkg:golang/example.com/x@v1.9.0',
      'pkg:gem/none@1.0.0',
    ])
    expect(matches.map(({ id }) => id)).toEqual(['RUSTSEC-1', 'GO-1', 'GHSA-bad', 'PYSEC-1'])
    expect(unassessed).toEqual([
      {
        ref: 'pkg:gem/none@1.0.0',
        why: 'no-advisories',
        ecosystem: 'RubyGems',
        because: 'no advisories of RubyGems were given',
      },
    ])
  })

  it('know malware, whose records name versions or are of all', async () => {
    const some = recordOf('MAL-1', 'npm', 'typo')
    some['affected'] = [{ package: { ecosystem: 'npm', name: 'typo' }, versions: ['1.0.1', '1.0.2'] }]
    await put('npm/all.zip', zipOf([some, recordOf('MAL-2', 'npm', 'evil')]))
    const { matches } = await assessAll(['pkg:npm/typo@1.0.0', 'pkg:npm/typo@1.0.2', 'pkg:npm/evil@7.0.0'])
    expect(matches).toMatchObject([
      { ref: 'pkg:npm/evil@7.0.0', kind: 'malware', id: 'MAL-2', severity: { rating: 'critical' } },
      { ref: 'pkg:npm/typo@1.0.2', kind: 'malware', id: 'MAL-1' },
    ])
  })

  it('leave out what was withdrawn', async () => {
    await put('npm/all.zip', zipOf([{ ...bad, withdrawn: '2026-02-01T00:00:00Z' }, recordOf('GHSA-x', 'npm', 'x')]))
    expect((await assessAll(['pkg:npm/bad@1.0.0'])).matches).toEqual([])
  })

  it('find every package, wherever it stands in the index', async () => {
    const names = ['', 'a', 'A', 'aa', '"', '\\', 'ü', '@a/b', 'z'.repeat(200), 'a\tb', '日本', '__proto__', 'toString']
    const records = names.filter(Boolean).map((name, at) => recordOf(`GHSA-${at}-x`, 'npm', name, '1.0.0'))
    await put('npm/all.zip', zipOf(records))
    const index = await assess(
      names.filter(Boolean).map((name) => componentOf(`pkg:npm/${encodeURIComponent(name)}@0.1.0`)),
      consultDumps({ folder }),
    )
    expect(index.matches).toHaveLength(records.length)
  })
})

describe('the index of a dump', () => {
  it('is made once and used again while the dump is the same', async () => {
    const cache = path.join(folder, 'cache')
    await put('npm/all.zip', zipOf([bad]))
    const first = await assessAll(['pkg:npm/bad@1.0.0'], cache)
    const [kept = ''] = await readdir(cache)
    const { ino } = await stat(path.join(cache, kept))
    expect(await assessAll(['pkg:npm/bad@1.0.0'], cache)).toEqual(first)
    expect((await stat(path.join(cache, kept))).ino).toBe(ino)
    await put('npm/all.zip', zipOf([recordOf('GHSA-bad', 'npm', 'bad', '1.0.0')]))
    expect((await assessAll(['pkg:npm/bad@1.0.0'], cache)).matches).toEqual([])
    expect(await readdir(cache)).toHaveLength(2)
  })

  it('is made again when it is damaged', async () => {
    const cache = path.join(folder, 'cache')
    await put('npm/all.zip', zipOf([bad]))
    const first = await assessAll(['pkg:npm/bad@1.0.0'], cache)
    const [kept = ''] = await readdir(cache)
    const whole = await readFile(path.join(cache, kept), 'utf8')
    const changed = [
      whole.slice(0, -5),
      `${whole}x`,
      whole.replace('f1.2.0', 'f1.0.0'),
      whole.replace('"records":1', '"records":2'),
      whole.replace('"faults":[]', '"faults":[],"incomplete":null'),
    ]
    for (const content of ['', '{}\n', 'x'.repeat(1000), ...changed]) {
      await put(`cache/${kept}`, content)
      expect(await assessAll(['pkg:npm/bad@1.0.0'], cache)).toEqual(first)
      expect(await readFile(path.join(cache, kept), 'utf8')).toBe(whole)
    }
  })

  it('of another dump is not taken, even under its name', async () => {
    const cache = path.join(folder, 'cache')
    await put('npm/all.zip', zipOf([bad]))
    await assessAll(['pkg:npm/bad@1.0.0'], cache)
    const [first = ''] = await readdir(cache)
    await put('npm/all.zip', zipOf([recordOf('GHSA-none', 'npm', 'bad', '0.1.0')]))
    await assessAll(['pkg:npm/bad@1.0.0'], cache)
    const second = (await readdir(cache)).find((name) => name !== first) ?? ''
    await copyFile(path.join(cache, second), path.join(cache, first))
    await put('npm/all.zip', zipOf([bad]))
    expect((await assessAll(['pkg:npm/bad@1.0.0'], cache)).matches).toHaveLength(1)
  })

  it('is the same when a thread of its own makes it', async () => {
    const worker = path.resolve('__tests__/actions/sbom/advisories/worker.ts')
    await put('npm/all.zip', zipOf([bad, recordOf('GHSA-two', 'npm', 'bad', '3.0.0')]))
    await put('PyPI/PYSEC-1.json', JSON.stringify(recordOf('PYSEC-1', 'PyPI', 'Evil_Thing')))
    const purls = ['pkg:npm/bad@1.0.0', 'pkg:pypi/evil-thing@3'].map((purl) => componentOf(purl))
    const beside = await assess(purls, consultDumps({ folder, worker }))
    expect(beside).toEqual(await assess(purls, consultDumps({ folder })))
    expect(beside.matches.map(({ id }) => id)).toEqual(['GHSA-bad', 'GHSA-two', 'PYSEC-1'])
    await put('npm/all.zip', 'no zip file')
    const broken = await assess(purls, consultDumps({ folder, worker }))
    expect(broken.faults).toEqual((await assess(purls, consultDumps({ folder }))).faults)
    expect(broken.unassessed).toMatchObject([{ ref: 'pkg:npm/bad@1.0.0', why: 'no-advisories' }])
  })
})

describe('a damaged dump is never a pass', () => {
  const other = recordOf('GHSA-other', 'npm', 'other')

  it.each([
    ['cut off', (zip: Buffer) => zip.subarray(0, zip.length - 100), 'sbom/advisories-broken'],
    ['empty', () => Buffer.alloc(0), 'sbom/advisories-broken'],
    ['a page', () => Buffer.from('<html>not found</html>'), 'sbom/advisories-broken'],
    ['changed inside', (zip: Buffer) => flip(zip, 45), 'sbom/advisories-incomplete'],
    ['without records', () => buildZip([]), 'sbom/advisories-incomplete'],
    ['of another ecosystem', () => zipOf([recordOf('PYSEC-1', 'PyPI', 'x')]), 'sbom/advisories-incomplete'],
    ['with bytes behind', (zip: Buffer) => Buffer.concat([zip, Buffer.from('x')]), 'sbom/advisories-incomplete'],
  ])('when it is %s', async (_how, damage, rule) => {
    await put('npm/all.zip', damage(zipOf([other])))
    const { unassessed, faults } = await assessAll(['pkg:npm/bad@1.0.0'])
    expect(unassessed).toMatchObject([{ ref: 'pkg:npm/bad@1.0.0', why: 'no-advisories', ecosystem: 'npm' }])
    expect(faults.map((fault) => fault.rule)).toContain(rule)
  })

  it('when a record is a bomb', async () => {
    await put(
      'npm/all.zip',
      zipOf([other, { name: 'a.json', content: Buffer.alloc(33 * 2 ** 20, ' '), deflate: true }]),
    )
    const { unassessed, faults } = await assessAll(['pkg:npm/bad@1.0.0'])
    expect(unassessed).toHaveLength(1)
    expect(faults[0]?.message).toMatch(/a record at most/)
  })

  it('when a record is no JSON, or nests without end', async () => {
    for (const content of ['{', '['.repeat(1_000_000)]) {
      await put('npm/all.zip', zipOf([other, { name: 'a.json', content }]))
      const { unassessed, faults } = await assessAll(['pkg:npm/bad@1.0.0'])
      expect(unassessed).toHaveLength(1)
      expect(faults).toMatchObject([{ rule: 'sbom/advisory-invalid' }, { rule: 'sbom/advisories-incomplete' }])
    }
  })

  it('for the packages that an unreadable record names', async () => {
    const half = { ...recordOf('GHSA-half', 'npm', 'bad'), modified: 'never' }
    await put('npm/all.zip', zipOf([other, half]))
    const { unassessed, faults } = await assessAll(['pkg:npm/bad@1.0.0', 'pkg:npm/good@1.0.0'])
    expect(unassessed).toMatchObject([{ ref: 'pkg:npm/bad@1.0.0', why: 'no-advisories' }])
    expect(faults).toMatchObject([{ rule: 'sbom/advisory-invalid', file: 'npm/all.zip!GHSA-half.json' }])
  })
})

function flip(zip: Buffer, at: number): Buffer {
  const changed = Buffer.from(zip)
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
  return changed
}
