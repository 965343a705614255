import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { copyApp, flipByte } from '../../../tools/demo/tamper.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamper-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('flipByte', () => {
  it('inverts the byte in the middle and leaves all others', async () => {
    await writeFile(join(folder, 'model.onnx'), Buffer.from([1, 2, 3, 4, 5]))
    expect(await flipByte(folder, 'model.onnx')).toEqual({ offset: 2, before: 3, after: 252 })
    expect([...(await readFile(join(folder, 'model.onnx')))]).toEqual([1, 2, 252, 4, 5])
  })
})

describe('copyApp', () => {
  it('copies an app without its packages and its builds', async () => {
    const app = join(folder, 'app')
    for (const name of ['src', 'node_modules', 'out']) {
      await mkdir(join(app, name), { recursive: true })
      await writeFile(join(app, name, 'a.js'), '')
    }
    await copyApp(app, join(folder, 'copy'))
    expect(await readdir(join(folder, 'copy'))).toEqual(['src'])
  })
})
