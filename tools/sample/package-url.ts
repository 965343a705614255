import { UserError } from '@seaworthy/verdict'

/** An npm package at one version. */
export interface NpmPackage {
  name: string
  version: string
}

const npmUrl = /^pkg:npm\/((?:%40[^/@]+\/)?[^/@]+)@([^@?#]+)$/

/** Reads a package URL of type npm: `pkg:npm/%40scope/name@1.2.3`. Throws UserError for any other. */
export function parseNpmUrl(url: string): NpmPackage {
  const [, name, version] = npmUrl.exec(url) ?? []
  if (name !== undefined && version !== undefined) return { name: decodeURIComponent(name), version }
  throw new UserError('sample/source', `The model's source must be an npm package at a version, but it is "${url}".`, {
    remedy: 'Write it as pkg:npm/%40scope/name@1.2.3 in models.manifest.yaml.',
  })
}
