import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import fc from 'fast-check'
import {
  describeSigner,
  keylessSigner,
  signModel,
  verifySignature,
  type Trust,
} from '../../actions/model-manifest-verify/src/oms/oms.ts'
import { identityToken, startSigstore, type LocalSigstore } from './oms/local-sigstore.ts'

const issuer = 'https://issuer.example.com'
const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

const model = {
  rootName: 'release',
  serialization: { method: 'files' as const, hash: 'sha256' as const, allowSymlinks: false, ignorePaths: [] },
  resources: [{ name: 'a', digest: 'a'.repeat(64), algorithm: 'sha256' as const }],
}

describe('a keyless signature', () => {
  let sigstore: LocalSigstore
  let bundle: Buffer

  beforeAll(async () => {
    sigstore = await startSigstore()
    bundle = await signModel(model, await signer(sigstore.url))
  })

  afterAll(async () => {
    await sigstore.close()
  })

  const signer = (url: string) =>
    keylessSigner({
      fulcioUrl: url,
      rekorUrl: url,
      identityToken: new Secret(identityToken(issuer, identity)),
    })
  const trust = (changes: object = {}): Trust => ({
    method: 'sigstore',
    identity,
    issuer,
    trustedRoot: sigstore.trustedRoot,
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

  it('is verified offline, and tells who signed', async () => {
    const signed = await verifySignature(bundle, trust())
    expect(describeSigner(signed.signedBy)).toBe(`${identity} (${issuer})`)
    expect(signed.resources).toEqual(model.resources)
  })

  it.each([
    ['another identity', { identity: 'https://github.com/acme/app/.github/workflows/other.yml@refs/heads/main' }],
    ['a part of the identity', { identity: 'https://github.com/acme' }],
    ['a pattern', { identity: '.*' }],
    ['no identity', { identity: '' }],
    ['another issuer', { issuer: 'https://issuer.example.com/' }],
    ['no issuer', { issuer: '' }],
  ])('of %s is refused', async (_, changes) => {
    expect(await ruleOf(bundle, trust(changes))).toBe('signature/wrong-identity')
  })

  it('of another Sigstore is refused', async () => {
    const other = await startSigstore()
    await other.close()
    expect(await ruleOf(bundle, trust({ trustedRoot: other.trustedRoot }))).toBe('signature/invalid')
  })

  it('without its log entry, or over another statement, is refused', async () => {
    type Json = { verificationMaterial: { tlogEntries: object[] }; dsseEnvelope: { payload: string } }
    const without = JSON.parse(bundle.toString()) as Json
    without.verificationMaterial.tlogEntries = []
    expect(await ruleOf(Buffer.from(JSON.stringify(without)), trust())).toBe('signature/invalid')
    const changed = JSON.parse(bundle.toString()) as Json
    changed.dsseEnvelope.payload = Buffer.from('{}').toString('base64')
    expect(await ruleOf(Buffer.from(JSON.stringify(changed)), trust())).toBe('signature/invalid')
  })

  it('with any bytes changed ends in an error that is told, or holds', async () => {
    const anywhere = fc.nat(bundle.length - 1)
    await fc.assert(
      fc.asyncProperty(anywhere, fc.nat(20), fc.uint8Array({ maxLength: 4 }), async (at, removed, added) => {
        await ruleOf(Buffer.concat([bundle.subarray(0, at), added, bundle.subarray(at + removed)]), trust())
      }),
      { numRuns: 500 },
    )
  })

  it('that cannot be made says what the job needs', async () => {
    const closed = await startSigstore()
    await closed.close()
    const error: unknown = await signer(closed.url)
      .then((sign) => signModel(model, sign))
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UserError)
    const { rule, details } = error as UserError
    expect(rule).toBe('signature/signing-service')
    expect(details.remedy).toContain('id-token: write')
  })
})
