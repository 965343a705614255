/** Where a file lies in a cache of huggingface_hub: `<repository>/snapshots/<commit>/<path>`. */
export interface SnapshotFile {
  /** Folder of the repository in the cache, relative to the manifest's folder: `models--org--name`. */
  repository: string
  /** `org/name`. */
  id: string
  commit: string
  /** In the repository. */
  path: string
}

const snapshot =
  /^(?<repository>(?:.*\/)?(?:models|datasets|spaces)--(?<id>[^/]+))\/snapshots\/(?<commit>[0-9a-f]{40})\/(?<path>.+)$/

/** The place of a name in a cache, when it is in one (huggingface_hub, "Understand caching"). */
export function inSnapshot(name: string): SnapshotFile | undefined {
  if (!name.includes('/snapshots/')) return undefined
  const { repository, id, commit, path } = snapshot.exec(name)?.groups ?? {}
  if (repository === undefined || id === undefined || commit === undefined || path === undefined) return undefined
  return { repository, id: id.split('--').join('/'), commit, path }
}

/** What an etag of the Hub says of a file: git's blob id of a small one, the sha256 of a large one. */
export function digestOfEtag(etag: string): { algorithm: 'git-sha1' | 'sha256'; digest: string } | undefined {
  if (/^[0-9a-f]{40}$/.test(etag)) return { algorithm: 'git-sha1', digest: etag }
  return /^[0-9a-f]{64}$/.test(etag) ? { algorithm: 'sha256', digest: etag } : undefined
}
