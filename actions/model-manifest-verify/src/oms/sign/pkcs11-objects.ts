import { createPublicKey, type KeyObject } from 'node:crypto'
import { signatureFault } from '../fault.ts'

/** A public key of a token. */
export interface PublicObject {
  /** CKA_ID, hexadecimal; `pkcs11-tool` selects the private key by it alone. */
  id: string
  label: string
  key: KeyObject
}

/** EC_PARAMS, an object identifier in DER, to the curve's name in JSON Web Keys. */
const curves = new Map([
  ['06082a8648ce3d030107', 'P-256'],
  ['06052b81040022', 'P-384'],
  ['06052b81040023', 'P-521'],
])

/**
 * The EC public keys in what `pkcs11-tool --list-objects --type pubkey` prints; keys on other curves are left out. (Its
 * `--read-object` fails for some curves, found on 0.23.)
 */
export function publicObjectsOf(listing: string): PublicObject[] {
  return listing.split(/^Public Key Object;/m).flatMap((block) => {
    const field = (name: string) => new RegExp(String.raw`^\s+${name}:\s*(.*?)\s*$`, 'm').exec(block)?.[1] ?? ''
    const curve = curves.get(field('EC_PARAMS').split(' ')[0] ?? '')
    const point = pointOf(Buffer.from(field('EC_POINT'), 'hex'))
    if (curve === undefined || point === undefined) return []
    const half = point.length / 2
    const [x, y] = [point.subarray(0, half), point.subarray(half)].map((part) => part.toString('base64url'))
    if (x === undefined || y === undefined) return []
    const key = createPublicKey({ key: { kty: 'EC', crv: curve, x, y }, format: 'jwk' })
    return [{ id: field('ID').split(' ')[0] ?? '', label: field('label'), key }]
  })
}

/** The coordinates of an uncompressed point (04 x y) in an OCTET STRING. */
function pointOf(der: Buffer): Buffer | undefined {
  const head = der[1] === 0x81 ? 3 : 2
  return der[0] === 0x04 && der[head] === 0x04 && der.length % 2 === (head + 1) % 2 ? der.subarray(head + 1) : undefined
}

/** The one key that was named. Throws `signature/bad-key` when there is none, or several. */
export function selectObject(objects: PublicObject[], wanted: { object?: string; id?: string }): PublicObject {
  const { object, id } = wanted
  const fitting = objects.filter(
    (candidate) => (object === undefined || candidate.label === object) && (id === undefined || candidate.id === id),
  )
  const [found, another] = fitting
  if (found && !another && found.id !== '') return found
  const names = objects.map((candidate) => `${JSON.stringify(candidate.label)} (id ${candidate.id})`).join(', ')
  throw signatureFault(
    'bad-key',
    `The token should have one EC public key ${JSON.stringify(object ?? id)}, found ${fitting.length}; it has ${names || 'none'}.`,
    { remedy: 'Name one by label and id, and keep its public key beside the private one, under the same id.' },
  )
}
