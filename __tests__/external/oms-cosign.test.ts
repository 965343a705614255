import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  compareModel,
  digestModel,
  keylessSigner,
  keySigner,
  signModel,
  verifySignature,
  type ModelToSign,
  type Signer,
} from '../../actions/model-manifest-verify/src/oms/oms.ts'
import { statementOf } from '../../actions/model-manifest-verify/src/oms/sign/statement.ts'
import { rootDigest } from '../../actions/model-manifest-verify/src/oms/statement/root-digest.ts'
import { writeKeyPair } from './oms/key-material.ts'
import { runTool } from './oms/run-tool.ts'
import { startSigstore, type LocalSigstore } from './oms/sigstore/local-sigstore.ts'

const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

let sigstore: LocalSigstore
let folder: string
let model: ModelToSign

const at = (name: string) => path.join(folder, name)

beforeAll(async () => {
  sigstore = await startSigstore()
  folder = mkdtempSync(path.join(tmpdir(), 'oms-cosign-'))
  for (const [name, curve] of Object.entries({ p256: 'prime256v1', p384: 'secp384r1' }))
    writeKeyPair(folder, name, curve)
  mkdirSync(at('model'))
  writeFileSync(at('model/weights.bin'), Buffer.alloc(3000, 7))
  model = await digestModel(at('model'))
  writeFileSync(at('trusted-root.json'), sigstore.trustedRoot)
})

afterAll(async () => {
  await sigstore.close()
  rmSync(folder, { recursive: true })
})

const cosign = (...args: string[]) => runTool('cosign', args)

/** cosign knows nothing of models: it checks the envelope, and that the statement is about the model's digest. */
async function verifiedByCosign(signer: Signer, ...trust: string[]): Promise<string> {
  writeFileSync(at('model.sig'), await signModel(model, signer))
  const digest = rootDigest(model.resources.map((resource) => resource.digest))
  const subject = ['--type', 'https://model_signing/signature/v1.0', '--digest', digest, '--digestAlg', 'sha256']
  const ran = await cosign('verify-blob-attestation', '--bundle', at('model.sig'), ...subject, ...trust)
  return ran.exitCode === 0 ? 'verified' : ran.output
}

describe('cosign verifies what we sign', () => {
  const keyed = (signing: string, verifying: string) => {
    const signer = keySigner({ pem: new Secret(readFileSync(at(`${signing}-key.pem`), 'utf8')) })
    return verifiedByCosign(signer, '--key', at(`${verifying}-public.pem`), '--insecure-ignore-tlog')
  }

  it('with a key on P-256, and with no other key', async () => {
    expect(await keyed('p256', 'p256')).toBe('verified')
    writeKeyPair(folder, 'other', 'prime256v1')
    expect(await keyed('p256', 'other')).toContain('accepted signatures do not match threshold')
  })

  // It takes SHA-256 for every key, where the standard takes SHA-384 for this one.
  it('with a key on P-384 not', async () => {
    expect(await keyed('p384', 'p384')).toContain('accepted signatures do not match threshold')
  })

  it('keyless', async () => {
    const { url, issuer } = sigstore
    const identityToken = new Secret(sigstore.token(identity))
    const signer = await keylessSigner({ fulcioUrl: url, rekorUrl: url, identityToken })
    const trust = ['--trusted-root', at('trusted-root.json'), '--certificate-oidc-issuer', issuer]
    expect(await verifiedByCosign(signer, ...trust, '--certificate-identity', identity)).toBe('verified')
    expect(await verifiedByCosign(signer, ...trust, '--certificate-identity', `${identity}-else`)).toContain(
      'no matching CertificateIdentity found',
    )
  })
})

describe('we verify what cosign signs of a statement about a model', () => {
  it.each([1, 2] as const)('keyless, with Rekor v%d', async (rekor) => {
    const files = {
      statement: at('statement.json'),
      services: at('signing-config.json'),
      bundle: at(`cosign-${rekor}.sig`),
    }
    writeFileSync(files.statement, statementOf(model))
    writeFileSync(files.services, sigstore.signingConfig(rekor))
    const services = ['--signing-config', files.services, '--trusted-root', at('trusted-root.json')]
    const what = ['--statement', files.statement, '--identity-token', sigstore.token(identity), '--yes']
    expect(await cosign('attest-blob', ...what, ...services, '--bundle', files.bundle)).toMatchObject({ exitCode: 0 })
    const { issuer, trustedRoot } = sigstore
    const trust = { method: 'sigstore' as const, identity, issuer, trustedRoot }
    const signed = await verifySignature(readFileSync(files.bundle), trust)
    expect(await compareModel(signed, at('model'), { unsigned: 'reject' })).toEqual([])
  })
})
