import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { collectDeclared, openFolder } from '../../../../actions/sbom/src/collect/index.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'

const lock = '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0"}}}'

let directory = ''
const write = (file: string, content: string | Buffer): void => {
  mkdirSync(path.join(directory, path.dirname(file)), { recursive: true })
  writeFileSync(path.join(directory, file), content)
}

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'sbom-folder-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

describe('a folder on the disk', () => {
  it('hands out its files in code-unit order, but for what others declare', async () => {
    for (const file of ['b.txt', 'a/x', 'B.txt', 'node_modules/a/yarn.lock', 'x/node_modules/y', '.git/config'])
      write(file, '')

    expect((await openFolder(directory)).paths).toEqual(['B.txt', 'a/x', 'b.txt'])
  })

  it('reads by name what it does not list, and nothing outside', async () => {
    write('node_modules/a/package.json', '{}')
    const folder = await openFolder(directory)

    expect(await folder.text('node_modules/a/package.json')).toBe('{}')
    expect(await folder.text('gone')).toBeUndefined()
    await expect(folder.text('../etc/passwd')).rejects.toThrow('..')
    symlinkSync(tmpdir(), path.join(directory, 'out'), 'junction')
    await expect(folder.bytes('out/x')).rejects.toMatchObject({ rule: 'files/leaves-root' })
  })

  it('names what it refuses from the folder on, since that comes into documents', async () => {
    symlinkSync(path.dirname(directory), path.join(directory, 'out'), 'junction')
    mkdirSync(path.join(directory, 'sub'))
    const folder = await openFolder(directory)

    await expect(folder.bytes('out/x')).rejects.toMatchObject({
      message: expect.stringMatching(/^"out\/x" leads out of the folder: the link "out" points to /) as unknown,
      details: { at: { file: 'out/x' } },
    })
    await expect(folder.bytes('sub')).rejects.toMatchObject({
      message: '"sub" is a directory, but a regular file is expected.',
    })
  })

  it('reads text as PowerShell writes it, and refuses what is none', async () => {
    write('utf-16', Buffer.from('\uFEFFa==1', 'utf16le'))
    write('bom', '\uFEFFa==1')
    write('binary', Buffer.from([0xc3, 0x28]))
    const folder = await openFolder(directory)

    expect(await folder.text('utf-16')).toBe('a==1')
    expect(await folder.text('bom')).toBe('a==1')
    await expect(folder.text('binary')).rejects.toMatchObject({ rule: 'document/not-utf8' })
  })
})

describe('all that a folder declares', () => {
  it('takes the app from the manifest nearest to the top', async () => {
    write('package-lock.json', lock)
    write('package.json', '{"name":"app","version":"1.0.0"}')
    write('examples/other/package-lock.json', lock)
    write('examples/other/package.json', '{"name":"other","version":"2.0.0","license":"GPL-3.0-only"}')

    const { subject, components } = buildInventory(await collectDeclared(await openFolder(directory)), {
      fallbackName: 'x',
    })

    expect(subject).toMatchObject({ ref: 'pkg:npm/app@1.0.0', licences: { declared: [] } })
    expect(components).toHaveLength(1)
    expect(components[0]?.evidence.map(({ file }) => file)).toEqual([
      'examples/other/package-lock.json',
      'package-lock.json',
    ])
  })

  it('is a fault where a file cannot be read, and goes on', async () => {
    write('a/package-lock.json', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00, 0x00]))
    write('b/package-lock.json', lock)

    const { faults, components } = buildInventory(await collectDeclared(await openFolder(directory)), {
      fallbackName: 'x',
    })

    expect(faults).toMatchObject([{ rule: 'document/not-utf8', file: 'a/package-lock.json' }])
    expect(components).toHaveLength(1)
  })
})
