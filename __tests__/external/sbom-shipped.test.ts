import { execFile } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildInventory } from '../../actions/sbom/src/inventory/build.ts'
import type { Inventory } from '../../actions/sbom/src/inventory/inventory.ts'
import { collectShipped } from '../../actions/sbom/src/shipped/collect-shipped.ts'
import { installedTool } from '../../tools/installer/installed.ts'

const run = promisify(execFile)
const python = await installedTool('pyinstaller')
const actionlint = await installedTool('actionlint')
const worker = fileURLToPath(new URL('../actions/sbom/shipped/worker.ts', import.meta.url))
const scripts = fileURLToPath(new URL('sbom-shipped/', import.meta.url))

let folder: string

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'shipped-')))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function inventoryOf(artifact: string): Promise<Inventory> {
  const base = path.dirname(artifact)
  const { parts } = await collectShipped([artifact], { base, worker })
  return buildInventory(parts, { fallbackName: 'unnamed' })
}

async function described(): Promise<{ folder: string; distributions: string[]; launchers: string }> {
  const { stdout } = await run(python, [path.join(scripts, 'describe.py')])
  return JSON.parse(stdout) as Awaited<ReturnType<typeof described>>
}

describe('what ships, made by the real tools', () => {
  it('has of an environment the distributions that Python itself finds, with files as they were recorded', async () => {
    const { folder: packages, distributions } = await described()
    const { components, faults } = await inventoryOf(packages)
    // Those that others vendor are found as well, and Python does not import them by their own names.
    const found = components.filter(
      ({ purl, evidence: [place] }) => purl?.startsWith('pkg:pypi/') && place?.file.split('/').length === 3,
    )
    expect(found.map(({ name, version }) => `${name} ${version ?? ''}`).sort()).toEqual(distributions)
    expect(faults).toEqual([])
  })

  it('has of a program that PyInstaller froze its Python, its modules and the distributions it names', async () => {
    const options = [
      '--onefile',
      '--copy-metadata',
      'requests',
      '--distpath',
      folder,
      '--workpath',
      path.join(folder, 'work'),
      '--specpath',
      folder,
    ]
    await run(python, ['-m', 'PyInstaller', ...options, path.join(scripts, 'frozen.py')], { cwd: folder })
    const { components, faults } = await inventoryOf(path.join(folder, 'frozen'))
    const frozen = components.find(({ name, type }) => name === 'python' && type === 'platform')
    const { stdout } = await run(python, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'])
    expect(faults).toEqual([])
    expect(frozen?.version).toBe(stdout.trim())
    expect(frozen?.properties['seaworthy:pyinstaller:modules']?.split(',')).toEqual(
      expect.arrayContaining(['certifi', 'idna', 'requests', 'urllib3']),
    )
    expect(components.map(({ purl }) => purl)).toContain('pkg:pypi/requests@2.34.2')
  })

  it('has of a Go program the modules that Go itself lists', async () => {
    const { stdout } = await run('go', ['version', '-m', actionlint])
    const modules = [...stdout.matchAll(/^\t(?:mod|dep)\t(\S+)\t(\S+)\t/gm)].map(
      ([, module = '', version = '']) => `${module}@${version}`,
    )
    const { components } = await inventoryOf(actionlint)
    const found = components.filter(({ purl, name }) => purl?.startsWith('pkg:golang/') && name !== 'stdlib')
    expect(modules.length).toBeGreaterThan(3)
    expect(found.map(({ group = '', name, version }) => `${group}/${name}@${version ?? ''}`).sort()).toEqual(
      modules.sort(),
    )
  })

  it('has of Windows launchers what their version resource says', async () => {
    const { launchers } = await described()
    const { components } = await inventoryOf(path.join(launchers, 't64.exe'))
    expect(components).toMatchObject([
      { name: 't64.exe', version: '1.1.0.14', supplier: { name: 'Simple Launcher User' } },
    ])
  })
})
