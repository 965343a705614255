import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import fc from 'fast-check'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  digestModel,
  keylessSigner,
  signModel,
  verifySignature,
  type ModelToSign,
} from '../../actions/model-manifest-verify/src/oms/oms.ts'
import { statementOf } from '../../actions/model-manifest-verify/src/oms/sign/statement.ts'
import { placesIn } from '../actions/model-manifest-verify/oms/places.ts'
import { modelSigning } from './oms/model-signing.ts'
import { bundleByHand, certify } from './oms/sigstore/client.ts'
import { startSigstore, type LocalSigstore } from './oms/sigstore/local-sigstore.ts'
import { withoutRunaway } from '../support/runaway.ts'

interface Entry {
  integratedTime: string
  inclusionPromise?: object
  inclusionProof?: { checkpoint: { envelope: string } }
}

interface Bundle {
  mediaType: string
  verificationMaterial: {
    certificate?: { rawBytes: string }
    x509CertificateChain?: { certificates: object[] }
    tlogEntries: Entry[]
    timestampVerificationData?: { rfc3161Timestamps: object[] }
  }
  dsseEnvelope: { payload: string; signatures: { sig: string }[] }
}

interface TrustedRoot {
  tlogs: { publicKey: { validFor: { start: string; end?: string } } }[]
  ctlogs: object[]
  certificateAuthorities: { validFor: { start: string; end?: string }; certChain: { certificates: object[] } }[]
  timestampAuthorities: object[]
}

const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

let sigstore: LocalSigstore
let folder: string
let model: ModelToSign
let text: string
/** Of Rekor v2, with a timestamp, by sigstore-python. */
let timestamped: string

beforeAll(async () => {
  sigstore = await startSigstore()
  folder = mkdtempSync(path.join(tmpdir(), 'oms-hostile-'))
  const at = (name: string) => path.join(folder, name)
  mkdirSync(at('model'))
  writeFileSync(at('model/weights.bin'), Buffer.alloc(3000, 7))
  model = await digestModel(at('model'))
  text = await signed(sigstore)
  writeFileSync(at('config.json'), sigstore.trustConfig(2))
  const how = ['--identity_token', sigstore.token(identity), '--trust_config', at('config.json')]
  await modelSigning('sign', 'sigstore', at('model'), '--signature', at('model.sig'), ...how)
  timestamped = readFileSync(at('model.sig'), 'utf8')
})

afterAll(async () => {
  await sigstore.close()
  rmSync(folder, { recursive: true })
})

async function signed({ url, token }: Pick<LocalSigstore, 'url' | 'token'>, what = model): Promise<string> {
  const identityToken = new Secret(token(identity))
  return (await signModel(what, await keylessSigner({ fulcioUrl: url, rekorUrl: url, identityToken }))).toString()
}

/** "verified", or the rule and the sentence by which it is refused. */
async function verdictOn(
  bundle: string | Buffer | object,
  trustedRoot = sigstore.trustedRoot,
  issuer = sigstore.issuer,
) {
  const content = typeof bundle === 'string' || Buffer.isBuffer(bundle) ? bundle : JSON.stringify(bundle)
  const bytes = Buffer.from(content)
  try {
    await verifySignature(bytes, { method: 'sigstore', identity, issuer, trustedRoot })
    return 'verified'
  } catch (error) {
    if (error instanceof UserError) return `${error.rule}: ${error.message}`
    throw error
  }
}

function changed(bundle: string, change: (bundle: Bundle, entry: Entry) => void): Bundle {
  const parsed = JSON.parse(bundle) as Bundle
  const [entry] = parsed.verificationMaterial.tlogEntries
  if (!entry) throw new Error('a keyless bundle has a log entry')
  change(parsed, entry)
  return parsed
}

function rootWith(change: (root: TrustedRoot) => void): Buffer {
  const root = JSON.parse(sigstore.trustedRoot.toString()) as TrustedRoot
  change(root)
  return Buffer.from(JSON.stringify(root))
}

describe('a log entry', () => {
  it('that is unchanged, of either Rekor, verifies', async () => {
    expect(await verdictOn(text)).toBe('verified')
    expect(await verdictOn(timestamped)).toBe('verified')
  })

  it('of another envelope is refused', async () => {
    const other = await signed(sigstore, { ...model, rootName: 'another' })
    const entries = (JSON.parse(other) as Bundle).verificationMaterial.tlogEntries
    const swapped = changed(text, ({ verificationMaterial }) => (verificationMaterial.tlogEntries = entries))
    expect(await verdictOn(swapped)).toContain('another certificate')
    const envelope = (JSON.parse(other) as Bundle).dsseEnvelope
    expect(await verdictOn(changed(text, (bundle) => (bundle.dsseEnvelope = envelope)))).toContain('signature/invalid')
  })

  it('of the same signature for another certificate is refused, though both are of one key', async () => {
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const certificateOf = (subject: string) =>
      certify(sigstore.url, { ...key, subject, token: sigstore.token(subject) })
    const [mine, theirs] = [await certificateOf(identity), await certificateOf('https://example.com/somebody-else')]
    const made = { payload: statementOf(model), privateKey: key.privateKey, carried: mine }
    expect(await verdictOn(await bundleByHand(sigstore.url, { ...made, logged: mine }))).toBe('verified')
    expect(await verdictOn(await bundleByHand(sigstore.url, { ...made, logged: theirs }))).toContain(
      'its log entry is about another certificate',
    )
  })

  it('twice, or none, is refused', async () => {
    const twice = changed(text, ({ verificationMaterial: { tlogEntries } }, entry) => tlogEntries.push(entry))
    expect(await verdictOn(twice)).toContain('one log entry, found 2')
    const none = changed(text, ({ verificationMaterial }) => (verificationMaterial.tlogEntries = []))
    expect(await verdictOn(none)).toContain('one log entry, found 0')
  })

  it('that is only promised is refused, whatever version the bundle says it has', async () => {
    const promised = changed(text, (bundle, entry) => {
      const { certificate, ...material } = bundle.verificationMaterial
      bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1'
      bundle.verificationMaterial = { ...material, x509CertificateChain: { certificates: [certificate ?? {}] } }
      delete entry.inclusionProof
    })
    expect(await verdictOn(promised)).toContain('no proof that it is in the log')
  })

  it('without its promise tells no time, and so is refused', async () => {
    const unpromised = changed(text, (_, entry) => delete entry.inclusionPromise)
    expect(await verdictOn(unpromised)).toContain('expected 1 timestamps, got 0')
    const stamps = changed(timestamped, ({ verificationMaterial }, entry) => {
      delete verificationMaterial.timestampVerificationData
      entry.integratedTime = String(Math.floor(Date.now() / 1000))
    })
    expect(await verdictOn(stamps)).toContain('expected 1 timestamps, got 0')
  })

  it('whose time is changed is refused', async () => {
    const earlier = changed(text, (_, entry) => (entry.integratedTime = String(Number(entry.integratedTime) - 1)))
    expect(await verdictOn(earlier)).toContain('signature/invalid')
  })

  it('whose checkpoint names its log by a pattern that takes for ever is refused in bounded time', async () => {
    const evil = changed(text, (_, { inclusionProof }) => {
      if (!inclusionProof) throw new Error('the entry has a proof')
      const { checkpoint } = inclusionProof
      checkpoint.envelope = checkpoint.envelope.replace(/\u2014 \S+/, '\u2014 ((.+)+)+$^x')
    })
    expect(await withoutRunaway(() => verdictOn(evil))).toContain('invalid checkpoint signature')
  })
})

describe('a timestamp', () => {
  it('over another signature is refused', async () => {
    const other = JSON.parse(text) as Bundle
    const material = (JSON.parse(timestamped) as Bundle).verificationMaterial
    const moved = material.timestampVerificationData
    if (!moved) throw new Error('the bundle has a timestamp')
    other.verificationMaterial.timestampVerificationData = moved
    expect(await verdictOn(other)).toContain('timestamp could not be verified')
  })

  it('twice, or a hundred times, is refused', async () => {
    const times = (count: number) =>
      changed(timestamped, ({ verificationMaterial: { timestampVerificationData: stamps } }) => {
        stamps?.rfc3161Timestamps.push(...Array.from({ length: count }, () => stamps.rfc3161Timestamps[0] ?? {}))
      })
    expect(await verdictOn(times(1))).toContain('duplicate timestamp')
    expect(await verdictOn(times(100))).toContain('signature/malformed')
  })
})

describe('trust', () => {
  const past = '2021-01-01T00:00:00Z'

  it.each([
    [
      'a log whose key was retired before',
      (root: TrustedRoot) => {
        root.tlogs.forEach(({ publicKey }) => (publicKey.validFor.end = past))
      },
    ],
    [
      'an authority that was retired before',
      (root: TrustedRoot) => {
        root.certificateAuthorities.forEach(({ validFor }) => (validFor.end = past))
      },
    ],
    ['no log of certificates', (root: TrustedRoot) => (root.ctlogs = [])],
    ['no log', (root: TrustedRoot) => (root.tlogs = [])],
  ])('in %s is not enough', async (_, change) => {
    expect(await verdictOn(text, rootWith(change))).toContain('signature/invalid')
    expect(await verdictOn(timestamped, rootWith(change))).toContain('signature/invalid')
  })

  it('in a root with a key or a certificate that is none is told as the fault of the root', async () => {
    const broken = rootWith(({ certificateAuthorities: [authority] }) => {
      authority?.certChain.certificates.push({ rawBytes: 'AAAA' })
    })
    expect(await verdictOn(text, broken)).toContain('signature/bad-trusted-root')
  })
})

describe('a certificate', () => {
  it.each([
    ['that had expired when it was signed', -3600_000],
    ['that was not yet valid when it was signed', 3600_000],
  ])('%s is refused', async (_, offset) => {
    const other = await startSigstore({ certifiedAt: new Date(Date.now() + offset) })
    try {
      expect(await verdictOn(await signed(other), other.trustedRoot, other.issuer)).toContain('signature/invalid')
    } finally {
      await other.close()
    }
  })

  it('with another one in PEM behind it is refused: which of them is it?', async () => {
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const subject = 'https://example.com/somebody-else'
    const other = await certify(sigstore.url, { ...key, subject, token: sigstore.token(subject) })
    const both = changed(text, ({ verificationMaterial: { certificate } }) => {
      if (!certificate) throw new Error('the bundle has a certificate')
      const der = Buffer.from(certificate.rawBytes, 'base64')
      certificate.rawBytes = Buffer.concat([der, Buffer.from(`\n${other}`)]).toString('base64')
    })
    expect(await verdictOn(both)).toContain('signature/malformed')
  })
})

describe('a keyless bundle', () => {
  it('with any bytes changed ends in an error that is told, or holds', async () => {
    const where = fc.double({ min: 0, max: 1, noNaN: true })
    const added = fc.uint8Array({ maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.boolean(), where, fc.nat(20), added, async (isStamped, place, removed, bytes) => {
        const good = Buffer.from(isStamped ? timestamped : text)
        const at = Math.floor(place * good.length)
        await verdictOn(Buffer.concat([good.subarray(0, at), bytes, good.subarray(at + removed)]))
      }),
      { numRuns: 500 },
    )
  })

  it('with any value in place of another ends in an error that is told, or holds', async () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.nat(), value, async (isStamped, place, other) => {
        const bundle = JSON.parse(isStamped ? timestamped : text) as object
        const places = placesIn(bundle)
        const [holder, key] = places[place % places.length] ?? [{}, '']
        holder[key] = other
        await verdictOn(bundle)
      }),
      { numRuns: 1000 },
    )
  })
})
