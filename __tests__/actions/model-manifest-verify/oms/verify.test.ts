import { describe, expect, it } from '@jest/globals'
import { UserError } from '@seaworthy/verdict'
import path from 'node:path'
import {
  compareModel,
  describeSigner,
  verifySignature,
  type Trust,
} from '../../../../actions/model-manifest-verify/src/oms/oms.ts'
import { certificateTrust, keyTrust, model, namesIn, trustFor, vector } from './vectors.ts'

async function faultOf(bytes: Buffer, trust: Trust): Promise<UserError> {
  const error: unknown = await verifySignature(bytes, trust).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof UserError)) throw new Error(`expected a UserError, found ${String(error)}`)
  return error
}

describe('a good bundle', () => {
  it.each(namesIn('good'))('%s is verified, and its model is the one that was signed', async (name) => {
    const allowLegacy = name.startsWith('legacy-')
    const signed = await verifySignature(vector(`good/${name}.sig`), trustFor(name), { allowLegacy })
    const content = name.startsWith('single-') ? path.join(model, 'config.json') : model
    expect(await compareModel(signed, content, { unsigned: 'reject' })).toEqual([])
  })

  it('tells who signed', async () => {
    const byKey = await verifySignature(vector('good/p256-model-signing.sig'), keyTrust())
    expect(byKey.rootName).toBe('model')
    expect(describeSigner(byKey.signedBy)).toMatch(/^key [0-9a-f]{64}$/)
    const byCertificate = await verifySignature(vector('good/certificate-model-signing.sig'), certificateTrust())
    expect(describeSigner(byCertificate.signedBy)).toBe('"CN=Signer", certified by "CN=Intermediate"')
  })

  it('of version 0.2 is refused unless it is allowed', async () => {
    for (const name of ['legacy-p256', 'legacy-certificate']) {
      const error = await faultOf(vector(`good/${name}.sig`), trustFor(name))
      expect(error.rule).toBe('signature/invalid')
      expect(error.details.remedy).toContain('`allow-legacy: true`')
    }
  })
})

describe('a bundle that is signed, and breaks one rule', () => {
  it.each(namesIn('bad'))('%s is refused by that rule, with a remedy', async (name) => {
    const error = await faultOf(vector(`bad/${name}.sig`), trustFor(name))
    expect(error.rule).toBe(`signature/${name.split('--')[0] ?? ''}`)
    expect(error.message).toMatch(/^[A-Z].*\.$/s)
    expect(error.details.remedy).toMatch(/\.$/)
  })

  it('says which option accepts a statement of version 0.2', async () => {
    const error = await faultOf(vector('bad/legacy--v0.2.sig'), keyTrust())
    expect(error.details.remedy).toMatch(/^Set `allow-legacy: true` to accept it\./)
  })
})

describe('trust', () => {
  it('in another key is not enough', async () => {
    expect((await faultOf(vector('good/p256-without-hint.sig'), keyTrust('p384'))).rule).toBe('signature/invalid')
    expect((await faultOf(vector('good/p256-shards.sig'), keyTrust('p521'))).rule).toBe('signature/wrong-key')
  })

  it('in another authority of the same name is not enough', async () => {
    const error = await faultOf(vector('good/certificate-model-signing.sig'), certificateTrust('other-authority'))
    expect(error.message).toBe(
      'The certificate of "CN=Signer" was not issued by an authority that you trust (its issuer is "CN=Intermediate").',
    )
  })

  it.each([
    ['2026-09-01', 'signature/certificate-not-yet-valid'],
    ['2127-01-01', 'signature/certificate-expired'],
  ])('in a chain ends with its certificates: %s', async (at, rule) => {
    const trust = certificateTrust('authority', new Date(at))
    expect((await faultOf(vector('good/certificate-model-signing.sig'), trust)).rule).toBe(rule)
  })

  it('of one method does not accept another', async () => {
    const keyless: Trust = { method: 'sigstore', identity: 'a', issuer: 'b', trustedRoot: Buffer.from('{}') }
    for (const [name, trust] of [
      ['p256-shards', certificateTrust()],
      ['p256-shards', keyless],
      ['certificate-with-root', keyless],
      ['certificate-with-root', keyTrust()],
    ] as const) {
      expect((await faultOf(vector(`good/${name}.sig`), trust)).rule).toBe('signature/wrong-method')
    }
  })

  it('in Sigstore needs a root that names an authority', async () => {
    const bundle = vector('bad/wrong-method--keyless.sig')
    for (const root of ['', '{', '[]', '{}', '{"certificateAuthorities": 7}']) {
      const error = await faultOf(bundle, {
        method: 'sigstore',
        identity: 'a',
        issuer: 'b',
        trustedRoot: Buffer.from(root),
      })
      expect(error.rule).toBe('signature/bad-trusted-root')
    }
  })
})
