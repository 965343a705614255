import { describe, expect, it } from '@jest/globals'
import { identityOf } from '../../actions/model-manifest-verify/src/oms/trust/keyless-certificate.ts'
import { certificateWith } from './oms/certificates.ts'

describe('a keyless certificate', () => {
  const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
  const usage = [
    'basicConstraints=critical,CA:FALSE',
    'keyUsage=critical,digitalSignature',
    'extendedKeyUsage=codeSigning',
  ]
  const issuer = '1.3.6.1.4.1.57264.1.8=ASN1:UTF8String:https://issuer.example.com'
  const name = `subjectAltName=critical,URI:${identity}`

  it('for code signing tells one identity and its issuer', () => {
    const expected = { identity, issuer: 'https://issuer.example.com' }
    expect(identityOf(certificateWith([...usage, issuer, name]))).toEqual(expected)
    const email = certificateWith([...usage, issuer, 'subjectAltName=email:me@example.com'])
    expect(identityOf(email)).toEqual({ ...expected, identity: 'me@example.com' })
  })

  it.each([
    ['for web servers', [...usage.slice(0, 2), 'extendedKeyUsage=serverAuth', issuer, name], 'not for signing code'],
    ['without a usage', [...usage.slice(0, 2), issuer, name], 'not for signing code'],
    ['for encryption', [...usage.with(1, 'keyUsage=keyEncipherment'), issuer, name], 'not for signing code'],
    ['of an authority', [...usage.with(0, 'basicConstraints=CA:TRUE'), issuer, name], 'an authority'],
    ['for two identities', [...usage, issuer, `${name},email:me@example.com`], 'several identities'],
    ['for a host', [...usage, issuer, 'subjectAltName=DNS:example.com'], 'no identity that can be compared'],
    ['for nobody', [...usage, issuer], 'no identity that can be compared'],
    ['for a name in other letters', [...usage, issuer, 'subjectAltName=email:m\u00f0@example.com'], 'no identity'],
    ['without an issuer', [...usage, name], 'no issuer that can be compared'],
    ['with an unknown critical extension', [...usage, issuer, name, '1.2.3.4=critical,ASN1:NULL'], '1.2.3.4'],
  ])('%s tells none', (_, extensions, message) => {
    expect(() => identityOf(certificateWith(extensions))).toThrow(message)
  })
})
