import { withoutSecrets } from '../origins/address.ts'

/** A repository as package URLs of Swift packages name it. */
export interface Repository {
  /** `github.com/owner` */
  namespace: string
  name: string
  /** Without passwords and tokens. */
  url: string
}

const address = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([\w.-]+)(?::\d+)?\/(.+?)\/?$/
const scp = /^(?:[\w.-]+@)([\w.-]+):([^:]+?)\/?$/

/**
 * The repository that an address leads to, `https://github.com/a/b.git` and `git@github.com:a/b.git` alike. Undefined
 * for folders and what is no address.
 */
export function repositoryOf(location: string): Repository | undefined {
  const [, host, path] = address.exec(location) ?? scp.exec(location) ?? []
  if (host === undefined || path === undefined) return undefined
  const parts = path
    .replace(/\.git$/, '')
    .split('/')
    .filter((part) => part !== '')
  const name = parts.pop()
  if (name === undefined) return undefined
  const namespace = [host.toLowerCase(), ...parts].join('/')
  const isAddress = location.includes('://')
  return { namespace, name, url: isAddress ? withoutSecrets(location) : `ssh://git@${host}/${path}` }
}
