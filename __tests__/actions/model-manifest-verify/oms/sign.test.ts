import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import { UserError, UserErrors } from '@seaworthy/verdict'
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  certificateSigner,
  compareModel,
  digestModel,
  keySigner,
  parseBundle,
  signModel,
  verifySignature,
  type ModelToSign,
} from '../../../../actions/model-manifest-verify/src/oms/oms.ts'
import { vector } from './vectors.ts'

const pemOf = (key: KeyObject) => new Secret(key.export({ type: 'pkcs8', format: 'pem' }).toString())
const pair = (namedCurve = 'prime256v1') => generateKeyPairSync('ec', { namedCurve })
const digest = 'a'.repeat(64)
const plain: ModelToSign = {
  rootName: 'release',
  serialization: { method: 'files', hash: 'sha256', allowSymlinks: false, ignorePaths: [] },
  resources: [{ name: 'a', digest, algorithm: 'sha256' }],
}
const resources = (...names: string[]) => names.map((name) => ({ name, digest, algorithm: 'sha256' as const }))

function ruleOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof UserError) return error.rule
    throw error
  }
  return 'nothing'
}

describe('signing a model', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'oms-sign-'))
    mkdirSync(path.join(folder, 'sub'))
    for (const name of ['a b', 'a-b', 'a.txt', 'Z', 'sub/模型', 'sub/\u{1F600}', 'sub/\u{FFFD}'])
      writeFileSync(path.join(folder, name), name.repeat(500))
    writeFileSync(path.join(folder, 'empty'), '')
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it.each(['prime256v1', 'secp384r1', 'secp521r1'])('with a key on %s can be verified', async (curve) => {
    const { privateKey, publicKey } = pair(curve)
    const bundle = await signModel(await digestModel(folder), keySigner({ pem: pemOf(privateKey) }))
    const signed = await verifySignature(bundle, { method: 'key', publicKey })
    expect(signed.rootName).toBe(path.basename(folder))
    expect(await compareModel(signed, folder, { unsigned: 'reject' })).toEqual([])
  })

  it.each([
    ['sha256', undefined],
    ['blake2b', undefined],
    ['blake3', undefined],
    ['sha256', 1000],
    ['blake2b', 1],
    ['blake3', 1_000_000_000],
  ] as const)('by %s in shards of %s bytes can be verified', async (hash, shardSize) => {
    const { privateKey, publicKey } = pair()
    const model = await digestModel(folder, { hash, ...(shardSize !== undefined && { shardSize }) })
    const signed = await verifySignature(await signModel(model, keySigner({ pem: pemOf(privateKey) })), {
      method: 'key',
      publicKey,
    })
    const low = await compareModel(signed, folder, { unsigned: 'reject' })
    expect(low.map(({ rule }) => rule)).toEqual(shardSize === undefined ? [] : ['signature/unprotected-empty-file'])
  })

  it('sorts by code points, as the standard has it', async () => {
    const { privateKey } = pair()
    const bundle = parseBundle(await signModel(await digestModel(folder), keySigner({ pem: pemOf(privateKey) })))
    const statement = JSON.parse(bundle.payload.toString()) as { predicate: { resources: { name: string }[] } }
    expect(statement.predicate.resources.map(({ name }) => name)).toEqual([
      'Z',
      'a b',
      'a-b',
      'a.txt',
      'empty',
      'sub/模型',
      'sub/\u{FFFD}',
      'sub/\u{1F600}',
    ])
  })

  it('signs the same bytes twice', async () => {
    const { privateKey } = pair()
    const [first, second] = await Promise.all(
      [1, 2].map(async () =>
        parseBundle(await signModel(await digestModel(folder), keySigner({ pem: pemOf(privateKey) }))),
      ),
    )
    expect(first?.payload.equals(second?.payload ?? Buffer.alloc(0))).toBe(true)
  })

  it('takes a single file by its name', async () => {
    const { rootName, resources: signed } = await digestModel(path.join(folder, 'a.txt'))
    expect({ rootName, names: signed.map(({ name }) => name) }).toEqual({ rootName: 'a.txt', names: ['a.txt'] })
  })

  it('leaves out ignored paths and the signature, and records what it ignored', async () => {
    const { resources: signed, serialization } = await digestModel(folder, {
      ignorePaths: ['sub'],
      signatureFile: path.join(folder, 'Z'),
    })
    expect(signed.map(({ name }) => name)).toEqual(['a b', 'a-b', 'a.txt', 'empty'])
    expect(serialization.ignorePaths).toEqual(['.git', '.gitattributes', '.github', '.gitignore', 'sub'])
  })

  it('refuses links, and names each', async () => {
    const linked = mkdtempSync(path.join(tmpdir(), 'oms-links-'))
    writeFileSync(path.join(linked, 'a'), 'a')
    symlinkSync('a', path.join(linked, 'b'))
    symlinkSync('/', path.join(linked, 'c'))
    const error: unknown = await digestModel(linked).catch((reason: unknown) => reason)
    rmSync(linked, { recursive: true })
    expect(error).toBeInstanceOf(UserErrors)
    expect((error as UserErrors).errors.map(({ rule }) => rule)).toEqual(['signature/link', 'signature/link'])
  })

  it('refuses an empty directory', async () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'oms-empty-'))
    mkdirSync(path.join(empty, '.git'))
    writeFileSync(path.join(empty, '.git', 'config'), 'x')
    await expect(digestModel(empty)).rejects.toMatchObject({ rule: 'signature/no-resources' })
    rmSync(empty, { recursive: true })
  })

  it.each([
    ['no file', [], 'signature/no-resources'],
    ['a name twice', ['a', 'a'], 'signature/duplicate-name'],
    ['a name that leaves the model', ['a/../../b'], 'signature/unsafe-name'],
  ])('never signs %s', async (_, names, rule) => {
    const signer = keySigner({ pem: pemOf(pair().privateKey) })
    await expect(signModel({ ...plain, resources: resources(...names) }, signer)).rejects.toMatchObject({ rule })
  })
})

describe('a key to sign with', () => {
  it('may be encrypted, when its passphrase is given', async () => {
    const { privateKey, publicKey } = pair()
    const exported = privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'open sesame',
    })
    const pem = new Secret(exported.toString())
    const bundle = await signModel(plain, keySigner({ pem, passphrase: new Secret('open sesame') }))
    expect((await verifySignature(bundle, { method: 'key', publicKey })).rootName).toBe('release')
    for (const passphrase of [undefined, new Secret('wrong')]) {
      const fault = () => keySigner({ pem, ...(passphrase && { passphrase }) })
      expect(fault).toThrow(/^The private key cannot be read: it is encrypted, and (no|the) passphrase/)
    }
  })

  it('must be an EC key on one of three curves', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    const others = [rsa, generateKeyPairSync('ed25519').privateKey, pair('secp256k1').privateKey]
    for (const key of others) expect(ruleOf(() => keySigner({ pem: pemOf(key) }))).toBe('signature/unsupported-key')
  })

  it('must be a key', () => {
    for (const text of ['', 'x', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'])
      expect(ruleOf(() => keySigner({ pem: new Secret(text) }))).toBe('signature/bad-key')
  })

  it('must be that of the certificate', () => {
    const pem = pemOf(pair().privateKey)
    expect(ruleOf(() => certificateSigner({ pem }, vector('authority.pem')))).toBe('signature/bad-certificate')
    expect(ruleOf(() => certificateSigner({ pem }, Buffer.from('nothing')))).toBe('signature/bad-certificate')
  })
})
