import { getCACertificates } from 'node:tls'

/**
 * Authorities whose certificates are accepted: Node's, with what `NODE_EXTRA_CA_CERTS` adds, and these, in PEM. Nothing
 * when there are none beside Node's own, which is Node's default.
 */
export function authorities(own: readonly string[]): string[] | undefined {
  return own.length === 0 ? undefined : [...getCACertificates('default'), ...own]
}
