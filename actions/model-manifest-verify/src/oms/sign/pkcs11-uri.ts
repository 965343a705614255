import { signatureFault } from '../fault.ts'

/** A key in a token, as a `pkcs11:` URI names it (RFC 7512). */
export interface Pkcs11Key {
  /** Absolute path of the token's library. */
  module: string
  token?: string
  object?: string
  /** CKA_ID, hexadecimal. */
  id?: string
}

/**
 * Reads `pkcs11:token=T;object=O;id=%01?module-path=/usr/lib/softhsm/libsofthsm2.so`.
 * Throws `signature/bad-key`. A PIN in the URI is refused: it is a secret, and the URI is not.
 */
export function readPkcs11Uri(uri: string): Pkcs11Key {
  const [, path = '', query = ''] = /^pkcs11:([^?]*)(?:\?(.*))?$/.exec(uri) ?? []
  const attributes = pairs(path, ';')
  const settings = pairs(query, '&')
  if (settings.has('pin-value') || settings.has('pin-source'))
    throw badUri('it holds the PIN or its place', 'Give the PIN as a secret.')
  const module = settings.get('module-path')?.toString('utf8')
  if (module === undefined) throw badUri('it has no module-path', 'Add `?module-path=` with the library of the token.')
  const [token, object, id] = ['token', 'object', 'id'].map((name) => attributes.get(name))
  if (object === undefined && id === undefined)
    throw badUri('it names no key', 'Add `object=` with its label, or `id=`.')
  return {
    module,
    ...(token && { token: token.toString('utf8') }),
    ...(object && { object: object.toString('utf8') }),
    ...(id && { id: id.toString('hex') }),
  }
}

function pairs(text: string, separator: string): Map<string, Buffer> {
  const parts = text.split(separator).filter((part) => part !== '')
  return new Map(
    parts.map((part) => {
      const equals = part.indexOf('=')
      return [part.slice(0, equals), decoded(part.slice(equals + 1))]
    }),
  )
}

/** Percent-decoded; an id need not be UTF-8. */
function decoded(value: string): Buffer {
  const bytes = value.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1')
}

function badUri(reason: string, remedy: string) {
  return signatureFault('bad-key', `The PKCS#11 URI cannot be used: ${reason}.`, { remedy })
}
