import type { ManifestDocument } from '@seaworthy/manifest'
import type { UserError } from '@seaworthy/verdict'
import type { Discrepancy } from '../compare.ts'
import { readApp } from './app-content.ts'
import { hashMember } from './hash-member.ts'
import { containerFinding, judgeMatches, unlistedMembers, type PackagedFile } from './judge.ts'
import { matchMembers, type Match } from './match.ts'
import type { Member } from './member.ts'

/** What a built app holds of what was reviewed. */
export interface PackagedApp {
  /** In the order of the manifest. */
  files: PackagedFile[]
  findings: Discrepancy[]
  /** Files in the app, and bytes of it that were read. */
  members: number
  bytes: number
}

export interface PackagedOptions {
  /** Folders of the manifest in which every file must be listed. */
  modelRoots: readonly string[]
  /** Told of every block with its length in bytes. */
  onProgress?: (bytes: number) => void
}

/** Unpacking is bounded by so many bytes, and so many times what the manifest lists. */
const unpackAtLeast = 4 * 1024 ** 3
const unpackTimes = 4

/**
 * Verifies a built app against the manifest: every listed file must be inside, with the reviewed bytes, once; and
 * nothing unlisted beside it. `app` is an absolute path: a folder (also an unpacked installer or a macOS bundle), an
 * asar, or a zip (msix, appx, nupkg). Throws `files/…` when there is no such app.
 */
export async function verifyPackaged(
  app: string,
  { files }: Pick<ManifestDocument, 'files'>,
  { modelRoots, onProgress = () => undefined }: PackagedOptions,
): Promise<PackagedApp> {
  const listedBytes = files.reduce((sum, { size }) => sum + size, 0)
  const content = await readApp(app, Math.max(unpackAtLeast, unpackTimes * listedBytes))
  try {
    const matches = matchMembers(files, content.members)
    const digests = new Map<Member, string | UserError>()
    let bytes = 0
    for (const member of membersToRead(matches)) {
      const count = (read: number): void => {
        bytes += read
        onProgress(read)
      }
      digests.set(member, await hashMember(member, count))
    }
    const { files: found, findings } = judgeMatches(matches, digests)
    const unlisted = unlistedMembers(matches, content.members, modelRoots)
    const faults = content.faults.map(containerFinding)
    return { files: found, findings: [...findings, ...unlisted, ...faults], members: content.members.length, bytes }
  } finally {
    content.close()
  }
}

/** Each member that may be a listed file, once. One of another size is another file, which need not be read. */
function membersToRead(matches: readonly Match[]): Set<Member> {
  return new Set(
    matches.flatMap(({ listed, named, sameSize, namesakes }) =>
      [...named.map(({ member }) => member), ...sameSize, ...namesakes].filter(({ size, kind }) => {
        return size === listed.size || kind === 'other'
      }),
    ),
  )
}
