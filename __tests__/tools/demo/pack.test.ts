import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { unzipSync } from 'fflate'
import { pack } from '../../../tools/demo/pack.ts'

const repository = join(import.meta.dirname, '..', '..', '..')
const packer = join(repository, 'tools', 'demo', 'pack.ts')

let folder: string
let app: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'))
  app = join(folder, 'app')
  await mkdir(join(app, 'src'), { recursive: true })
  await describeApp(['package.json', 'src/**/*'])
  for (const name of ['b.js', 'a.js', 'Z.js', 'ü.js']) await writeFile(join(app, 'src', name), `// ${name}\r\n`)
  await writeFile(join(app, 'secret.txt'), 'not shipped')
})
afterEach(() => rm(folder, { recursive: true }))

async function describeApp(files: string[]): Promise<void> {
  await writeFile(join(app, 'package.json'), JSON.stringify({ name: 'app', version: '1.2.3', build: { files } }))
}

/** Packs in a process of its own that lives in another time zone. */
async function packIn(zone: string): Promise<Buffer> {
  const script = `import(${JSON.stringify(packer)}).then(({ pack }) => pack(...process.argv.slice(1)))`
  const artifacts = join(folder, zone.replace('/', '-'))
  await promisify(execFile)(process.execPath, ['--conditions=source', '-e', script, app, artifacts], {
    cwd: repository,
    env: { ...process.env, TZ: zone },
  })
  return readFile(join(artifacts, 'app-1.2.3.zip'))
}

describe('pack', () => {
  it('holds the files of build.files and nothing else, byte for byte, in byte order', async () => {
    const artifact = await pack(app, join(folder, 'artifacts'))
    expect(artifact).toBe(join(folder, 'artifacts', 'app-1.2.3.zip'))
    const files = unzipSync(await readFile(artifact))
    expect(Object.keys(files)).toEqual(['package.json', 'src/Z.js', 'src/a.js', 'src/b.js', 'src/ü.js'])
    expect(Buffer.from(files['src/b.js'] ?? []).toString()).toBe('// b.js\r\n')
  })

  it('gives the same bytes in every time zone and whenever the files were written', async () => {
    const first = await packIn('UTC')
    await utimes(join(app, 'src', 'a.js'), new Date(0), new Date(0))
    for (const zone of ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia']) {
      expect(first.equals(await packIn(zone))).toBe(true)
    }
  })

  it('gives other bytes when one byte of a file differs', async () => {
    const first = await readFile(await pack(app, join(folder, 'first')))
    await writeFile(join(app, 'src', 'a.js'), '// A.js\r\n')
    expect(first.equals(await readFile(await pack(app, join(folder, 'second'))))).toBe(false)
  })

  it('refuses a pattern that matches no file, and names it', async () => {
    await describeApp(['package.json', 'prompts/**/*'])
    await expect(pack(app, folder)).rejects.toThrow('build.files has "prompts/**/*", but no file matches it.')
  })

  it('refuses a link', async () => {
    await mkdir(join(folder, 'elsewhere'))
    // Windows lets everybody make junctions; other systems make a symbolic link.
    await symlink(join(folder, 'elsewhere'), join(app, 'src', 'link'), 'junction')
    await expect(pack(app, folder)).rejects.toThrow('neither a file nor a folder')
  })
})
