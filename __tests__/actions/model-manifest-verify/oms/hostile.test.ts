import { describe, expect, it } from '@jest/globals'
import { UserError } from '@seaworthy/verdict'
import fc from 'fast-check'
import { X509Certificate } from 'node:crypto'
import { parseBundle, verifySignature, type Trust } from '../../../../actions/model-manifest-verify/src/oms/oms.ts'
import { readStatement } from '../../../../actions/model-manifest-verify/src/oms/statement/read.ts'
import { constraintsOf } from '../../../../actions/model-manifest-verify/src/oms/trust/certificate-constraints.ts'
import { placesIn } from './places.ts'
import { certificateTrust, keyTrust, namesIn, trustFor, vector } from './vectors.ts'
import { withoutRunaway } from '../../../support/runaway.ts'

/** A bug is any error that is not told to the user. */
async function endsWell(bytes: Buffer, trust: Trust): Promise<void> {
  try {
    await verifySignature(bytes, trust, { allowLegacy: true })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
  }
}

const good = namesIn('good').map((name) => ({ bytes: vector(`good/${name}.sig`), trust: trustFor(name) }))

/** Some bytes of a good bundle replaced, left out or put in. */
const mutation = fc.record({
  from: fc.constantFrom(...good),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(40),
  added: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.constantFrom('"', '{', '[', 'null', '1e999', '\\u0000').map((text) => Buffer.from(text)),
  ),
})

describe('hostile bundles', () => {
  it('with any bytes changed end in an error that is told, or in nothing', async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async ({ from: { bytes, trust }, at, removed, added }) => {
        const start = Math.floor(at * bytes.length)
        await endsWell(Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start + removed)]), trust)
      }),
      { numRuns: 1500 },
    )
  })

  it('with any value in place of another end in an error that is told', async () => {
    const anything = fc.jsonValue({ maxDepth: 3 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...good), fc.nat(), anything, async ({ bytes, trust }, place, value) => {
        const bundle = JSON.parse(bytes.toString()) as object
        const places = placesIn(bundle)
        const [holder, key] = places[place % places.length] ?? [{}, '']
        holder[key] = value
        await endsWell(Buffer.from(JSON.stringify(bundle)), trust)
      }),
      { numRuns: 500 },
    )
  })

  it('whose statement has any value in place of another are refused or read, never more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...good), fc.nat(), fc.jsonValue({ maxDepth: 2 }), ({ bytes }, place, value) => {
        const statement = JSON.parse(parseBundle(bytes).payload.toString()) as object
        const places = placesIn(statement)
        const [holder, key] = places[place % places.length] ?? [{}, '']
        holder[key] = value
        try {
          const { files } = readStatement(Buffer.from(JSON.stringify(statement)), { allowLegacy: true })
          for (const { path } of files) expect(path.split('/')).not.toContain('..')
        } catch (error) {
          if (!(error instanceof UserError)) throw error
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('nested without end are refused in bounded time', async () => {
    const deep = Buffer.from('['.repeat(5_000_000))
    await withoutRunaway(() => expect(verifySignature(deep, keyTrust())).rejects.toThrow(UserError))
  })

  it('larger than any model needs are refused unread', () => {
    expect(() => parseBundle(Buffer.alloc(128 * 1024 * 1024 + 1))).toThrow('at most 134217728 are read')
  })

  it('whose certificates all issue each other cost nothing', async () => {
    const bundle = JSON.parse(vector('good/certificate-with-root.sig').toString()) as {
      verificationMaterial: { x509CertificateChain: { certificates: { rawBytes: string }[] } }
    }
    const { certificates } = bundle.verificationMaterial.x509CertificateChain
    const root = certificates.at(-1)
    if (!root) throw new Error('the vector has its root')
    certificates.splice(0, certificates.length, ...Array.from({ length: 16 }, () => root))
    const bytes = Buffer.from(JSON.stringify(bundle))
    const refused = () => expect(verifySignature(bytes, certificateTrust('other-authority'))).rejects.toThrow(UserError)
    await withoutRunaway(refused)
  })

  it('with changed certificates end in RangeError at worst', () => {
    const der = new X509Certificate(vector('authority.pem')).raw
    fc.assert(
      fc.property(fc.nat(der.length - 1), fc.nat(255), (at, byte) => {
        const changed = Buffer.from(der)
        changed[at] = byte
        try {
          constraintsOf({ raw: changed })
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
