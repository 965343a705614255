import { access, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { prepareOutFolder } from '../../../tools/demo/out-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'out-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('prepareOutFolder', () => {
  it('makes a folder that is not there', async () => {
    const { root, artifacts } = await prepareOutFolder(join(folder, 'new', 'folder'))
    expect(root).toBe(join(folder, 'new', 'folder'))
    expect(artifacts).toBe(join(root, 'artifacts'))
    await access(root)
  })

  it('makes a temporary folder when none is named', async () => {
    const { root } = await prepareOutFolder()
    await access(root)
    await rm(root, { recursive: true })
  })

  it('deletes the evidence of an earlier demo and leaves other files', async () => {
    await prepareOutFolder(folder)
    await mkdir(join(folder, 'evidence'))
    await writeFile(join(folder, 'evidence', 'old.intoto.json'), '{}')
    await writeFile(join(folder, 'notes.txt'), 'mine')
    await prepareOutFolder(folder)
    expect((await readdir(folder)).sort()).toEqual(['.seaworthy-demo', 'notes.txt'])
  })

  it('refuses a folder with files that are not of a demo, and deletes nothing', async () => {
    await mkdir(join(folder, 'evidence'))
    await expect(prepareOutFolder(folder)).rejects.toThrow('holds files that are not of an earlier demo')
    expect(await readdir(folder)).toEqual(['evidence'])
  })
})
