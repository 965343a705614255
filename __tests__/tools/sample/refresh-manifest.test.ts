import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { refreshManifest } from '../../../tools/sample/refresh-manifest.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refresh-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('refreshManifest', () => {
  it('writes size and digest of each file and keeps comments and order', async () => {
    await writeFile(join(folder, 'a.md'), 'abc')
    const text = `# reviewed\nprompts:\n  - name: a.md # the first\n    role: prompt\n    size: 0\n    digest:\n      sha256: ''\n`
    expect(await refreshManifest(text, folder)).toBe(
      '# reviewed\nprompts:\n  - name: a.md # the first\n    role: prompt\n    size: 3\n    digest:\n' +
        "      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'\n",
    )
  })

  it('fails when a listed file is not there', async () => {
    const text = "prompts:\n  - name: gone.md\n    size: 0\n    digest: {sha256: ''}\n"
    await expect(refreshManifest(text, folder)).rejects.toThrow('gone.md')
  })
})
