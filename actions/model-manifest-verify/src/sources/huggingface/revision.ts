import type { ListedFile } from '@seaworthy/manifest'
import type { Discrepancy } from '../../compare.ts'

export interface Revisions {
  file: ListedFile
  /** What the manifest names. */
  expected: string
  /** The commit that this is a branch or tag of, where the cache knows. */
  resolved: string | undefined
  /** The commit that the file was downloaded from. */
  found: string
}

/** The file comes from another commit than the one that was reviewed. */
export function otherRevision({ file, expected, resolved, found }: Revisions): Discrepancy {
  const meant = resolved === undefined ? expected : `${expected}, now ${resolved}`
  return {
    rule: 'source/other-revision',
    severity: 'high',
    message: `${file.name} comes from the commit ${found}; the manifest's source names the revision ${meant}.`,
    remedy: /^[0-9a-f]{40}$/.test(expected)
      ? `Download the revision ${expected}, or review this one and write it to the manifest.`
      : `Write the reviewed commit to the manifest: a branch or tag such as ${expected} can move.`,
    properties: { name: file.name, expected, found },
    entry: file,
  }
}
