import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCertificates, readPublicKey, type Trust } from '../../../../actions/model-manifest-verify/src/oms/oms.ts'

/** The signed vectors, which `vectors/make-vectors.py` makes. */
export const vectors = fileURLToPath(new URL('vectors', import.meta.url))
export const model = path.join(vectors, 'model')

/** A time at which the vectors' certificates are valid, but for those that break this rule. */
export const signingTime = new Date('2026-11-15')

export function vector(name: string): Buffer {
  return readFileSync(path.join(vectors, name))
}

/** The names of the vectors of a folder, without their ending. */
export function namesIn(folder: 'good' | 'bad'): string[] {
  return readdirSync(path.join(vectors, folder))
    .filter((name) => name.endsWith('.sig'))
    .map((name) => name.slice(0, -'.sig'.length))
}

export function keyTrust(name = 'p256'): Trust {
  return { method: 'key', publicKey: readPublicKey(vector(`${name}.pem`)) }
}

export function certificateTrust(name = 'authority', at = signingTime): Trust {
  return { method: 'certificate', authorities: { certificates: readCertificates(vector(`${name}.pem`)), at } }
}

/** Whom a vector is signed by, as its name says. */
export function trustFor(name: string): Trust {
  return name.includes('certificate') && !name.startsWith('wrong-method')
    ? certificateTrust()
    : keyTrust(/p384|p521/.exec(name)?.[0])
}
