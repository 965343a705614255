/** The actions of this suite: the sections that `seaworthy.yml` may have. */
export const suite = [
  'model-manifest-verify',
  'sbom',
  'prompt-scan',
  'behavior-test',
  'provenance',
  'sign-windows',
  'notarize-macos',
  'sign-linux',
  'update-feed',
  'canary-gate',
  'rollout',
  'release-gate',
] as const

export type ActionName = (typeof suite)[number]

/** Where faults of Seaworthy itself are reported. */
export const issuesUrl = 'https://github.com/OWNER/seaworthy/issues/new'
