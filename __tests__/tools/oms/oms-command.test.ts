import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { readArguments } from '../../../tools/runner/cli/arguments.ts'
import type { Streams } from '../../../tools/runner/cli/command.ts'
import { omsCommand } from '../../../tools/oms/oms-command.ts'

const vectors = fileURLToPath(new URL('../../actions/model-manifest-verify/oms/vectors', import.meta.url))

describe('seaworthy oms', () => {
  let folder: string
  let output: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'oms-command-'))
    mkdirSync(path.join(folder, 'model', 'sub'), { recursive: true })
    for (const name of ['a', 'b', 'sub/c']) writeFileSync(path.join(folder, 'model', name), name)
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    writeFileSync(path.join(folder, 'key.pem'), privateKey.export({ type: 'sec1', format: 'pem' }))
    writeFileSync(path.join(folder, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }))
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const at = (name: string) => path.join(folder, name)
  const run = async (...args: string[]) => {
    const stream = new PassThrough() as unknown as NodeJS.WriteStream
    const streams: Streams = { stdout: stream, stderr: stream }
    const exitCode = await omsCommand.run(readArguments(omsCommand, args), streams)
    output = String((stream as unknown as PassThrough).read() ?? '')
    return exitCode
  }
  const sign = (...more: string[]) => {
    const files = ['--model-path', at('model'), '--output-bundle', at('model.sig')]
    return run('sign-model', '--method', 'key', '--private-key', at('key.pem'), ...files, ...more)
  }
  const verify = (...more: string[]) => {
    const files = ['--model-path', at('model'), '--bundle', at('model.sig')]
    return run('verify-model', '--method', 'key', '--public-key', at('public.pem'), ...files, ...more)
  }

  it('signs, and verifies what it signed', async () => {
    expect(await sign()).toBe(0)
    expect(output).toBe('Signed 3 resources\n')
    expect(await verify()).toBe(0)
    expect(output).toMatch(/^Verified 3 files, signed by key [0-9a-f]{64}\n$/)
  })

  it('says what is wrong with the model, and ends with 1', async () => {
    await sign()
    writeFileSync(at('model/a'), 'changed')
    writeFileSync(at('model/new'), 'new')
    expect(await verify()).toBe(1)
    expect(output).toContain('signature/changed-file: The file "a" is not the one that was signed')
    expect(output).toContain('signature/unsigned-file: The file "new" lies in the model')
    expect(await verify('--ignore-unsigned-files')).toBe(1)
    writeFileSync(at('model/a'), 'a')
    expect(await verify('--ignore-unsigned-files')).toBe(0)
  })

  it('takes absolute paths to ignore, and those outside the model for nothing', async () => {
    expect(await sign('--ignore-paths', at('model/sub'), '--ignore-paths', at('elsewhere'))).toBe(0)
    expect(output).toBe('Signed 2 resources\n')
    writeFileSync(at('model/new'), 'new')
    expect(await verify('--ignore-paths', at('model/new'))).toBe(0)
    expect(await verify('--ignore-paths', at('new'))).toBe(1)
  })

  it('signs by other hashes and by shards', async () => {
    for (const options of [
      ['--hash-algorithm', 'blake2b'],
      ['--hash-algorithm', 'blake3'],
      ['--shard-size', '2'],
    ]) {
      expect(await sign(...options)).toBe(0)
      expect(await verify()).toBe(0)
    }
  })

  it('refuses to sign a link, and ends with 1', async () => {
    symlinkSync('a', at('model/link'))
    expect(await sign()).toBe(1)
    expect(output).toMatch(/^signature\/link: "link" is a symbolic link/)
  })

  it('accepts signatures of version 0.2, as the suite asks', async () => {
    cpSync(path.join(vectors, 'model'), at('old'), { recursive: true })
    const bundle = path.join(vectors, 'good', 'legacy-p256.sig')
    const key = path.join(vectors, 'p256.pem')
    const files = ['--model-path', at('old'), '--bundle', bundle, '--public-key', key]
    expect(await run('verify-model', '--method', 'key', ...files)).toBe(0)
  })

  it('verifies by a certificate', async () => {
    cpSync(path.join(vectors, 'model'), at('certified'), { recursive: true })
    const bundle = path.join(vectors, 'good', 'certificate-model-signing.sig')
    const files = ['--model-path', at('certified'), '--bundle', bundle]
    const chain = (name: string) => ['--cert-chain', path.join(vectors, name)]
    expect(await run('verify-model', '--method', 'certificate', ...files, ...chain('authority.pem'))).toBe(0)
    expect(await run('verify-model', '--method', 'certificate', ...files, ...chain('other-authority.pem'))).toBe(1)
  })

  it.each([
    [[], 'There is no "seaworthy oms "'],
    [['sign'], 'There is no "seaworthy oms sign"'],
    [['sign-model', 'more'], '"more" stands after sign-model'],
    [['sign-model', '--output-bundle', 'x'], '--method is missing'],
    [['sign-model', '--output-bundle', 'x', '--method', 'pgp'], 'no method "pgp"'],
    [['verify-model', '--method', 'key', '--model-path', 'x'], '--bundle is missing'],
    [['verify-model', '--method', 'key', '--model-path', 'x', '--bundle', 'x'], '--public-key is missing'],
    [['verify-model', '--method', 'certificate', '--model-path', 'x', '--bundle', 'x'], '--cert-chain is missing'],
    [['verify-model', '--method', 'sigstore', '--model-path', 'x', '--bundle', 'x'], '--identity is missing'],
  ])('explains wrong usage: %j', async (args, message) => {
    const error: unknown = await run(...args).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ rule: 'runner/usage' })
    expect((error as Error).message).toContain(message)
  })

  it.each([
    [['--hash-algorithm', 'md5'], 'no hash "md5"'],
    [['--shard-size', '0'], '"0" is no size'],
    [['--shard-size', '1e9'], '"1e9" is no size'],
  ])('explains wrong values: %j', async (args, message) => {
    await expect(sign(...args)).rejects.toThrow(message)
  })
})
