import { signatureFault } from '../fault.ts'

/**
 * The trusted root of the public Sigstore instance, by TUF: kept in the cache directory, refreshed from the network.
 *
 * Throws `signature/trusted-root-unavailable`.
 */
export async function publicTrustedRoot(cachePath: string): Promise<Buffer> {
  const { getTrustedRoot } = await import('@sigstore/tuf')
  const { TrustedRoot } = await import('@sigstore/protobuf-specs')
  try {
    const root = await getTrustedRoot({ cachePath, timeout: 20_000, retry: 2 })
    return Buffer.from(JSON.stringify(TrustedRoot.toJSON(root)))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw signatureFault('trusted-root-unavailable', `Sigstore's trusted root cannot be had: ${reason}.`, {
      remedy: 'Let the job reach https://tuf-repo-cdn.sigstore.dev, or give a file as `trusted-root`.',
      cause,
    })
  }
}
