import { generateKeyPairSync, randomUUID, sign, verify, type KeyObject } from 'node:crypto'
import { json, type Service } from './service.ts'

export interface Claims {
  iss: string
  sub: string
  aud: string
  iat: number
  exp: number
}

/** An OpenID Connect provider: what discovery needs, and signed tokens for whomever the test names. */
export class IdentityProvider {
  readonly issuer: string
  readonly #handlers: Service['handlers']
  readonly #key: { publicKey: KeyObject; privateKey: KeyObject }

  constructor({ url, handlers }: Service) {
    this.issuer = url
    this.#handlers = handlers
    this.#key = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const discovery = {
      issuer: url,
      authorization_endpoint: `${url}/auth`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/keys`,
    }
    handlers.set('GET /.well-known/openid-configuration', () => json(discovery))
    handlers.set('GET /keys', () => json({ keys: [this.#key.publicKey.export({ format: 'jwk' })] }))
  }

  token(subject: string): string {
    const now = Math.floor(Date.now() / 1000)
    const claims: Claims = { iss: this.issuer, sub: subject, aud: 'sigstore', iat: now, exp: now + 600 }
    const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url')
    const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`
    return `${signed}.${sign('sha256', Buffer.from(signed), this.#key.privateKey).toString('base64url')}`
  }

  /** The environment of a job of GitHub Actions with `id-token: write`, to which the provider gives tokens on request. */
  job(subject: string): Record<string, string> {
    const password = randomUUID()
    this.#handlers.set('GET /id-token?audience=sigstore', ({ bearer }) => {
      if (bearer !== password) throw new Error('the job is another')
      return json({ value: this.token(subject) })
    })
    return { ACTIONS_ID_TOKEN_REQUEST_URL: `${this.issuer}/id-token`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: password }
  }

  /** The claims of a token of this provider for Sigstore that is valid now; else an error. */
  verified(token: string): Claims {
    const [head = '', body = '', signature = ''] = token.split('.')
    if (!verify('sha256', Buffer.from(`${head}.${body}`), this.#key.publicKey, Buffer.from(signature, 'base64url'))) {
      throw new Error('the token is not signed by its issuer')
    }
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims
    if (claims.aud !== 'sigstore' || claims.exp * 1000 < Date.now())
      throw new Error('the token is not for Sigstore, now')
    return claims
  }
}
