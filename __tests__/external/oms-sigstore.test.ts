import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import { hash } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  compareModel,
  describeSigner,
  digestModel,
  keylessSigner,
  signModel,
  verifySignature,
  type Trust,
} from '../../actions/model-manifest-verify/src/oms/oms.ts'
import { run } from '../../actions/model-manifest-verify/src/run.ts'
import { inputsWith } from '../actions/model-manifest-verify/inputs.ts'
import { recordingJob } from '../support/recording-job.ts'
import { tree } from '../support/tree.ts'
import { modelSigning } from './oms/model-signing.ts'
import { startSigstore, type LocalSigstore } from './oms/sigstore/local-sigstore.ts'

const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

let sigstore: LocalSigstore
let folder: string
let model: string
let signature: string

const at = (name: string) => path.join(folder, name)

beforeAll(async () => {
  sigstore = await startSigstore()
  folder = mkdtempSync(path.join(tmpdir(), 'oms-sigstore-'))
  writeFileSync(at('trust-config-1.json'), sigstore.trustConfig(1))
  writeFileSync(at('trust-config-2.json'), sigstore.trustConfig(2))
  writeFileSync(at('trusted-root.json'), sigstore.trustedRoot)
})

afterAll(async () => {
  await sigstore.close()
  rmSync(folder, { recursive: true })
})

beforeEach(() => {
  model = at('model')
  signature = at('model.sig')
  rmSync(model, { recursive: true, force: true })
  mkdirSync(path.join(model, 'sub'), { recursive: true })
  writeFileSync(path.join(model, 'weights.bin'), Buffer.alloc(3000, 7))
  writeFileSync(path.join(model, 'sub/模型.json'), '{}')
})

const ourSigner = (options: { timestampUrl?: string } = {}) =>
  keylessSigner({
    fulcioUrl: sigstore.url,
    rekorUrl: sigstore.url,
    identityToken: new Secret(sigstore.token(identity)),
    ...options,
  })
const sign = async (options?: { timestampUrl?: string }) => {
  const bundle = await signModel(await digestModel(model), await ourSigner(options))
  writeFileSync(signature, bundle)
  return bundle
}
const trust = (changes: object = {}): Trust => ({
  method: 'sigstore',
  identity,
  issuer: sigstore.issuer,
  trustedRoot: readFileSync(at('trusted-root.json')),
  ...changes,
})
const ruleOf = (bytes: Buffer, trusted: Trust) =>
  verifySignature(bytes, trusted).then(
    () => 'verified',
    (error: unknown) => {
      if (error instanceof UserError) return error.rule
      throw error
    },
  )

describe('model_signing verifies what we sign keyless', () => {
  const verify = (expected: string, ...options: string[]) => {
    const who = ['--identity', expected, '--identity_provider', sigstore.issuer]
    const config = ['--trust_config', at('trust-config-1.json')]
    return modelSigning('verify', 'sigstore', model, '--signature', signature, ...who, ...config, ...options)
  }

  it.each([
    ['with the time of the log', () => ({})],
    ['with a timestamp too', () => ({ timestampUrl: sigstore.url })],
  ])('%s', async (_, options) => {
    await sign(options())
    expect(await verify(identity)).toEqual({ exitCode: 0, output: 'Verification succeeded\n' })
    expect(await verify(`${identity}-else`)).toMatchObject({ exitCode: 1 })
    appendFileSync(path.join(model, 'weights.bin'), 'x')
    expect(await verify(identity)).toMatchObject({ exitCode: 1 })
  })
})

describe('we verify what model_signing signs keyless', () => {
  it.each([
    ['with Rekor v1, whose entry promises a time', 1],
    ['with Rekor v2, whose entry is over what is signed and needs a timestamp', 2],
  ])('%s', async (_, rekor) => {
    const how = ['--identity_token', sigstore.token(identity), '--trust_config', at(`trust-config-${rekor}.json`)]
    const ran = await modelSigning('sign', 'sigstore', model, '--signature', signature, ...how)
    expect(ran).toEqual({ exitCode: 0, output: 'Signing succeeded\n' })
    const signed = await verifySignature(readFileSync(signature), trust())
    expect(signed.signedBy).toEqual({ method: 'sigstore', identity, issuer: sigstore.issuer })
    expect(await compareModel(signed, model, { unsigned: 'reject' })).toEqual([])
    expect(await ruleOf(readFileSync(signature), trust({ identity: `${identity}-else` }))).toBe(
      'signature/wrong-identity',
    )
    appendFileSync(path.join(model, 'weights.bin'), 'x')
    expect(await compareModel(signed, model, { unsigned: 'reject' })).toMatchObject([
      { rule: 'signature/changed-file', name: 'weights.bin' },
    ])
  })
})

describe('the action', () => {
  const before = { ...process.env }

  afterEach(() => {
    process.env = { ...before }
  })

  it('signs a reviewed manifest with the identity of its job, and verifies it by a trusted root from a file', async () => {
    const prompt = 'Be kind.\n'
    const listed = `{ name: system.md, size: ${prompt.length}, digest: { sha256: ${hash('sha256', prompt)} }, role: system-prompt }`
    const manifest = `version: 1\nmodels: []\nprompts: [${listed}]\n`
    const root = await tree({ 'models.manifest.yaml': manifest, 'system.md': prompt })
    const paths = {
      manifest: path.join(root, 'models.manifest.yaml'),
      signature: path.join(root, 'models.manifest.sig'),
    }
    Object.assign(process.env, sigstore.job(identity))
    const services = { fulcioUrl: sigstore.url, rekorUrl: sigstore.url }
    const signed = await run(inputsWith({ ...paths, ...services, mode: 'sign' }), await recordingJob(root))
    expect([signed.outcome, signed.findings]).toEqual(['pass', []])
    const whose = { identity, issuer: sigstore.issuer, trustedRoot: at('trusted-root.json') }
    const job = await recordingJob(root)
    expect((await run(inputsWith({ ...paths, ...whose }), job)).findings).toEqual([])
    expect(job.outputs['signed-by']).toBe(`${identity} (${sigstore.issuer})`)
    writeFileSync(path.join(root, 'system.md'), 'Be evil.\n')
    expect((await run(inputsWith({ ...paths, ...whose }), job)).outcome).toBe('fail')
  })
})

describe('a keyless signature', () => {
  it('is verified offline, and tells who signed', async () => {
    const signed = await verifySignature(await sign(), trust())
    expect(describeSigner(signed.signedBy)).toBe(`${identity} (${sigstore.issuer})`)
  })

  it.each([
    ['another identity', { identity: 'https://github.com/acme/app/.github/workflows/other.yml@refs/heads/main' }],
    ['a part of the identity', { identity: 'https://github.com/acme' }],
    ['a pattern', { identity: '.*' }],
    ['no identity', { identity: '' }],
    ['another issuer', { issuer: 'https://issuer.example.com' }],
    ['no issuer', { issuer: '' }],
  ])('of %s is refused', async (_, changes) => {
    expect(await ruleOf(await sign(), trust(changes))).toBe('signature/wrong-identity')
  })

  it('of another Sigstore is refused', async () => {
    const other = await startSigstore()
    await other.close()
    expect(await ruleOf(await sign(), trust({ trustedRoot: other.trustedRoot }))).toBe('signature/invalid')
  })

  it('for a token of another provider is not made', async () => {
    const other = await startSigstore()
    await other.close()
    const { url } = sigstore
    const identityToken = new Secret(other.token(identity))
    const signer = await keylessSigner({ fulcioUrl: url, rekorUrl: url, identityToken })
    await expect(digestModel(model).then((digests) => signModel(digests, signer))).rejects.toMatchObject({
      rule: 'signature/signing-service',
    })
  })

  it('that cannot be made says what the job needs', async () => {
    const closed = await startSigstore()
    await closed.close()
    const identityToken = new Secret(sigstore.token(identity))
    const signer = await keylessSigner({ fulcioUrl: closed.url, rekorUrl: closed.url, identityToken })
    const error: unknown = await digestModel(model)
      .then((digests) => signModel(digests, signer))
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UserError)
    const { rule, details } = error as UserError
    expect(rule).toBe('signature/signing-service')
    expect(details.remedy).toContain('id-token: write')
  })
})
