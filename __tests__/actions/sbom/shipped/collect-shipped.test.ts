import { createHash } from 'node:crypto'
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import { collectShipped } from '../../../../actions/sbom/src/shipped/collect-shipped.ts'
import { buildZip } from '../../../shared/archives/zip-builder.ts'
import { tree } from '../../../support/tree.ts'
import { packAsar } from './archive/asar.ts'

const worker = fileURLToPath(new URL('worker.ts', import.meta.url))

const app = {
  'package.json': '{"name":"desk","version":"1.2.3","dependencies":{"a":"1"}}',
  'main.js': 'start()',
  'prompts/system.md': 'You are careful.',
  'node_modules/a/package.json': '{"name":"a","version":"1.0.0","license":"ISC"}',
  'node_modules/a/build/a.node': 'native',
}

async function unpackedApp(): Promise<string> {
  const base = await tree({ 'dist/version': '31.3.1', 'dist/LICENSES.chromium.html': '<html>' })
  await mkdir(join(base, 'dist', 'resources'))
  await writeFile(join(base, 'dist', 'resources', 'app.asar'), await packAsar(app))
  return base
}

async function inventoryOf(base: string, ...artifacts: string[]) {
  const { parts: found } = await collectShipped(
    artifacts.map((artifact) => join(base, artifact)),
    { base, worker },
  )
  return buildInventory(found, { fallbackName: 'unnamed' })
}

describe('what ships', () => {
  it('is collected from a folder with its archives, by paths from the base', async () => {
    const { subject, components, dependencies, faults } = await inventoryOf(await unpackedApp(), 'dist')
    expect(faults).toEqual([])
    expect(subject).toMatchObject({ name: 'desk', version: '1.2.3' })
    expect(components.map(({ name, evidence }) => [name, evidence[0]?.file])).toEqual([
      ['system.md', 'dist/resources/app.asar/prompts/system.md'],
      ['chromium', 'dist/LICENSES.chromium.html'],
      ['a', 'dist/resources/app.asar/node_modules/a/package.json'],
      ['electron', 'dist/version'],
    ])
    expect(dependencies.get(subject.ref)).toContain('pkg:npm/a@1.0.0')
  })

  it('is the same in every folder, and however many threads read it', async () => {
    const [one, other] = await Promise.all(
      [unpackedApp(), unpackedApp()].map(async (base) => inventoryOf(await base, 'dist')),
    )
    const text = (inventory: typeof one): string =>
      JSON.stringify({ ...inventory, dependencies: [...(inventory?.dependencies ?? [])] })
    expect(text(one)).toBe(text(other))
  })

  it.each([
    ['that a distribution records', '', 'sbom/archive-recorded'],
    ['that was changed since', 'changed', 'sbom/artifact-opaque'],
  ])('tells of an archive that hides its files, %s', async (_what, added, rule) => {
    const xz = (more: string) => Buffer.concat([Buffer.from('fd377a585a00', 'hex'), Buffer.from(more)])
    const digest = createHash('sha256').update(xz('')).digest('base64url')
    const base = await tree({
      'app/x-1.dist-info/METADATA': 'Metadata-Version: 2.1\nName: x\nVersion: 1\n',
      'app/x-1.dist-info/RECORD': `x/data.xz,sha256=${digest},6\n`,
    })
    await mkdir(join(base, 'app', 'x'))
    await writeFile(join(base, 'app', 'x', 'data.xz'), xz(added))
    const { faults } = await inventoryOf(base, 'app')
    expect(faults.filter(({ file }) => file.endsWith('.xz')).map((fault) => fault.rule)).toContain(rule)
  })

  it('is found by its digest where that is sought, whatever it is', async () => {
    const base = await tree({ 'dist/config/any': 'settings' })
    const sought = new Set([createHash('sha256').update('settings').digest('hex'), 'f'.repeat(64)])

    const { places } = await collectShipped([join(base, 'dist')], { base, worker, sought })

    expect([...places.values()]).toEqual([[{ kind: 'shipped', file: 'dist/config/any', confidence: 1 }], []])
  })

  it('has digests: a file its own, a folder that of the list of its files', async () => {
    const base = await unpackedApp()
    const artifacts = [join(base, 'dist', 'version'), join(base, 'dist', 'resources')]
    const { subjects } = await collectShipped(artifacts, { base, worker })
    const archive = createHash('sha256')
      .update(await packAsar(app))
      .digest('hex')
    expect(subjects).toEqual([
      { name: 'dist/version', digest: { sha256: createHash('sha256').update('31.3.1').digest('hex') } },
      {
        name: 'dist/resources',
        digest: { dirHash: createHash('sha256').update(`${archive}  app.asar\n`).digest('hex') },
      },
    ])
  })

  it('is a part for each artifact', async () => {
    const base = await unpackedApp()
    const artifacts = [join(base, 'dist', 'resources', 'app.asar'), join(base, 'dist')]
    const { parts: found } = await collectShipped(artifacts, { base, worker })
    expect(found.map(({ subject }) => subject?.name)).toEqual(['desk', 'desk'])
  })

  it('tells of links that lead out, by the path that evidence has', async () => {
    const base = await tree({ 'dist/a.txt': 'a', 'secret.txt': 's' })
    await symlink('../secret.txt', join(base, 'dist', 'link.txt'))
    const { faults } = await inventoryOf(base, 'dist')
    expect(faults).toMatchObject([{ rule: 'sbom/link-leaves', file: 'dist/link.txt' }])
    expect(JSON.stringify(faults)).not.toContain(base)
  })

  it('tells of broken files beside what it could read', async () => {
    const base = await tree({
      'dist/broken.asar': 'no archive',
      'dist/node_modules/a/package.json': '{"name":"a","version":"1.0.0"}',
    })
    const { components, faults } = await inventoryOf(base, 'dist')
    expect(components.map(({ ref }) => ref)).toEqual(['pkg:npm/a@1.0.0'])
    expect(faults).toMatchObject([{ rule: 'asar/header', file: 'dist/broken.asar' }])
  })

  it('is not known of an artifact of no known kind', async () => {
    const base = await tree({ 'app.rar': 'Rar!', 'app.zip': 'no zip' })
    const { faults } = await inventoryOf(base, 'app.rar', 'app.zip')
    expect(faults.map(({ rule, file }) => [rule, file])).toEqual([
      ['sbom/artifact-opaque', 'app.rar'],
      ['sbom/artifact-opaque', 'app.zip'],
    ])
  })

  it('is taken for that of a folder only as an artifact beside it', async () => {
    const hidden = Buffer.from('377abcaf271c', 'hex')
    const base = await tree({ 'app.7z': hidden, 'out/inside.7z': hidden, 'out/main.js': '' })
    const { faults } = await inventoryOf(base, 'app.7z', 'out')
    expect(faults.map(({ rule, file }) => [rule, file])).toEqual([
      ['sbom/installer-opaque', 'app.7z'],
      ['sbom/artifact-opaque', 'out/inside.7z'],
    ])
  })

  it('is told of packages that are links to where none is looked for', async () => {
    const manifest = '{"name":"a","version":"1.0.0"}'
    const base = await tree({
      'out/hidden/a/package.json': manifest,
      'out/node_modules/.pnpm/b@1/node_modules/b/index.js': '',
      'out/node_modules/c/index.js': '',
    })
    await symlink('../../hidden/a/package.json', join(base, 'out/node_modules/c/package.json'))
    await symlink('../hidden/a', join(base, 'out/node_modules/a'), 'dir')
    await symlink('.pnpm/b@1/node_modules/b', join(base, 'out/node_modules/b'), 'dir')
    await symlink('hidden', join(base, 'out/Versions'), 'dir')
    const { faults } = await inventoryOf(base, 'out')
    expect(faults.map(({ rule, file }) => [rule, file])).toEqual([
      ['sbom/link-not-followed', 'out/node_modules/a'],
      ['sbom/link-not-followed', 'out/node_modules/c/package.json'],
    ])
  })

  it('is told of a manifest that is too large to be one', async () => {
    const base = await tree({ 'app/node_modules/a/package.json': `{}${' '.repeat(17 * 1024 * 1024)}` })
    const { faults } = await inventoryOf(base, 'app')
    expect(faults.map(({ rule, file }) => [rule, file])).toEqual([
      ['sbom/json-broken', 'app/node_modules/a/package.json'],
    ])
  })

  it('leaves nothing in the temporary folder, and counts each byte of an artifact once', async () => {
    const base = await unpackedApp()
    const temporary = await tree({})
    const told: [string, number][] = []
    let counted = 0
    const zip = buildZip([{ name: 'large.bin', content: Buffer.alloc(17 * 1024 * 1024), deflate: true }])
    await writeFile(join(base, 'app.zip'), zip)
    const { parts: found } = await collectShipped([join(base, 'app.zip')], {
      base,
      worker,
      temporary,
      progress(label, bytes) {
        told.push([label, bytes])
        return {
          advance(more) {
            counted += more
          },
        }
      },
    })
    expect(found[0]?.faults).toEqual([])
    expect(told).toEqual([['Reading what ships', zip.length]])
    expect(counted).toBe(zip.length)
    expect(await readdir(temporary)).toEqual([])
  })

  it('of an artifact that is not there is an error', async () => {
    const base = await tree({})
    await expect(collectShipped([join(base, 'gone')], { base, worker })).rejects.toMatchObject({
      rule: 'files/not-found',
    })
  })
})
