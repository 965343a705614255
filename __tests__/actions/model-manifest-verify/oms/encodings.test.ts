import { describe, expect, it } from '@jest/globals'
import { generateKeyPairSync, sign, verify } from 'node:crypto'
import {
  legacyEncoding,
  preAuthenticationEncoding,
} from '../../../../actions/model-manifest-verify/src/oms/bundle/pae.ts'
import { readPublicKey } from '../../../../actions/model-manifest-verify/src/oms/oms.ts'
import { derOfPlain } from '../../../../actions/model-manifest-verify/src/oms/sign/ecdsa-der.ts'
import { readPkcs11Uri } from '../../../../actions/model-manifest-verify/src/oms/sign/pkcs11-uri.ts'
import { elementsOf } from '../../../../actions/model-manifest-verify/src/oms/trust/der.ts'

describe('the bytes that are signed', () => {
  it('are those of the example of DSSE', () => {
    const encoded = preAuthenticationEncoding('http://example.com/HelloWorld', Buffer.from('hello world'))
    expect(encoded.toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world')
  })

  it('count bytes, not characters', () => {
    expect(preAuthenticationEncoding('ü', Buffer.from('ä')).toString()).toBe('DSSEv1 2 ü 2 ä')
  })

  it.each([
    [`a'b`, `b"a'b"`],
    [`a"b`, `b'a"b'`],
    [`'"`, `b'\\'"'`],
    ['\\\n\r\t\0ü', `b'\\\\\\n\\r\\t\\x00\\xc3\\xbc'`],
  ])('in version 0.2 are as Python prints %j', (text, printed) => {
    const payload = Buffer.from(text)
    expect(legacyEncoding('t', payload).toString('latin1')).toBe(`DSSEV1 1 t ${payload.length} ${printed}`)
  })
})

describe('a signature of a token', () => {
  it.each(['prime256v1', 'secp384r1', 'secp521r1'])('on %s becomes the DER that OpenSSL reads', (namedCurve) => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve })
    for (let index = 0; index < 200; index++) {
      const data = Buffer.from(`data ${index}`)
      const plain = sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' })
      expect(verify('sha256', data, publicKey, derOfPlain(plain))).toBe(true)
    }
  })

  it('has r and s without needless zeros', () => {
    expect(derOfPlain(Buffer.from('0001' + '0080', 'hex')).toString('hex')).toBe('30070201010202' + '0080')
    expect(derOfPlain(Buffer.from('0000' + '7fff', 'hex')).toString('hex')).toBe('3007020100' + '02027fff')
    expect(() => derOfPlain(Buffer.alloc(3))).toThrow(RangeError)
  })
})

describe('a key in a token', () => {
  it('is named by a URI', () => {
    const uri = 'pkcs11:token=My%20token;object=k%C3%BC;id=%01%ff?module-path=/usr/lib/libsofthsm2.so'
    expect(readPkcs11Uri(uri)).toEqual({
      module: '/usr/lib/libsofthsm2.so',
      token: 'My token',
      object: 'kü',
      id: '01ff',
    })
  })

  it.each([
    ['pkcs11:object=k', /no module-path/],
    ['pkcs11:token=t?module-path=/x', /names no key/],
    ['pkcs11:object=k?module-path=/x&pin-value=1234', /holds the PIN/],
    ['pkcs11:object=k?module-path=/x&pin-source=file:/pin', /holds the PIN/],
    ['file:x', /no module-path/],
  ])('is not named by %s', (uri, message) => {
    expect(() => readPkcs11Uri(uri)).toThrow(message)
  })
})

describe('a public key', () => {
  it.each([
    ['nothing', ''],
    ['a private key', generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey],
  ])('is not %s', (_, key) => {
    const pem = typeof key === 'string' ? key : key.export({ type: 'pkcs8', format: 'pem' })
    expect(() => readPublicKey(Buffer.from(pem))).toThrow(/^The public key cannot be read/)
  })

  it('is on one of three curves', () => {
    const { publicKey } = generateKeyPairSync('ed25519')
    const pem = Buffer.from(publicKey.export({ type: 'spki', format: 'pem' }))
    expect(() => readPublicKey(pem)).toThrow('this key is ed25519')
  })
})

describe('DER', () => {
  it.each(['30', '3005', '308000', '1f0100', '30850000000000', '0284ffffffff00'])('does not end early: %s', (hex) => {
    expect(() => elementsOf(Buffer.from(hex, 'hex'))).toThrow(RangeError)
  })
})
