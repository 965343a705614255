import type { Secret } from '@seaworthy/secrets'
import path from 'node:path'
import { searchedFolders } from './search-path.ts'

export type Environment = Record<string, string | undefined>

/** What a program may inherit: where it lives and keeps its files, how it reaches the network, and nothing that could hold a secret of the job. */
const inherited = [
  'HOME',
  'USERPROFILE',
  'TMPDIR',
  'TMP',
  'TEMP',
  'SystemRoot',
  'SystemDrive',
  'PATHEXT',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NODE_EXTRA_CA_CERTS',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'all_proxy',
]

export interface EnvironmentParts {
  /** The environment of this process, of which only the allowed variables are taken. */
  host: Environment
  env: Record<string, string>
  secretEnv: Record<string, Secret>
  cwd: string
  platform: NodeJS.Platform
}

/** The whole environment of a program: what it may inherit, English messages, then what the caller gives it. */
export function programEnvironment({ host, env, secretEnv, cwd, platform }: EnvironmentParts): Record<string, string> {
  const sameName = platform === 'win32' ? (name: string) => name.toUpperCase() : (name: string) => name
  const read = (name: string) => Object.entries(host).find(([key]) => sameName(key) === sameName(name))?.[1]
  const revealed = Object.entries(secretEnv).map(([name, secret]) => [name, secret.reveal()] as const)
  const merged = new Map<string, readonly [string, string]>()
  for (const [name, value] of [
    ...inherited.map((name) => [name, read(name)] as const),
    ['PATH', safePath(read('PATH') ?? '', cwd, platform)] as const,
    ['LANG', 'C'] as const,
    ['LC_ALL', 'C'] as const,
    ...Object.entries(env),
    ...revealed,
  ]) {
    if (value !== undefined) merged.set(sameName(name), [name, value])
  }
  return Object.fromEntries(merged.values())
}

/** PATH as we search it ourselves: what the program starts in its turn is not taken from the checkout either. */
function safePath(value: string, cwd: string, platform: NodeJS.Platform): string {
  const { delimiter } = platform === 'win32' ? path.win32 : path.posix
  return searchedFolders({ value, cwd, platform }).join(delimiter)
}
