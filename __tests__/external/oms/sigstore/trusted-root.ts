/** A log's key, as a trusted root has it. */
export interface LogKey {
  baseUrl: string
  /** SubjectPublicKeyInfo, DER. */
  publicKey: Buffer
  keyDetails: 'PKIX_ECDSA_P256_SHA_256' | 'PKIX_ED25519'
  id: Buffer
}

export interface Roots {
  url: string
  logs: readonly LogKey[]
  certificateLog: LogKey
  /** DER, the issuing certificate first. */
  authority: readonly Buffer[]
  timestampAuthority: readonly Buffer[]
}

/** Before anything here was signed. */
const validFor = { start: '2020-01-01T00:00:00Z' }

/** What verifiers trust (protobuf-specs, TrustedRoot). */
export function trustedRoot({ url, logs, certificateLog, authority, timestampAuthority }: Roots): object {
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: logs.map(transparencyLog),
    certificateAuthorities: [certificateAuthority(url, authority)],
    ctlogs: [transparencyLog(certificateLog)],
    timestampAuthorities: [certificateAuthority(url, timestampAuthority)],
  }
}

/** The services that signers use (protobuf-specs, SigningConfig). A timestamp is needed where the log tells no time. */
export function signingConfig(url: string, log: { url: string; majorApiVersion: 1 | 2 }): object {
  const service = (at: string, majorApiVersion = 1) => ({ url: at, majorApiVersion, validFor, operator: 'localhost' })
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(url)],
    oidcUrls: [service(url)],
    rekorTlogUrls: [service(log.url, log.majorApiVersion)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: log.majorApiVersion === 2 ? [service(`${url}/api/v1/timestamp`)] : [],
    tsaConfig: { selector: 'ANY' },
  }
}

function transparencyLog({ baseUrl, publicKey, keyDetails, id }: LogKey): object {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: publicKey.toString('base64'), keyDetails, validFor },
    logId: { keyId: id.toString('base64') },
  }
}

function certificateAuthority(uri: string, chain: readonly Buffer[]): object {
  return {
    subject: { organization: 'localhost', commonName: 'sigstore' },
    uri,
    certChain: { certificates: chain.map((der) => ({ rawBytes: der.toString('base64') })) },
    validFor,
  }
}
