import { execFileSync } from 'node:child_process'

/** Runs OpenSSL in a folder; an error when it refuses. */
export function openssl(folder: string, args: string[], input?: string | Buffer): Buffer {
  return execFileSync('openssl', args, { cwd: folder, stdio: 'pipe', ...(input !== undefined && { input }) })
}

/** Makes a P-256 key and asks for a certificate of it; further arguments say where both go. */
export function requestCertificate(folder: string, name: string, args: readonly string[]): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc']
  openssl(folder, ['req', '-new', ...key, '-subj', `/CN=${name}`, ...args])
}
