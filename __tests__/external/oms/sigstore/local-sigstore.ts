import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startAuthority } from './certificate-authority.ts'
import { IdentityProvider } from './identity-provider.ts'
import { startRekorV1 } from './rekor-v1.ts'
import { startRekorV2 } from './rekor-v2.ts'
import { startService } from './service.ts'
import { startTimestampAuthority } from './timestamp-authority.ts'
import { signingConfig, trustedRoot } from './trusted-root.ts'

/** A Sigstore on localhost: an identity provider, Fulcio, both kinds of Rekor, and a timestamp authority. */
export interface LocalSigstore {
  url: string
  /** Of the tokens. */
  issuer: string
  /** A token of this identity. */
  token(identity: string): string
  /** The environment of a job that may ask for such tokens itself. */
  job(identity: string): Record<string, string>
  /** The file by which verifiers trust it. */
  trustedRoot: Buffer
  /** The file by which signers find its services, with one kind of Rekor. */
  signingConfig(rekor: 1 | 2): Buffer
  /** Both in one, which is what sigstore-python takes. */
  trustConfig(rekor: 1 | 2): Buffer
  close(): Promise<void>
}

export interface SigstoreOptions {
  /** From when its certificates are valid, for ten minutes; now unless given. */
  certifiedAt?: Date
}

export async function startSigstore({ certifiedAt }: SigstoreOptions = {}): Promise<LocalSigstore> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sigstore-'))
  const service = await startService()
  const { url } = service
  const provider = new IdentityProvider(service)
  const { certificate, log } = await startAuthority(service, provider, { folder, certifiedAt })
  const logs = [startRekorV1(service), startRekorV2(service, folder)] as const
  const root = trustedRoot({
    url,
    logs,
    certificateLog: { ...log, baseUrl: url, keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
    authority: [certificate],
    timestampAuthority: startTimestampAuthority(service, folder),
  })
  const services = (rekor: 1 | 2) => signingConfig(url, { url: logs[rekor - 1]?.baseUrl ?? '', majorApiVersion: rekor })
  const mediaType = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json'
  return {
    url,
    issuer: provider.issuer,
    token: (identity) => provider.token(identity),
    job: (identity) => provider.job(identity),
    trustedRoot: fileOf(root),
    signingConfig: (rekor) => fileOf(services(rekor)),
    trustConfig: (rekor) => fileOf({ mediaType, trustedRoot: root, signingConfig: services(rekor) }),
    close: async () => {
      await service.close()
      rmSync(folder, { recursive: true })
    },
  }
}

function fileOf(content: object): Buffer {
  return Buffer.from(JSON.stringify(content))
}
