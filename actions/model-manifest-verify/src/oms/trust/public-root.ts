import { signatureFault } from '../fault.ts'

/**
 * The trusted root of the public Sigstore instance, by TUF: from the cache directory while it is fresh, else from the
 * network. `offline` takes what the cache has, which is at first what the library was released with.
 *
 * Throws `signature/trusted-root-unavailable`.
 */
export async function publicTrustedRoot(cachePath: string, reach: 'online' | 'offline'): Promise<Buffer> {
  const { getTrustedRoot } = await import('@sigstore/tuf')
  const { TrustedRoot } = await import('@sigstore/protobuf-specs')
  try {
    const root = await getTrustedRoot({ cachePath, forceCache: reach === 'offline', timeout: 20_000, retry: 2 })
    return Buffer.from(JSON.stringify(TrustedRoot.toJSON(root)))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw signatureFault('trusted-root-unavailable', `Sigstore's trusted root cannot be had: ${reason}.`, {
      remedy: 'Let the job reach https://tuf-repo-cdn.sigstore.dev, or give a file as `trusted-root`.',
      cause,
    })
  }
}
