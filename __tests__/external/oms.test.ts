import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  certificateSigner,
  compareModel,
  digestModel,
  keySigner,
  readCertificates,
  readPublicKey,
  signModel,
  verifySignature,
  type HashName,
  type ModelToSign,
  type Signer,
  type Trust,
} from '../../actions/model-manifest-verify/src/oms/oms.ts'
import { writeCertificates, writeKeyPair } from './oms/key-material.ts'
import { modelSigning, python } from './oms/model-signing.ts'

let folder: string
let model: string
let signature: string

const at = (name: string) => path.join(folder, name)
const pem = (name: string) => readFileSync(at(name))
const ourKey = (name: string) => keySigner({ pem: new Secret(pem(`${name}-key.pem`).toString()) })
const keyTrust = (name: string): Trust => ({ method: 'key', publicKey: readPublicKey(pem(`${name}-public.pem`)) })

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'oms-external-'))
  for (const [name, curve] of Object.entries({ p256: 'prime256v1', p384: 'secp384r1', p521: 'secp521r1' }))
    writeKeyPair(folder, name, curve)
  writeCertificates(folder)
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Names that the two implementations sort differently, an empty file, and what Git keeps. */
beforeEach(() => {
  model = at('model')
  signature = at('model.sig')
  rmSync(model, { recursive: true, force: true })
  for (const name of ['a/b', 'a b', 'a-b', 'a.txt', 'Z', 'sub/模型.bin', '.cache/x', '.git/config']) {
    mkdirSync(path.dirname(path.join(model, name)), { recursive: true })
    writeFileSync(path.join(model, name), randomBytes(2500))
  }
  writeFileSync(path.join(model, 'empty'), '')
})

const sign = async (signer: Signer, changes: Parameters<typeof digestModel>[1] = {}) => {
  writeFileSync(signature, await signModel(await digestModel(model, changes), signer))
}
const verifiedByUs = async (trust: Trust) => {
  const signed = await verifySignature(readFileSync(signature), trust)
  return compareModel(signed, model, { unsigned: 'reject' })
}

describe('model_signing verifies what we sign', () => {
  it.each(['p256', 'p384', 'p521'])('with a key on %s', async (name) => {
    await sign(ourKey(name))
    const verify = ['verify', 'key', model, '--signature', signature, '--public_key', at(`${name}-public.pem`)]
    expect(await modelSigning(...verify)).toMatchObject({ exitCode: 0 })
    appendFileSync(path.join(model, 'a-b'), 'x')
    expect(await modelSigning(...verify)).toMatchObject({ exitCode: 1 })
  })

  it('with a certificate', async () => {
    const key = { pem: new Secret(pem('leaf-key.pem').toString()) }
    await sign(certificateSigner(key, Buffer.concat([pem('leaf.pem'), pem('intermediate.pem')])))
    const verify = ['verify', 'certificate', model, '--signature', signature, '--certificate_chain']
    expect(await modelSigning(...verify, at('root.pem'))).toMatchObject({ exitCode: 0 })
  })

  it('of a release that lies among other files', async () => {
    const { serialization, resources } = await digestModel(model)
    const names = ['Z', 'a/b', 'sub/模型.bin']
    const release: ModelToSign = {
      rootName: 'release',
      serialization: { ...serialization, ignorePaths: [] },
      resources: resources.filter(({ name }) => names.includes(name)),
    }
    writeFileSync(signature, await signModel(release, ourKey('p256')))
    const verify = ['verify', 'key', model, '--signature', signature, '--public_key', at('p256-public.pem')]
    expect(await modelSigning(...verify)).toMatchObject({ exitCode: 1 })
    expect(await modelSigning(...verify, '--ignore_unsigned_files')).toMatchObject({ exitCode: 0 })
    rmSync(path.join(model, 'Z'))
    expect(await modelSigning(...verify, '--ignore_unsigned_files')).toMatchObject({ exitCode: 1 })
  })

  it.each([
    ['blake2b', 'blake2'],
    ['blake3', 'blake3'],
  ] as const)('by %s', async (hash: HashName, theirs) => {
    await sign(ourKey('p256'), { hash })
    const program = `
import model_signing, sys
model, signature, key, algorithm = sys.argv[1:]
hashing = model_signing.hashing.Config().use_file_serialization(hashing_algorithm=algorithm)
verifier = model_signing.verifying.Config().use_elliptic_key_verifier(public_key=key)
verifier.set_hashing_config(hashing).verify(model, signature)`
    const ran = await python('-c', program, model, signature, at('p256-public.pem'), theirs)
    expect(ran).toEqual({ exitCode: 0, output: '' })
  })

  // It can verify no bundle over shards, its own included: it hands their size, a float, to range().
  it('in shards with the digests that it computes itself', async () => {
    const program = `
import model_signing, sys, json
hashing = model_signing.hashing.Config().use_shard_serialization(hashing_algorithm="sha256", shard_size=1000)
print(json.dumps({r.identifier: r.digest.digest_hex for r in hashing.hash(sys.argv[1]).resource_descriptors()}))`
    const { output } = await python('-c', program, model)
    const { resources } = await digestModel(model, { shardSize: 1000 })
    expect(JSON.parse(output)).toEqual(Object.fromEntries(resources.map(({ name, digest }) => [name, digest])))
  })
})

describe('we verify what model_signing signs', () => {
  it.each(['p256', 'p384', 'p521'])('with a key on %s', async (name) => {
    const ran = await modelSigning(
      'sign',
      'key',
      model,
      '--signature',
      signature,
      '--private_key',
      at(`${name}-key.pem`),
    )
    expect(ran).toMatchObject({ exitCode: 0 })
    expect(await verifiedByUs(keyTrust(name))).toEqual([])
    writeFileSync(path.join(model, 'a-b'), 'x')
    expect(await verifiedByUs(keyTrust(name))).toMatchObject([{ rule: 'signature/changed-file', name: 'a-b' }])
  })

  it('with a certificate', async () => {
    const keys = ['--private_key', at('leaf-key.pem'), '--signing_certificate', at('leaf.pem')]
    const chain = ['--certificate_chain', at('intermediate.pem')]
    const ran = await modelSigning('sign', 'certificate', model, '--signature', signature, ...keys, ...chain)
    expect(ran).toMatchObject({ exitCode: 0 })
    const authorities = { certificates: readCertificates(pem('root.pem')), at: new Date() }
    expect(await verifiedByUs({ method: 'certificate', authorities })).toEqual([])
  })

  it.each(['sha256', 'blake2', 'blake3'])('by %s, by files and by shards', async (algorithm) => {
    const program = `
import model_signing, sys
model, signature, key, algorithm = sys.argv[1:]
for method in ("file", "shard"):
    size = {"shard_size": 1000} if method == "shard" else {}
    hashing = getattr(model_signing.hashing.Config(), f"use_{method}_serialization")(hashing_algorithm=algorithm, **size)
    signer = model_signing.signing.Config().use_elliptic_key_signer(private_key=key)
    signer.set_hashing_config(hashing).sign(model, f"{signature}.{method}")`
    const ran = await python('-c', program, model, signature, at('p256-key.pem'), algorithm)
    expect(ran).toEqual({ exitCode: 0, output: '' })
    for (const method of ['file', 'shard']) {
      const signed = await verifySignature(readFileSync(`${signature}.${method}`), keyTrust('p256'))
      const found = await compareModel(signed, model, { unsigned: 'reject' })
      expect(found.filter(({ rule }) => rule !== 'signature/unprotected-empty-file')).toEqual([])
    }
  })
})
