import { execFileSync } from 'node:child_process'

/** Runs OpenSSL in a folder; an error when it refuses. */
export function openssl(folder: string, args: string[], input?: string | Buffer): Buffer {
  return execFileSync('openssl', args, { cwd: folder, stdio: 'pipe', ...(input !== undefined && { input }) })
}
