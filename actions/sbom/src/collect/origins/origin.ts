/**
 * What there is to decide about the place that a package comes from:
 * `registry`, one that is neither public nor named by the settings of the project;
 * `git`, a repository; `url`, an archive elsewhere on the network; `file`, an archive in the sources;
 * `unpinned`, a repository without a commit; `unencrypted`, over http; `undigested`, without the digest that others have;
 * `elsewhere`, a place that nobody asks for; `another`, the archive of another package.
 */
export type OriginKind =
  'registry' | 'git' | 'url' | 'file' | 'unpinned' | 'unencrypted' | 'undigested' | 'elsewhere' | 'another'

/** A package of a lock file whose place is for the policy to decide; those of public registries are none. */
export interface Origin {
  kind: OriginKind
  /** As the lock file has it. */
  name: string
  purl?: string
  /** The address without passwords, or the path in the sources; undefined where the lock file has none. */
  place?: string
  file: string
  line?: number
}

/** The origins of one lock file, in its order. */
export class Origins {
  readonly list: Origin[] = []
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  add(
    kind: OriginKind,
    { name, purl, line }: { name: string; purl?: string | undefined; line?: number | undefined },
    place: string | undefined,
  ): void {
    this.list.push({
      kind,
      name,
      ...(purl !== undefined && { purl }),
      ...(place !== undefined && { place }),
      file: this.#file,
      ...(line !== undefined && { line }),
    })
  }
}

/** Commits by their digest, short or whole; branches and tags can be moved. */
export function isCommit(reference: string | undefined): boolean {
  return reference !== undefined && /^[0-9a-f]{7,64}$/i.test(reference)
}
