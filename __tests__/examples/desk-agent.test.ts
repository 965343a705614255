import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { refreshManifest } from '../../tools/sample/refresh-manifest.ts'

const sample = join(import.meta.dirname, '..', '..', 'examples', 'desk-agent')
const read = (path: string): Promise<string> => readFile(join(sample, path), 'utf8')

interface Entry {
  name: string
  role: string
  digest: { sha256: string }
}

interface Manifest {
  models: { source: { uri: string; revision: string }; files: Entry[] }[]
  prompts: Entry[]
  configs: Entry[]
}

interface LockedPackage {
  version: string
  resolved?: string
  integrity?: string
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(sample, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(sample, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/^(node_modules|out)\//.test(path))
    .sort()
}

describe('the manifest of the sample app', () => {
  it('has the sizes and digests of its files', async () => {
    const text = await read('models.manifest.yaml')
    expect(await refreshManifest(text, sample)).toBe(text)
  })

  it('lists every file in models/, and every prompt and setting', async () => {
    const { models, prompts, configs } = parse(await read('models.manifest.yaml')) as Manifest
    const names = (entries: Entry[]): string[] => entries.map(({ name }) => name).sort()
    expect(names(models.flatMap(({ files }) => files))).toEqual(await filesBelow('models'))
    expect(names(prompts)).toEqual([...(await filesBelow('prompts')), 'AGENTS.md', 'tools.json'].sort())
    expect(names(configs)).toEqual([...(await filesBelow('config')), 'mcp.json'])
  })

  it('agrees with the model card about the weights', async () => {
    const { models } = parse(await read('models.manifest.yaml')) as Manifest
    const weights = models.flatMap(({ files }) => files).filter(({ role }) => role === 'weights')
    const card = await read('models/silero-vad/MODEL_CARD.md')
    expect(weights).toHaveLength(1)
    for (const { digest } of weights) expect(card).toContain(digest.sha256)
  })
})

describe('the lock file of the sample app', () => {
  it('has an integrity and the public registry for every package', async () => {
    const { packages } = JSON.parse(await read('package-lock.json')) as { packages: Record<string, LockedPackage> }
    const { '': root, ...locked } = packages
    expect(root).toBeDefined()
    expect(Object.keys(locked).length).toBeGreaterThan(100)
    const wrong = Object.entries(locked).filter(
      ([, { integrity, resolved }]) =>
        !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') || !resolved?.startsWith('https://registry.npmjs.org/'),
    )
    expect(wrong).toEqual([])
  })

  it('locks the exact versions that package.json asks for', async () => {
    const { dependencies, devDependencies } = JSON.parse(await read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >
    const { packages } = JSON.parse(await read('package-lock.json')) as { packages: Record<string, LockedPackage> }
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(packages[`node_modules/${name}`]?.version).toBe(version)
    }
  })
})

describe('the sample app', () => {
  it('passes its own tests without its packages', async () => {
    // Variables of this test run would change the sample's.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_')))
    const { stdout } = await promisify(execFile)(process.execPath, ['--test', '--test-reporter=tap'], { cwd: sample, env })
    expect(stdout).toMatch(/^# pass [1-9]/m)
    expect(stdout).toMatch(/^# fail 0$/m)
  })

  it('is small, and its text files have LF only', async () => {
    let bytes = 0
    for (const path of await filesBelow('.')) {
      const content = await readFile(join(sample, path))
      bytes += content.length
      if (!path.endsWith('.onnx')) expect({ path, hasCR: content.includes('\r') }).toEqual({ path, hasCR: false })
    }
    expect(bytes).toBeLessThan(4 * 1024 * 1024)
  })

  it('keeps the licence of the model as its makers publish it', async () => {
    const licence = await readFile(join(sample, 'models/silero-vad/LICENSE'))
    // silero_vad-6.2.1.dist-info/licenses/LICENSE in the PyPI package silero-vad 6.2.1.
    expect(createHash('sha256').update(licence).digest('hex')).toBe(
      '2e63e9a38b6e8fc0c7bc37ce174caca1862870856c6daf5697cfb785e925520b',
    )
  })
})
