import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { readFiles } from '@seaworthy/files'
import { blake3 } from '@noble/hashes/blake3.js'
import { tree } from '../../../support/tree.ts'

const worker = fileURLToPath(new URL('read-worker.ts', import.meta.url))

describe('the worker that reads', () => {
  it('takes the digests of signatures and sources of truth, and judges the content, in one pass', async () => {
    const content = 'line one\r\nline two\r\n'
    const path = join(await tree({ x: content }), 'x')
    const digests = ['blake2b', 'blake3', 'git-sha1', 'md5', 'md5-dos2unix']
    const parts = { digest: 'blake3', size: 10 }
    const hex = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex')
    const blake3Of = (text: string) => Buffer.from(blake3(Buffer.from(text))).toString('hex')
    expect(await readFiles([{ path, size: 0, digests, parts, inspectAs: 'prompts/x' }], { worker })).toEqual([
      {
        path,
        size: content.length,
        sha256: hex('sha256', content),
        digests: {
          blake2b: hex('blake2b512', content),
          blake3: blake3Of(content),
          'git-sha1': hex('sha1', `blob ${content.length}\0${content}`),
          md5: hex('md5', content),
          'md5-dos2unix': hex('md5', content.replaceAll('\r\n', '\n')),
        },
        parts: [blake3Of('line one\r\n'), blake3Of('line two\r\n')],
        inspection: 'text',
      },
    ])
  })
})
