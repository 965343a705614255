import type { Secret } from '@seaworthy/secrets'

/** How the last release's bill is reached. */
export interface PreviousOptions {
  /** Absolute: what paths are relative to. */
  workingDirectory: string
  /** `owner/name` of this repository, for `github-release` without one. */
  repository?: string | undefined
  /** GitHub's API. Defaults to `https://api.github.com`; of GitHub Enterprise Server `https://host/api/v3`. */
  api?: string | undefined
  /** Read access to the releases; sent to the API's host alone. */
  token?: Secret | undefined
  /** Certificates of authorities to trust beside Node's, in PEM. */
  authorities?: readonly string[]
  /** Where proxies are named. Defaults to that of this process. */
  environment?: NodeJS.ProcessEnv
  signal?: AbortSignal
}

/** The text of a bill, and where it is from as people may read it: without query, user or token. */
export interface Previous {
  text: string
  from: string
}
