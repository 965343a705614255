import { UserError } from '@seaworthy/verdict'

/** An asset of a release on GitHub, as `previous` names it. */
export interface ReleaseName {
  /** `owner/name`; this repository when it is left out. */
  repository: string | undefined
  /** The latest release when it is left out. */
  tag: string | undefined
  /** The name of the file; the only bill of the release when it is left out. */
  asset: string | undefined
}

/** Undefined when the text names no release. Throws `sbom/previous-address` when it begins like one and is none. */
export function parseReleaseName(text: string): ReleaseName | undefined {
  if (!/^github-release(?:[:@#]|$)/.test(text)) return undefined
  const found =
    /^github-release(?::(?<repository>(?!\.+\/)[\w.-]+\/(?!\.+(?:[@#]|$))[\w.-]+))?(?:@(?<tag>[^#\s]+))?(?:#(?<asset>[^/\\]+))?$/.exec(
      text,
    )?.groups
  if (!found) {
    throw new UserError(
      'sbom/previous-address',
      `Expected github-release:owner/name@tag#asset, found ${JSON.stringify(text.slice(0, 200))}.`,
      { remedy: 'Leave out what you do not need: github-release alone is the latest release of this repository.' },
    )
  }
  return { repository: found['repository'], tag: found['tag'], asset: found['asset'] }
}
