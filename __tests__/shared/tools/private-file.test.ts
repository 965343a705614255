import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { withPrivateFile } from '../../../shared/tools/src/private-file.ts'
import { temporaryFolder } from './scripts.ts'

describe('a private file', () => {
  let folder: string

  beforeAll(() => {
    folder = temporaryFolder()
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('holds the secret for its owner alone, and is gone afterwards', async () => {
    const content = new Secret('-----BEGIN KEY-----')
    const seen = await withPrivateFile({ content, name: 'key.pem', folder }, (file) =>
      Promise.resolve({
        name: path.basename(file),
        text: readFileSync(file, 'utf8'),
        modes: [file, path.dirname(file)].map((item) => statSync(item).mode & 0o777),
      }),
    )
    expect(seen).toEqual({
      name: 'key.pem',
      text: content.reveal(),
      modes: process.platform === 'win32' ? [0o666, 0o666] : [0o600, 0o700],
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('is gone after a failure too', async () => {
    const failing = withPrivateFile({ content: Buffer.from('bytes'), name: 'token', folder }, () =>
      Promise.reject(new Error('refused')),
    )
    await expect(failing).rejects.toThrow('refused')
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['../key', '', 'a/b'])('has a plain name, not %j', async (name) => {
    await expect(withPrivateFile({ content: new Secret('x'), name, folder }, () => Promise.resolve())).rejects.toThrow(
      'is not a plain file name',
    )
    expect(readdirSync(folder)).toEqual([])
  })
})
